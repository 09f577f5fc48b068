import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A guard of a window is off. */
const rule: Rule<"config/window-guard-removed"> = {
  id: "config/window-guard-removed",
  title: "A window has lost a guard",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "The guard held whatever the page did.",
      remedy: "Keep the guard, or say in the pull request why the window can do without it.",
    };
  },
};

export default rule;
