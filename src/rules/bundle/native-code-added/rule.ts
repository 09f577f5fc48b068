import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A framework or library in the bundle is new or different. */
const rule: Rule<"bundle/native-code-added"> = {
  id: "bundle/native-code-added",
  title: "Other native code is loaded",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "It runs inside the app and is signed with it, and no diff shows what it does.",
      remedy:
        "Say in the pull request which release of which project this is, and compare its hash with the published one.",
    };
  },
};

export default rule;
