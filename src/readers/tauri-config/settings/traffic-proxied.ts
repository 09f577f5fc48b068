import { code } from "../../../domain/sentence.ts";
import { asString } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { asUrl, originOf } from "../../../tauri/remote-url.ts";
import { type Granted, type Setting, short } from "../setting.ts";
import { addressGiven, builderCalls } from "../webview-calls.ts";
import { perWindow } from "../windows.ts";

/** `proxyUrl`. On Windows, the browser's own arguments replace the proxy if they are set. */
const inConfiguration = perWindow({
  name: "traffic-proxied",
  rule: "config/traffic-proxied",
  keys: ["proxyUrl"],
  grants({ value, label, path }, platform) {
    const written = configKey(value, "proxyUrl");
    const text = asString(written);
    if (text === undefined || written === undefined) return [];
    const hasArguments = asString(configKey(value, "additionalBrowserArgs")) !== undefined;
    if (platform === "windows" && hasArguments) return [];
    const url = asUrl(text);
    const origin = url === undefined ? text : originOf(url);
    const shown = `${path}.proxyUrl: ${JSON.stringify(short(text))}`;
    return [{ ...proxied(label, origin, shown), at: written.at }];
  },
});

const setting: Setting = {
  ...inConfiguration,
  inCode: (project) =>
    builderCalls(project, "proxy_url").flatMap((call) => {
      const text = addressGiven(call);
      const url = text === null ? undefined : asUrl(text);
      if (url === undefined) return [];
      const shown = `proxy_url(${JSON.stringify(short(url.href))})`;
      return [{ ...proxied("…", originOf(url), shown), at: call.mention.at, only: call.only }];
    }),
};

export default setting;

function proxied(label: string, origin: string, written: string): Omit<Granted, "at"> {
  return {
    extent: `${label} ${origin}`,
    subject: `A proxy at ${code(origin)}`,
    action:
      label === "…"
        ? "carry what a window loads and sends"
        : `carry what window ${code(label)} loads and sends`,
    example: `CONNECT example.com:443 via ${short(origin)}`,
    written,
  };
}
