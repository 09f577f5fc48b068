import type { Work } from "../../../domain/work.ts";
import type { LanguageEntry, LanguageScope, Reading } from "./reading.ts";
import { ScopeComparison } from "./scope-comparison.ts";
import type { ScopeAnswer } from "./scope-question.ts";
import { withUnread } from "./unread.ts";

/**
 * Decides exactly what head allows and base refuses, and blames one entry for each example: the entry of head that
 * lets it through, or the entry of base that denied it where that is the difference.
 */
export function compareScopes(
  base: LanguageScope,
  head: LanguageScope,
  reading: Reading,
  work: Work,
): ScopeAnswer {
  const { escapes, undecided } = new ScopeComparison(base, head, reading, work).run();
  const all = [base.allow, base.deny, head.allow, head.deny].flat();
  const unread = new Set(all.filter(({ language }) => language === undefined).map(({ entry }) => entry));
  const answer = withUnread(escapes, entriesOf(base), entriesOf(head), (entry) => unread.has(entry));
  return { ...answer, undecided: [...answer.undecided, ...undecided] };
}

function entriesOf({ allow, deny }: LanguageScope) {
  const entries = (list: readonly LanguageEntry[]) => list.map(({ entry }) => entry);
  return { allow: entries(allow), deny: entries(deny) };
}
