import { asBoolean } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { ofUpdater } from "../of-updater.ts";
import type { Granted } from "../setting.ts";
import { updaterKnows } from "../updater-section.ts";

/** What the updater doesn't check about the connection to its server. The updater of Tauri 1 has no such settings. */
export default ofUpdater({
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
          subject: "Whoever is on the way between the app and its update server",
          action,
          example,
          written: `plugins.updater.${key}: true`,
          at: written.at,
        },
      ];
    });
  },
});

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
