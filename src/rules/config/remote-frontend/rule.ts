import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import { siteKind } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** `frontendDist` is a URL: that site gets what is granted to the app's own pages. */
const rule: Rule<"config/remote-frontend"> = {
  id: "config/remote-frontend",
  title: "A website is the app",

  judge(change) {
    return {
      severity: severityOf(change.extent),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Pages from there count as the app's own: they have every permission of local pages, and no Content Security Policy of the app. Whoever changes that server, or stands in for it, changes the app of everyone.",
      remedy: "Build the frontend into the app: set `frontendDist` to its folder.",
    };
  },
};

export default rule;

function severityOf(origin: string): Severity {
  const kind = siteKind(origin);
  if (kind === "no-site") return "low";
  return kind === "loopback" ? "high" : "critical";
}
