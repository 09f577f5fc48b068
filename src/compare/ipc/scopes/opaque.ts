import type { ScopeEntry } from "../../../domain/ipc.ts";
import { type Escape, entryKey, type ScopeQuestion } from "./scope-question.ts";

/**
 * A scope whose plugin's rules are not known: entries are only data. A new allow entry may let more through, and so may
 * a deny entry that went. Where no entry at all means "everything", the first one narrows and losing the last one widens.
 */
export const opaqueQuestion: ScopeQuestion = (base, head) => {
  const emptyMeansAll = head.matching.kind === "opaque" && head.matching.empty === "everything";
  const denied = new Set(head.deny.map(entryKey));
  const lost = base.deny.filter((entry) => !denied.has(entryKey(entry)));
  const escapes = lost.map((entry) => found(entry, "no-longer-denied"));
  const [some] = base.allow;
  if (emptyMeansAll && some === undefined) return { escapes, undecided: [] };
  if (head.allow.length === 0 && some !== undefined) {
    return emptyMeansAll
      ? { escapes: [anything(some), ...escapes], undecided: [] }
      : { escapes, undecided: [UNKNOWN] };
  }
  const had = new Set(base.allow.map(entryKey));
  const fresh = head.allow.filter((entry) => !had.has(entryKey(entry)));
  return { escapes: [...fresh.map((entry) => found(entry, "allowed")), ...escapes], undecided: [] };
};

const UNKNOWN = "it has no entry any more, and what that means to this plugin is not known";

function found(entry: ScopeEntry, because: Escape["because"]): Escape {
  const payload = because === "allowed" ? { scope: entry.value } : { denied: entry.value };
  return { payload, example: entryKey(entry), entry, because, sensitive: false };
}

/** Something that no entry of base named. The entry is new: no line of head is to blame but the permission's own. */
function anything({ at }: ScopeEntry): Escape {
  const entry = { value: "anything", at };
  return {
    payload: { scope: entry.value },
    example: "anything",
    entry,
    because: "allowed",
    sensitive: false,
  };
}
