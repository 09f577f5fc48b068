import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import { siteKind, weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A window whose `url` is no page of the app. */
const rule: Rule<"config/remote-window"> = {
  id: "config/remote-window",
  title: "A window shows a website",

  judge(change) {
    return {
      severity: weighed(change, severityOf(change.extent)),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "The site's scripts run in a window of the app, which looks like the app. Capabilities decide what they may call; before Tauri 2.11.1 the app's own commands may be open to them.",
      remedy: "Open sites in the person's browser, or keep the window out of every capability's patterns.",
    };
  },
};

export default rule;

function severityOf(extent: string): Severity {
  const [windowAndSite = ""] = extent.split(": ");
  const kind = siteKind(windowAndSite.slice(windowAndSite.lastIndexOf(" ") + 1));
  if (kind === "no-site") return "low";
  return kind === "plain" ? "critical" : "high";
}
