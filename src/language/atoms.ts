import type { Work } from "../domain/work.ts";
import { type Language, TooComplex } from "./language.ts";
import { type Example, Languages } from "./languages.ts";
import { Together } from "./together.ts";
import { textOf, type Way } from "./way.ts";

/** A set of words that no language tells apart: the shortest of them, and the numbers of the languages that hold them. */
export type Atom = Readonly<{ word: string; inside: readonly number[] }>;

/** States of all languages at once. What people write needs a few thousand at the most. */
const MOST_STATES = 50_000;

/**
 * Cuts a universe into the sets that languages tell apart, by walking all automata at once: every question about words
 * is decided by trying one word of each atom. A word of an atom is the shortest, of the plainest characters.
 * @throws TooComplex where the walk would not end within its bounds
 */
export function atomsOf(universe: Language, languages: readonly Language[], work: Work): Atom[] {
  return [...new Atoms(universe, languages, work).walk()];
}

/** The universe walks first: where it ends, so does the walk. */
const UNIVERSE = 0;

/** The same atoms one by one, and the atom of a given word. */
export class Atoms {
  readonly #languages: Languages;
  readonly #together: Together;

  constructor(universe: Language, languages: readonly Language[], work: Work) {
    this.#languages = new Languages([universe, ...languages], work);
    this.#together = new Together(this.#languages, [...this.#languages.all.keys()], work);
  }

  /** The atom that holds a word, with that word as its example; undefined where the universe doesn't hold it. */
  of(word: string): Atom | undefined {
    return this.#atomAt(this.#together.at(word), () => word);
  }

  /** All atoms, those with the shortest words first. */
  *walk(): Generator<Atom> {
    const found = new Set<string>();
    const seen = new Set([this.#together.start]);
    let front: readonly Step[] = [{ state: this.#together.start, from: undefined, character: "" }];
    while (front.length > 0) {
      const next: Step[] = [];
      for (const step of front) {
        const atom = this.#atomAt(step.state, () => textOf(step));
        if (atom !== undefined && !found.has(atom.inside.join())) {
          found.add(atom.inside.join());
          yield atom;
        }
        for (const { class: its, character } of this.#waysFrom(step.state)) {
          const state = this.#together.after(step.state, its);
          if (seen.has(state)) continue;
          if (seen.size >= MOST_STATES) throw new TooComplex(`more than ${MOST_STATES} states`);
          seen.add(state);
          next.push({ state, from: step, character });
        }
      }
      front = next;
    }
  }

  #atomAt(state: number, word: () => string): Atom | undefined {
    const [first, ...inside] = this.#together.inside(state);
    return first === UNIVERSE ? { word: word(), inside: inside.map((language) => language - 1) } : undefined;
  }

  #waysFrom(state: number): readonly Example[] {
    const [universe] = this.#together.alive(state);
    return universe?.[0] === UNIVERSE ? this.#languages.waysFrom(UNIVERSE, universe[1]) : [];
  }
}

type Step = Way & Readonly<{ state: number }>;
