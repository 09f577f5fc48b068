import type { PinnedPackage } from "../../domain/package.ts";
import type { Inventory } from "./inventory.ts";

/** Algorithms of npm's hashes, from strongest to weakest. Cargo's hash is a bare sha256. */
const STRENGTH = ["sha512", "sha384", "sha256", "sha1"];

/** The packages of one version from one source whose pinned bytes are others than before, or are pinned no more. */
export function changedChecksums(before: Inventory, after: Inventory): PinnedPackage[] {
  const known = Map.groupBy(before.packages, bytesOf);
  const seen = new Set<string>();
  return after.packages.filter((each) => {
    const key = JSON.stringify([bytesOf(each), each.checksum]);
    const old = seen.has(key) ? undefined : known.get(bytesOf(each));
    seen.add(key);
    return old !== undefined && !old.some((other) => pinsAsMuch(other.checksum, each.checksum));
  });
}

function bytesOf({ ecosystem, name, version, source }: PinnedPackage): string {
  return JSON.stringify([ecosystem, name, version, source]);
}

/** Whether `after` lets through no other bytes than `before` did. A hash where none was pins more. */
function pinsAsMuch(before: string | null, after: string | null): boolean {
  if (before === null || before === after) return true;
  if (after === null) return false;
  const [old, now] = [hashesOf(before), hashesOf(after)];
  const [was, is] = [strongest(old), strongest(now)];
  if (is !== was) return is < was;
  // npm takes bytes that any of the strongest hashes fits: one more of them lets more through.
  const [known, named] = [old.get(STRENGTH[is] ?? ""), now.get(STRENGTH[is] ?? "")];
  return known !== undefined && named?.isSubsetOf(known) === true;
}

/** "sha512-… sha1-…" by algorithm, which may be there more than once. */
function hashesOf(integrity: string): ReadonlyMap<string, ReadonlySet<string>> {
  const hashes = new Map<string, Set<string>>();
  for (const part of integrity.split(/\s+/)) {
    const dash = part.indexOf("-");
    const [algorithm, hash] = dash < 0 ? ["sha256", part] : [part.slice(0, dash), part.slice(dash + 1)];
    hashes.set(algorithm, (hashes.get(algorithm) ?? new Set()).add(hash));
  }
  return hashes;
}

function strongest(hashes: ReadonlyMap<string, unknown>): number {
  const index = STRENGTH.findIndex((algorithm) => hashes.has(algorithm));
  return index < 0 ? STRENGTH.length : index;
}
