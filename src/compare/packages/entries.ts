import type { PinnedPackage } from "../../domain/package.ts";
import { isOwnRegistry } from "../../domain/source.ts";
import type { Inventory } from "./inventory.ts";

/** New packages from elsewhere whose bytes nothing pins. npm writes a hash for whatever a registry serves. */
export function unpinned(before: Inventory, after: Inventory): PinnedPackage[] {
  return after.packages.filter((each) => {
    const isFetched = each.source.kind === "registry" || each.source.kind === "tarball";
    const isBare = each.ecosystem === "npm" && isFetched && each.checksum === null;
    return isBare && !isOfSomeMachines(each) && before.same(each).length === 0;
  });
}

/**
 * Whether it is of a lockfile of a later Yarn, which hashes only what every machine fetches. The registry itself never changes a
 * release. Yarn 1, whose entries declare nothing, writes a hash for all.
 */
function isOfSomeMachines({ manager, declared, scope, source }: PinnedPackage): boolean {
  return manager === "yarn" && declared !== null && scope.isOptional && isOwnRegistry(source);
}

/**
 * Packages of which base has the very same release with another entry. npm takes an entry for the package's manifest: who
 * changes `bin` there has another program run when a script says `vite`. A lockfile that copies nothing contradicts none.
 */
export function changedEntries(before: Inventory, after: Inventory): PinnedPackage[] {
  return after.packages.filter((each) => {
    const old = before.same(each).filter(({ manager }) => manager === each.manager);
    return each.declared !== null && isOther(old, each);
  });
}

function isOther(old: readonly PinnedPackage[], each: PinnedPackage): boolean {
  return old.length > 0 && old.every(({ declared }) => declared !== null && declared !== each.declared);
}

/**
 * Packages of npm's whose entries copied something at base, and copy nothing any more: a lockfile went back to format 1. The
 * next one that copies something may then say what it likes.
 */
export function forgottenEntries(before: Inventory, after: Inventory): PinnedPackage[] {
  return after.packages.filter((each) => {
    return each.manager === "npm" && each.declared === null && isOther(before.same(each), each);
  });
}

/**
 * Packages of a new name that only releases need which base has too, and which needed nothing of that name there. A release never
 * changes what it asks for, so that somebody wrote this into the lockfile. npm's own entries are compared whole.
 */
export function unexplained(before: Inventory, after: Inventory): PinnedPackage[] {
  const added = after.packages.filter((each) => {
    const { ecosystem, manager, path } = each;
    const isDeep = ecosystem === "npm" && manager !== "npm" && path.length > 1;
    return isDeep && before.named(each).packages.length === 0;
  });
  if (added.length === 0) return [];
  const users = new Map<string, PinnedPackage[]>(added.map((each) => [needed(each), []]));
  for (const each of after.packages) for (const need of each.needs) users.get(key(each, need))?.push(each);
  return added.filter((each) => {
    const all = users.get(needed(each)) ?? [];
    return all.length > 0 && all.every((user) => isLocked(user, before) && user.name !== each.name);
  });
}

function needed(each: PinnedPackage): string {
  return key(each, `${each.name} ${each.version}`);
}

/** Whether the same manager had the release locked before. */
function isLocked(each: PinnedPackage, before: Inventory): boolean {
  return before.same(each).some(({ manager }) => manager === each.manager);
}

function key({ at }: PinnedPackage, need: string): string {
  return `${at.path} ${need}`;
}

/** Packages that newly go by a name under which base has something else. */
export function takenNames(before: Inventory, after: Inventory): PinnedPackage[] {
  const old = Map.groupBy(before.packages, (each) =>
    JSON.stringify([each.ecosystem, each.alias ?? each.name]),
  );
  return after.packages.filter(({ ecosystem, name, alias }) => {
    const holders = alias === null ? [] : (old.get(JSON.stringify([ecosystem, alias])) ?? []);
    return holders.length > 0 && holders.every((holder) => holder.name !== name);
  });
}
