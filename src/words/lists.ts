import { code } from "../domain/sentence.ts";

/** "a", "a and b", "a, b and c". */
export function listInWords(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

/** The same of words that may hold an "and" themselves: "change menus and the tray icon, and show notifications". */
export function clauses(words: readonly string[]): string {
  const isPlain = words.every((each) => !each.includes(" "));
  return isPlain || words.length < 2
    ? listInWords(words)
    : `${words.slice(0, -1).join(", ")}, and ${words[words.length - 1]}`;
}

/** "`a`, `b`, `c` and 4 more": names for people, never a page of them. */
export function someOf(names: readonly string[], most = 10): string {
  const shown = names.slice(0, most).map((name) => code(name));
  const rest = names.length - shown.length;
  return rest === 0 ? listInWords(shown) : `${shown.join(", ")} and ${rest} more`;
}

/** A sentence opens with a capital, unless it opens with a name. */
export function opening(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
