import { asBoolean } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { codeCalls } from "../../../tauri/rust/code-calls.ts";
import { ofUpdater } from "../of-updater.ts";
import type { Granted, Setting } from "../setting.ts";
import { updaterKnows } from "../updater-section.ts";
import { isTrue } from "../webview-calls.ts";

/** What the updater doesn't check about the connection to its server. The updater of Tauri 1 has no such settings. */
const inConfiguration = ofUpdater({
  name: "transport-unchecked",
  rule: "updates/transport-unchecked",
  covers: [
    "plugins.updater.dangerousInsecureTransportProtocol",
    "plugins.updater.dangerousAcceptInvalidCerts",
    "plugins.updater.dangerousAcceptInvalidHostnames",
  ],
  grants({ settings }, project) {
    if (project.major === 1) return [];
    return SWITCHES.flatMap(([key, since, action, example]): Granted[] => {
      const written = configKey(settings, key);
      if (written === undefined || asBoolean(written) !== true || !updaterKnows(project, since)) return [];
      return [
        {
          extent: key,
          subject: ON_THE_WAY,
          action,
          example,
          written: `plugins.updater.${key}: true`,
          at: written.at,
        },
      ];
    });
  },
});

const setting: Setting = {
  ...inConfiguration,
  inCode: (project) =>
    codeCalls(project, METHODS)
      .filter(isTrue)
      .flatMap(({ mention, only }) => {
        const found = SWITCHES.find(([key]) => key === KEYS.get(mention.word));
        if (found === undefined) return [];
        const [extent, , action, example] = found;
        const written = `${mention.word}(true)`;
        return [{ extent, subject: ON_THE_WAY, action, example, written, at: mention.at, only }];
      }),
};

export default setting;

const ON_THE_WAY = "Anyone on the network path to the update server";

/** Methods of the updater's builder, by the key that says the same. Source: tauri-plugin-updater 2.10. */
const KEYS = new Map([
  ["dangerous_accept_invalid_certs", "dangerousAcceptInvalidCerts"],
  ["dangerous_accept_invalid_hostnames", "dangerousAcceptInvalidHostnames"],
]);

const METHODS = [...KEYS.keys()];

const SWITCHES = [
  [
    "dangerousInsecureTransportProtocol",
    "2.0.0",
    "answer the updater over plain HTTP",
    "GET http://example.com/latest.json",
  ],
  [
    "dangerousAcceptInvalidCerts",
    "2.10.0",
    "answer the updater with any certificate",
    "curl --insecure https://example.com/latest.json",
  ],
  [
    "dangerousAcceptInvalidHostnames",
    "2.10.0",
    "answer the updater with the certificate of another host",
    "curl --connect-to ::other.example https://example.com/latest.json",
  ],
] as const;
