import { code } from "../../../domain/sentence.ts";
import { asString, plain } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { short } from "../setting.ts";
import { perWindow } from "../windows.ts";

const KEYS = ["dataDirectory", "dataStoreIdentifier", "userAgent"];

/** Where a window keeps its data, which another window may share, and what it says it is. */
export default perWindow({
  name: "window-storage",
  rule: "config/surface-grown",
  keys: [...KEYS, "dataStoreIdentifier.**"],
  grants: ({ value, label, path }) =>
    KEYS.flatMap((key) => {
      const set = configKey(value, key);
      if (set === undefined || set.kind === "null") return [];
      const text = asString(set) ?? JSON.stringify(plain(set));
      return [
        {
          extent: `${key} ${text}`,
          subject: `The window ${code(label)}`,
          action:
            key === "userAgent"
              ? `call itself ${code(short(text))}`
              : `keep its data in ${code(short(text))}`,
          example: `new WebviewWindow(${JSON.stringify(label)})`,
          written: `${path}.${key}: ${short(text)}`,
          weighs: key === "userAgent" ? ("info" as const) : ("low" as const),
          at: set.at,
        },
      ];
    }),
});
