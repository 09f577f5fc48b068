import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { confidenceOf, doingWhat, meaningOf, pagesOf, severityOf, whereOf } from "../wording.ts";

const rule: Rule = {
  id: "ipc/platform-added",
  title: "A permission holds on more platforms",
  judge(change) {
    if (change.domain !== "ipc" || change.cause !== "platform-added") return undefined;
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,
      message: `The capability ${code(change.capability)} was not part of the app there. ${meaningOf(change).worth}`,
      remedy: `List under \`platforms\` only those that need it.`,
    };
  },
};

export default rule;
