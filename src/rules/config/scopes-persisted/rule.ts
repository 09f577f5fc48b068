import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** The persisted-scope plugin keeps run-time scopes across restarts. */
const rule: Rule<"config/scopes-persisted"> = {
  id: "config/scopes-persisted",
  title: "What a person allowed once stays allowed",

  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Without it, files that someone picked or dropped are out of reach after a restart. With it they stay open to every page with a permission of the plugin, until the list is deleted.",
      remedy: "Leave the plugin out, or ask the person again for files that are no longer open.",
    };
  },
};

export default rule;
