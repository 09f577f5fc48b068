import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { confidenceOf, doingWhat, meaningOf, pagesOf, severityOf, whereOf } from "../wording.ts";

const rule: Rule = {
  id: "ipc/window-added",
  title: "A capability holds for more windows",
  judge(change) {
    if (change.domain !== "ipc" || change.cause !== "window-added") return undefined;
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,
      message: `Everything that the capability ${code(change.capability)} grants now holds there too. ${meaningOf(change).worth}`,
      remedy: `Give these windows a capability of their own with only what they call.`,
    };
  },
};

export default rule;
