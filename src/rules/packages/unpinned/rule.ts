import type { UnpinnedChange } from "../../../domain/package-change.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { someOf } from "../../../words/lists.ts";
import { kindOfPackage, namesBelowTitle, namesForTitle } from "../../../words/packages.ts";

/** A manifest asks for what no lockfile pins, so that each build takes what is newest that day. */
const rule: Rule<"packages/unpinned"> = {
  id: "packages/unpinned",
  title: "A package that no lockfile pins",

  judge(change) {
    const { ecosystem, wanted, from, at } = change;
    const kind = kindOfPackage(ecosystem);
    const count = wanted.length === 1 ? `1 ${kind} is` : `${wanted.length} ${kind}s are`;
    return {
      severity: "medium",
      confidence: "certain",
      title: `${count} newly asked for, and no lockfile pins ${wanted.length === 1 ? "it" : "them"}${namesForTitle(wanted, (names) => `: ${names}`)}`,
      details: namesBelowTitle(wanted),
      message: `${code(at.path)} asks for ${someOf(wanted)} from ${from}, and ${whatPins(change)}: each build takes what fits that day, and whoever publishes it next decides what is built into the app.`,
      remedy: remedyFor(change),
    };
  },
};

export default rule;

function whatPins({ lock, wanted }: UnpinnedChange): string {
  const [one, them] = wanted.length === 1 ? [true, "it"] : [false, "them"];
  if (lock === null) return `there is no lockfile that pins ${them}`;
  return `${code(lock.path)} ${one ? lock.has : "doesn't hold what is asked for"}`;
}

function remedyFor({ ecosystem }: UnpinnedChange): string {
  return ecosystem === "cargo"
    ? `Commit the Cargo.lock that cargo writes, and build with ${code("--locked")}.`
    : "Commit the lockfile that your package manager writes, and let builds install from it alone, such as with `npm ci`.";
}
