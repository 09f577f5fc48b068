import type { Work } from "../../domain/work.ts";
import { type Characters, codeOf, inBothCases, not, oneOf } from "../characters.ts";
import {
  ANY_CHARACTER,
  character,
  choice,
  EMPTY,
  type Expression,
  repeated,
  sequence,
} from "../expression.ts";
import { classIn } from "./class.ts";
import { escapeIn } from "./escapes.ts";
import { flagsIn, NO_FLAGS, type RustFlags } from "./flags.ts";
import { lookNamed } from "./looks.ts";
import { isAboutTooLarge } from "./size.ts";
import { RefusedExpression, RustText, UnreadExpression } from "./text.ts";
import { inEveryCase } from "./unicode.ts";

/**
 * What an expression of Rust's `regex` crate (1.13) means. Greedy or lazy repetition, and the names of groups, make no
 * difference to which texts match.
 * @throws RefusedExpression where Rust refuses it
 * @throws UnreadExpression where it isn't known what Rust makes of it
 */
export function rustExpression(source: string, work: Work): Expression {
  const expression = new RustReader(source, work).read();
  if (isAboutTooLarge(expression))
    throw new UnreadExpression("an expression of about the size that Rust refuses");
  return expression;
}

/** A piece of an expression, and how deeply it is nested. Flags can't be repeated. */
type Piece = Readonly<{ expression: Expression; depth: number; isFlags?: boolean }>;

/** The deepest nesting that Rust takes. */
const MOST_DEEP = 250;

class RustReader {
  readonly #text: RustText;
  readonly #work: Work;
  readonly #names = new Set<string>();
  #flags: RustFlags = NO_FLAGS;

  constructor(source: string, work: Work) {
    work.spend(source.length);
    this.#text = new RustText(source);
    this.#work = work;
  }

