import type { Rule } from "../../../domain/rule.ts";
import {
  commandsOf,
  confidenceOf,
  exampleOf,
  meaningOf,
  pagesInside,
  severityOf,
  whereOf,
} from "../wording.ts";

const rule: Rule = {
  id: "ipc/deny-removed",
  title: "A denial is gone",
  judge(change) {
    if (change.domain !== "ipc" || change.cause !== "deny-removed") return undefined;
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${commandsOf(change)} ${change.commands.length === 1 ? "is" : "are"} no longer denied to ${pagesInside(change)}${whereOf(change)}${exampleOf(change)}`,
      message: `A denial holds for every window, so taking it away opens the call wherever something allows it. ${meaningOf(change).worth}`,
      remedy: "Put the denial back, or take out the permission that allows the call.",
    };
  },
};

export default rule;
