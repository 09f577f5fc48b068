import type { Work } from "../domain/work.ts";

/** Text as git compares it: one character for each byte of its UTF-8. */
export type Bytes = string;

export function bytesOf(text: string): Bytes {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** One part of a pattern, and what it matches. */
type Part = Readonly<{
  /** Whether it takes this byte. */
  takes: (byte: number) => boolean;
  /** It may take any number of bytes, none included. */
  repeats?: boolean;
  /** How many parts, this one included, may be skipped without matching anything. */
  passes?: number;
}>;

/** A pattern that is ready to be tried; null where it can't match anything. */
export type Wildmatch = Readonly<{ exact: readonly Part[] | null; folded: readonly Part[] | null }>;

/**
 * Reads a pattern as git does. `?` and `[…]` match one byte and `*` any number of bytes, but no slash. `**` between slashes,
 * or at either end, matches any folders. Source: git's `wildmatch.c`, with WM_PATHNAME.
 */
export function wildmatch(pattern: Bytes): Wildmatch {
  return { exact: partsOf(pattern, false), folded: partsOf(pattern, true) };
}

/** Whether the pattern matches a whole text. `ignoreCase` is git's `core.ignoreCase`. */
export function isMatch(pattern: Wildmatch, text: Bytes, ignoreCase: boolean, work: Work): boolean {
  const parts = ignoreCase ? pattern.folded : pattern.exact;
  if (parts === null) return false;
  let reached = reach(parts, [0]);
  for (let i = 0; i < text.length && reached.size > 0; i += 1) {
    const written = text.charCodeAt(i);
    const byte = ignoreCase ? lower(written) : written;
    work.spend(reached.size);
    reached = reach(
      parts,
      [...reached].flatMap((at) => (parts[at]?.takes(byte) ? [parts[at].repeats ? at : at + 1] : [])),
    );
  }
  return reached.has(parts.length);
}

/** The parts that may come next, including those behind parts that may be skipped. */
function reach(parts: readonly Part[], from: readonly number[]): ReadonlySet<number> {
  const reached = new Set<number>();
  const todo = [...from];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    const part = parts[at];
    if (part?.repeats) todo.push(at + 1);
    if (part?.passes !== undefined) todo.push(at + 1, at + part.passes);
  }
  return reached;
}

const SLASH = 0x2f;
const notSlash = (byte: number): boolean => byte !== SLASH;

function partsOf(pattern: Bytes, folds: boolean): Part[] | null {
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length; ) {
    const character = pattern[at];
    if (character === "*") {
      const end = endOfStars(pattern, at);
      parts.push(...starsOf(pattern, at, end));
      at = end;
    } else if (character === "[") {
      const set = setAt(pattern, at + 1, folds);
      if (set === null) return null;
      parts.push({ takes: (byte) => notSlash(byte) && set.has(byte) });
      at = set.end;
    } else if (character === "?") {
      parts.push({ takes: notSlash });
      at += 1;
    } else {
      if (character === "\\") at += 1;
      if (at === pattern.length) return null;
      const byte = pattern.charCodeAt(at);
      parts.push({ takes: equalTo(folds && character !== "\\" ? lower(byte) : byte) });
      at += 1;
    }
  }
  return parts;
}

function equalTo(byte: number): Part["takes"] {
  return (other) => other === byte;
}

function endOfStars(pattern: Bytes, from: number): number {
  let end = from;
  while (pattern[end] === "*") end += 1;
  return end;
}

/** Several stars between slashes match whole folders, with or without the slash after them. */
function starsOf(pattern: Bytes, start: number, end: number): Part[] {
  const opens = start === 0 || pattern[start - 1] === "/";
  const closes = end === pattern.length || pattern[end] === "/" || pattern.startsWith("\\/", end);
  if (end - start < 2 || !opens || !closes) return [{ takes: notSlash, repeats: true }];
  const anything: Part = { takes: () => true, repeats: true };
  return pattern[end] === "/" ? [{ takes: () => false, passes: 3 }, anything] : [anything];
}

type ByteSet = Readonly<{ has: (byte: number) => boolean; end: number }>;

/** Reads the bytes between brackets, from after the opening one; null where git takes them for invalid. */
function setAt(pattern: Bytes, from: number, folds: boolean): ByteSet | null {
  const negated = pattern[from] === "!" || pattern[from] === "^";
  const tests: ((byte: number) => boolean)[] = [];
  let at = negated ? from + 1 : from;
  let previous: number | null = null;
  for (let isFirst = true; isFirst || pattern[at] !== "]"; isFirst = false) {
    if (at >= pattern.length) return null;
    const named = classAt(pattern, at, folds);
    if (named === null) return null;
    if (named !== undefined) {
      tests.push(named.has);
      [at, previous] = [named.end, null];
      continue;
    }
    const first: number | null = isDash(pattern, at) ? previous : null;
    const literal = byteAt(pattern, first === null ? at : at + 1);
    if (literal === null) return null;
    tests.push(first === null ? equalTo(literal.byte) : between(first, literal.byte, folds));
    [at, previous] = [literal.end, first === null ? literal.byte : null];
  }
  return { has: (byte) => tests.some((test) => test(byte)) !== negated, end: at + 1 };
}

/** Whether a dash makes a range. At either end of the brackets it is a byte like any other. */
function isDash(pattern: Bytes, at: number): boolean {
  return pattern[at] === "-" && at + 1 < pattern.length && pattern[at + 1] !== "]";
}

function byteAt(pattern: Bytes, at: number): Readonly<{ byte: number; end: number }> | null {
  const start = pattern[at] === "\\" ? at + 1 : at;
  return start < pattern.length ? { byte: pattern.charCodeAt(start), end: start + 1 } : null;
}

/** Where case is ignored, the text is in lower case, so a range is also tried with the byte as a capital. */
function between(first: number, last: number, folds: boolean): Part["takes"] {
  const isIn = (byte: number): boolean => first <= byte && byte <= last;
  return (byte) => isIn(byte) || (folds && isIn(upper(byte)));
}

const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters.
  cntrl: /[\x00-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t\n\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

/** Reads `[:alpha:]`; undefined where there is none, null where git doesn't know the name. */
function classAt(pattern: Bytes, at: number, folds: boolean): ByteSet | null | undefined {
  if (!pattern.startsWith("[:", at)) return undefined;
  const close = pattern.indexOf("]", at + 2);
  if (close < 0) return null;
  if (close < at + 3 || pattern[close - 1] !== ":") return undefined;
  const name = pattern.slice(at + 2, close - 1);
  const expression = CLASSES[name];
  if (expression === undefined) return null;
  const isIn = (byte: number): boolean => expression.test(String.fromCharCode(byte));
  const has = folds && name === "upper" ? (byte: number): boolean => isIn(byte) || isIn(upper(byte)) : isIn;
  return { has, end: close + 1 };
}

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

function upper(byte: number): number {
  return byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte;
}
