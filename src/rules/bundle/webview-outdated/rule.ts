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
        "The browser reads everything that others send to the app, and everyone can read of the holes in an old one.",
      remedy:
        "Let the system install and update the browser, and don't lower the oldest release that the app accepts.",
    };
  },
};

export default rule;
