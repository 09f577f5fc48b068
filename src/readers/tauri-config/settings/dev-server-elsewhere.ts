import { code } from "../../../domain/sentence.ts";
import { asString } from "../../../formats/value.ts";
import { asUrl, originOf } from "../../../tauri/remote-url.ts";
import { valueOfKey, wholly } from "../bundle-key.ts";
import { type Setting, short } from "../setting.ts";

const KEY = { v2: "build.devUrl", v1: "build.devPath" };

/** A server on another machine that developers' builds take for the app itself. */
const setting: Setting = {
  name: "dev-server-elsewhere",
  rule: "config/dev-server-remote",
  covers: wholly(KEY),
  inConfiguration(project, platform) {
    const found = valueOfKey(project, platform, KEY);
    const url = asUrl(asString(found?.value) ?? "");
    if (found === undefined || url === undefined || isThisMachine(url.hostname)) return [];
    const origin = originOf(url);
    return [
      {
        extent: origin,
        subject: `Pages of ${code(origin)}`,
        action: "act as the app on the machines of developers, with everything that is granted to its pages",
        example: `tauri dev # GET ${short(url.href)}`,
        written: `${found.written}: ${JSON.stringify(short(url.href))}`,
        weighs: "medium",
        at: found.at,
      },
    ];
  },
};

export default setting;

function isThisMachine(host: string): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/i.test(host);
}
