import type { PinnedPackage } from "../../domain/package.ts";
import type { Inventory } from "./inventory.ts";
import { moveBetween } from "./versions.ts";

/**
 * The package by which a new one comes in without anyone having asked for it: the nearest on the way to it that base
 * knows, where head has it in a compatible version or in the same one. Null where the app asks for the new package
 * itself, or a breaking update does.
 */
export function broughtBy(each: PinnedPackage, before: Inventory, after: Inventory): string | null {
  if (before.named(each).packages.length > 0) return null;
  for (const name of each.path.slice(0, -1).reverse()) {
    const asking = { ecosystem: each.ecosystem, name };
    const known = before.named(asking);
    if (known.packages.length === 0) continue;
    const quiet = after.named(asking).packages.some((it) => {
      return it.source.kind !== "path" && ["compatible", "same"].includes(moveBetween(known.nearest(it), it));
    });
    return quiet ? name : null;
  }
  return null;
}
