import { BaseIsNeeded, inferredBase } from "../../adapters/github/inferred-base.ts";
import type { Comparison } from "../../adapters/github/pull-request.ts";
import type { Review } from "../../domain/review.ts";
import type { Entry, Listing, Tree } from "../../domain/tree.ts";

/** Base as it is, and as far as the comparison tells it, which costs no request. `modified` are files whose old form isn't known. */
export type Bases = Readonly<{ whole: Tree; inferred: Tree | undefined; modified: readonly string[] }>;

/** `asked` are the files of base that were asked for by their paths. */
export function basesOf(
  { mergeBase, changes }: Comparison,
  head: Listing,
  whole: Tree,
  rev: string,
  asked: readonly Entry[] = [],
): Bases {
  if (changes === null) return { whole, inferred: undefined, modified: [] };
  // What didn't change is read by its id, whichever tree it is read of.
  const files = new Map(asked.map((entry) => [entry.path, entry]));
  const revision = { rev, sha: mergeBase };
  const inferred = inferredBase(head, changes, { revision, files, read: whole.read });
  const modified = changes
    .filter(({ kind, path }) => kind === "modified" && !files.has(path))
    .map(({ path }) => path);
  return { whole, inferred, modified };
}

/**
 * Reviews with what is known of base already, and lists base itself only where that isn't enough: at once where a file changed
 * that an app could want, else where something is read of base that differs.
 */
export async function withLeastBase(
  { whole, inferred, modified }: Bases,
  isOfUse: (path: string) => boolean,
  review: (base: Tree) => Promise<Review>,
): Promise<Readonly<{ review: Review; base: Tree }>> {
  try {
    if (inferred !== undefined && !modified.some(isOfUse))
      return { review: await review(inferred), base: inferred };
  } catch (error) {
    if (!(error instanceof BaseIsNeeded)) throw error;
  }
  return { review: await review(whole), base: whole };
}
