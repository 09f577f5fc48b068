import type { PinnedPackage } from "../../domain/package.ts";
import type { Inventory } from "./inventory.ts";

/**
 * Who needs whom in the lockfiles of one side. A node is what lockfiles know a package by: where it is locked, its name and its
 * version. All is made in one walk over the needs, however many packages share a node.
 */
export type LockfileGraph = Readonly<{
  /** The nodes that packages of a node need. */
  needs: ReadonlyMap<string, readonly string[]>;
  users: ReadonlyMap<string, readonly PinnedPackage[]>;
  /** The nodes that the app asks for itself. */
  directs: readonly string[];
}>;

export function lockfileGraph({ packages }: Inventory): LockfileGraph {
  const needs = new Map<string, string[]>(packages.map((each) => [nodeOf(each), []]));
  const users = new Map<string, PinnedPackage[]>(packages.map((each) => [nodeOf(each), []]));
  for (const each of packages) {
    for (const need of each.needs) {
      const needed = `${each.at.path} ${need}`;
      if (!needs.has(needed)) continue;
      needs.get(nodeOf(each))?.push(needed);
      users.get(needed)?.push(each);
    }
  }
  const directs = packages.filter(({ path }) => path.length === 1).map(nodeOf);
  return { needs, users, directs: [...new Set(directs)] };
}

export function nodeOf({ at, name, version }: PinnedPackage): string {
  return `${at.path} ${name} ${version}`;
}
