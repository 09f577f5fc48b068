import type { IpcChange } from "../../../domain/ipc.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import {
  commandsOf,
  confidenceOf,
  exampleOf,
  grantorOf,
  pagesOf,
  removeHint,
  severityOf,
  whereOf,
  worthOf,
} from "../wording.ts";

const rule: Rule = {
  id: "ipc/deny-removed",
  title: "A denial is gone",
  judge(change) {
    if (change.domain !== "ipc" || change.cause !== "deny-removed") return undefined;
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly call ${commandsOf(change)}${whereOf(change)}${exampleOf(change)}: ${goneOf(change)}`,
      message: `${guardOf(change)} ${worthOf(change)}`,
      remedy:
        change.denial?.of === "entry"
          ? "Put the entry under `deny` back, or narrow those under `allow`."
          : `Put the denial back, or ${removeHint(change)}.`,
    };
  },
};

export default rule;

function goneOf({ denial }: IpcChange): string {
  if (denial === null) return "what denied it is gone";
  return `${code(denial.permission)} of ${grantorOf(denial.capability)} no longer denies it`;
}

function guardOf({ denial }: IpcChange): string {
  return denial?.of === "entry"
    ? "An entry under `deny` counts for more than any under `allow`; this one no longer stands."
    : "A command that is denied is denied in every window, whatever else allows it, and since Tauri 2.12 only to pages of its capability's origins; this guard no longer stands.";
}
