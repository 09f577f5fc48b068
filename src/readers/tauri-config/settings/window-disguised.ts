import { code } from "../../../domain/sentence.ts";
import type { Severity } from "../../../domain/severity.ts";
import { asBoolean, asString, type Value } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { asUrl } from "../../../tauri/remote-url.ts";
import { perWindow } from "../windows.ts";

type Look = Readonly<{ key: string; when: boolean; byDefault: boolean; action: string; weighs: Severity }>;

/** Looks by which a window hides that, or whose, it is. */
const LOOKS: readonly Look[] = [
  {
    key: "visible",
    when: false,
    byDefault: true,
    action: "show a website that nobody sees",
    weighs: "medium",
  },
  {
    key: "decorations",
    when: false,
    byDefault: true,
    action: "show a website without a frame",
    weighs: "low",
  },
  {
    key: "transparent",
    when: true,
    byDefault: false,
    action: "show a website over what lies behind it",
    weighs: "low",
  },
  {
    key: "alwaysOnTop",
    when: true,
    byDefault: false,
    action: "show a website above all other windows",
    weighs: "low",
  },
  {
    key: "fullscreen",
    when: true,
    byDefault: false,
    action: "show a website on the whole screen",
    weighs: "low",
  },
  {
    key: "skipTaskbar",
    when: true,
    byDefault: false,
    action: "show a website in a window that no list has",
    weighs: "low",
  },
  {
    key: "visibleOnAllWorkspaces",
    when: true,
    byDefault: false,
    action: "show a website on every workspace",
    weighs: "low",
  },
];

/** Looks of a window that shows a website. What the app's own windows look like gives nobody anything. */
export default perWindow({
  name: "window-disguised",
  rule: "config/window-disguised",
  keys: LOOKS.map(({ key }) => key),
  grants({ value, label, path }) {
    if (asUrl(asString(configKey(value, "url")) ?? "") === undefined) return [];
    return LOOKS.filter((look) => isSo(value, look) === look.when).map(({ key, when, action, weighs }) => ({
      extent: `${key} of ${label}`,
      subject: `The window ${code(label)}`,
      action,
      example: `new WebviewWindow(${JSON.stringify(label)}, { ${key}: ${when} })`,
      written: `${path}.${key}: ${when}`,
      weighs,
      at: configKey(value, key)?.at ?? value.at,
    }));
  },
});

function isSo(window: Value, { key, byDefault }: Look): boolean {
  const value = configKey(window, key);
  return (value === undefined ? undefined : asBoolean(value)) ?? byDefault;
}
