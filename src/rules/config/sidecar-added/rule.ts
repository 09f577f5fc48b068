import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** `bundle.externalBin` names programs beside the app. */
const rule: Rule<"config/sidecar-added"> = {
  id: "config/sidecar-added",
  title: "Another program is shipped with the app",

  judge(change) {
    return {
      severity: weighed(change, "high"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "It is signed and installed as part of the app, and its code is mostly not in the repository. The app's code can start it at any time, pages where the shell plugin's scope says so.",
      remedy: "Say where the program comes from, and let the build check its hash.",
    };
  },
};

export default rule;
