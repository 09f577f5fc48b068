import type { Work } from "../../domain/work.ts";
import type { Expression } from "../../language/expression.ts";
import { either, placesAfter } from "./plain-expression.ts";
import type { PlainInside, PlainPiece } from "./plain-url-pieces.ts";
import { codesOf } from "./plain-validator.ts";

type Places = readonly boolean[];

/** The places of a text that the pieces of a URL pattern lead to. */
export class PieceWalk {
  readonly #text: readonly number[];
  readonly #delimiter: string | undefined;
  readonly #expressions: readonly (Expression | undefined)[];
  readonly #work: Work;

  constructor(
    text: readonly number[],
    delimiter: string | undefined,
    expressions: readonly (Expression | undefined)[],
    work: Work,
  ) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#expressions = expressions;
    this.#work = work;
  }

  after(piece: PlainPiece, from: Places): Places {
    const once = this.#once(piece, from);
    switch (piece.modifier) {
      case "":
        return once;
      case "?":
        return either(from, once);
      default:
        return piece.modifier === "*" ? either(from, this.#again(piece, once)) : this.#again(piece, once);
    }
  }

  /** As long as new places are met. */
  #again(piece: PlainPiece, once: Places): Places {
    let all = once;
    for (let places = once; places.includes(true); ) {
      const before = all;
      places = this.#once(piece, places).map((isThere, place) => isThere && before[place] !== true);
      all = either(all, places);
    }
    return all;
  }

  #once({ before, inside, after }: PlainPiece, from: Places): Places {
    return this.#fixed(after, this.#inside(inside, this.#fixed(before, from)));
  }

  #fixed(text: string, from: Places): Places {
    return codesOf(text).reduce<Places>((places, code) => this.#one(places, (its) => its === code), from);
  }

  #inside(inside: PlainInside, from: Places): Places {
    if (inside === null) return from;
    if (inside === "anything") return this.#many(from, () => true);
    if (inside === "segment") {
      const isPlain = (code: number) => code !== this.#delimiter?.codePointAt(0);
      return this.#many(this.#one(from, isPlain), isPlain);
    }
    const expression = this.#expressions[inside];
    return expression === undefined
      ? from.map(() => false)
      : placesAfter(expression, this.#text, from, this.#work);
  }

  #one(from: Places, takes: (code: number) => boolean): Places {
    this.#work.spend(from.length);
    return from.map((_, place) => place > 0 && from[place - 1] === true && takes(this.#text[place - 1] ?? 0));
  }

  #many(from: Places, takes: (code: number) => boolean): Places {
    this.#work.spend(from.length);
    let isGoing = false;
    return from.map((isThere, place) => {
      isGoing = isThere || (isGoing && takes(this.#text[place - 1] ?? 0));
      return isGoing;
    });
  }
}
