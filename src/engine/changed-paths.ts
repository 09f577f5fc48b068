import type { Listing } from "../domain/tree.ts";

/** Paths at which two revisions differ: files, links and submodules that are new, gone or changed. */
export function changedPaths(before: Listing, after: Listing): ReadonlySet<string> {
  const [was, is] = [idsByPath(before), idsByPath(after)];
  const changed = new Set([...is].filter(([path, id]) => was.get(path) !== id).map(([path]) => path));
  for (const path of was.keys()) if (!is.has(path)) changed.add(path);
  return changed;
}

/** The ids of items by path. An item without an id gets a symbol, which equals no other. */
function idsByPath({ entries, unfollowed }: Listing): Map<string, string | symbol> {
  return new Map<string, string | symbol>([
    ...entries.map(({ path, id }) => [path, id] as const),
    ...unfollowed.map(({ path, what, id }) => [path, id === null ? Symbol(what) : `${what} ${id}`] as const),
  ]);
}
