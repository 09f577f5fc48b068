import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** The crate `tauri-runtime-cef` shows pages in a Chromium of the app. */
const rule: Rule<"config/engine-replaced"> = {
  id: "config/engine-replaced",
  title: "The app brings its own browser engine",

  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Holes in the engine are then closed by updates of the app and no longer by the system, and the engine is fetched when the app is built.",
      remedy:
        "Plan for an update of the app with each security release of Chromium, and pin where the build takes the engine from.",
    };
  },
};

export default rule;
