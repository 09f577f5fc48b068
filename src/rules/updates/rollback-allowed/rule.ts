import { type ConfigChange, IN_CODE } from "../../../domain/config.ts";
import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly, sinceBuiltIn } from "../../config-words.ts";

/** Settings that keep the updater from going back. */
const rule: Rule<"updates/rollback-allowed"> = {
  id: "updates/rollback-allowed",
  title: "An old release can be installed as an update",

  judge(change) {
    return {
      severity: weighed(change, severityOf(change)),
      confidence: change.extent === IN_CODE ? "possible" : "certain",
      title: mayNewly(change),
      message: `${sinceBuiltIn(change)}Old releases carry valid signatures, and the server's answer isn't signed. Who controls that answer can bring back a hole that was closed long ago.`,
      remedy:
        "Set `requireSignedVersion` to `true` and leave `allowDowngrades` out, with version 2.12 or later of the updater.",
    };
  },
};

export default rule;

function severityOf({ extent }: ConfigChange): Severity {
  if (extent === IN_CODE) return "medium";
  return extent.endsWith(BY_PAGE) ? "low" : "high";
}

/** The server has to offer it as well, so that the page alone gains little. */
const BY_PAGE = ": asked by a page";
