import { BaseIsNeeded, inferredBase } from "../../adapters/github/inferred-base.ts";
import type { Comparison } from "../../adapters/github/pull-request.ts";
import type { Review } from "../../domain/review.ts";
import type { Listing, Tree } from "../../domain/tree.ts";

/** Base as it is, and as far as the comparison tells it, which costs no request. */
export type Bases = Readonly<{ whole: Tree; inferred: Tree | undefined; modified: readonly string[] }>;

export function basesOf(
  { mergeBase, changes }: Comparison,
  head: Listing,
  rev: string,
  treeOf: (sha: string, rev?: string) => Tree,
): Bases {
  const whole = treeOf(mergeBase, rev);
  if (changes === null) return { whole, inferred: undefined, modified: [] };
  // What didn't change is read by its id, whichever tree it is read of.
  const inferred = inferredBase(head, changes, { rev, sha: mergeBase }, whole.read);
  const modified = changes.filter(({ kind }) => kind === "modified").map(({ path }) => path);
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
