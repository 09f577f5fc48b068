import type { ConfigChange } from "../../../domain/config.ts";
import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import { mayNewly, onLever, weighed } from "../../config-words.ts";

/** The endpoints that the updater asks. */
const rule: Rule = {
  id: "updates/source-added",
  title: "Updates are announced from another place",

  judge(change) {
    const found = onLever(change, "source-added");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, severityOf(found)),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "The answer isn't signed: the server can keep an update from people, or name an old release that is signed. The first endpoint that answers is the one that counts.",
      remedy: "Use only servers that you control, over HTTPS, and set `requireSignedVersion`.",
    };
  },
};

export default rule;

function severityOf({ extent, before }: ConfigChange): Severity {
  const host = hostOf(extent);
  return host !== undefined && before.some((known) => hostOf(known) === host) ? "medium" : "high";
}

/** Of an encrypted URL: over plain HTTP nobody knows which host answers. */
function hostOf(url: string): string | undefined {
  return /^https:\/\/([^/?#]+)/i.exec(url)?.[1];
}
