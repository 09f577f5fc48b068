import type { Rule } from "../../../domain/rule.ts";
import { mayNewly } from "../../config-words.ts";

/** `withGlobalTauri` puts Tauri's API where any script finds it. */
const rule: Rule<"config/global-api-exposed"> = {
  id: "config/global-api-exposed",
  title: "Tauri's API is under a global name",

  judge(change) {
    return {
      severity: "low",
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Capabilities still decide what a call reaches, but a script that someone else got into a page needs one line for it, and no import.",
      remedy:
        "Leave `withGlobalTauri` off and import `@tauri-apps/api`, if the frontend is built with a bundler.",
    };
  },
};

export default rule;
