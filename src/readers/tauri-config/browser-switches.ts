import { code } from "../../domain/sentence.ts";
import { asString } from "../../formats/value.ts";
import { configKey } from "../../tauri/config-key.ts";
import { type Granted, type LeverReader, short } from "./lever-reader.ts";
import { windowsOf } from "./windows.ts";

/** Features that the webview turns off where nothing is set. */
const OFF_BY_DEFAULT = new Set(["msWebOOUI", "msPdfOOUI", "msSmartScreenProtection"]);

/** Switches of which only the presence counts: another port is no other danger. */
const WITHOUT_VALUE = new Set(["--remote-debugging-port"]);

/** Switches that hold a list, each entry of which stands for itself. */
const LISTS = new Set([
  "--disable-features",
  "--enable-features",
  "--disable-blink-features",
  "--enable-blink-features",
]);

/** `additionalBrowserArgs`: switches for the browser behind the webview, which only Windows has. */
export const browserSwitches: LeverReader = (project, platform) => {
  if (platform !== "windows") return [];
  return windowsOf(project, platform).flatMap(({ value, setting }) => {
    const written = configKey(value, "additionalBrowserArgs");
    const text = asString(written);
    if (written === undefined || text === undefined) return [];
    return switchesIn(text).map(
      (each): Granted => ({
        lever: "browser-switch-added",
        extent: each,
        subject: "The browser in the app",
        action: `run with ${code(each)}`,
        example: `msedgewebview2.exe ${short(each)}`,
        setting: `${setting}.additionalBrowserArgs: ${JSON.stringify(short(text))}`,
        at: written.at,
      }),
    );
  });
};

/** Every switch in one spelling, and every entry of a list of features apart. */
function switchesIn(text: string): string[] {
  return (text.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).flatMap((written) => {
    const [, name = "", value] =
      /^(?:--|-|\/)([^=]*)(?:=([\s\S]*))?$/.exec(written.replaceAll('"', "")) ?? [];
    if (name === "") return [];
    const key = `--${name.toLowerCase()}`;
    if (value === undefined || WITHOUT_VALUE.has(key)) return [key];
    if (!LISTS.has(key)) return [`${key}=${value}`];
    const entries = value.split(",").filter((entry) => entry !== "");
    return entries
      .filter((entry) => key !== "--disable-features" || !OFF_BY_DEFAULT.has(entry))
      .map((entry) => `${key}=${entry}`);
  });
}
