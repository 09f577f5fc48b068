import type { Rule } from "../../../domain/rule.ts";
import { mayNewly, onLever, weighed } from "../../config-words.ts";

/** The Cargo feature `devtools` puts the inspector into releases; a window can refuse it. */
const rule: Rule = {
  id: "config/devtools-in-release",
  title: "The inspector is in releases",

  judge(change) {
    const found = onLever(change, "devtools-in-release");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, "medium"),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "In its console one can call everything that the page may call, on any machine where the app is left open.",
      remedy:
        "Take `devtools` out of the features of `tauri`: development builds have the inspector without it. Or set `devtools: false` for the windows.",
    };
  },
};

export default rule;
