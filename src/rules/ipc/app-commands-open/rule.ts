import type { Rule } from "../../../domain/rule.ts";
import { pagesOf, whereOf } from "../wording.ts";

const rule: Rule = {
  id: "ipc/app-commands-open",
  title: "Every command of the app is open",
  judge(change) {
    if (change.domain !== "ipc" || change.cause !== "app-commands-open") return undefined;
    return {
      // A new app that declares nothing is as open as most: worth knowing, and nothing that this change took away.
      severity: change.appIsNew && !change.remote ? "low" : "high",
      confidence: "certain",
      title: `${pagesOf(change)} can newly call every command of the app${whereOf(change)}`,
      message: change.remote
        ? "Before Tauri 2.11.1, an app that declares no permissions of its own leaves all its commands open to every website that one of its windows shows."
        : "An app that declares no permissions of its own leaves all its commands, present and future, open to its pages.",
      remedy: change.remote
        ? "Keep Tauri at 2.11.1 or later, or declare the app's commands in `build.rs`."
        : "Declare the app's commands in `build.rs` or under `permissions/`, and grant each where it is needed.",
    };
  },
};

export default rule;
