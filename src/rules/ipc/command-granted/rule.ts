import type { ChangeOf } from "../../../domain/change.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { confidenceOf, severityOf } from "../../ipc-weight.ts";
import { doingWhat, pagesOf, removeHint, whereOf, worthOf } from "../../ipc-words.ts";

const rule: Rule<"ipc/command-granted"> = {
  id: "ipc/command-granted",
  title: "A command is newly callable",
  judge(change) {
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,
      message: `${reasonOf(change)}${worthOf(change)}`,
      remedy: remedyFor(change),
    };
  },
};

export default rule;

type Granted = ChangeOf<"ipc/command-granted">;

function reasonOf({ note, capability }: Granted): string {
  return note === "capability-enabled"
    ? `The capability ${code(capability)} was there, and not part of the app: the configuration's list left it out. `
    : "";
}

function remedyFor(change: Granted): string {
  if (change.note === "capability-enabled")
    return `Let the list leave ${code(change.capability)} out as before, or narrow what it grants to what the app needs.`;
  if (change.reach === "sensitive")
    return `Narrow the scope to what the app needs, or ${removeHint(change)}.`;
  return `If no page needs this, ${removeHint(change)}.`;
}
