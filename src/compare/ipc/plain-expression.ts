import type { Work } from "../../domain/work.ts";
import { has } from "../../language/characters.ts";
import type { Expression, Side } from "../../language/expression.ts";

/**
 * The places of a text that an expression leads to from some of its places: no automaton is made of it, and no
 * expression takes long for its length and the text's. Places are before each character, and at the end.
 */
export function placesAfter(
  expression: Expression,
  text: readonly number[],
  from: readonly boolean[],
  work: Work,
): readonly boolean[] {
  return new Walk(text, work).after(expression, from);
}

/** All places of a text, or only its first. */
export function placesOf(text: readonly number[], isFrom: (place: number) => boolean): boolean[] {
  return Array.from({ length: text.length + 1 }, (_, place) => isFrom(place));
}

class Walk {
  readonly #text: readonly number[];
  readonly #work: Work;

  constructor(text: readonly number[], work: Work) {
    this.#text = text;
    this.#work = work;
  }

  after(expression: Expression, from: readonly boolean[]): readonly boolean[] {
    this.#work.spend(from.length);
    switch (expression.kind) {
      case "character": {
        const takes = (code: number | undefined) => code !== undefined && has(expression.of, code);
        return from.map((_, place) => place > 0 && from[place - 1] === true && takes(this.#text[place - 1]));
      }
      case "sequence":
        return expression.parts.reduce((places, part) => this.after(part, places), from);
      case "choice":
        return either(
          ...expression.parts.map((part) => this.after(part, from)),
          from.map(() => false),
        );
      case "repeated":
        return this.#repeated(expression, from);
      case "look":
        return from.map((isThere, place) => {
          const side = (at: number): Side => this.#side(expression.look.at, at);
          return isThere && expression.look.holds(side(place - 1), side(place));
        });
      case "language":
        throw new Error("a plain expression holds no automaton");
    }
  }

  /** As often as is asked for, and then as long as new places are met. */
  #repeated({ part, least, most }: Extract<Expression, { kind: "repeated" }>, from: readonly boolean[]) {
    let places = from;
    for (let i = 0; i < least && places.includes(true); i += 1) places = this.after(part, places);
    let all = places;
    for (let i = least; i < most && places.includes(true); i += 1) {
      const before = all;
      const reached = this.after(part, places);
      places = reached.map((isThere, place) => isThere && before[place] !== true);
      all = either(before, places);
    }
    return all;
  }

  #side(at: readonly (readonly [number, number])[], place: number): Side {
    const code = this.#text[place];
    if (code === undefined) return "edge";
    return has(at, code) ? "in" : "out";
  }
}

/** The places that are in any of some sets of them. */
export function either(...sets: readonly (readonly boolean[])[]): readonly boolean[] {
  const [first = [], ...rest] = sets;
  return first.map((isThere, place) => isThere || rest.some((set) => set[place] === true));
}
