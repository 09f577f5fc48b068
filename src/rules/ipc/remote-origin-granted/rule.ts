import { ALLOWLIST, type IpcChange } from "../../../domain/ipc.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { confidenceOf, doingWhat, pagesOf, severityOf, whereOf, worthOf } from "../wording.ts";

const rule: Rule = {
  id: "ipc/remote-origin-granted",
  title: "A remote page may call the app",
  judge(change) {
    if (change.domain !== "ipc" || change.cause !== "remote-origin-granted") return undefined;
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,
      message: `${siteOf(change)}, or gets a script into it, can call the app on the user's machine. ${worthOf(change)}`,
      remedy:
        change.capability === ALLOWLIST
          ? "Name the one site that needs it with its scheme, and leave `enableTauriAPI` off where it only calls commands of the app."
          : "Name the one origin that needs it with its scheme and host, in a capability that grants only what that site calls.",
    };
  },
};

export default rule;

/** A pattern covers sites that its author did not think of, so one of those is named. */
function siteOf({ pages, witness, capability }: IpcChange): string {
  if (capability === ALLOWLIST) return "Whoever controls that site";
  const wild = pages.some(
    ({ from }) => from.kind === "site" && /[*({]|:[a-z_]/i.test(from.url.replace("://", "")),
  );
  return wild
    ? `One such site is ${code(witness.origin)}. Whoever controls such a site`
    : "Whoever controls that site";
}
