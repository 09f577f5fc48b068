import type { Rule } from "../../../domain/rule.ts";
import { mayNewly, onLever, weighed } from "../../config-words.ts";

/** The localhost plugin serves the app's files on a port. */
const rule: Rule = {
  id: "config/served-on-localhost",
  title: "The app is served over HTTP",

  judge(change) {
    const found = onLever(change, "served-on-localhost");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, "high"),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "The pages then come from an address that other programs can ask and, before the app starts or after it ends, take over. The capabilities that the app needs for it hold for whatever answers there.",
      remedy: "Use Tauri's own protocol, which nothing else on the machine can reach.",
    };
  },
};

export default rule;
