import type { Rule } from "../../../domain/rule.ts";
import { byCase } from "../../../domain/weights.ts";
import { namesBelowTitle, packagesInWords } from "../../../words/packages.ts";
import { wayInWords } from "../../package-words.ts";

/** Some are yanked for reasons that have nothing to do with harm; few are taken away for others. */
const WEIGHTS = { yanked: "medium", gone: "high" } as const;

/** The lockfile newly pins a release that its registry has taken back. */
const rule: Rule<"packages/version-withdrawn"> = {
  id: "packages/version-withdrawn",
  title: "A release that its registry has taken back",
  weights: WEIGHTS,

  judge(change) {
    const names = packagesInWords(change);
    if (change.listing === "yanked") {
      return {
        ...byCase(WEIGHTS, "yanked"),
        confidence: "certain",
        title: `The lockfile newly pins ${names}, which its publisher has yanked`,
        details: namesBelowTitle(change.packages),
        message: `Cargo takes a yanked release only where a lockfile already names it, so no update brings one.${wayInWords(change)}`,
        remedy: "Take a release that isn't yanked, or find out why this one is before you merge.",
      };
    }
    return {
      ...byCase(WEIGHTS, "gone"),
      confidence: "certain",
      title: `The lockfile newly pins ${names}, which its registry doesn't list`,
      details: namesBelowTitle(change.packages),
      message: `Registries list every release for ever but those that they take down, most often because they were found to be harmful. A cache or a mirror may still have it.${wayInWords(change)}`,
      remedy: "Take a release that the registry lists, and look for what is known about this one.",
    };
  },
};

export default rule;
