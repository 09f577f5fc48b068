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
      message:
        "The system asks people before the app uses most such services. A page in the app may then use this one too.",
      remedy: "Leave it out if the app doesn't use it.",
    };
  },
};

export default rule;
