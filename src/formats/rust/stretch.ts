import type { RustSource } from "./source.ts";
import { isMark, type Stretch, type Token } from "./token.ts";

/** The index after a token, or after the whole group that it opens. */
export function after(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  return token?.kind === "open" ? token.partner + 1 : index + 1;
}

/** The tokens between the brackets of a group. */
export function insideOf(tokens: readonly Token[], open: number): Stretch {
  return { from: open + 1, to: tokens[open]?.partner ?? open + 1 };
}

/** Splits a stretch at the marks of this text that no group holds. Empty parts are left out. */
export function splitBy({ tokens }: RustSource, mark: string, { from, to }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let start = from;
  for (let at = from; at < to; at = after(tokens, at)) {
    if (!isMark(tokens[at], mark)) continue;
    if (start < at) found.push({ from: start, to: at });
    start = at + 1;
  }
  if (start < to) found.push({ from: start, to });
  return found;
}

/** The arguments of a call or a macro, whose opening bracket is at `open`. */
export function argumentsAt(source: RustSource, open: number): Stretch[] {
  return splitBy(source, ",", insideOf(source.tokens, open));
}

/** The index after the `<…>` that begins at `index`; null where it doesn't close before `to`. */
export function afterAngles(tokens: readonly Token[], index: number, to: number): number | null {
  let depth = 0;
  for (let at = index; at < to; at = after(tokens, at)) {
    if (isMark(tokens[at], "<")) depth += 1;
    else if (isMark(tokens[at], ">")) depth -= 1;
    else if (isMark(tokens[at], ";")) return null;
    if (depth === 0) return at + 1;
  }
  return null;
}

/** The first mark of this text that no group holds; -1 where there is none. */
export function indexOfMark(tokens: readonly Token[], mark: string, { from, to }: Stretch): number {
  for (let at = from; at < to; at = after(tokens, at)) if (isMark(tokens[at], mark)) return at;
  return -1;
}

/** A stretch as text, normalised: white space, comments and the spelling of literals make no difference. */
export function writtenOf({ tokens }: RustSource, { from, to }: Stretch): string {
  return tokens
    .slice(from, to)
    .map(({ kind, text }) => (kind === "text" ? JSON.stringify(text) : text))
    .join(" ");
}

/** The offsets of a stretch in the text of its file; `end` is exclusive. */
export type Span = Readonly<{ start: number; end: number }>;

export function spanOf({ tokens }: RustSource, { from, to }: Stretch): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}
