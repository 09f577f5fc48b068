import type { Work } from "../domain/work.ts";
import type { Characters, Range } from "./characters.ts";
import type { Expression, Look } from "./expression.ts";
import { type Language, NOWHERE, sizeOf, TooComplex } from "./language.ts";
import { ListsOfNumbers } from "./lists-of-numbers.ts";

/** An expression as an automaton that may be in several states at once. It starts in state 0. */
export type Nfa = Readonly<{
  states: readonly NfaState[];
  /** The state in which a word may end. */
  end: number;
  /** Sets of characters, and looks. States name them by their index. */
  sets: readonly Characters[];
  looks: readonly Look[];
}>;

export type NfaState = Readonly<{
  /** Moves that take no character. */
  free: readonly number[];
  /** Moves that take no character, and only where a look holds. */
  looks: readonly Move[];
  /** Moves that take a character of a set. */
  moves: readonly Move[];
}>;

/** The index of a look or set, and the state that the move leads to. */
export type Move = readonly [by: number, to: number];

/** States of one expression. Real patterns stay below a few hundred; those that are made to explode stop here. */
const MOST_STATES = 20_000;

/** @throws TooComplex where the expression needs too many states */
export function nfaOf(expression: Expression, work: Work): Nfa {
  const builder = new Builder(work);
  const end = builder.add(expression, builder.state());
  return { states: builder.states, end, sets: builder.sets.all, looks: builder.looks.all };
}

type OpenState = { free: number[]; looks: Move[]; moves: Move[] };

class Builder {
  readonly states: OpenState[] = [];
  readonly sets = new Numbers<Characters>(byRanges());
  readonly looks = new Numbers<Look>((look) => look);
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  state(): number {
    this.#work.spend(1);
    if (this.states.length >= MOST_STATES)
      throw new TooComplex(`a pattern of more than ${MOST_STATES} steps`);
    return this.states.push({ free: [], looks: [], moves: [] }) - 1;
  }

  /** Adds the states of an expression after the state `from`; returns the state after it. */
  add(expression: Expression, from: number): number {
    switch (expression.kind) {
      case "sequence":
        return expression.parts.reduce((at, part) => this.add(part, at), from);
      case "character":
        return this.#moved((state, to) => state.moves.push([this.sets.of(expression.of), to]), from);
      case "look":
        return this.#moved((state, to) => state.looks.push([this.looks.of(expression.look), to]), from);
      case "choice": {
        const end = this.state();
        for (const part of expression.parts) this.#free(this.add(part, from), end);
        return end;
      }
      case "repeated":
        return this.#repeated(expression, from);
      case "language":
        return this.#language(expression.language, from);
    }
  }

  #moved(move: (state: OpenState, to: number) => void, from: number): number {
    const to = this.state();
    move(this.states[from] as OpenState, to);
    return to;
  }

  #free(from: number, to: number): void {
    this.states[from]?.free.push(to);
  }

  #repeated({ part, least, most }: Extract<Expression, { kind: "repeated" }>, from: number): number {
    let at = from;
    for (let i = 0; i < least; i += 1) at = this.add(part, at);
    if (most === Number.POSITIVE_INFINITY) {
      const again = this.state();
      this.#free(at, again);
      this.#free(this.add(part, again), again);
      return again;
    }
    if (most <= least) return at;
    const end = this.state();
    for (let i = least; i < most; i += 1) {
      this.#free(at, end);
      at = this.add(part, at);
    }
    this.#free(at, end);
    return end;
  }

  #language(language: Language, from: number): number {
    const { alphabet, next, accepting } = language;
    const sets = charactersOf(language);
    const numbers: number[] = [];
    const places = Array.from({ length: sizeOf(language) }, () => this.state());
    const end = this.state();
    this.#free(from, places[0] ?? end);
    for (const [state, place] of places.entries()) {
      if (accepting[state] === 1) this.#free(place, end);
      for (const [number, set] of sets.entries()) {
        const to = places[next[state * alphabet.size + number] ?? NOWHERE];
        if (to === undefined) continue;
        this.#work.spend(1);
        numbers[number] ??= this.sets.of(set);
        this.states[place]?.moves.push([numbers[number], to]);
      }
    }
    return end;
  }
}

/** The characters of each class of an automaton's alphabet; none for a class that leads nowhere. */
function charactersOf({ alphabet: { starts, classes, size }, next }: Language): Characters[] {
  const leads = new Uint8Array(size);
  for (let move = 0; move < next.length; move += 1) if (next[move] !== NOWHERE) leads[move % size] = 1;
  const found = Array.from({ length: size }, (): Range[] => []);
  for (let i = 0; i < starts.length; i += 1) {
    const its = classes[i] ?? 0;
    if (leads[its] === 1) found[its]?.push([starts[i] ?? 0, (starts[i + 1] ?? BEYOND) - 1]);
  }
  return found;
}

/** What comes after the last code point. */
const BEYOND = 0x110000;

/** The same key for sets that are equal. A set may have hundreds of ranges, too many to write each as a text. */
function byRanges(): (set: Characters) => number {
  const distinct = new ListsOfNumbers();
  return (set) => distinct.numberOf(set.flat());
}

/** Numbers things in the order in which they are first met. */
class Numbers<T> {
  readonly all: T[] = [];
  readonly #known = new Map<unknown, number>();
  readonly #keyOf: (thing: T) => unknown;

  constructor(keyOf: (thing: T) => unknown) {
    this.#keyOf = keyOf;
  }

  of(thing: T): number {
    const known = this.#known.get(thing);
    if (known !== undefined) return known;
    const key = this.#keyOf(thing);
    const number = this.#known.get(key) ?? this.all.push(thing) - 1;
    this.#known.set(thing, number).set(key, number);
    return number;
  }
}
