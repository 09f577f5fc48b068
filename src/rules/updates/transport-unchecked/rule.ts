import type { Rule } from "../../../domain/rule.ts";
import { mayNewly, onLever, weighed } from "../../config-words.ts";

/** The updater accepts plain HTTP, or certificates that prove nothing. */
const rule: Rule = {
  id: "updates/transport-unchecked",
  title: "The way to the update server is unchecked",

  judge(change) {
    const found = onLever(change, "transport-unchecked");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, "high"),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "Anyone on the same network can then answer for the server: keep updates from people, or offer an old release that is signed.",
      remedy: "Remove the setting, and give the server a certificate that systems trust.",
    };
  },
};

export default rule;
