import type { Tree, Unfollowed } from "../domain/tree.ts";
import type { LinkTargets } from "./listing-gaps.ts";

/** Longer than a path may be. */
const LONGEST_TARGET = 4_096;

/** Reads the targets of links. They are never followed: a target only tells what the link depends on. */
export async function linkTargets(tree: Tree, links: readonly Unfollowed[]): Promise<LinkTargets> {
  const entries = links.flatMap(({ path, what, id }) =>
    what === "symbolic link" && id !== null ? [{ path, id, size: 0 }] : [],
  );
  const contents = entries.length === 0 ? new Map<string, Uint8Array>() : await tree.read(entries);
  return new Map(
    entries.flatMap(({ path, id }) => {
      const bytes = contents.get(id);
      if (bytes === undefined || bytes.length > LONGEST_TARGET) return [];
      return [[path, new TextDecoder().decode(bytes)] as const];
    }),
  );
}
