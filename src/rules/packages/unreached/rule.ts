import type { Rule } from "../../../domain/rule.ts";
import { namesBelowTitle, packagesInWords } from "../../../words/packages.ts";

/** A lockfile newly pins packages that nothing in it asks for. */
const rule: Rule<"packages/unreached"> = {
  id: "packages/unreached",
  title: "A locked package that nothing asks for",

  judge(change) {
    const one = change.packages.length === 1;
    return {
      severity: "medium",
      confidence: "certain",
      title: `${packagesInWords(change)} ${one ? "is" : "are"} newly locked, and nothing asks for ${one ? "it" : "them"}`,
      details: namesBelowTitle(change.packages),
      message:
        "No package manager writes such an entry. What installs from the lockfile may take it all the same, and code that names it then finds it.",
      remedy: "Take it out, or let your package manager write the lockfile anew.",
    };
  },
};

export default rule;
