import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A guard of the process is off. */
const rule: Rule<"native/process-freed"> = {
  id: "native/process-freed",
  title: "Other programs get into the app",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "Code that gets into the app can do all that people allowed the app.",
      remedy: "Remove it. If a library needs it, sign that library with the app's own team.",
    };
  },
};

export default rule;
