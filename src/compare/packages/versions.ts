import parse from "semver/functions/parse.js";
import type { PinnedPackage } from "../../domain/package.ts";
import type { VersionMove } from "../../domain/package-change.ts";

/**
 * Finds what was there of a package that is now there in another version: the newest within the same line of
 * compatible versions, else the newest of all. Undefined where the name is new.
 */
export function nearestOf(
  before: readonly PinnedPackage[],
): (each: PinnedPackage) => PinnedPackage | undefined {
  const newest = new Map<string, PinnedPackage>();
  for (const each of before) {
    for (const key of ["", lineOf(each)]) {
      const known = newest.get(key);
      if (known === undefined || isNewer(each, known)) newest.set(key, each);
    }
  }
  return (each) => newest.get(lineOf(each)) ?? newest.get("");
}

/** How far a version moved. A compatible move is one that updates take by themselves. */
export function moveBetween(from: PinnedPackage | undefined, to: PinnedPackage): VersionMove {
  if (from === undefined) return "new";
  if (from.version === to.version) return "same";
  return lineOf(from) === lineOf(to) ? "compatible" : "breaking";
}

/** The versions that may replace one another: for cargo `1`, `0.2` or `0.0.3`; for npm the major version. */
function lineOf({ version, ecosystem }: PinnedPackage): string {
  const parsed = parse(version);
  if (parsed === null) return version;
  const { major, minor, patch } = parsed;
  if (major > 0 || ecosystem === "npm") return `${major}`;
  return minor > 0 ? `0.${minor}` : `0.0.${patch}`;
}

function isNewer(a: PinnedPackage, b: PinnedPackage): boolean {
  const [left, right] = [parse(a.version), parse(b.version)];
  if (left === null || right === null) return right === null && left !== null;
  return left.compare(right) > 0;
}
