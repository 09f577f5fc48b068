import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** The app is known by another identifier or name. */
const rule: Rule<"bundle/identity-changed"> = {
  id: "bundle/identity-changed",
  title: "The app has another name",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "Systems and other programs keep data, permissions and updates under this name.",
      remedy: "Keep the identifier. If it has to change, say what becomes of the data under the old one.",
    };
  },
};

export default rule;
