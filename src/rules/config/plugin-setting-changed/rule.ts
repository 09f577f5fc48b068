import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A plugin that is not known here has another setting. */
const rule: Rule<"config/plugin-setting-changed"> = {
  id: "config/plugin-setting-changed",
  title: "A plugin has another setting",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "Only the plugin's own documentation says what this key opens.",
      remedy: "Read there what the key does, and say so in the pull request.",
    };
  },
};

export default rule;
