import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import type { StepChange } from "../../../domain/step.ts";
import { opening } from "../../../words/lists.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf } from "../../step-words.ts";

/** What lets a token change code, releases, other workflows or what other services take it for. */
const GRAVE = /^(?:contents|packages|id-token|actions|deployments|attestations|pages)$/;

/** The token of a job may newly write, or no block holds it any more. */
const rule: Rule<"build/token-may-write"> = {
  id: "build/token-may-write",
  title: "The token of a job may write more",

  judge(change) {
    return {
      severity: weighed(change, severityOf(change)),
      confidence: "certain",
      title: isLost(change)
        ? `${opening(change.by)} newly has the repository's default token`
        : `${opening(change.by)} newly has a token that may write: ${actsOf(change)}`,
      message: isLost(change)
        ? "Its `permissions` limited the token before. Without them the token has what the repository's settings say, which may be write access to everything."
        : "All that runs in this job can use the token: each action, each tool, and each install script of a package.",
      remedy: "Give the permission to the one job that needs it, and run no code of others there.",
    };
  },
};

function isLost({ witness: { act } }: StepChange): boolean {
  return act.startsWith("the default");
}

function severityOf(change: StepChange): Severity {
  const { acts } = change;
  if (acts.includes("all")) return "high";
  return isLost(change) || acts.some((act) => GRAVE.test(act)) ? "medium" : "low";
}

export default rule;
