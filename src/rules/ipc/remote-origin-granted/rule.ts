import type { Rule } from "../../../domain/rule.ts";
import { confidenceOf, doingWhat, meaningOf, pagesOf, severityOf, whereOf } from "../wording.ts";

const rule: Rule = {
  id: "ipc/remote-origin-granted",
  title: "A remote page may call the app",
  judge(change) {
    if (change.domain !== "ipc" || change.cause !== "remote-origin-granted") return undefined;
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,
      message: `Whoever controls that site, or gets a script into it, can call the app on the user's machine. ${meaningOf(change).worth}`,
      remedy: `Name the one origin that needs it with its scheme and host, in a capability that grants only what that site calls.`,
    };
  },
};

export default rule;
