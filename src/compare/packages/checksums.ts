import type { PinnedPackage } from "../../domain/package.ts";
import { type Pinning, pinningOf } from "./hashes.ts";
import { bytesOf, type Inventory } from "./inventory.ts";

/** The packages of one version from one source whose pinned bytes are others than before, or are pinned no more. */
export function changedChecksums(before: Inventory, after: Inventory): PinnedPackage[] {
  return pinned(before, after, "less");
}

/**
 * The packages that another kind of hash pins than before, so that nothing in either lockfile tells whether it pins the
 * same bytes: npm looks at the strongest alone. Where the registry's own archive was looked at, it had the new hash; one that was
 * asked for without a hash tells nothing of the bytes, such as where Yarn packs them anew.
 */
export function otherHashes(before: Inventory, after: Inventory): PinnedPackage[] {
  return pinned(before, after, "unknown").filter(
    ({ asks, unknown }) =>
      asks === null || unknown !== null || (asks.kind === "npm package" && asks.integrity === ""),
  );
}

function pinned(before: Inventory, after: Inventory, wanted: Pinning): PinnedPackage[] {
  const known = Map.groupBy(before.packages, bytesOf);
  const seen = new Set<string>();
  return after.packages.filter((each) => {
    const key = JSON.stringify([bytesOf(each), each.checksum]);
    const old = seen.has(key) ? undefined : known.get(bytesOf(each));
    seen.add(key);
    if (old === undefined) return false;
    const pinnings = new Set(old.map((other) => pinningOf(other.checksum, each.checksum)));
    if (pinnings.has("as much")) return false;
    return pinnings.has("unknown") ? wanted === "unknown" : wanted === "less";
  });
}
