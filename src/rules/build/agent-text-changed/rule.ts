import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf } from "../../step-words.ts";

/** Instructions to agents changed, or hold what people don't see. */
const rule: Rule<"build/agent-text-changed"> = {
  id: "build/agent-text-changed",
  title: "Instructions to agents changed",

  judge(change) {
    const isHidden = change.class === "reaches";
    return {
      severity: weighed(change, isHidden ? "medium" : "info"),
      confidence: "certain",
      title: isHidden
        ? `${change.by} newly tells agents what nobody sees: ${actsOf(change)}`
        : `${change.by} tells agents something else`,
      message: isHidden
        ? "Agents read characters that editors and pages of differences don't show."
        : "Agents do what it says on the machine of whoever starts them. Its words aren't judged.",
      remedy: isHidden ? "Take these characters out." : "Read it as you would read code.",
    };
  },
};

export default rule;
