import type { Rule } from "../../../domain/rule.ts";
import { mayNewly, onLever, weighed } from "../../config-words.ts";

/** The deep-link plugin registers schemes and domains. */
const rule: Rule = {
  id: "config/link-scheme-claimed",
  title: "Links of websites open the app",

  judge(change) {
    const found = onLever(change, "link-scheme-claimed");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, "medium"),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "The text of the link is chosen by whoever wrote it. Another app can claim the same scheme, and then gets what was meant for this one.",
      remedy: "Treat the link as hostile in the handler, and hand over no tokens by a custom scheme.",
    };
  },
};

export default rule;
