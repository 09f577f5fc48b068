import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { namesBelowTitle, packagesInWords, registryName } from "../../../words/packages.ts";
import { wayInWords } from "../../package-words.ts";

/** A lockfile pins a release to other bytes than its registry serves. */
const rule: Rule<"packages/bytes-unpublished"> = {
  id: "packages/bytes-unpublished",
  title: "A lockfile pins bytes that the registry doesn't serve",

  judge(change) {
    const { checksum, ecosystem } = change;
    return {
      severity: "critical",
      confidence: "certain",
      title: `The lockfile pins ${packagesInWords(change)} to other bytes than ${registryName(ecosystem)} serves`,
      details: namesBelowTitle(change.packages),
      message: `A registry never changes a release. Whoever wrote ${code(checksum ?? "this hash")} wants something else to be taken under that name, from a cache, a mirror or another registry.${wayInWords(change)}`,
      remedy: "Throw the entry away and let your package manager write it anew; then ask who wrote this one.",
    };
  },
};

export default rule;
