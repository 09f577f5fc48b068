import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A Cargo feature or debug assertions put the inspector into releases; a window can refuse it. */
const rule: Rule<"config/devtools-in-release"> = {
  id: "config/devtools-in-release",
  title: "The inspector is in releases",

  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "In its console one can call everything that the page may call, on any machine where the app is left open.",
      remedy:
        "Build releases without the feature `devtools` and without debug assertions: development builds have the inspector all the same. Or set `devtools: false` for the windows.",
    };
  },
};

export default rule;
