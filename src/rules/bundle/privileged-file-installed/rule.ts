import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A package puts a file where the system runs or obeys what it finds. */
const rule: Rule<"bundle/privileged-file-installed"> = {
  id: "bundle/privileged-file-installed",
  title: "A package installs a file that the system obeys",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "The package is installed as root, and nobody is asked about this file.",
      remedy: "Leave this file out of the package, or say in the pull request why the app needs it.",
    };
  },
};

export default rule;
