import type { ScopeEntry } from "../../../domain/scope.ts";
import type { Escape, ScopeAnswer } from "./scope-question.ts";

/** The entries of both sides, those that can't be read among them. */
export type Entries = Readonly<{ allow: readonly ScopeEntry[]; deny: readonly ScopeEntry[] }>;

/**
 * What can be said where some entries can't be read. Such an entry may let anything through, or nothing, or make the
 * plugin refuse every call. The same on both sides, it changes nothing by itself. But what it lets through at base, or
 * denies at head, may be the very example of something new, so that nothing is proved any more.
 */
export function withUnread(
  escapes: readonly Escape[],
  base: Entries,
  head: Entries,
  isUnread: (entry: ScopeEntry) => boolean,
): ScopeAnswer {
  const changed = [
    ...missingIn(base.allow, head.allow.filter(isUnread)),
    ...missingIn(head.allow, base.allow.filter(isUnread)),
    ...missingIn(head.deny, base.deny.filter(isUnread)),
  ];
  const blinding = escapes.length === 0 ? [] : [...base.allow, ...head.deny].filter(isUnread);
  const named = new Set([...changed, ...blinding].map(({ text }) => text));
  return {
    escapes: blinding.length === 0 ? escapes : [],
    undecided: [...named].map((entry) => `the entry ${entry} can't be read as a pattern`),
  };
}

function missingIn(others: readonly ScopeEntry[], entries: readonly ScopeEntry[]): readonly ScopeEntry[] {
  if (entries.length === 0) return entries;
  const known = new Set(others.map(({ text }) => text));
  return entries.filter((entry) => !known.has(entry.text));
}
