import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** `pattern: isolation` was replaced by the pattern without a hook. */
const rule: Rule<"config/isolation-removed"> = {
  id: "config/isolation-removed",
  title: "Messages to Rust no longer pass the isolation hook",

  judge(change) {
    return {
      severity: weighed(change, "high"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "The hook could look at every call before Rust saw it. A script that someone else got into a page now talks to Rust directly.",
      remedy:
        "Keep `pattern.use` at `isolation`. If the hook only hands calls on, say so in the pull request.",
    };
  },
};

export default rule;
