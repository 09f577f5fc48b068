import { canonical, type ScopeEntry } from "../../../domain/scope.ts";
import type { Escape, ScopeQuestion } from "./scope-question.ts";

/**
 * A scope whose plugin's rules are not known: entries are only data. A new allow entry may let more through, and so may
 * a deny entry that went. Where no entry at all means "everything", the first one narrows and losing the last one widens.
 */
export const opaqueQuestion: ScopeQuestion = (base, head) => {
  const emptyMeansAll = head.matching.kind === "opaque" && head.matching.empty === "everything";
  const denied = new Set(head.deny.map(({ text }) => text));
  const lost = base.deny.filter((entry) => !denied.has(entry.text));
  const escapes = lost.map((entry) => found(entry, "no-longer-denied"));
  const [some] = base.allow;
  if (emptyMeansAll && some === undefined) return { escapes, undecided: [] };
  if (head.allow.length === 0 && some !== undefined) {
    return emptyMeansAll
      ? { escapes: [anything(some), ...escapes], undecided: [] }
      : { escapes, undecided: [UNKNOWN] };
  }
  const had = new Set(base.allow.map(({ text }) => text));
  const fresh = head.allow.filter((entry) => !had.has(entry.text));
  return { escapes: [...fresh.map((entry) => found(entry, "allowed")), ...escapes], undecided: [] };
};

const UNKNOWN = "it has no entry any more, and what that means to this plugin is not known";

function found(entry: ScopeEntry, because: Escape["because"]): Escape {
  const value = entry.kind === "data" ? entry.value : entry.text;
  const payload = because === "allowed" ? { scope: value } : { denied: value };
  return { payload, example: entry.text, entry, because, sensitive: false };
}

/** Something that no entry of base named. The entry is new: no line of head is to blame but the permission's own. */
function anything({ at }: ScopeEntry): Escape {
  const value = "anything";
  return {
    payload: { scope: value },
    example: value,
    entry: { kind: "data", value, text: canonical(value), at },
    because: "allowed",
    sensitive: false,
  };
}
