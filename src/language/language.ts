import { type Alphabet, classOf } from "./alphabet.ts";
import { codeOf } from "./characters.ts";

/**
 * A regular language over Unicode text, as a deterministic automaton. Sets of paths, URLs, labels and arguments are
 * languages, so that "does head let through more than base" is decided exactly and never by comparing patterns as text.
 * State 0 is the start. Every state that it leads to leads on to the end of some word, except in the empty language.
 */
export type Language = Readonly<{
  alphabet: Alphabet;
  /** Row by row, for each state and each class of characters: the state after it, or `NOWHERE`. */
  next: Int32Array;
  /** 1 for each state in which a word may end. */
  accepting: Uint8Array;
}>;

/** The target of a character that no word goes on with. */
export const NOWHERE = -1;

/** An automaton would grow past its bound. The question stays undecided, which never counts as "no". */
export class TooComplex extends Error {}

/** What `make` returns, or undefined where an automaton would grow past its bound. */
export function readable<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof TooComplex) return undefined;
    throw error;
  }
}

/** One word takes as many steps as it has characters. A caller that asks about many words counts those steps itself. */
export function accepts({ alphabet, next, accepting }: Language, word: string): boolean {
  let state = 0;
  for (const character of word) {
    state = next[state * alphabet.size + classOf(alphabet, codeOf(character))] ?? NOWHERE;
    if (state === NOWHERE) return false;
  }
  return accepting[state] === 1;
}

export function isEmpty({ accepting }: Language): boolean {
  return !accepting.includes(1);
}

export function sizeOf({ accepting }: Language): number {
  return accepting.length;
}
