import { code } from "../../../domain/sentence.ts";
import { asString } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { type Granted, type Setting, short } from "../setting.ts";
import { builderCalls, textGiven } from "../webview-calls.ts";
import { perWindow } from "../windows.ts";

/** `additionalBrowserArgs`: switches for the browser behind the webview, which only Windows has. */
const inConfiguration = perWindow({
  name: "browser-switch-added",
  rule: "config/browser-switch-added",
  keys: ["additionalBrowserArgs"],
  platforms: ["windows"],
  grants({ value, path }) {
    const written = configKey(value, "additionalBrowserArgs");
    const text = asString(written);
    if (written === undefined || text === undefined) return [];
    const shown = `${path}.additionalBrowserArgs: ${JSON.stringify(short(text))}`;
    return switchesIn(text).map((each) => ({ ...switched(each, shown), at: written.at }));
  },
});

const setting: Setting = {
  ...inConfiguration,
  inCode: (project) =>
    builderCalls(project, "additional_browser_args").flatMap((call) => {
      const { at } = call.mention;
      const text = textGiven(call) ?? "";
      const shown = `additional_browser_args(${JSON.stringify(short(text))})`;
      return switchesIn(text).map((each) => ({ ...switched(each, shown), at, only: call.only }));
    }),
};

export default setting;

function switched(each: string, written: string): Omit<Granted, "at"> {
  return {
    extent: each,
    subject: "The browser in the app",
    action: `run with ${code(each)}`,
    example: `msedgewebview2.exe ${short(each)}`,
    written,
  };
}

/** Features that the webview turns off by default. */
const OFF_BY_DEFAULT = new Set(["msWebOOUI", "msPdfOOUI", "msSmartScreenProtection"]);

/** Switches whose value doesn't matter: another port is the same danger. */
const WITHOUT_VALUE = new Set(["--remote-debugging-port"]);

/** Switches with a list as value. Each entry counts by itself. */
const LISTS = new Set([
  "--disable-features",
  "--enable-features",
  "--disable-blink-features",
  "--enable-blink-features",
]);

/** Every switch in one spelling, with the entries of a list of features separated. */
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
