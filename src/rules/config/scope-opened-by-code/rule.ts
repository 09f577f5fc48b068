import type { Rule } from "../../../domain/rule.ts";
import { mayNewly, onLever, weighed } from "../../config-words.ts";

/** Rust code calls `allow_directory` or `allow_file` of a scope. */
const rule: Rule = {
  id: "config/scope-opened-by-code",
  title: "Code adds paths to a scope",

  judge(change) {
    const found = onLever(change, "scope-opened-by-code");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, found.extent.includes(" allow_file") ? "low" : "medium"),
      confidence: "certain",
      title: mayNewly(found),
      message: "No capability shows it. From then on the paths are open to pages, until the app ends.",
      remedy:
        "Add the narrowest path that does, after a person has chosen it, and a file rather than a folder.",
    };
  },
};

export default rule;
