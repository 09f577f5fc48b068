import { code } from "../../../domain/sentence.ts";
import { member } from "../../../formats/value.ts";
import { short } from "../setting.ts";
import { perWindow } from "../windows.ts";

/** The configuration has a window, whatever its label. */
export default perWindow({
  name: "window-added",
  rule: "config/window-added",
  keys: ["label"],
  grants: ({ value, label, path }) => [
    {
      extent: label,
      subject: `A window ${code(label)}`,
      action: "open with whatever capabilities grant to that name",
      example: `getCurrentWindow().label === ${JSON.stringify(short(label))}`,
      written: `${path}.label: ${JSON.stringify(short(label))}`,
      comesWith: "app",
      at: (member(value, "label") ?? value).at,
    },
  ],
});
