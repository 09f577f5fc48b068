import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** On Windows the webview can load extensions of its profile. */
const rule: Rule<"config/browser-extensions-allowed"> = {
  id: "config/browser-extensions-allowed",
  title: "Browser extensions may run in the app",

  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "An extension reads and changes every page of the window, outside of the app's Content Security Policy, and can call what the page may call.",
      remedy:
        "Leave `browserExtensionsEnabled` off, or turn it on for a window alone that has no capabilities.",
    };
  },
};

export default rule;
