import { meaningOfText } from "./escapes.ts";
import type { Token, TokenKind } from "./token.ts";

/** A token before its brackets are paired, which is done in place: a file may have a million. */
export type Scanned = Omit<Token, "partner" | "parent"> & { partner: number; parent: number };

/** Why a text can't be read as Rust, as the rest of a sentence, and the offset where the fault begins. */
export class RustFault extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Every character beyond ASCII counts as a letter: rustc refuses the others. */
const WORD = /(?:r#)?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const NUMBER = /[0-9](?:\w|\.(?=[0-9]))*/y;
const CHARACTER = /b?'(?:[^'\\\n\r\t]|\\(?:u\{[0-9a-fA-F_]*\}|x[0-9a-fA-F]{2}|[^\n]))'/uy;
const LIFETIME = /'(?:r#)?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const QUOTE = /[bc]?"/y;
const RAW = /[bc]?r#*"/y;
const SPACE = /[\s\u0085\u200e\u200f]+/y;
const MARK = /::|->|=>|==|[!#$%&*+,\-./:;<=>?@^|~]/y;
const SHEBANG = /#!(?!\s*\[)[^\n]*/y;

/**
 * Splits Rust source into tokens as rustc does, in one pass from left to right. It throws a `RustFault` for a block comment or
 * literal that never ends, and for a character that Rust doesn't know. Source: rustc_lexer.
 */
export function* scan(text: string): Generator<Scanned> {
  const first = text.startsWith("\uFEFF") ? 1 : 0;
  let at = Math.max(first, endOf(SHEBANG, text, first));
  while (at < text.length) {
    const skipped = afterBlank(text, at);
    if (skipped === at) {
      const found = tokenAt(text, at);
      yield found;
      at = found.end;
    } else at = skipped;
  }
}

/** The end of the white space or comment that begins at `at`; `at` itself where there is none. */
function afterBlank(text: string, at: number): number {
  if (text[at] !== "/") return Math.max(at, endOf(SPACE, text, at));
  if (text[at + 1] === "*") return afterBlockComment(text, at);
  if (text[at + 1] !== "/") return at;
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Block comments nest. */
function afterBlockComment(text: string, start: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = start;
  let depth = 0;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  throw new RustFault("a comment never ends", start);
}

function tokenAt(text: string, at: number): Scanned {
  const first = text[at] ?? "";
  if ("([{".includes(first)) return token("open", first, at, at + 1);
  if (")]}".includes(first)) return token("close", first, at, at + 1);
  const literal = "\"'bcr".includes(first) ? literalAt(text, at) : undefined;
  return literal ?? wordAt(text, at) ?? plain("number", NUMBER, text, at) ?? markAt(text, at);
}

function literalAt(text: string, at: number): Scanned | undefined {
  const open = endOf(QUOTE, text, at);
  if (open >= 0) return quoted(text, at, open);
  const rawOpen = endOf(RAW, text, at);
  if (rawOpen >= 0) return rawQuoted(text, at, rawOpen);
  return plain("character", CHARACTER, text, at) ?? plain("lifetime", LIFETIME, text, at);
}

function quoted(text: string, start: number, open: number): Scanned {
  const stop = /["\\]/g;
  stop.lastIndex = open;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    if (found[0] === '"') {
      const kind = text[start] === '"' ? "text" : "bytes";
      return token(kind, meaningOfText(text.slice(open, found.index)), start, found.index + 1);
    }
    stop.lastIndex += 1;
  }
  throw new RustFault("a text never ends", start);
}

function rawQuoted(text: string, start: number, open: number): Scanned {
  const hashes = "#".repeat(open - 1 - text.indexOf("r", start) - 1);
  const close = text.indexOf(`"${hashes}`, open);
  if (close < 0) throw new RustFault("a text never ends", start);
  const kind = text[start] === "r" ? "text" : "bytes";
  return token(kind, text.slice(open, close), start, close + 1 + hashes.length);
}

function wordAt(text: string, at: number): Scanned | undefined {
  const word = plain("word", WORD, text, at);
  return word?.text.startsWith("r#") ? token("word", word.text.slice(2), word.start, word.end) : word;
}

function markAt(text: string, at: number): Scanned {
  const mark = plain("mark", MARK, text, at);
  if (mark === undefined) throw new RustFault("it holds a character that Rust doesn't know", at);
  return mark;
}

/** A token whose text is what is written. */
function plain(kind: TokenKind, pattern: RegExp, text: string, at: number): Scanned | undefined {
  const end = endOf(pattern, text, at);
  return end < 0 ? undefined : token(kind, text.slice(at, end), at, end);
}

function token(kind: TokenKind, text: string, start: number, end: number): Scanned {
  return { kind, text, start, end, partner: -1, parent: -1 };
}

/** The end of a pattern's match at `at`; -1 where it doesn't match there. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
