import type { Tree } from "../domain/tree.ts";

/** A tree that is listed only once, however often the listing is needed. */
export function listedOnce(tree: Tree): Tree {
  let listing: ReturnType<Tree["list"]> | undefined;
  return {
    list() {
      listing ??= tree.list();
      return listing;
    },
    read: tree.read,
  };
}
