import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import type { Severity } from "../../../domain/severity.ts";
import { asBoolean, asString, type Value } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { asUrl } from "../../../tauri/remote-url.ts";
import { perWindow } from "../windows.ts";

type Guard = Readonly<{
  key: string;
  action: string;
  weighs: Severity;
  /** For a window that shows a website. */
  ofRemote: Severity;
  platforms?: readonly Platform[];
}>;

/** Guards that are off by default. */
const GUARDS: readonly Guard[] = [
  { key: "javascriptDisabled", action: "run scripts", weighs: "low", ofRemote: "medium" },
  {
    key: "limitNavigationsToAppBoundDomains",
    action: "go to any site, and not only to those that the app is bound to",
    weighs: "medium",
    ofRemote: "medium",
    platforms: ["iOS"],
  },
  {
    key: "contentProtected",
    action: "be seen by programs that record the screen",
    weighs: "low",
    ofRemote: "low",
  },
  { key: "incognito", action: "keep cookies and storage on the disk", weighs: "low", ofRemote: "low" },
];

/** Guards of a window that its configuration doesn't turn on, or no longer. */
export default perWindow({
  name: "window-guard-off",
  rule: "config/window-guard-removed",
  keys: GUARDS.map(({ key }) => key),
  grants: ({ value, label, path }, platform) =>
    GUARDS.filter(
      ({ key, platforms }) => !isOn(value, key) && (platforms ?? [platform]).includes(platform),
    ).map(({ key, action, weighs, ofRemote }) => ({
      extent: `${key} of ${label}`,
      subject: `The window ${code(label)}`,
      action,
      example: `new WebviewWindow(${JSON.stringify(label)})`,
      written: `${path}.${key}: false`,
      comesWith: `window ${label}` as const,
      weighs: asUrl(asString(configKey(value, "url")) ?? "") === undefined ? weighs : ofRemote,
      at: configKey(value, key)?.at ?? value.at,
    })),
});

function isOn(window: Value, key: string): boolean {
  const value = configKey(window, key);
  return value !== undefined && asBoolean(value) === true;
}
