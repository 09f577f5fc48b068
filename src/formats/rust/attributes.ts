import type { RustSource } from "./source.ts";
import { insideOf } from "./stretch.ts";
import { isMark, isOpen, type Stretch, type Token } from "./token.ts";

/** The tokens inside `#[…]` or `#![…]`. */
export type Attribute = Stretch;

/** The attributes before an item, by the index of its keyword: `#[a] pub(crate) unsafe fn`. */
export function attributesBefore({ tokens }: RustSource, keyword: number): Attribute[] {
  const found: Attribute[] = [];
  let at = keyword - 1;
  while (isModifier(tokens, at)) at = before(tokens, at);
  while (isAttribute(tokens, at)) {
    found.push(insideOf(tokens, tokens[at]?.partner ?? at));
    at = before(tokens, at) - 1;
  }
  return found.reverse();
}

/** How many tokens of a statement are looked at, a group counting as one. A longer statement is said to have no attributes. */
const LONGEST_STATEMENT = 2_000;

/** The attributes of the statement, arm or field that a token belongs to. */
export function attributesOfStatement({ tokens }: RustSource, index: number): Attribute[] {
  const found: Attribute[] = [];
  const parent = tokens[index]?.parent ?? -1;
  for (let at = index - 1, steps = 0; at > parent; at = before(tokens, at), steps += 1) {
    const token = tokens[at];
    if (isMark(token, ";") || isMark(token, ",") || isBlock(token)) break;
    if (steps > LONGEST_STATEMENT) return [];
    if (isAttribute(tokens, at)) found.push(insideOf(tokens, token?.partner ?? at));
  }
  return found.reverse();
}

/** `#![…]` at the start of a file or of a module's body. */
export function innerAttributes({ tokens }: RustSource, { from, to }: Stretch): Attribute[] {
  const found: Attribute[] = [];
  let at = from;
  while (at < to && isMark(tokens[at], "#") && isMark(tokens[at + 1], "!") && isOpen(tokens[at + 2], "[")) {
    found.push(insideOf(tokens, at + 2));
    at = (tokens[at + 2]?.partner ?? at) + 1;
  }
  return found;
}

/** Attributes that describe an item and don't change what it does. */
const REMARKS: ReadonlySet<string> = new Set(
  "allow clippy cold deny deprecated doc expect forbid inline must_use non_exhaustive rustfmt used warn".split(
    " ",
  ),
);

/** Whether attributes leave an item as it is written, in every build. */
export function areRemarks({ tokens }: RustSource, attributes: readonly Attribute[]): boolean {
  return attributes.every(({ from }) => REMARKS.has(tokens[from]?.text ?? ""));
}

/** The index before a token, or before the whole group that it closes. */
function before(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.kind === "close" ? token.partner - 1 : at - 1;
}

function isAttribute(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "close" && token.text === "]" && isMark(tokens[token.partner - 1], "#");
}

/** Whether a token may stand between an item's attributes and its keyword: `pub(in a)`, `default`, `async`, `extern "C"`. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "word") return MODIFIERS.has(token.text);
  if (token?.kind === "text") return tokens[at - 1]?.text === "extern";
  return token?.kind === "close" && token.text === ")" && tokens[token.partner - 1]?.text === "pub";
}

const MODIFIERS: ReadonlySet<string> = new Set([
  "pub",
  "unsafe",
  "async",
  "const",
  "extern",
  "default",
  "auto",
]);

function isBlock(token: Token | undefined): boolean {
  return token?.kind === "close" && token.text === "}";
}
