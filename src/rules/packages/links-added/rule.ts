import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { namesBelowTitle, packagesInWords } from "../../../words/packages.ts";
import { originInWords, wayInWords } from "../../package-words.ts";

/** A crate that base knows newly claims a native library. */
const rule: Rule<"packages/links-added"> = {
  id: "packages/links-added",
  title: "A crate newly links a native library",

  judge(change) {
    return {
      severity: "low",
      confidence: "certain",
      title: `${packagesInWords(change)} newly links the native library ${code(change.links)}`,
      details: namesBelowTitle(change.packages),
      message: `Rust doesn't check native code, and the machine that builds may supply it.${originInWords(change)}${wayInWords(change)}`,
      remedy:
        "Find out whether the crate builds the library itself or takes the machine's, and whether you want that.",
    };
  },
};

export default rule;
