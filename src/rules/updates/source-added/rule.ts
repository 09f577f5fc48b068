import { type ConfigChange, IN_CODE } from "../../../domain/config.ts";
import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import { isUnheeded, weighed } from "../../config-weight.ts";
import { mayNewly, sinceBuiltIn } from "../../config-words.ts";

/** The endpoints that the updater asks. */
const rule: Rule<"updates/source-added"> = {
  id: "updates/source-added",
  title: "Updates are announced from another place",

  judge(change) {
    return {
      severity: weighed(change, severityOf(change)),
      confidence: change.extent === IN_CODE ? "possible" : "certain",
      title: mayNewly(change),
      message: `${sinceBuiltIn(change)}${/^http:/i.test(change.extent) ? "It is plain HTTP, so anyone on the way can answer in its place. " : ""}The answer isn't signed: the server can keep an update from people, or name an old release that is signed. The first endpoint that answers is the one that counts.`,
      remedy: "Use only servers that you control, over HTTPS, and set `requireSignedVersion`.",
    };
  },
};

export default rule;

function severityOf({ extent, before }: ConfigChange): Severity {
  if (extent === IN_CODE) return "medium";
  const host = hostOf(extent);
  return host !== undefined &&
    before.some((known) => !isUnheeded({ extent: known }) && hostOf(known) === host)
    ? "medium"
    : "high";
}

/** Of an encrypted URL: over plain HTTP nobody knows which host answers. */
function hostOf(url: string): string | undefined {
  return /^https:\/\/([^/?#]+)/i.exec(url)?.[1];
}