  read(): Expression {
    const { expression } = this.#alternatives(0);
    if (!this.#text.isAtEnd) throw new RefusedExpression("a bracket that nothing opens");
    return expression;
  }

  #alternatives(groups: number): Piece {
    const branches = [this.#branch(groups)];
    while (this.#text.takeIf("|")) branches.push(this.#branch(groups));
    return joined(branches, choice);
  }

  #branch(groups: number): Piece {
    const pieces: Piece[] = [];
    for (;;) {
      this.#work.spend(1);
      this.#text.skip();
      const next = this.#text.peek();
      if (next === "" || next === "|" || next === ")") return joined(pieces, sequence);
      if (/^[?*+{]$/.test(next)) pieces.push(this.#repetition(pieces.pop()));
      else pieces.push(next === "(" ? this.#group(groups + 1) : { expression: this.#single(), depth: 0 });
    }
  }

  #repetition(piece: Piece | undefined): Piece {
    if (piece === undefined || piece.isFlags) throw new RefusedExpression("nothing to repeat");
    const [least, most] = this.#bounds();
    this.#text.takeIf("?");
    return deeper({ ...piece, expression: repeated(piece.expression, least, most) });
  }

  #bounds(): readonly [least: number, most: number] {
    switch (this.#text.peek()) {
      case "{":
        return this.#count();
      case "?":
        this.#text.take();
        return [0, 1];
      default:
        return [this.#text.take() === "+" ? 1 : 0, Number.POSITIVE_INFINITY];
    }
  }

  /** `{2}`, `{2,}` or `{2,3}`. Spaces around a number don't count here, whatever the flags. */
  #count(): readonly [least: number, most: number] {
    this.#text.takeAndSkip();
    const least = this.#number();
    let most = least;
    if (this.#text.peek() === ",") {
      this.#text.takeAndSkip();
      most = this.#text.peek() === "}" ? Number.POSITIVE_INFINITY : this.#number();
    }
    if (this.#text.peek() !== "}" || most < least)
      throw new RefusedExpression("a count that doesn't close, or is none");
    this.#text.takeAndSkip();
    return [least, most];
  }

  #number(): number {
    while (this.#text.isSpace()) this.#text.take();
    let digits = "";
    while (/^[0-9]$/.test(this.#text.peek())) digits += this.#text.takeAndSkip();
    while (this.#text.isSpace()) this.#text.takeAndSkip();
    const number = Number(digits);
    if (digits === "" || number > MOST_COUNTED) throw new RefusedExpression("a count that is no number");
    return number;
  }

  #group(depth: number): Piece {
    if (depth > MOST_DEEP) throw new RefusedExpression("groups in one another");
    const [text, flags, ignoredSpace] = [this.#text, this.#flags, this.#text.ignoresSpace];
    text.takeAndSkip();
    if (/^(?:=|!|<=|<!)/.test(text.peek() === "?" ? text.peek(1) + text.peek(2) : ""))
      throw new RefusedExpression("a look around");
    if (text.takeIf("?P<") || text.takeIf("?<")) this.#name();
    else if (text.takeIf("?")) {
      const found = flagsIn(text, flags);
      this.#flags = found.flags;
      text.ignoresSpace = found.ignoresSpace;
      if (text.take() === ")") {
        if (found.count === 0) throw new RefusedExpression("nothing to repeat");
        return { expression: EMPTY, depth: 0, isFlags: true };
      }
    }
    const inside = this.#alternatives(depth);
    if (!text.takeIf(")")) throw new RefusedExpression("a group that doesn't close");
    this.#flags = flags;
    text.ignoresSpace = ignoredSpace;
    return deeper(inside);
  }

  #name(): void {
    let name = "";
    while (!this.#text.isAtEnd && this.#text.peek() !== ">") name += this.#text.take();
    if (!this.#text.takeIf(">") || !NAME.test(name) || this.#names.has(name))
      throw new RefusedExpression("a name of a group that is none, or stands there twice");
    this.#names.add(name);
  }

  #single(): Expression {
    switch (this.#text.peek()) {
      case "[":
        return character(classIn(this.#text, this.#flags, this.#work));
      case ".":
        this.#text.take();
        return this.#dot();
      case "^":
      case "$":
        return lookNamed(this.#text.take(), this.#flags, this.#work);
      case "\\":
        return this.#escape();
      default:
        return this.#literal(this.#text.take());
    }
  }

  #escape(): Expression {
    const found = escapeIn(this.#text, this.#flags, this.#work);
    if (found.kind === "look") return lookNamed(found.name, this.#flags, this.#work);
    if (found.kind === "class") return character(found.of);
    if (!this.#flags.unicode && found.isByte && codeOf(found.text) > 0x7f)
      throw new RefusedExpression("half a character");
    return this.#literal(found.text);
  }

  #dot(): Expression {
    if (!this.#flags.unicode) throw new RefusedExpression("half a character");
    return this.#flags.dotTakesAll ? ANY_CHARACTER : character(NO_LINE_FEED);
  }

  #literal(text: string): Expression {
    return character(this.#inCase(oneOf(text)));
  }

  #inCase(set: Characters): Characters {
    if (!this.#flags.anyCase) return set;
    return this.#flags.unicode ? inEveryCase(set, this.#work) : inBothCases(set);
  }
}

const NO_LINE_FEED = not(oneOf("\n"));

/** Rust keeps counts in 32 bits. */
const MOST_COUNTED = 0xffff_ffff;

const NAME = /^[\p{Alphabetic}_][\p{Alphabetic}\p{N}_.[\]]*$/u;

function joined(pieces: readonly Piece[], join: (...parts: readonly Expression[]) => Expression): Piece {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return { ...first, isFlags: false };
  const expression = join(...pieces.map((piece) => piece.expression));
  const depth = Math.max(0, ...pieces.map((piece) => piece.depth));
  return pieces.length === 0 ? { expression, depth } : deeper({ expression, depth });
}

function deeper({ expression, depth }: Piece): Piece {
  if (depth >= MOST_DEEP) throw new RefusedExpression("an expression that is too deep");
  return { expression, depth: depth + 1 };
}
