import type { InstallChange } from "../../../domain/install-policy.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { byCase } from "../../../domain/weights.ts";
import { kindOfPackage, scopeOf, sourceInWords } from "../../../words/packages.ts";
import { nameRows } from "../../running-words.ts";

/** Code that the pull request shows, or of someone whom the app trusts with code already, weighs less than a stranger's. */
const WEIGHTS = { stranger: "high", known: "medium", repository: "medium", patch: "medium" } as const;

/** A setting decides who answers when a package is asked for, or changes what was fetched. */
const rule: Rule<"packages/source-replaced"> = {
  id: "packages/source-replaced",
  title: "A setting takes packages from somewhere else",
  weights: WEIGHTS,

  judge(change) {
    const { setting, before, written: all = [] } = change;
    const { written, decides } = setting;
    const was = before === null || before === written ? "" : ` Base says ${code(before)}.`;
    const weight = byCase(WEIGHTS, decides === "patch" ? decides : change.owner);
    if (decides === "patch")
      return {
        ...weight,
        confidence: "certain",
        title: `${whatOf(change)} newly changed after it is fetched`,
        message: `${code(written)} changes it on the machine that installs. What is built into the app is then no longer what was published and what the lockfile's hash pins.${was}`,
        remedy: "Read the patch as code of the app, and take it out once a release holds the change.",
        details: nameRows(change.written ?? change.packages),
      };
    return {
      ...weight,
      confidence: "certain",
      title: `${whatOf(change)} newly taken ${fromWhere(change)}, by ${code(written)}${all.length > 1 ? ` and ${all.length - 1} more` : ""}`,
      message: `${isFolder(change) ? OF_A_FOLDER : MEANINGS[change.owner]}${was}`,
      remedy: remedyFor(change),
      details: nameRows(change.written ?? change.packages),
    };
  },
};

export default rule;

const MEANINGS: Readonly<Record<InstallChange["owner"], string>> = {
  stranger: "Whoever answers there decides what code is built into the app, under names that stay the same.",
  known:
    "Its owner, some of whose code the app is built from already, newly decides what code is built under a name that stays the same.",
  repository:
    "Code of this repository is built in place of what was published, wherever the app or a package needs it.",
};

const OF_A_FOLDER =
  "What lies there is built into the app in place of what Cargo.lock pins, under names that stay the same.";

/** Where packages newly come from, where the setting names one source; else only that it is another place. */
function fromWhere({ ecosystem, owner, setting: { source } }: InstallChange): string {
  if (source?.kind === "path" && owner === "stranger") return "from a folder outside of this repository";
  return source === undefined ? "from somewhere else" : `from ${sourceInWords(source, ecosystem)}`;
}

/** A stranger's folder: cargo's settings name a registry or a repository, or else a place on the machine that builds. */
function isFolder({ ecosystem, owner, setting: { source } }: InstallChange): boolean {
  const isElsewhere = source?.kind === "registry" || source?.kind === "git";
  return ecosystem === "cargo" && owner === "stranger" && !isElsewhere;
}

function remedyFor({ ecosystem, owner }: InstallChange): string {
  if (owner === "repository")
    return "Read the code in that folder as code of the app, and take it out once a release holds the change.";
  if (ecosystem === "npm")
    return "Check that you know who answers there, and that the lockfile's hashes pin what you expect.";
  return "Check that you know who answers there, and read what is taken: no hash of a registry holds it any more.";
}

function whatOf({ packages, ecosystem, setting }: InstallChange): string {
  const [first, ...others] = packages;
  const scope = scopeOf(setting);
  if (scope !== null)
    return `Packages of the scope ${code(scope)}${others.length === 0 ? "" : ` and ${others.length} more`} are`;
  const kind = kindOfPackage(ecosystem);
  if (first === undefined) return ecosystem === "npm" ? "Packages are" : "Crates are";
  if (others.length === 0) return `${code(first)} is`;
  return `${code(first)} and ${others.length} more ${kind}${others.length === 1 ? "" : "s"} are`;
}
