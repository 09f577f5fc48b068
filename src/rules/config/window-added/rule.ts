import type { Rule } from "../../../domain/rule.ts";
import { mayNewly, onLever, weighed } from "../../config-words.ts";

/** A label that no window of the configuration had. */
const rule: Rule = {
  id: "config/window-added",
  title: "The app has another window",

  judge(change) {
    const found = onLever(change, "window-added");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, "low"),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "Capabilities name windows by patterns: each whose pattern the name matches holds for the new window too, without a change of its own.",
      remedy: "Check which capabilities have a pattern such as `*` that matches the name.",
    };
  },
};

export default rule;
