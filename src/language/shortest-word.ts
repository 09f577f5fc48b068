import type { Work } from "../domain/work.ts";
import { type Language, NOWHERE, sizeOf, TooComplex } from "./language.ts";
import { Languages } from "./languages.ts";
import { distancesToEnd } from "./minimise.ts";
import { Together } from "./together.ts";
import { textOf, type Way } from "./way.ts";

/** Which words of a language are sought, by the other languages that hold them or don't. */
export type Sought = Readonly<{
  /** The word is in none of these, */
  outside: ReadonlySet<number>;
  /** nor of these, */
  uncovered: ReadonlySet<number>;
  /** unless in one of these, */
  lifted: ReadonlySet<number>;
  /** and in one of these, where there are any. */
  within: ReadonlySet<number>;
}>;

/** States of one search. What people write needs a few thousand at the most. */
const MOST_STATES = 50_000;

/** Most searches end before this many states. From then on, each state is asked whether anything can still come of it. */
const PATIENCE = 100;

/**
 * The shortest sought word of one language, if there is one. The languages that `sought` names are walked beside it.
 * @throws TooComplex where the search would not end within its bounds
 */
export function shortestWord(
  languages: Languages,
  language: number,
  beside: Together,
  sought: Sought,
  work: Work,
): string | undefined {
  return new Search(languages, language, beside, sought, work).run();
}

/** The shortest word of a language, if it has any. */
export function firstWord(language: Language, work: Work): string | undefined {
  const languages = new Languages([language], work);
  const none = new Set<number>();
  const sought = { outside: none, uncovered: none, lifted: none, within: none };
  return shortestWord(languages, 0, new Together(languages, [], work), sought, work);
}

/** A place in the search: the state of the language, the state of the others, and the way that led there. */
type Step = Way & Readonly<{ state: number; others: number; length: number }>;

class Search {
  readonly #languages: Languages;
  readonly #language: number;
  readonly #beside: Together;
  readonly #sought: Sought;
  /** For each state of the language, the distance to the end of a word. */
  readonly #distances: Int32Array;
  /** Steps by the shortest word that they can still lead to: their length and the distance left. It never falls along a way. */
  readonly #fronts: Step[][] = [];
  readonly #seen = new Set<number>();
  readonly #covered = new Map<string, boolean>();

  constructor(languages: Languages, language: number, beside: Together, sought: Sought, work: Work) {
    this.#languages = languages;
    this.#language = language;
    this.#beside = beside;
    this.#sought = sought;
    this.#distances = distancesToEnd(languages.all[language] as Language, work);
  }

  run(): string | undefined {
    this.#note({ state: 0, others: this.#beside.start, length: 0, from: undefined, character: "" });
    for (let promise = 0; promise < this.#fronts.length; promise += 1) {
      // A front grows while it is walked.
      for (const step of this.#fronts[promise] ?? []) {
        if (this.#languages.isEnd(this.#language, step.state) && this.#isSought(step)) return textOf(step);
        for (const { class: its, character } of this.#languages.waysFrom(this.#language, step.state)) {
          const state = this.#languages.after(this.#language, step.state, its);
          const others = this.#beside.after(step.others, its);
          this.#note({ state, others, length: step.length + 1, from: step, character });
        }
      }
    }
    return undefined;
  }

  #note(step: Step): void {
    const distance = this.#distances[step.state];
    const key = step.others * this.#distances.length + step.state;
    if (distance === undefined || distance === NOWHERE || this.#seen.has(key)) return;
    if (this.#seen.size >= MOST_STATES) throw new TooComplex(`more than ${MOST_STATES} states`);
    this.#seen.add(key);
    if (this.#seen.size > PATIENCE && this.#isHopeless(step)) return;
    const front = this.#fronts[step.length + distance] ?? [];
    this.#fronts[step.length + distance] = front;
    front.push(step);
  }

  #isSought({ others }: Step): boolean {
    const { outside, uncovered, lifted, within } = this.#sought;
    const inside = this.#beside.inside(others);
    const isIn = (set: ReadonlySet<number>) => inside.some((language) => set.has(language));
    if (isIn(outside) || (within.size > 0 && !isIn(within))) return false;
    return !isIn(uncovered) || isIn(lifted);
  }

  /** Whether every word from here on is in a language that it must not be in. */
  #isHopeless({ state, others }: Step): boolean {
    const { outside, uncovered, lifted, within } = this.#sought;
    const alive = this.#beside.alive(others);
    if (within.size > 0 && !alive.some(([language]) => within.has(language))) return true;
    const isLifted = alive.some(([language]) => lifted.has(language));
    return alive.some(([language, its]) => {
      return (
        (outside.has(language) || (uncovered.has(language) && !isLifted)) &&
        this.#isCovered(state, language, its)
      );
    });
  }

  /** Whether another language, from its state, holds all words that this one can still reach. */
  #isCovered(state: number, other: number, its: number): boolean {
    const width = sizeOf(this.#languages.all[other] as Language);
    const name = (pair: number) => `${other}:${pair}`;
    const first = state * width + its;
    const known = this.#covered.get(name(first));
    if (known !== undefined) return known;
    const pairs = new Set([first]);
    for (const pair of pairs) {
      const [here, there] = [Math.floor(pair / width), pair % width];
      const isMissed = this.#languages.isEnd(this.#language, here) && !this.#languages.isEnd(other, there);
      for (const { class: number } of isMissed ? [] : this.#languages.waysFrom(this.#language, here)) {
        const to = this.#languages.after(other, there, number);
        if (to === NOWHERE) return this.#remember(name(first), false);
        pairs.add(this.#languages.after(this.#language, here, number) * width + to);
      }
      if (isMissed) return this.#remember(name(first), false);
    }
    for (const pair of pairs) this.#covered.set(name(pair), true);
    return true;
  }

  #remember(name: string, isCovered: boolean): boolean {
    this.#covered.set(name, isCovered);
    return isCovered;
  }
}
