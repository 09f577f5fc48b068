import type { ChangeOf } from "../../../domain/change.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { confidenceOf, severityOf } from "../../ipc-weight.ts";
import { doingWhat, pagesOf, whereOf, worthOf } from "../../ipc-words.ts";

const rule: Rule<"ipc/platform-added"> = {
  id: "ipc/platform-added",
  title: "A permission holds on more platforms",
  judge(change) {
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,
      message: `${absentOf(change)} ${worthOf(change)}`,
      remedy: "Keep it to the platforms that need it, by `platforms` or by the configuration of each.",
    };
  },
};

export default rule;

function absentOf({ note, permissions: [permission], capability }: ChangeOf<"ipc/platform-added">): string {
  return note === "permission-only"
    ? `The permission ${code(permission)} did not hold there.`
    : `The capability ${code(capability)} was not part of the app there.`;
}
