import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** Headers that Tauri sends with the app's own pages. */
const rule: Rule<"config/header-weakened"> = {
  id: "config/header-weakened",
  title: "A header of the app's pages is weaker",

  judge(change) {
    return {
      severity: weighed(change, severityOf(change.extent)),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Tauri sends this header with the app's own files, and it limits what they embed, open and answer.",
      remedy: "Keep the stricter value of the header, or drop what opens more.",
    };
  },
};

export default rule;

const DEVICES = /^Permissions-Policy(?:$|: (?:camera|microphone|geolocation|display-capture)(?!: self$))/;

function severityOf(extent: string): Severity {
  // The app's own pages are trusted with more than the sites in their frames.
  if (DEVICES.test(extent)) return "medium";
  return extent.startsWith("Timing-Allow-Origin") ? "info" : "low";
}
