import { code } from "../../../domain/sentence.ts";
import { asString } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { asUrl, originOf } from "../../../tauri/remote-url.ts";
import { short } from "../setting.ts";
import { perWindow } from "../windows.ts";

/** `proxyUrl`. On Windows, the browser's own arguments replace the proxy if they are set. */
export default perWindow({
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
    return [
      {
        extent: `${label} ${origin}`,
        subject: `A proxy at ${code(origin)}`,
        action: `carry what window ${code(label)} loads and sends`,
        example: `CONNECT example.com:443 via ${short(origin)}`,
        written: `${path}.proxyUrl: ${JSON.stringify(short(text))}`,
        at: written.at,
      },
    ];
  },
});
