import type { Rule } from "../../../domain/rule.ts";
import { kindOfPackage, namesForTitle } from "../../../words/packages.ts";
import { wayInWords } from "../../package-words.ts";
import { addedRows } from "../../running-words.ts";

/** Packages are new that run nothing when the app is built, as far as is known. */
const rule: Rule<"packages/package-added"> = {
  id: "packages/package-added",
  title: "Packages are new",

  judge(change) {
    const { packages, ecosystem, lockfileIsNew } = change;
    const one = kindOfPackage(ecosystem);
    const count = packages.length === 1 ? `1 ${one} is` : `${packages.length} ${one}s are`;
    return {
      severity: "low",
      confidence: "certain",
      title: `${count} new${namesForTitle(packages, (names) => `: ${names}`)}`,
      message: `${lockfileIsNew ? "The lockfile is new, and so is everything in it. " : ""}${packages.length === 1 ? "Its publisher" : "The publisher of each"} can now put code into the app or its build.${wayInWords(change)}`,
      remedy: "Check that each name is the one you meant, and that something you use needs it.",
      details: addedRows(change),
    };
  },
};

export default rule;
