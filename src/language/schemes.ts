import type { Work } from "../domain/work.ts";
import { alphabetOf, classesIn, classesWithin, commonAlphabet } from "./alphabet.ts";
import { oneOf } from "./characters.ts";
import { isEmpty, type Language, NOWHERE, sizeOf } from "./language.ts";
import { minimised } from "./minimise.ts";

const COLON = oneOf(":");

/** All texts whose scheme some word of a language has. The scheme is the text before the first colon, or the whole word. */
export function withItsSchemes(language: Language, work: Work): Language {
  if (isEmpty(language)) return language;
  const alphabet = commonAlphabet([language.alphabet, alphabetOf([COLON], work)], work);
  const own = classesWithin(alphabet, language.alphabet, work);
  const [colon = 0] = classesIn(COLON, alphabet);
  const anything = sizeOf(language);
  const rows: number[] = [];
  const accepting: number[] = [];
  for (let state = 0; state < anything; state += 1) {
    const after = (number: number) =>
      language.next[state * language.alphabet.size + (own[number] ?? 0)] ?? NOWHERE;
    const hasScheme = after(colon) !== NOWHERE;
    for (let number = 0; number < alphabet.size; number += 1)
      rows.push(number === colon ? (hasScheme ? anything : NOWHERE) : after(number));
    accepting.push(hasScheme || language.accepting[state] === 1 ? 1 : 0);
  }
  // After the colon, any text may follow.
  for (let number = 0; number < alphabet.size; number += 1) rows.push(anything);
  work.spend(rows.length);
  const next = Int32Array.from(rows);
  return minimised({ alphabet, next, accepting: Uint8Array.from([...accepting, 1]) }, work);
}
