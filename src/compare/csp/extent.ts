import type { CspChange } from "../../domain/csp.ts";
import type { Extent } from "../../domain/extent.ts";

/**
 * What pages may newly do, by which words of the directive that lets them. A word that went counts too: without `'strict-dynamic'`
 * or a hash, other words let more through.
 */
export function extentOf({ act, also, allowed, refused, platforms, page }: CspChange): Extent {
  const [now, before] = [wordsOf(allowed), wordsOf(refused)];
  return {
    acts: [act.class, ...also].sort(),
    added: now.filter((word) => !before.includes(word)).sort(),
    removed: before.filter((word) => !now.includes(word)).sort(),
    platforms,
    ...(page.path === null ? {} : { page: [page.path] }),
  };
}

/** The words of a directive, its name first; a stance that has none is a word itself. */
function wordsOf(stance: CspChange["allowed"] | CspChange["refused"]): readonly string[] {
  return stance.kind === "directive" ? stance.words : [`(${stance.kind})`];
}
