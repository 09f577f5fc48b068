import type { IpcChange } from "../../../domain/ipc.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { confidenceOf, doingWhat, pagesOf, severityOf, whereOf, worthOf } from "../wording.ts";

const rule: Rule = {
  id: "ipc/platform-added",
  title: "A permission holds on more platforms",
  judge(change) {
    if (change.domain !== "ipc" || change.cause !== "platform-added") return undefined;
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

function absentOf({ note, permission, capability }: IpcChange): string {
  return note === "permission-only"
    ? `The permission ${code(permission)} did not hold there.`
    : `The capability ${code(capability)} was not part of the app there.`;
}
