import type { PinnedPackage } from "../../domain/package.ts";
import type { VersionMove } from "../../domain/package-change.ts";
import type { Inventory } from "./inventory.ts";
import { moveBetween } from "./versions.ts";

/**
 * The package by which a new one comes in without anyone having asked for it: the nearest on the way to it that base
 * knows, where head has it in a compatible version. One of the same release brings nothing new by itself: a manifest, or
 * a package before it on the way, asks for more of it. Null where the app asks for the new package itself, or a breaking
 * update does.
 */
export function broughtBy(each: PinnedPackage, before: Inventory, after: Inventory): string | null {
  if (before.named(each).packages.length > 0) return null;
  for (const name of each.path.slice(0, -1).reverse()) {
    const moves = movesOf({ ecosystem: each.ecosystem, name }, before, after);
    if (moves.includes("compatible")) return name;
    if (moves.length > 0 && !moves.includes("same")) return null;
  }
  return null;
}

/** How the releases of a package that base knows moved; none where base doesn't. */
function movesOf(
  asking: Pick<PinnedPackage, "ecosystem" | "name">,
  before: Inventory,
  after: Inventory,
): VersionMove[] {
  const known = before.named(asking);
  if (known.packages.length === 0) return [];
  const fetched = after.named(asking).packages.filter(({ source }) => source.kind !== "path");
  return fetched.map((it) => moveBetween(known.nearest(it), it));
}
