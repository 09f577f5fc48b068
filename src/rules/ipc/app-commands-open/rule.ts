import type { Rule } from "../../../domain/rule.ts";
import { confidenceOf, pagesOf, whereOf } from "../wording.ts";

const rule: Rule = {
  id: "ipc/app-commands-open",
  title: "Every command of the app is open",
  judge(change) {
    if (change.domain !== "ipc" || change.cause !== "app-commands-open") return undefined;
    return {
      severity: "high",
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly call every command of the app${whereOf(change)}`,
      message:
        "An app that declares no permissions of its own leaves all its commands open to its pages; at base a capability was needed.",
      remedy:
        "Declare the app's commands in `build.rs` or under `permissions/`, and grant each where it is needed.",
    };
  },
};

export default rule;
