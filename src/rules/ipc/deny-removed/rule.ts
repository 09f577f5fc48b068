import type { ChangeOf } from "../../../domain/change.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { confidenceOf, severityOf } from "../../ipc-weight.ts";
import { commandsOf, exampleOf, grantorOf, pagesOf, removeHint, whereOf, worthOf } from "../../ipc-words.ts";

const rule: Rule<"ipc/deny-removed"> = {
  id: "ipc/deny-removed",
  title: "A denial is gone",
  judge(change) {
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly call ${commandsOf(change)}${whereOf(change)}${exampleOf(change)}: ${goneOf(change)}`,
      message: `${guardOf(change)} ${worthOf(change)}`,
      remedy:
        change.denial?.of === "entry"
          ? "Put the entry under `deny` back, or narrow those under `allow`."
          : change.permissions.length > 1
            ? "Put the denial back."
            : `Put the denial back, or ${removeHint(change)}.`,
    };
  },
};

export default rule;

type Lost = ChangeOf<"ipc/deny-removed">;

function goneOf({ denial }: Lost): string {
  if (denial === null) return "what denied it is gone";
  return `${code(denial.permission)} of ${grantorOf(denial.capability)} no longer denies it`;
}

function guardOf({ denial }: Lost): string {
  return denial?.of === "entry"
    ? "An entry under `deny` counts for more than any under `allow`; this one no longer stands."
    : "A command that is denied is denied in every window, whatever else allows it, and since Tauri 2.12 only to pages of its capability's origins; this guard no longer stands.";
}
