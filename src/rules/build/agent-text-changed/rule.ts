import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf } from "../../step-words.ts";

/** Instructions to coding agents changed, or hold what people don't see. */
const rule: Rule<"build/agent-text-changed"> = {
  id: "build/agent-text-changed",
  title: "Instructions to coding agents changed",

  judge(change) {
    const isHidden = change.class === "reaches";
    return {
      severity: weighed(change, isHidden ? "medium" : "info"),
      confidence: "certain",
      title: isHidden
        ? `${change.by} newly tells coding agents what nobody sees: ${actsOf(change)}`
        : `${change.by} gives coding agents other instructions`,
      message: isHidden
        ? "Coding agents read these characters, and neither editors nor diffs show them."
        : "Coding agents follow it on the machine of whoever starts them. Toril doesn't judge its words.",
      remedy: isHidden ? "Take these characters out." : "Read it as you would read code.",
    };
  },
};

export default rule;
