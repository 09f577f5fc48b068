import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import type { StepChange } from "../../../domain/step.ts";
import { opening } from "../../../words/lists.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf, signs } from "../../step-words.ts";

/** A secret is newly given to a whole job, or comes beside code that others decide. */
const rule: Rule<"build/secret-in-reach"> = {
  id: "build/secret-in-reach",
  title: "A secret is in reach of more code",

  judge(change) {
    const names = change.secrets.map((name) => code(name)).join(", ");
    return {
      severity: weighed(change, signs(change) ? "high" : "medium"),
      confidence: "certain",
      title: isWide(change)
        ? `${opening(change.by)} newly gives ${names} to all of its steps`
        : `${opening(change.by)} newly gives ${names} to code that others decide: ${actsOf(change)}`,
      message: isWide(change)
        ? "Only single steps could read it before. Now each action and tool of the job can, and each install script of a package."
        : "Somebody outside of this repository decides what that code does, and it may send the secret anywhere.",
      remedy: "Give it to the one step that needs it, and pin what else runs in that job.",
    };
  },
};

function isWide({ witness: { act } }: StepChange): boolean {
  return act.endsWith(" in the whole job");
}

export default rule;
