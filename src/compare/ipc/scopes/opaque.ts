import { type Escape, entryKey, type ScopeQuestion } from "./scope-question.ts";

/**
 * A scope whose plugin's rules are not known: entries are only data. A new allow entry may let more through, so may a
 * deny entry that went, and so may the last allow entry, since the usual helper reads an empty list as "everything".
 */
export const opaqueQuestion: ScopeQuestion = (base, head) => {
  const had = new Set(base.allow.map(entryKey));
  const denies = new Set(head.deny.map(entryKey));
  const escapes: Escape[] = [
    ...head.allow.filter((entry) => !had.has(entryKey(entry))).map((entry) => escaping(entry, "allowed")),
    ...base.deny
      .filter((entry) => !denies.has(entryKey(entry)))
      .map((entry) => escaping(entry, "no-longer-denied")),
  ];
  const first = base.allow[0];
  if (escapes.length === 0 && head.allow.length === 0 && first !== undefined)
    escapes.push(escaping(first, "no-longer-denied"));
  return { escapes, undecided: [] };

  function escaping(entry: Escape["entry"], because: Escape["because"]): Escape {
    return { payload: { scope: entry.value }, example: entryKey(entry), entry, because, sensitive: false };
  }
};
