import type { Work } from "../../domain/work.ts";
import { between, type Characters, either, not, oneOf } from "../characters.ts";
import type { RustFlags } from "./flags.ts";
import { propertyIn } from "./properties.ts";
import { RefusedExpression, type RustText, UnreadExpression } from "./text.ts";
import { unicodeClass } from "./unicode.ts";

/** What follows a backslash: a character, a class of characters, or a look, by Rust's name for it. */
export type Escape =
  | Readonly<{ kind: "character"; text: string; isByte: boolean }>
  | Readonly<{ kind: "class"; of: Characters }>
  | Readonly<{ kind: "look"; name: string }>;

const CONTROLS: Readonly<Record<string, string>> = { a: "\x07", f: "\f", t: "\t", n: "\n", r: "\r", v: "\v" };
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Reads an escape, from its backslash on. */
export function escapeIn(text: RustText, flags: RustFlags, work: Work): Escape {
  text.take();
  const name = text.peek();
  if (name === "") throw new RefusedExpression("a backslash at the end");
  if (/^[0-9]$/.test(name)) throw new RefusedExpression("a reference to a group");
  if (name in DIGITS) return codePoint(text, DIGITS[name] ?? 0);
  if (name === "p" || name === "P") return { kind: "class", of: propertyIn(text, flags, work) };
  text.take();
  if (/^[dswDSW]$/.test(name)) return { kind: "class", of: perlClass(name, flags, work) };
  // A sign stands for itself, except `\<` and `\>`, which are edges of words.
  if (name <= "\x7f" && !/^[A-Za-z0-9<>]$/.test(name))
    return { kind: "character", text: name, isByte: false };
  const control = CONTROLS[name];
  if (control !== undefined) return { kind: "character", text: control, isByte: false };
  if (name === "b") return { kind: "look", name: wordEdge(text) };
  if (/^[AzB<>]$/.test(name)) return { kind: "look", name: `\\${name}` };
  throw new RefusedExpression(`\\${name}`);
}

/** `\b` may name an edge of a word, as in `\b{start}`. A count in braces may follow it too. */
function wordEdge(text: RustText): string {
  const start = text.at;
  if (text.peek() !== "{") return "\\b";
  text.takeAndSkip();
  if (text.isAtEnd) throw new RefusedExpression("a brace that doesn't close");
  if (!/^[A-Za-z-]$/.test(text.peek())) {
    text.at = start;
    return "\\b";
  }
  let name = "";
  while (/^[A-Za-z-]$/.test(text.peek())) name += text.takeAndSkip();
  if (text.take() !== "}") throw new RefusedExpression("a brace that doesn't close");
  return `\\b{${name}}`;
}

function codePoint(text: RustText, digits: number): Escape {
  const isByte = text.takeAndSkip() === "x";
  const isBraced = text.peek() === "{";
  let hex = "";
  if (isBraced) {
    text.takeAndSkip();
    while (!text.isAtEnd && text.peek() !== "}") hex += text.takeAndSkip();
  } else while (hex.length < digits && !text.isAtEnd) hex += text.takeAndSkip();
  if (isBraced && text.isAtEnd) throw new RefusedExpression("a brace that doesn't close");
  if (isBraced) text.takeAndSkip();
  if (!/^[0-9A-Fa-f]+$/.test(hex) || (!isBraced && hex.length < digits))
    throw new RefusedExpression("no code point");
  const code = Number.parseInt(hex, 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new RefusedExpression("no code point");
  return { kind: "character", text: String.fromCodePoint(code), isByte: isByte && !isBraced };
}

/** `\d`, `\s` and `\w`: of Unicode with the flag `u`, else of ASCII. Without it, the rest would be halves of characters. */
function perlClass(name: string, { unicode }: RustFlags, work: Work): Characters {
  const small = name.toLowerCase();
  const its = unicode ? unicodeClass(UNICODE_PERL[small] ?? "", work) : asciiClass(ASCII_PERL[small] ?? "");
  if (its === undefined) throw new UnreadExpression(`\\${name}`);
  if (small === name) return its;
  if (!unicode) throw new RefusedExpression("a class of halves of characters");
  return not(its);
}

const UNICODE_PERL: Readonly<Record<string, string>> = {
  d: "\\p{Nd}",
  s: "\\p{White_Space}",
  w: "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}",
};
const ASCII_PERL: Readonly<Record<string, string>> = { d: "digit", s: "space", w: "word" };

export function wordCharacters(flags: RustFlags, work: Work): Characters {
  return perlClass("w", flags, work);
}

/** The classes that POSIX names, or undefined. */
export function asciiClass(name: string): Characters | undefined {
  return Object.hasOwn(POSIX, name) ? POSIX[name] : undefined;
}

const [DIGIT, UPPER, LOWER] = [between("0", "9"), between("A", "Z"), between("a", "z")];
const ALPHA = either(UPPER, LOWER);
const POSIX: Readonly<Record<string, Characters>> = {
  alnum: either(ALPHA, DIGIT),
  alpha: ALPHA,
  ascii: between("\0", "\x7f"),
  blank: oneOf("\t "),
  cntrl: either(between("\0", "\x1f"), oneOf("\x7f")),
  digit: DIGIT,
  graph: between("!", "~"),
  lower: LOWER,
  print: between(" ", "~"),
  punct: either(between("!", "/"), between(":", "@"), between("[", "`"), between("{", "~")),
  space: oneOf("\t\n\v\f\r "),
  upper: UPPER,
  word: either(ALPHA, DIGIT, oneOf("_")),
  xdigit: either(DIGIT, between("A", "F"), between("a", "f")),
};
