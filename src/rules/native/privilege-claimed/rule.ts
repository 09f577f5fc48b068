import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A native file lets the app act beyond itself. */
const rule: Rule<"native/privilege-claimed"> = {
  id: "native/privilege-claimed",
  title: "The app reaches other programs or the system",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "Code that gets into the app can use it, and people are asked once or never.",
      remedy: "Take the smallest permission that suffices, or say in the pull request what needs it.",
    };
  },
};

export default rule;
