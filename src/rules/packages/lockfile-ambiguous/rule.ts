import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";

/** A lockfile shows one thing to people and another to the tool that reads it. */
const rule: Rule<"packages/lockfile-ambiguous"> = {
  id: "packages/lockfile-ambiguous",
  title: "A lockfile pins other packages than it shows",

  judge({ at, what }) {
    return {
      severity: "critical",
      confidence: "certain",
      title: `${code(at.path)} doesn't pin what it shows: ${what}`,
      message:
        "Readers of such a file differ in what it pins, so that a reviewer sees one package and the build takes another. No tool writes a lockfile like that.",
      remedy: "Throw the file away and let your package manager write it anew; then read what changed.",
    };
  },
};

export default rule;
