import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** The file of a sidecar, or of a resource that systems load or start, is different. */
const rule: Rule<"bundle/program-changed"> = {
  id: "bundle/program-changed",
  title: "A shipped program has other bytes",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "It is signed and installed as part of the app, and no diff shows what it does.",
      remedy:
        "Say in the pull request which release of which project this file is, and compare its hash with the published one.",
    };
  },
};

export default rule;
