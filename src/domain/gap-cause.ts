import { type ReviewedGap, wordsOf } from "./gap.ts";
import type { Unfollowed } from "./tree.ts";

/** A link or a submodule, as the cause of all that isn't known of what lies behind it. */
export function causeOf({ path, what, id }: Unfollowed): string {
  return wordsOf(what, path, id);
}

/**
 * Of the gaps that block and have one cause only the first does. Those that say the same at another place are left out, and
 * what else comes of it is told beside it.
 */
export function oncePerCause(gaps: readonly ReviewedGap[]): ReviewedGap[] {
  const told = new Map<string, Set<string>>();
  return gaps.flatMap((gap) => {
    if (gap.cause === undefined || !gap.blocking) return gap;
    const messages = told.get(gap.cause);
    if (messages?.has(gap.message)) return [];
    told.set(gap.cause, new Set([...(messages ?? []), gap.message]));
    return messages === undefined ? gap : { ...gap, blocking: false };
  });
}
