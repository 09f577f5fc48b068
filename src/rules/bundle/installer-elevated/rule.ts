import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** An installer, or what it leaves behind, has the rights of an administrator. */
const rule: Rule<"bundle/installer-elevated"> = {
  id: "bundle/installer-elevated",
  title: "The installer gets more rights",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "What runs then may change the machine for everyone who uses it.",
      remedy:
        "Leave `enableElevatedUpdateTask` off and `installMode` at `currentUser`, or say in the pull request why the app needs more.",
    };
  },
};

export default rule;
