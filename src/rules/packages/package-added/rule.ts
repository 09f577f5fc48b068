import type { ChangeOf } from "../../../domain/change.ts";
import { releaseText } from "../../../domain/package.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { listInWords, someOf } from "../../../words/lists.ts";
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
      title: `${count} new: ${namesForTitle(packages, (names) => names) || namesInShort(change)}`,
      message: `${lockfileIsNew ? "The lockfile is new, and so is everything in it. " : ""}${packages.length === 1 ? "Its publisher" : "The publisher of each"} can now put code into the app or its build.${wayInWords(change)}`,
      remedy: "Check that each name is the one you meant, and that something you use needs it.",
      details: addedRows(change),
    };
  },
};

export default rule;

/** As many are named where there are more. */
const NAMED = 3;

/** "`ureq 2.12.1` and 8 that it needs", or the first of many: what the app asks for itself stands first. */
function namesInShort({ added }: ChangeOf<"packages/package-added">): string {
  const asked = added.filter(({ path }) => path.length === 1);
  const names = new Set(asked.map(({ name }) => name));
  const isAll = added.every(({ path: [first] }) => first !== undefined && names.has(first));
  if (asked.length === 0 || asked.length > NAMED || !isAll)
    return someOf(added.map(releaseText), added.length === NAMED + 1 ? added.length : NAMED);
  const they = asked.length === 1 ? "it needs" : "they need";
  return listInWords([
    ...asked.map((each) => code(releaseText(each))),
    `${added.length - asked.length} that ${they}`,
  ]);
}
