import { wordsOf } from "../domain/gap.ts";
import { compareText } from "../domain/place.ts";
import type { Entry, Unfollowed } from "../domain/tree.ts";
import { withAncestors } from "./paths.ts";

/** What lies at each path of a tree, without reading it. This is enough to compare with base. */
export type Contents = Readonly<{
  /**
   * An identity of all that lies at a path or below it. It is equal where two revisions hold the same there. Below a link or
   * submodule, it names the link's target or the submodule's commit. Empty where there is nothing.
   */
  at(path: string): string;
  isFile(path: string): boolean;
  /** The files, links and submodules at a path or below it, in the order of their paths; "" is the top. */
  below(path: string): readonly Item[];
  /** The link or submodule at a path or above it, if any: what lies there isn't in this tree. */
  through(path: string): Unfollowed | undefined;
}>;

export type Item = Readonly<{ path: string; id: string }>;

export function contentsOf(
  entries: readonly Pick<Entry, "path" | "id">[],
  unfollowed: readonly Unfollowed[] = [],
): Contents {
  const links = unfollowed.map(({ path, what, id }): Item => ({ path, id: wordsOf(what, id) }));
  const items = [...entries, ...links].sort((a, b) => compareText(a.path, b.path));
  const files = new Set(entries.map(({ path }) => path));
  const byPath = new Map(items.map(({ path, id }) => [path, id]));
  const leading = new Map(unfollowed.map((link) => [link.path, link]));
  const through = (path: string) => withAncestors(path).flatMap((folder) => leading.get(folder) ?? [])[0];
  const nameOf = (path: string): string => {
    const single = byPath.get(path);
    if (single !== undefined) return single;
    const above = through(path)?.path;
    if (above !== undefined) return wordsOf(byPath.get(above), path.slice(above.length));
    const inside = itemsBelow(items, path === "" ? "" : `${path}/`);
    return inside.length === 0 ? "" : wordsOf(inside.map((item) => [item.path.slice(path.length), item.id]));
  };
  const below = (path: string): readonly Item[] => {
    const single = byPath.get(path);
    return single === undefined ? itemsBelow(items, path === "" ? "" : `${path}/`) : [{ path, id: single }];
  };
  return { at: nameOf, isFile: (path) => files.has(path), below, through };
}

/** The items below a prefix. In the sorted list, they are neighbours. */
function itemsBelow(items: readonly Item[], prefix: string): readonly Item[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(items[middle]?.path ?? "", prefix) < 0) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (items[end]?.path.startsWith(prefix) === true) end += 1;
  return items.slice(low, end);
}
