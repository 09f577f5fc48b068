import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A setting lets the app take or do a little more. */
const rule: Rule<"config/surface-grown"> = {
  id: "config/surface-grown",
  title: "The app takes or does a little more",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "Nobody gains anything by it alone, but it helps code that got into the app.",
      remedy: "Leave it out if the app doesn't need it.",
    };
  },
};

export default rule;
