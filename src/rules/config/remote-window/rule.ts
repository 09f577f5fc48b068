import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import { mayNewly, onLever, siteKind, weighed } from "../../config-words.ts";

/** A window whose `url` is no page of the app. */
const rule: Rule = {
  id: "config/remote-window",
  title: "A window shows a website",

  judge(change) {
    const found = onLever(change, "remote-window");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, severityOf(found.extent)),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "The site's scripts run in a window of the app, which looks like the app. Capabilities decide what they may call; before Tauri 2.11.1 the app's own commands may be open to them.",
      remedy: "Open sites in the person's browser, or keep the window out of every capability's patterns.",
    };
  },
};

export default rule;

function severityOf(extent: string): Severity {
  const kind = siteKind(extent.slice(extent.lastIndexOf(" ") + 1));
  if (kind === "no-site") return "low";
  return kind === "plain" ? "critical" : "high";
}
