import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A native file asks for a feature of the system. */
const rule: Rule<"native/feature-added"> = {
  id: "native/feature-added",
  title: "The app asks the system for more",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "People are asked before most of these are used, and a page may then ask for them too.",
      remedy: "Leave it out if the app does not use it.",
    };
  },
};

export default rule;
