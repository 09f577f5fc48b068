import { code } from "../../../domain/sentence.ts";
import { asBoolean } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { perWindow } from "../windows.ts";

/** `browserExtensionsEnabled`: extensions in the webview's profile. Only Windows has them. */
export default perWindow({
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
