import type { CspGrant, CspPage } from "../../domain/csp.ts";
import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";

/**
 * A page that is built to another place than before, where nothing of it is in the repository: whether what is there has
 * the policy of the page is not known.
 */
export function builtElsewhere(base: readonly CspGrant[], head: readonly CspGrant[]): Gap[] {
  const before = new Map(pagesIn(base).map((page) => [page.path, page]));
  const gaps = pagesIn(head).flatMap(({ path, isLikely, builtTo }) => {
    const was = before.get(path);
    if (path === null || !isLikely || !was?.builtTo || builtTo === null || was.policies.length === 0)
      return [];
    if (was.builtTo.names.join("\0") === builtTo.names.join("\0")) return [];
    const message = `The frontend is taken from another place now, and its front page isn't in the repository, so it isn't known whether it has the Content Security Policy of ${code(path)}: look at what is built there.`;
    return [
      gapAt(builtTo.at, {
        kind: "not-checked",
        rests: wordsOf("built to", builtTo.names, was.policies),
        message,
      }),
    ];
  });
  return [...new Map(gaps.map((gap) => [gap.rests, gap])).values()];
}

function pagesIn(grants: readonly CspGrant[]): CspPage[] {
  return grants.map(({ page }) => page);
}
