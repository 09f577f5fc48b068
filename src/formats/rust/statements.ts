import { type Attribute, areRemarks } from "./attributes.ts";
import type { RustSource } from "./source.ts";
import { after, insideOf } from "./stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch } from "./token.ts";

/** One statement of a block, without its attributes and its semicolon. */
export type Statement = Stretch & Readonly<{ attributes: readonly Attribute[] }>;

/** Keywords of statements that may end with a block, and then need no semicolon. */
const BLOCKS: ReadonlySet<string> = new Set(
  "enum extern fn for if impl loop match mod struct trait union unsafe while".split(" "),
);

/** The statements of a block, in their order. */
export function statementsOf(source: RustSource, { from, to }: Stretch): Statement[] {
  const { tokens } = source;
  const found: Statement[] = [];
  for (let at = from; at < to; ) {
    const attributes: Attribute[] = [];
    for (; isMark(tokens[at], "#") && isOpen(tokens[at + 1], "[") && at < to; at = after(tokens, at + 1))
      attributes.push(insideOf(tokens, at + 1));
    const end = endOf(source, at, to);
    if (at < end) found.push({ from: at, to: end, attributes });
    at = isMark(tokens[end], ";") ? end + 1 : Math.max(end, at + 1);
  }
  return found;
}

function endOf({ tokens }: RustSource, from: number, to: number): number {
  const isBlock =
    isOpen(tokens[from], "{") || (BLOCKS.has(tokens[from]?.text ?? "") && tokens[from]?.kind === "word");
  for (let at = from; at < to; at = after(tokens, at)) {
    if (isMark(tokens[at], ";")) return at;
    const end = isOpen(tokens[at], "{") ? after(tokens, at) : -1;
    if (isBlock && end >= 0 && !isKeyword(tokens[end], "else")) return end;
  }
  return to;
}

/** Whether every build has the statement as it is written. */
export function isUnconditional(source: RustSource, { attributes }: Statement): boolean {
  return areRemarks(source, attributes);
}
