import type { Rule } from "../../../domain/rule.ts";
import { mayNewly, onLever, weighed } from "../../config-words.ts";

/** The public key that updates are checked with. */
const rule: Rule = {
  id: "updates/key-trusted",
  title: "Another key signs the app's updates",

  judge(change) {
    const found = onLever(change, "key-trusted");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, found.before.length === 0 ? "high" : "critical"),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "The signature is the only thing that is checked of an update: the holder of this key can ship code to everyone who has the app.",
      remedy:
        "Confirm the key with the person who keeps it, by another way than this pull request. Old installations need one more update that the old key signed.",
    };
  },
};

export default rule;
