import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** The localhost plugin serves the app's files on a port. */
const rule: Rule<"config/served-on-localhost"> = {
  id: "config/served-on-localhost",
  title: "The app is served over HTTP",

  judge(change) {
    return {
      severity: weighed(change, "high"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Other programs can then ask this address too, and take it over before the app starts or after it ends. The capabilities that the app needs for it hold for whatever answers there.",
      remedy: "Use Tauri's own protocol, which nothing else on the machine can reach.",
    };
  },
};

export default rule;
