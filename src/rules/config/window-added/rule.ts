import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A label that no window of the configuration had. */
const rule: Rule<"config/window-added"> = {
  id: "config/window-added",
  title: "The app has another window",

  judge(change) {
    return {
      severity: weighed(change, "low"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Capabilities name windows by patterns. One whose pattern matches this name holds for the new window too, although its file didn't change.",
      remedy: "Check which capabilities have a pattern such as `*` that matches the name.",
    };
  },
};

export default rule;
