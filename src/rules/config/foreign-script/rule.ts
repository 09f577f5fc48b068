import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import { siteKind, weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A page of the app takes a script from a website. */
const rule: Rule<"config/foreign-script"> = {
  id: "config/foreign-script",
  title: "A page runs a script of a website",

  judge(change) {
    const isPinned = change.extent.includes(": ");
    return {
      severity: weighed(change, isPinned ? "low" : severityOf(change.extent)),
      confidence: "certain",
      title: mayNewly(change),
      message: isPinned
        ? "The page names the hash of the script, so the site can send this one or none. Tauri lets it run whatever the policy says."
        : "Tauri gives the tag a nonce, so the script runs whatever the policy says, and the site may send another one to each person.",
      remedy: "Ship the script with the app, or name its hash in `integrity`.",
    };
  },
};

export default rule;

function severityOf(origin: string): Severity {
  const kind = siteKind(origin);
  if (kind === "plain") return "critical";
  return kind === "loopback" ? "medium" : "high";
}
