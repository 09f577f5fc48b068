import type { Rule } from "../../../domain/rule.ts";
import { mayNewly, onLever, weighed } from "../../config-words.ts";

/** `pattern: isolation` was replaced by the pattern without a hook. */
const rule: Rule = {
  id: "config/isolation-removed",
  title: "Messages to Rust no longer pass the isolation hook",

  judge(change) {
    const found = onLever(change, "isolation-removed");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, "high"),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "The hook could look at every call before Rust saw it. A script that someone else got into a page now talks to Rust directly.",
      remedy:
        "Keep `pattern.use` at `isolation`. If the hook only hands calls on, say so in the pull request.",
    };
  },
};

export default rule;
