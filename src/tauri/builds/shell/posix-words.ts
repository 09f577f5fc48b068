import { takeBalanced } from "./balanced.ts";
import { Cursor } from "./cursor.ts";
import {
  DEEPEST_COMMAND,
  type Piece,
  type Splitter,
  TOO_DEEP,
  textPiece,
  UNKNOWN,
  UNKNOWN_WORDS,
  type Word,
} from "./words.ts";

/** Reads the word that begins here, up to a blank or an operator outside quotes. */
export function readPosixWord(cursor: Cursor, split: Splitter, depth: number): Word {
  return new PosixWord(cursor, split, depth).word();
}

const ENDS_WORD = /[\s;&|()<>]/;
const NAME = /[A-Za-z_]\w*|\d|[@*#?$!-]/y;
const BRACED_NAME = /([A-Za-z_]\w*|\d+|[@*])(\[[@*\d]+\])?/y;
const COMPUTED: Piece = { kind: "computed", splits: false, commands: [] };

class PosixWord {
  readonly #cursor: Cursor;
  readonly #split: Splitter;
  readonly #depth: number;
  #quoted = false;

  constructor(cursor: Cursor, split: Splitter, depth: number) {
    this.#cursor = cursor;
    this.#split = split;
    this.#depth = depth;
  }

  word(): Word {
    const from = this.#cursor.at;
    const pieces: Piece[] = [];
    while (!this.#cursor.isAtEnd && !this.#ends()) pieces.push(...this.#next(this.#cursor.at === from));
    return { pieces: joined(pieces), quoted: this.#quoted };
  }

  /** Reads a whole text as one word, such as the default of a variable. */
  whole(): Piece[] {
    const pieces: Piece[] = [];
    while (!this.#cursor.isAtEnd) pieces.push(...this.#next(false));
    return joined(pieces);
  }

  #ends(): boolean {
    return ENDS_WORD.test(this.#cursor.peek()) && !/^[<>]\(/.test(this.#cursor.peek() + this.#cursor.peek(1));
  }

  #next(isFirst: boolean): readonly Piece[] {
    const character = this.#cursor.take();
    switch (character) {
      case "\\":
        return this.#escaped();
      case "'":
        return this.#literal(this.#cursor.takeThrough("'"));
      case '"':
        return this.#doubleQuoted();
      case "`":
        return [this.#computed(this.#cursor.takeThrough("`").replace(/\\([`\\$])/g, "$1"), true)];
      case "$":
        return this.#dollar(true);
      case "~":
        return isFirst ? [COMPUTED] : [textPiece(character)];
      default:
        return this.#unquoted(character);
    }
  }

  #unquoted(character: string): readonly Piece[] {
    if (/[<>]/.test(character) && this.#cursor.peek() === "(") {
      this.#cursor.at += 1;
      return [this.#computed(takeBalanced(this.#cursor, "(", ")"), false)];
    }
    if (!this.#isPattern(character)) return [textPiece(character)];
    return [{ kind: "computed", splits: true, commands: [] }];
  }

  /** The shell replaces `*`, `?` and `[…]` by names of files, and bash replaces `{a,b}` by several words. */
  #isPattern(character: string): boolean {
    if (character === "*" || character === "?") return true;
    if (character !== "[" && character !== "{") return false;
    const { text, at } = this.#cursor;
    const [after = ""] = text.slice(at, at + LONGEST_PATTERN).split(/\s/, 1);
    // A longer one may be anything.
    if (after.length === LONGEST_PATTERN) return true;
    return character === "[" ? after.includes("]") : /^[^}]*(?:,|\.\.)[^}]*\}/.test(after);
  }

  #escaped(): readonly Piece[] {
    const character = this.#cursor.take();
    if (character === "\n") return [];
    if (character !== "\r" || this.#cursor.peek() !== "\n") return this.#literal(character);
    this.#cursor.at += 1;
    return [];
  }

  #literal(text: string): readonly Piece[] {
    this.#quoted = true;
    return [textPiece(text)];
  }

  #doubleQuoted(): readonly Piece[] {
    this.#quoted = true;
    const pieces: Piece[] = [];
    while (!this.#cursor.isAtEnd) {
      const character = this.#cursor.take();
      if (character === '"') break;
      pieces.push(...this.#inQuotes(character));
    }
    return pieces;
  }

  #inQuotes(character: string): readonly Piece[] {
    if (character === "$") return this.#dollar(false);
    if (character === "`") return [this.#computed(this.#cursor.takeThrough("`"), false)];
    if (character !== "\\") return [textPiece(character === UNKNOWN_WORDS ? UNKNOWN : character)];
    const escaped = this.#cursor.take();
    if (escaped === "\n") return [];
    return [textPiece(/["$`\\]/.test(escaped) ? escaped : `\\${escaped}`)];
  }

  #dollar(splits: boolean): readonly Piece[] {
    const next = this.#cursor.peek();
    if (next === "(") return [this.#substitution(splits)];
    if (next === "{") return [this.#braced(splits)];
    if (splits && (next === "'" || next === '"')) {
      this.#cursor.at += 1;
      return next === "'" ? this.#ansi() : this.#doubleQuoted();
    }
    const name = this.#cursor.match(NAME)?.[0];
    return [name === undefined ? textPiece("$") : variable(name, splits, false, null)];
  }

  #substitution(splits: boolean): Piece {
    this.#cursor.at += 1;
    const isArithmetic = this.#cursor.peek() === "(";
    const inner = takeBalanced(this.#cursor, "(", ")");
    return isArithmetic ? COMPUTED : this.#computed(inner, splits);
  }

  #computed(script: string, splits: boolean): Piece {
    return { kind: "computed", splits, commands: this.#split(script, this.#depth + 1).commands };
  }

  #braced(splits: boolean): Piece {
    this.#cursor.at += 1;
    const inner = new Cursor(takeBalanced(this.#cursor, "{", "}", splits));
    const [, name, index = ""] = inner.match(BRACED_NAME) ?? [];
    const [operator] = inner.match(/:?[-=+?]|$/y) ?? [];
    if (name === undefined || operator === undefined) return { kind: "computed", splits, commands: [] };
    if (this.#depth >= DEEPEST_COMMAND) return { kind: "computed", splits, commands: TOO_DEEP.commands };
    const pieces = new PosixWord(inner, this.#split, this.#depth + 1).whole();
    if (operator.endsWith("+")) return { kind: "optional", pieces, splits };
    return variable(name, splits, /[@*]/.test(index), /[-=]$/.test(operator) ? pieces : null);
  }

  /** `$'…'` of bash, in which escapes count. */
  #ansi(): readonly Piece[] {
    let text = "";
    while (!this.#cursor.isAtEnd) {
      const character = this.#cursor.take();
      if (character === "'") break;
      text += character === "\\" ? this.#ansiEscape() : character;
    }
    return this.#literal(text);
  }

  #ansiEscape(): string {
    const number = this.#cursor.match(/x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|([0-7]{1,3})/y);
    if (number === undefined) {
      const letter = this.#cursor.take();
      return ANSI_ESCAPES[letter] ?? (/['"\\?]/.test(letter) ? letter : UNKNOWN);
    }
    const [, byte, point, octal] = number;
    return String.fromCodePoint(Number.parseInt(byte ?? point ?? octal ?? "", octal === undefined ? 16 : 8));
  }
}

const LONGEST_PATTERN = 500;

const ANSI_ESCAPES: Readonly<Record<string, string>> = {
  ...{ n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", e: "\x1b", f: "\f", v: "\v" },
};

function variable(name: string, splits: boolean, isList: boolean, otherwise: readonly Piece[] | null): Piece {
  if (/^[#?$!-]$/.test(name)) return COMPUTED;
  return {
    kind: "variable",
    name,
    splits,
    all: isList || name === "@" || (name === "*" && splits),
    otherwise,
  };
}

/** Joins texts that follow each other. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let texts: string[] = [];
  const endText = (): void => {
    if (texts.length > 0) result.push(textPiece(texts.join("")));
    texts = [];
  };
  for (const piece of pieces) {
    if (piece.kind === "text") texts.push(piece.text);
    else {
      endText();
      result.push(piece);
    }
  }
  endText();
  return result;
}
