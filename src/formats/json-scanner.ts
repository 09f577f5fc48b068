import { Unreadable } from "./unreadable.ts";

const [SPACE, QUOTE, SLASH, ZERO, NINE, BACKSLASH, BEYOND_ASCII] = [0x20, 0x22, 0x2f, 0x30, 0x39, 0x5c, 0x80];

/** Reads JSON or JSON5 from left to right, token by token. Every step moves on or throws `Unreadable`. */
export class JsonScanner {
  /** The offset of the next character. */
  offset = 0;
  readonly #text: string;
  readonly #json5: boolean;
  /** Whether the text or an escape may hold half of a surrogate pair. */
  readonly #hasSurrogates: boolean;

  constructor(text: string, dialect: "json" | "json5") {
    this.#text = text;
    this.#json5 = dialect === "json5";
    this.#hasSurrogates = SURROGATE.test(text);
  }

  /** Skips white space, and comments in JSON5. Returns the offset it stops at. */
  skipSpace(): number {
    const next = this.#text.charCodeAt(this.offset);
    if (next > SPACE && next < BEYOND_ASCII && next !== SLASH) return this.offset; // mostly there is none
    if (!this.#json5) {
      let end = this.offset;
      while (isSpace(this.#text.charCodeAt(end))) end++;
      this.offset = end;
      return end;
    }
    for (;;) {
      this.#match(JSON5_SPACE);
      if (!this.#skipComment()) return this.offset;
    }
  }

  /** The next character, "" at the end. */
  peek(): string {
    return this.#text.charAt(this.offset);
  }

  /** Takes the sign if it comes next, after white space. */
  accept(sign: string): boolean {
    this.skipSpace();
    if (this.peek() !== sign) return false;
    this.offset++;
    return true;
  }

  expect(sign: string): void {
    if (!this.accept(sign)) throw this.#unexpected(`Expected \`${sign}\``);
  }

  end(): void {
    this.skipSpace();
    if (this.offset < this.#text.length) throw this.#unexpected("Expected the end of the file");
  }

  key(): string {
    const quote = this.peek();
    if (quote === '"' || (this.#json5 && quote === "'")) return this.string();
    const start = this.offset;
    const name = this.#json5 ? this.#match(IDENTIFIER) : "";
    if (name === "") throw this.#unexpected("Expected a key");
    const plain = name.replace(UNICODE_ESCAPE, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    if (plain.includes("\\")) throw new Unreadable("A key holds an invalid escape.", start);
    return plain;
  }

  string(): string {
    const start = this.offset;
    const quote = this.peek();
    if (quote === "'" && !this.#json5) throw this.#unexpected("Expected a value");
    this.offset++;
    let value = "";
    for (;;) {
      value += this.#json5 ? this.#match(quote === '"' ? JSON5_DOUBLE : JSON5_SINGLE) : this.#plainText();
      const next = this.peek();
      if (next === quote) break;
      if (next === "") throw new Unreadable("A string doesn't end.", start);
      if (next !== "\\")
        throw new Unreadable("A string holds a line break or control character.", this.offset);
      value += this.#escape();
    }
    this.offset++;
    if (!this.#json5 && this.#hasSurrogates && !value.isWellFormed())
      throw new Unreadable("A string holds half of a surrogate pair.", start);
    return value;
  }

  /** A number, `true`, `false` or `null`. */
  literal(): number | boolean | null {
    const start = this.offset;
    const digits = this.#digits();
    if (digits !== undefined) return digits;
    const word = this.#match(WORD);
    const known = WORDS.get(word);
    if (known !== undefined) return known;
    const value = this.#json5 ? json5Number(word) : jsonNumber(word);
    if (value !== undefined) return value;
    this.offset = start;
    throw this.#unexpected("Expected a value");
  }

  #skipComment(): boolean {
    if (this.#text.startsWith("//", this.offset)) {
      LINE_BREAK.lastIndex = this.offset;
      this.offset = LINE_BREAK.exec(this.#text)?.index ?? this.#text.length;
      return true;
    }
    if (!this.#text.startsWith("/*", this.offset)) return false;
    const end = this.#text.indexOf("*/", this.offset + 2);
    if (end < 0) throw new Unreadable("A comment doesn't end.", this.offset);
    this.offset = end + 2;
    return true;
  }

  #escape(): string {
    const start = this.offset;
    const found = this.#match(this.#json5 ? JSON5_ESCAPE : JSON_ESCAPE);
    if (found === "") throw new Unreadable("A string holds an invalid escape.", start);
    const letter = found.charAt(1);
    if (letter === "u" || letter === "x") return String.fromCharCode(Number.parseInt(found.slice(2), 16));
    return ESCAPES.get(letter) ?? (CONTINUES.test(letter) ? "" : found.slice(1));
  }

  /** Takes the text of a JSON string up to its end, an escape, or a character that JSON forbids. */
  #plainText(): string {
    const start = this.offset;
    let end = start;
    for (; end < this.#text.length; end++) {
      const next = this.#text.charCodeAt(end);
      if (next === QUOTE || next === BACKSLASH || next < SPACE) break;
    }
    this.offset = end;
    return this.#text.slice(start, end);
  }

  /** Takes a whole number of few digits, as most are; undefined where the value may be anything else. */
  #digits(): number | undefined {
    let value = 0;
    let end = this.offset;
    for (; end - this.offset < MOST_DIGITS; end++) {
      const next = this.#text.charCodeAt(end);
      if (!(next >= ZERO && next <= NINE)) break;
      value = value * 10 + next - ZERO;
    }
    const isWhole = ENDS_NUMBER.has(this.#text.charAt(end));
    const leadsWithZero = this.#text.charCodeAt(this.offset) === ZERO && end > this.offset + 1;
    if (end === this.offset || !isWhole || leadsWithZero) return undefined;
    this.offset = end;
    return value;
  }

  /** Takes the text that a sticky pattern matches here, which may be empty. */
  #match(pattern: RegExp): string {
    const start = this.offset;
    pattern.lastIndex = start;
    if (!pattern.test(this.#text)) return "";
    this.offset = pattern.lastIndex; // a list of what `exec` finds would take longer than finding it
    return this.#text.slice(start, this.offset);
  }

  #unexpected(wanted: string): Unreadable {
    const found = this.#text.codePointAt(this.offset);
    if (found === undefined) return new Unreadable(`${wanted}, but the file ends.`, this.offset);
    if (found === BYTE_ORDER_MARK && this.offset === 0) {
      return new Unreadable(
        "The file begins with a byte order mark, which JSON doesn't allow: save it without.",
        0,
      );
    }
    return new Unreadable(
      `${wanted}, but found ${JSON.stringify(String.fromCodePoint(found))}.`,
      this.offset,
    );
  }
}

const BYTE_ORDER_MARK = 0xfeff;

/** Digits that are exact as a number. */
const MOST_DIGITS = 15;

/** What may stand after a number and is surely no part of one. */
const ENDS_NUMBER: ReadonlySet<string> = new Set([",", "]", "}", " ", "\n", "\r"]);

// Each pattern repeats one class of characters, so it can't backtrack. An identifier could, so its length is bounded.
const JSON5_SPACE = /\s*/y;
const LINE_BREAK = /[\n\r\u2028\u2029]/g;
const WORD = /[\w+.$-]*/y;
const JSON5_DOUBLE = /[^"\\\n\r]*/y;
const JSON5_SINGLE = /[^'\\\n\r]*/y;
const JSON_ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const JSON5_ESCAPE = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|0(?!\d)|\r\n|[^ux\d])/uy;
const IDENTIFIER =
  /(?:[$\p{ID_Start}_]|\\u[0-9a-fA-F]{4})(?:[$\p{ID_Continue}\u200c\u200d]|\\u[0-9a-fA-F]{4}){0,1000}/uy;
const SURROGATE = /[\ud800-\udfff]|\\u[dD][89a-fA-F]/;
const UNICODE_ESCAPE = /\\u([0-9a-fA-F]{4})/g;
const CONTINUES = /[\n\r\u2028\u2029]/;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["0", "\0"],
]);

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** Whether JSON has this character between its tokens: a space, a tab, or the end of a line. */
function isSpace(character: number): boolean {
  return character === SPACE || character === 0x0a || character === 0x0d || character === 0x09;
}

/** The value of a JSON number; undefined where it is too great to be represented, which serde_json refuses. */
function jsonNumber(word: string): number | undefined {
  const value = Number(word);
  return JSON_NUMBER.test(word) && Number.isFinite(value) ? value : undefined;
}

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function json5Number(word: string): number | undefined {
  const [, sign, size] = JSON5_NUMBER.exec(word) ?? [];
  if (size === undefined) return undefined;
  return sign === "-" ? -Number(size) : Number(size);
}

const JSON5_NUMBER =
  /^([+-]?)(Infinity|NaN|0[xX][0-9a-fA-F]+|(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)$/;
