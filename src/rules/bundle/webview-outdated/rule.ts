import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** The browser is no longer updated, or an older release of it or of the system will do. */
const rule: Rule<"bundle/webview-outdated"> = {
  id: "bundle/webview-outdated",
  title: "The app runs on an older browser or system",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "The browser reads everything that others send to the app, and older ones lack repairs that are known to all.",
      remedy: "Let the system bring and update the browser, and keep the least release where it was.",
    };
  },
};

export default rule;
