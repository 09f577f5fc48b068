import type { Rule } from "../../../domain/rule.ts";
import { commandsOf, confidenceOf, exampleOf, meaningOf, pagesOf, severityOf, whereOf } from "../wording.ts";

const rule: Rule = {
  id: "ipc/deny-removed",
  title: "A denial is gone",
  judge(change) {
    if (change.domain !== "ipc" || change.cause !== "deny-removed") return undefined;
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can call ${commandsOf(change)}${exampleOf(change)}${whereOf(change)}: what denied it is gone`,
      message: `What is denied is denied to every window, whatever else allows it; that guard no longer stands. ${meaningOf(change).worth}`,
      remedy: "Put the denial back, or take out the permission that allows the call.",
    };
  },
};

export default rule;
