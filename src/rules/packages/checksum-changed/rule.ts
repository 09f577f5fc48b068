import type { Rule } from "../../../domain/rule.ts";
import { byCase } from "../../../domain/weights.ts";
import { namesBelowTitle, packagesInWords } from "../../../words/packages.ts";

/** npm leaves the hash out for some sources by itself; cargo never does. */
const WEIGHTS = { "npm-left-out": "high", "left-out": "critical", changed: "critical" } as const;

/** One version of a package is pinned to other bytes than base pins it to, or to none. */
const rule: Rule<"packages/checksum-changed"> = {
  id: "packages/checksum-changed",
  title: "The same version is other bytes",
  weights: WEIGHTS,

  judge(change) {
    const names = packagesInWords(change);
    if (change.checksum === null) {
      return {
        ...byCase(WEIGHTS, change.ecosystem === "npm" ? "npm-left-out" : "left-out"),
        confidence: "certain",
        title: `No hash pins ${names} any more`,
        details: namesBelowTitle(change.packages),
        message: "Whoever answers the download can put any code into the app, and nothing will notice.",
        remedy: "Restore the lockfile's line from base, or let the package manager write the lockfile anew.",
      };
    }
    return {
      ...byCase(WEIGHTS, "changed"),
      confidence: "certain",
      title: `The lockfile names other bytes for the same version of ${names}`,
      details: namesBelowTitle(change.packages),
      message:
        "A published version never changes, so an honest update never changes its hash. The app would be built from other bytes than base was.",
      remedy: "Restore the hash from base. If it was wrong there, find out how before you merge.",
    };
  },
};

export default rule;
