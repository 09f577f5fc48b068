import type { Work } from "../domain/work.ts";
import { classOf } from "./alphabet.ts";
import { codeOf } from "./characters.ts";
import { isEmpty, type Language, NOWHERE, sizeOf, TooComplex } from "./language.ts";
import type { Languages } from "./languages.ts";
import { ListsOfNumbers } from "./lists-of-numbers.ts";

/** How many numbers one walk may hold over all its states. This bounds its memory. */
const MOST_HELD = 3_000_000;

/**
 * Several languages, walked at once. A state says where each of them is. A language that can accept nothing any more is
 * left out, which most are after a few characters. States are made on demand.
 */
export class Together {
  readonly start: number;
  readonly #languages: Languages;
  readonly #work: Work;
  /** Each language's states have a range of numbers: where it begins, and which language a number belongs to. */
  readonly #offsets: Int32Array;
  readonly #owners: Int32Array;
  readonly #sets = new ListsOfNumbers();
  readonly #rows: Int32Array[] = [];
  #held = 0;

  constructor(languages: Languages, members: readonly number[], work: Work) {
    this.#languages = languages;
    this.#work = work;
    this.#offsets = new Int32Array(languages.all.length);
    const living = members.filter((member) => !isEmpty(languages.all[member] as Language));
    let size = 0;
    for (const member of living) {
      this.#offsets[member] = size;
      size += sizeOf(languages.all[member] as Language);
    }
    this.#owners = new Int32Array(size);
    for (const member of living) this.#owners.fill(member, this.#offsets[member]);
    this.start = this.#sets.numberOf(living.map((member) => this.#offsets[member] ?? 0));
  }

  /** How many states the walk has met. */
  get size(): number {
    return this.#sets.size;
  }

  /** @throws TooComplex where the walk needs too much memory */
  after(state: number, its: number): number {
    const row = this.#rowOf(state);
    const known = row[its] ?? NOWHERE;
    if (known !== UNKNOWN) return known;
    const before = this.#sets.get(state);
    const found: number[] = [];
    for (let i = 0; i < before.length; i += 1) {
      const number = before[i] ?? 0;
      const owner = this.#owners[number] ?? 0;
      const offset = this.#offsets[owner] ?? 0;
      const to = this.#languages.after(owner, number - offset, its);
      if (to !== NOWHERE) found.push(offset + to);
    }
    this.#hold(found.length);
    this.#work.spend(before.length + found.length + 1);
    const after = this.#sets.numberOf(found);
    row[its] = after;
    return after;
  }

  /** The state after a whole text. */
  at(text: string): number {
    let state = this.start;
    for (const character of text) {
      this.#work.spend(1);
      state = this.after(state, classOf(this.#languages.alphabet, codeOf(character)));
    }
    return state;
  }

  /** The languages that hold the texts that lead to this state. */
  inside(state: number): number[] {
    return this.#places(state).flatMap(([owner, its]) => (this.#languages.isEnd(owner, its) ? [owner] : []));
  }

  /** The languages that may still hold a text that goes on from this state, and the state of each. */
  alive(state: number): (readonly [language: number, state: number])[] {
    return this.#places(state);
  }

  #places(state: number): (readonly [language: number, state: number])[] {
    const numbers = this.#sets.get(state);
    this.#work.spend(numbers.length);
    return numbers.map((number) => {
      const owner = this.#owners[number] ?? 0;
      return [owner, number - (this.#offsets[owner] ?? 0)];
    });
  }

  #rowOf(state: number): Int32Array {
    const known = this.#rows[state];
    if (known !== undefined) return known;
    this.#hold(this.#languages.alphabet.size);
    const row = new Int32Array(this.#languages.alphabet.size).fill(UNKNOWN);
    this.#rows[state] = row;
    return row;
  }

  #hold(numbers: number): void {
    this.#held += numbers;
    if (this.#held > MOST_HELD) throw new TooComplex(`more than ${MOST_HELD} places in their patterns`);
  }
}

/** An entry of a row that isn't known yet. */
const UNKNOWN = -2;
