import { code } from "../../../domain/sentence.ts";
import { asBoolean } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { perWindow } from "../windows.ts";

type Habit = Readonly<{ key: string; byDefault: boolean; action: string }>;

const HABITS: readonly Habit[] = [
  { key: "create", byDefault: true, action: "be there when the app starts" },
  { key: "generalAutofillEnabled", byDefault: true, action: "fill in what people entered before" },
  { key: "allowLinkPreview", byDefault: true, action: "load pages before people open them" },
  { key: "acceptFirstMouse", byDefault: false, action: "act on the click that brings it to the front" },
  { key: "zoomHotkeysEnabled", byDefault: false, action: "be zoomed by keys" },
];

/** When a window is there, and small conveniences. */
export default perWindow({
  name: "window-habit",
  rule: "config/surface-grown",
  keys: HABITS.map(({ key }) => key),
  grants: ({ value, label, path }) =>
    HABITS.flatMap(({ key, byDefault, action }) => {
      const set = configKey(value, key);
      if (!((set === undefined ? undefined : asBoolean(set)) ?? byDefault)) return [];
      return [
        {
          extent: `${key} of ${label}`,
          subject: `The window ${code(label)}`,
          action,
          example: `new WebviewWindow(${JSON.stringify(label)})`,
          written: `${path}.${key}: true`,
          comesWith: `window ${label}` as const,
          weighs: "info" as const,
          at: set?.at ?? value.at,
        },
      ];
    }),
});
