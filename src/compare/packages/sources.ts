import { type PinnedPackage, packageKey } from "../../domain/package.ts";
import { type Inventory, originOf } from "./inventory.ts";

/** Sources that give no one else a say: this repository, and the archive of a package that is pinned itself. */
const OWN = new Set(["path", "bundled"]);

/**
 * The packages that somebody else decides about than before: a known name from another owner, a new name from anywhere
 * but the ecosystem's registry and the sources that the app already uses.
 */
export function movedSources(before: Inventory, after: Inventory): PinnedPackage[] {
  const moved = new Map<string, PinnedPackage>();
  for (const each of after.packages) {
    const origin = originOf(each.source);
    if (OWN.has(origin)) continue;
    const old = before.named(each);
    const isNew = old.packages.length === 0 ? isForeign(each, origin, before) : !old.origins.has(origin);
    // Also where the bytes are still the same: the next version will be the new owner's.
    if (!isNew) continue;
    const key = JSON.stringify([packageKey(each), origin]);
    if (!moved.has(key)) moved.set(key, each);
  }
  return [...moved.values()];
}

function isForeign({ ecosystem }: PinnedPackage, origin: string, before: Inventory): boolean {
  return origin !== "registry" && !before.takesFrom(ecosystem, origin);
}
