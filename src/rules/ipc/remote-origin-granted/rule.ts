import type { ChangeOf } from "../../../domain/change.ts";
import { ALLOWLIST, type IpcChange } from "../../../domain/ipc.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { confidenceOf, severityOf } from "../../ipc-weight.ts";
import { doingWhat, pagesOf, whereOf, worthOf } from "../../ipc-words.ts";

const rule: Rule<"ipc/remote-origin-granted"> = {
  id: "ipc/remote-origin-granted",
  title: "A remote page may call the app",
  judge(change) {
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,
      message: `${whyOf(change)}${siteOf(change)}, or gets a script into it, can call the app on the user's machine. ${worthOf(change)}`,
      remedy: remedyFor(change),
    };
  },
};

export default rule;

type Granted = ChangeOf<"ipc/remote-origin-granted">;

function whyOf({ note }: Granted): string {
  return note === "taken-for-local"
    ? "Before Tauri 2.11.1, a site whose host begins with the name of a scheme that the app registers counts as the app itself. "
    : "";
}

function remedyFor({ note, capability }: Granted): string {
  if (note === "taken-for-local") return "Use Tauri 2.11.1 or later.";
  return capability === ALLOWLIST
    ? "Name the one site that needs it with its scheme, and leave `enableTauriAPI` off where it only calls commands of the app."
    : "Name the one origin that needs it with its scheme and host, in a capability that grants only what that site calls.";
}

const LOOPBACK = /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/i;

/** A pattern covers sites that its author did not think of, so one of those is named. */
function siteOf({ pages, witness, capability }: IpcChange): string {
  if (LOOPBACK.test(witness.origin)) return "Any program that answers there on the user's machine";
  if (capability === ALLOWLIST) return "Whoever controls that site";
  const wild = pages.some(
    ({ from }) => from.kind === "site" && /[*({]|:[a-z_]/i.test(from.url.replace("://", "")),
  );
  return wild
    ? `One such site is ${code(witness.origin)}. Whoever controls such a site`
    : "Whoever controls that site";
}
