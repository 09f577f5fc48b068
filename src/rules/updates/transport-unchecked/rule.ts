import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly, sinceBuiltIn } from "../../config-words.ts";

/** The updater accepts plain HTTP, or certificates that prove nothing. */
const rule: Rule<"updates/transport-unchecked"> = {
  id: "updates/transport-unchecked",
  title: "The way to the update server is unchecked",

  judge(change) {
    return {
      severity: weighed(change, "high"),
      confidence: "certain",
      title: mayNewly(change),
      message: `${sinceBuiltIn(change)}Anyone on the same network can then answer for the server: keep updates from people, or offer an old release that is signed.`,
      remedy: "Remove the setting, and give the server a certificate that systems trust.",
    };
  },
};

export default rule;
