import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** `bundle.cef.embed: false` leaves the engine out of the bundle. */
const rule: Rule<"config/engine-not-bundled"> = {
  id: "config/engine-not-bundled",
  title: "The browser engine is loaded from elsewhere",

  judge(change) {
    return {
      severity: weighed(change, "high"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "The engine that shows the app is then a library that the app finds when it starts. Whoever can write it, or set `TAURI_CEF_LIBRARY_PATH`, runs code as the app.",
      remedy: "Leave `bundle.cef.embed` on, so that the engine is signed and installed with the app.",
    };
  },
};

export default rule;
