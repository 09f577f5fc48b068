import parse from "semver/functions/parse.js";
import type { PackageGrant, PinnedPackage } from "../../domain/package.ts";

/** What one side pins that may be a half of Tauri or of a plugin, as tauri-cli finds it. */
export type Halves = Readonly<{
  /** Every crate of a name, however it comes in: tauri-cli reads all of Cargo.lock. */
  crates(name: string): readonly PinnedPackage[];
  /** Every package that a manifest asks for by a name: tauri-cli lists packages at depth 0, by the names that they have there. */
  asked(name: string): readonly PinnedPackage[];
  /** Whether a package is there at all, for whoever asks for it, or is asked for and pinned by no lockfile. */
  has(ecosystem: PinnedPackage["ecosystem"], name: string): boolean;
  /** All that the app asks for itself. */
  direct: readonly PinnedPackage[];
  /** A lockfile isn't read, so that a package may be there unseen. */
  hasUnread: boolean;
}>;

export function halvesIn(grants: readonly PackageGrant[]): Halves {
  const pinned = grants.filter((grant) => grant.kind === "package").filter(isOfTauri);
  const byName = Map.groupBy(pinned, (each) => `${each.ecosystem} ${nameOf(each)}`);
  const named = (name: string) => byName.get(name) ?? [];
  const asked = grants.filter((grant) => grant.kind === "unpinned-package");
  const there = new Set([
    ...pinned.map((each) => `${each.ecosystem} ${folded(nameOf(each))}`),
    ...asked.map(({ ecosystem, name }) => `${ecosystem} ${folded(name)}`),
  ]);
  return {
    crates: (name) => named(`cargo ${name}`),
    asked: (name) => named(`npm ${name}`).filter(isDirect),
    has: (ecosystem, name) => there.has(`${ecosystem} ${folded(name)}`),
    direct: pinned.filter(isDirect),
    hasUnread: grants.some(({ kind }) => kind === "unread-lockfile"),
  };
}

/** Code and package managers know a package by the name that it has here. */
export function nameOf({ name, alias }: PinnedPackage): string {
  return alias ?? name;
}

/** crates.io takes names for the same that differ in this, and a plugin's two halves often do. */
function folded(name: string): string {
  return name.replaceAll("_", "-").toLowerCase();
}

function isOfTauri(each: PinnedPackage): boolean {
  return nameOf(each).includes("tauri");
}

function isDirect({ path }: PinnedPackage): boolean {
  return path.length === 1;
}

/**
 * Major and minor of a version: all that tauri-cli compares, of a pre-release too. Null where it can't read the version, as of a
 * folder that a lockfile names no version of: then it doesn't compare.
 */
export function minorOf(version: string): string | null {
  const parsed = /^\d/.test(version) ? parse(version) : null;
  return parsed === null ? null : `${parsed.major}.${parsed.minor}`;
}
