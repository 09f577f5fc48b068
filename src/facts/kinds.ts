import type { Need, NeedKind } from "../domain/need.ts";
import type { PinnedPackage } from "../domain/package.ts";
import type { PluginInterface } from "../domain/plugin-interface.ts";
import type { FactUsed } from "../domain/review.ts";
import type { CrateFact } from "./crate-facts.ts";
import type { AnswerTo } from "./facts.ts";
import { foldedFolder, type NpmFact } from "./npm-facts.ts";
import { isUnknown, type Unknown } from "./unknown.ts";

/** One kind of outside knowledge: how long an answer holds, and how it is attached to packages. */
export type FactKind<Kind extends NeedKind> = Readonly<{
  /** A word for its subject. */
  noun: string;
  /** An answer about pinned content holds for ever. For other answers, the review records when they were observed. */
  holds: "for ever" | "for a time";
  /** The package that asked, with what the answer tells of it. */
  attach(each: PinnedPackage, answer: AnswerTo[Kind] | Unknown): PinnedPackage;
  /** What a Tauri plugin lets an app grant, by the answer. */
  interfaceIn?(answer: AnswerTo[Kind]): PluginInterface | undefined;
}>;

const crate: FactKind<"crate" | "git crate"> = {
  noun: "crate",
  // The archive is pinned. Whether the index still lists the release isn't, so that is observed.
  holds: "for a time",
  attach(each, answer) {
    const listing = answer.listing ?? null;
    if (isUnknown(answer)) return { ...each, steps: null, unknown: answer.unknown, listing };
    const { code, links } = answer;
    return { ...each, steps: stepsOf(answer), code, unknown: null, links, listing };
  },
  interfaceIn: ({ plugin }) => plugin,
};

function stepsOf({ buildScripts, procMacro }: CrateFact): PinnedPackage["steps"] {
  return [
    ...(buildScripts.length > 0 ? (["build-script"] as const) : []),
    ...(procMacro ? (["proc-macro"] as const) : []),
  ];
}

const npmPackage: FactKind<"npm package"> = {
  noun: "package",
  holds: "for ever",
  attach(each, answer) {
    // Where the lockfile says that a script runs, the archive only tells what that is.
    const isSettled = each.unknown === null;
    if (isUnknown(answer)) {
      const { unknown, listing = null } = answer;
      return { ...each, listing, unknown: isSettled ? null : unknown };
    }
    const folder = foldedFolder(each.folderInArchive);
    const code = answer.code.filter((one) => one.folder === folder);
    return isSettled ? { ...each, code } : { ...each, ...stepsIn(answer, folder), code };
  },
};

const NOT_INSIDE =
  "the lockfile says that another package's archive brings it along, and that holds none that can be read; let npm write the lockfile anew";

function stepsIn({ packages, running }: NpmFact, folder: string): Pick<PinnedPackage, "steps" | "unknown"> {
  if (!packages.includes(folder)) return { steps: [], unknown: NOT_INSIDE };
  return { steps: running.includes(folder) ? ["install-script"] : [], unknown: null };
}

/** What the review records about an answer that it uses. `asked` is the day on which changeable facts were asked for. */
export function factUsed(need: Need, source: FactUsed["source"], asked: string | null = null): FactUsed {
  const { holds, noun } = FACT_KINDS[need.kind];
  const observed = holds === "for a time" ? asked : null;
  return { about: `${noun} ${need.name} ${need.version}`, source, checksum: pinOf(need), observed };
}

function pinOf(need: Need): string {
  switch (need.kind) {
    case "crate":
      return need.checksum;
    case "git crate":
      return need.commit;
    case "npm package":
      return need.integrity;
  }
}

/** Every kind of outside knowledge. */
export const FACT_KINDS: Readonly<{ [Kind in NeedKind]: FactKind<Kind> }> = {
  crate,
  "git crate": { ...crate, holds: "for ever" },
  "npm package": npmPackage,
};
