import type { Rule } from "../../../domain/rule.ts";
import { type StepChange, WHOLE_CODE } from "../../../domain/step.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf } from "../../step-words.ts";

/** What the build runs is something else, which reaches nothing that is known. */
const rule: Rule<"build/step-changed"> = {
  id: "build/step-changed",
  title: "A step of the build changed",

  judge(change) {
    const isUnknown = change.class === "unknown";
    return {
      severity: weighed(change, isUnknown ? "low" : "info"),
      confidence: "certain",
      title: isWhole(change)
        ? `The code of ${change.by} changed`
        : `${change.by} newly runs ${actsOf(change)}`,
      message: isUnknown
        ? "Toril can't follow what it does: its words or its code are put together while it runs, or lie outside of this repository."
        : "It runs while packages are installed or the app is built. Nothing in it was seen to reach out of the build.",
      remedy: "Read what changed in it.",
    };
  },
};

function isWhole({ witness: { act } }: StepChange): boolean {
  return act.startsWith(WHOLE_CODE);
}

export default rule;
