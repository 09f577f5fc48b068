import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** The deep-link plugin registers schemes and domains. */
const rule: Rule<"config/link-scheme-claimed"> = {
  id: "config/link-scheme-claimed",
  title: "Links of websites open the app",

  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Whoever writes the link chooses its text. Another app can claim the same scheme, and then gets what was meant for this one.",
      remedy: "Treat the link as hostile in the handler, and hand over no tokens by a custom scheme.",
    };
  },
};

export default rule;
