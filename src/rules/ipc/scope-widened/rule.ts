import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { commandsOf, confidenceOf, exampleOf, meaningOf, pagesOf, severityOf, whereOf } from "../wording.ts";

const rule: Rule = {
  id: "ipc/scope-widened",
  title: "A scope lets more through",
  judge(change) {
    if (change.domain !== "ipc" || change.cause !== "scope-widened") return undefined;
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly use ${commandsOf(change)} with more${whereOf(change)}${exampleOf(change)}`,
      message: meaningOf(change).worth,
      remedy: `Narrow the new entry of ${code(change.permission)} to what the app needs, or take it out.`,
    };
  },
};

export default rule;
