/**
 * Sentences about the user's app are plain text in which code stands between backticks: "Code in window `main` can …".
 * A name from the repository enters a sentence only through `code()`, so it can neither end its own span nor hide.
 */

/** A stretch of a sentence: words of ours, or code. */
export type Span = Readonly<{ kind: "text" | "code"; text: string }>;

/** As long as a name may be in a sentence; the whole of it stands in the witness. */
const LONGEST_NAME = 120;

/** Writes a name from the repository as code: in backticks, on one line, every character visible, cut when long. */
export function code(name: string, longest = LONGEST_NAME): string {
  return name === "" ? '`""`' : `\`${cutTo(longest, name)}\``;
}

/** Splits a sentence into its words and its code. A backtick without a partner is a character like any other. */
export function spansOf(sentence: string): Span[] {
  const parts = sentence.split("`");
  const lonely = parts.length % 2 === 0 ? parts.pop() : undefined;
  if (lonely !== undefined) parts.push(`${parts.pop()}\`${lonely}`);
  const spans = parts
    .map((text, index): Span => ({ kind: index % 2 === 0 ? "text" : "code", text }))
    .filter((span) => span.text !== "");
  return spans.reduce<Span[]>(joinedTo, []);
}

/** Words around a code span that is empty are one text: nothing parts them where they are shown. */
function joinedTo(before: Span[], span: Span): Span[] {
  const last = before.at(-1);
  if (span.kind === "text" && last?.kind === "text")
    return before.with(-1, { ...last, text: last.text + span.text });
  return [...before, span];
}

/**
 * Characters that act on what shows them, or that no one sees: controls and escapes, bidi overrides, zero-width and
 * other ignorable characters, line separators, halves of a surrogate pair.
 */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Shows every such character as an escape, `\u{202e}`: text that reads as what it is, always on one line. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, escapeOf);
}

function escapeOf(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function cutTo(longest: number, name: string): string {
  let kept = "";
  for (const character of name) {
    const shown = character === "`" ? escapeOf(character) : visible(character);
    if (kept.length + shown.length > longest) return `${kept}…`;
    kept += shown;
  }
  return kept;
}
