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
      message: "By itself it opens nothing, and it helps whoever got in.",
      remedy: "Leave it out if the app does without.",
    };
  },
};

export default rule;
