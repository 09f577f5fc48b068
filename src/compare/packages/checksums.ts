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
  const changed = after.packages.filter((each) => {
    const twins = twinsOf(each, known.get(bytesOf(each)) ?? []);
    const pinnings = new Set(twins.map((twin) => pinningOf(twin.checksum, each.checksum)));
    if (twins.length === 0 || pinnings.has("as much")) return false;
    return pinnings.has("unknown") ? wanted === "unknown" : wanted === "less";
  });
  const once = Map.groupBy(changed, (each) => JSON.stringify([bytesOf(each), each.checksum]));
  return [...once.values()].flatMap((group) => group.slice(0, 1));
}

/**
 * What base pins of a release where head does: each file is installed from by itself, so that what another one pins says
 * something only of a file that is new. What no hash pins says nothing of another hash while there is one to go by.
 */
function twinsOf(
  { at, checksum: now }: PinnedPackage,
  old: readonly PinnedPackage[],
): readonly PinnedPackage[] {
  const here = old.filter((each) => each.at.path === at.path);
  const nearest = here.length > 0 ? here : old;
  const hashed = nearest.filter(({ checksum }) => checksum !== null);
  return now !== null && hashed.length > 0 ? hashed : nearest;
}
