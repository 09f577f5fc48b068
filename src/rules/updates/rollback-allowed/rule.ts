import type { Rule } from "../../../domain/rule.ts";
import { mayNewly, onLever, weighed } from "../../config-words.ts";

/** Settings that keep the updater from going back. */
const rule: Rule = {
  id: "updates/rollback-allowed",
  title: "An old release can be installed as an update",

  judge(change) {
    const found = onLever(change, "rollback-allowed");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, found.extent.endsWith(BY_PAGE) ? "low" : "high"),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "Old releases carry valid signatures, and the server's answer isn't signed. Who controls that answer can bring back a hole that was closed long ago.",
      remedy:
        "Set `requireSignedVersion` to `true` and leave `allowDowngrades` away, with version 2.12 or later of the updater.",
    };
  },
};

export default rule;

/** The server has to offer it as well, so that the page alone gains little. */
const BY_PAGE = ": asked by a page";
