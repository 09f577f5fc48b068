import type { IpcChange } from "../../../domain/ipc.ts";
import type { Rule } from "../../../domain/rule.ts";
import { confidenceOf, doingWhat, pagesOf, removeHint, severityOf, whereOf, worthOf } from "../wording.ts";

const rule: Rule = {
  id: "ipc/command-granted",
  title: "A command is newly callable",
  judge(change) {
    if (change.domain !== "ipc" || change.cause !== "command-granted") return undefined;
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,
      message: worthOf(change),
      remedy: remedyFor(change),
    };
  },
};

export default rule;

function remedyFor(change: IpcChange): string {
  if (change.reach === "sensitive")
    return `Narrow the scope to what the app needs, or ${removeHint(change)}.`;
  return `If no page needs this, ${removeHint(change)}.`;
}
