import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf } from "../../step-words.ts";

/** A script of a manifest that no build starts runs something else. */
const rule: Rule<"build/package-script-changed"> = {
  id: "build/package-script-changed",
  title: "A script of the frontend changed",

  judge(change) {
    const isOpen = change.class === "reaches" || change.class === "unknown";
    return {
      severity: weighed(change, isOpen ? "low" : "info"),
      confidence: "certain",
      title: `${change.by} newly runs ${actsOf(change)}`,
      message: "People and jobs start it by its name. Nothing that builds the app was seen to start it.",
      remedy: "Read what changed in it.",
    };
  },
};

export default rule;
