import type { ChangeOf } from "../../../domain/change.ts";
import { ALLOWLIST } from "../../../domain/ipc.ts";
import type { Rule } from "../../../domain/rule.ts";
import { confidenceOf, severityOf } from "../../ipc-weight.ts";
import { doingWhat, grantorOf, pagesOf, whereOf, worthOf } from "../../ipc-words.ts";

const rule: Rule<"ipc/window-added"> = {
  id: "ipc/window-added",
  title: "A capability holds for more windows",
  judge(change) {
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,
      message: `Everything that ${grantorOf(change.capability)} grants now holds there too. ${worthOf(change)}`,
      remedy: remedyFor(change),
    };
  },
};

export default rule;

function remedyFor({ note, capability }: ChangeOf<"ipc/window-added">): string {
  if (note === "own-pages") return 'If only the site calls these, put `"local": false` back.';
  return capability === ALLOWLIST
    ? "List only the windows in which the site has to call the app."
    : "Give them a capability of their own with only what they call.";
}
