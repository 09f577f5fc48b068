import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** The code that sees every message to Rust is different. */
const rule: Rule<"config/isolation-hook-changed"> = {
  id: "config/isolation-hook-changed",
  title: "The isolation hook has other code",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Each call of the app's pages passes this code before Rust sees it. What it refused before, it may let pass now.",
      remedy:
        "Read what the hook does with `payload.cmd` and its arguments now, and say in the pull request why it changed.",
    };
  },
};

export default rule;
