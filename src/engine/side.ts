import type { Entry, Listing, Tree } from "../domain/tree.ts";
import { type Contents, contentsOf } from "../tauri/contents.ts";
import { ofUse } from "./wanted.ts";

/** One revision while it is reviewed: its tree, all that it lists, and of that the files that any app could want. */
export type Side = Readonly<{ tree: Tree; listing: Listing; entries: readonly Entry[]; contents: Contents }>;

export function sideOf(tree: Tree, listing: Listing): Side {
  const { entries, unfollowed } = listing;
  return { tree, listing, entries: ofUse(entries), contents: contentsOf(entries, unfollowed) };
}
