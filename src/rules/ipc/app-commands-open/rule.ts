import type { ChangeOf } from "../../../domain/change.ts";
import { ALLOWLIST } from "../../../domain/ipc.ts";
import type { Rule } from "../../../domain/rule.ts";
import { severityOf } from "../../ipc-weight.ts";
import { pagesOf, whereOf } from "../../ipc-words.ts";

const rule: Rule<"ipc/app-commands-open"> = {
  id: "ipc/app-commands-open",
  title: "Every command of the app is open",
  judge(change) {
    return {
      severity: severityOf(change),
      confidence: "certain",
      title: `${pagesOf(change)} can newly call every command of the app${whereOf(change)}`,
      ...wordsFor(change),
    };
  },
};

export default rule;

function wordsFor({
  to,
  capability,
}: ChangeOf<"ipc/app-commands-open">): Readonly<{ message: string; remedy: string }> {
  if (capability === ALLOWLIST) {
    return {
      message:
        "Tauri 1 has no permissions for the app's own commands: every page of the app can call all of them.",
      remedy:
        "Let each command check what it is called with, or move to Tauri 2, where commands can be closed.",
    };
  }
  if (to === "sites") {
    return {
      message:
        "Before Tauri 2.11.1, an app that declares no permissions of its own leaves all its commands open to every website that one of its windows shows.",
      remedy: "Use Tauri 2.11.1 or later, or declare the app's commands in `build.rs`.",
    };
  }
  return {
    message:
      "An app that declares no permissions of its own leaves all its commands, present and future, open to its pages.",
    remedy:
      "Declare the app's commands in `build.rs` or under `permissions/`, and grant each where it is needed.",
  };
}
