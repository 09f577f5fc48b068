import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/domain/finding.ts";
import type { ReviewedGap } from "../../src/domain/gap.ts";
import type { Review } from "../../src/domain/review.ts";
import { atLeast, type Severity } from "../../src/domain/severity.ts";
import { LOCKS_OF_CARGO, LOCKS_OF_NPM, type LockChange } from "./lock-changes.ts";

/** Why something of medium or above says nothing about noise. */
export type Excuse = "yanked" | "corpus";

/** What Toril says of one lockfile of a change. */
export type Row = Readonly<{
  change: LockChange;
  lock: string;
  findings: readonly Finding[];
  /** The gaps about packages that keep the verdict from `pass`. */
  gaps: readonly ReviewedGap[];
  /** How long the review of the whole change took, once all facts were at hand. */
  ms: number;
}>;

/** One row for each lockfile. What stands in another file, such as a manifest, counts for the first lockfile. */
export function rowsOf(change: LockChange, { findings, gaps }: Review, ms: number): Row[] {
  const ofPackages = findings.filter(({ rule }) => /^(?:build|packages)\//.test(rule));
  const blocking = gaps.filter((gap) => gap.blocking && isAboutPackages(gap, change));
  return change.locks.map((lock, index) => {
    const isHere = ({ path }: Readonly<{ path: string }>) =>
      path === lock || (index === 0 && !change.locks.includes(path));
    return { change, lock, findings: ofPackages.filter(isHere), gaps: blocking.filter(isHere), ms };
  });
}

function isAboutPackages({ about = [], path }: ReviewedGap, { locks }: LockChange): boolean {
  return about.length > 0 || locks.includes(path);
}

export function findingsFrom({ findings }: Row, least: Severity): readonly Finding[] {
  return findings.filter(({ severity }) => atLeast(severity, least));
}

/** Whether a run couldn't fetch all at once. Its cache has more than before, so that the next one gets further. */
export function isOfBudget({ message }: ReviewedGap): boolean {
  return message.includes("in one run");
}

export function isOfGit({ message }: ReviewedGap): boolean {
  return message.includes("git repositories");
}

/**
 * What is there for another reason than the change. Cargo takes no yanked release anew, so one in an old lockfile was yanked
 * after that was written. And of some changes the corpus holds a lockfile at one side alone, or none beside a manifest.
 */
export function excuseFor({ rule, path }: Finding, { change, lock }: Row): Excuse | null {
  if (rule === "packages/version-withdrawn") return "yanked";
  const { base, head } = change;
  const isPinned = [base, head].every((side) => locksFor(path).some((name) => existsSync(join(side, name))));
  if (rule === "packages/unpinned") return isPinned ? null : "corpus";
  return path !== lock || existsSync(join(base, lock)) ? null : "corpus";
}

/** Where lockfiles may lie that pin what a manifest asks for: in its folder and above. */
function locksFor(manifest: string): string[] {
  const names = manifest.endsWith("Cargo.toml") ? LOCKS_OF_CARGO : LOCKS_OF_NPM;
  const folders = manifest.split("/").slice(0, -1);
  return [...folders.keys(), folders.length].flatMap((depth) =>
    names.map((name) => [...folders.slice(0, depth), name].join("/")),
  );
}

/** The findings of medium or above that the change itself causes. */
export function loudIn(row: Row): readonly Finding[] {
  return findingsFrom(row, "medium").filter((finding) => excuseFor(finding, row) === null);
}
