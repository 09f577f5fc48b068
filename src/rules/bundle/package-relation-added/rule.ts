import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** The package brings in, replaces or removes another package. */
const rule: Rule<"bundle/package-relation-added"> = {
  id: "bundle/package-relation-added",
  title: "The package touches another package",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "The system's package manager does so on every machine where the app is installed.",
      remedy: "Name only packages that the app needs in order to run.",
    };
  },
};

export default rule;
