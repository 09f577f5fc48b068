import { Work } from "../domain/work.ts";
import { determinised } from "./determinise.ts";
import { ANY_TEXT, type Expression, NO_TEXT } from "./expression.ts";
import type { Language } from "./language.ts";
import { minimised } from "./minimise.ts";
import { nfaOf } from "./nfa.ts";

/**
 * The language of an expression.
 * @throws TooComplex where its automaton would grow past the bounds
 */
export function languageOf(expression: Expression, work: Work): Language {
  return minimised(automatonOf(expression, work), work);
}

/** The same, but not minimised: for callers that combine it further. */
export function automatonOf(expression: Expression, work: Work): Language {
  return determinised(nfaOf(expression, work), work);
}

/**
 * The language of a constant of ours. It is made once, when it is first looked at, since most reviews ask few of them. No
 * review's budget pays for it.
 */
export function ownLanguage(expression: Expression): Language {
  let known: Language | undefined;
  const made = (): Language => {
    known ??= languageOf(expression, new Work(MOST_FOR_OWN));
    return known;
  };
  return {
    get alphabet() {
      return made().alphabet;
    },
    get next() {
      return made().next;
    },
    get accepting() {
      return made().accepting;
    },
  };
}

/** Steps that making such a language may take. */
export const MOST_FOR_OWN = 10_000_000;

export const NOTHING: Language = ownLanguage(NO_TEXT);
export const EVERYTHING: Language = ownLanguage(ANY_TEXT);
