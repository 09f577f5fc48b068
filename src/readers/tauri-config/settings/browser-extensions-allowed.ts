import { code } from "../../../domain/sentence.ts";
import { asBoolean } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import type { Setting } from "../setting.ts";
import { builderCalls, isTrue } from "../webview-calls.ts";
import { perWindow } from "../windows.ts";

/** `browserExtensionsEnabled`: extensions in the webview's profile. Only Windows has them. */
const inConfiguration = perWindow({
  name: "browser-extensions-allowed",
  rule: "config/browser-extensions-allowed",
  keys: ["browserExtensionsEnabled"],
  platforms: ["windows"],
  grants({ value, label, path }) {
    const written = configKey(value, "browserExtensionsEnabled");
    if (written === undefined || asBoolean(written) !== true) return [];
    return [
      {
        extent: label,
        subject: "Browser extensions",
        action: `run in the pages of window ${code(label)}`,
        example: "chrome.scripting.executeScript({ target: { tabId }, func: () => … })",
        written: `${path}.browserExtensionsEnabled: true`,
        at: written.at,
      },
    ];
  },
});

const setting: Setting = {
  ...inConfiguration,
  inCode: (project) =>
    builderCalls(project, "browser_extensions_enabled")
      .filter(isTrue)
      .map(({ mention, only }) => ({
        extent: "…",
        subject: "Browser extensions",
        action: "run in the pages of a window that the app's code makes",
        example: "chrome.scripting.executeScript({ target: { tabId }, func: () => … })",
        written: "browser_extensions_enabled(true)",
        at: mention.at,
        only,
      })),
};

export default setting;
