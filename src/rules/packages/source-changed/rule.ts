import type { ChangeOf } from "../../../domain/change.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { addressOf, isOwnRegistry } from "../../../domain/source.ts";
import { byCase } from "../../../domain/weights.ts";
import { namesBelowTitle, packagesInWords, registryName, sourceInWords } from "../../../words/packages.ts";
import { wayInWords } from "../../package-words.ts";

/**
 * A package on the ecosystem's registry is at least public and never changes under a version. No tie makes a repository harmless:
 * a forge serves the commits of anybody's fork as those of the repository itself.
 */
const WEIGHTS = {
  stranger: "high",
  release: "high",
  tied: "medium",
  tauri: "medium",
  registry: "low",
} as const;

/** Somebody else decides what the code of a package is than before. */
const rule: Rule<"packages/source-changed"> = {
  id: "packages/source-changed",
  title: "A package comes from somebody else",
  weights: WEIGHTS,

  judge(change) {
    const isNew = change.from === null;
    const verb = change.packages.length === 1 ? "comes" : "come";
    return {
      ...byCase(WEIGHTS, caseOf(change)),
      confidence: "certain",
      title: `${packagesInWords(change)} newly ${verb} from ${whereFrom(change)}`,
      details: namesBelowTitle(change.packages),
      message: `${isNew ? "Nothing of the app came from there before" : `Base takes it from ${whereBefore(change)}`}${decidedBy(change)}${TIES[change.tie]}${wayInWords(change)}`,
      remedy: isOfRepository(change)
        ? "Compare the bytes with those that were published, or take the package from where it came."
        : "Check that you know the new owner and that the code is the one you expect; else take the package from where it came.",
    };
  },
};

export default rule;

type Moved = ChangeOf<"packages/source-changed">;

/** Tauri's own organisation, whose code every Tauri app is built from already. */
const TAURI = "https://github.com/tauri-apps/";

function caseOf({ source, tie }: Moved): keyof typeof WEIGHTS {
  if (isOwnRegistry(source)) return "registry";
  if (tie === "release") return "release";
  if (source.kind === "git" && source.url.startsWith(TAURI)) return "tauri";
  return tie === "none" ? "stranger" : "tied";
}

const TIES: Readonly<Record<Moved["tie"], string>> = {
  release:
    " A release of a registry asks for it there, which hardly any honest one does: npm and others run its scripts as those of a checkout.",
  "same commit": " It is the very commit that base takes, so only what comes later is the new owner's.",
  "known owner": " The app is built from other code of that owner already.",
  manifest: " A manifest of the app names it.",
  none: "",
};

/** An archive that lies in this repository has no owner but its writers. */
function isOfRepository({ source, owners }: Moved): boolean {
  return owners === 1 && source.kind === "tarball" && source.url.startsWith("file:");
}

function decidedBy(change: Moved): string {
  return isOfRepository(change)
    ? ". The app is newly built from the bytes in this repository under that name."
    : ": whoever owns the new source now decides what code is built into the app under that name.";
}

function whereBefore({ sourceBefore, ecosystem, packages }: Moved): string {
  return sourceBefore === null || packages.length > 1 ? "elsewhere" : sourceInWords(sourceBefore, ecosystem);
}

function whereFrom({ source, ecosystem, owners }: Moved): string {
  if (owners > 1) return `${owners} other sources`;
  if (isOwnRegistry(source)) return registryName(ecosystem);
  return code(addressOf(source).replace(/[?#].*$/s, ""));
}
