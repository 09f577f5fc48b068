import type { Work } from "../domain/work.ts";
import { classesWithin, commonAlphabet } from "./alphabet.ts";
import { type Language, NOWHERE, sizeOf, TooComplex } from "./language.ts";
import { withoutDeadEnds } from "./minimise.ts";

/** The words that are in both languages. */
export function common(a: Language, b: Language, work: Work): Language {
  return walkedTogether(a, b, (inA, inB) => inA && inB, work);
}

/** The words of a language that aren't in another. */
export function without(a: Language, b: Language, work: Work): Language {
  return walkedTogether(a, b, (inA, inB) => inA && !inB, work);
}

/** States of two automata at once. */
const MOST_STATES = 20_000;

/** Walks both automata at once. Where `a` can't go on, no word does. Where `b` can't, the word is not in `b`. */
function walkedTogether(
  a: Language,
  b: Language,
  keeps: (inA: boolean, inB: boolean) => boolean,
  work: Work,
): Language {
  const alphabet = commonAlphabet([a.alphabet, b.alphabet], work);
  const [inA, inB] = [classesWithin(alphabet, a.alphabet, work), classesWithin(alphabet, b.alphabet, work)];
  const out = sizeOf(b);
  const numbers = new Map([[0, 0]]);
  const pairs = [0];
  const next: number[] = [];
  const accepting: number[] = [];
  for (const pair of pairs) {
    const [first, second] = [Math.floor(pair / (out + 1)), pair % (out + 1)];
    accepting.push(keeps(a.accepting[first] === 1, b.accepting[second] === 1) ? 1 : 0);
    work.spend(alphabet.size);
    for (let number = 0; number < alphabet.size; number += 1) {
      const to = a.next[first * a.alphabet.size + (inA[number] ?? 0)] ?? NOWHERE;
      const beside =
        second === out ? NOWHERE : (b.next[second * b.alphabet.size + (inB[number] ?? 0)] ?? NOWHERE);
      next.push(to === NOWHERE ? NOWHERE : numberOf(to * (out + 1) + (beside === NOWHERE ? out : beside)));
    }
  }
  return withoutDeadEnds(
    { alphabet, next: Int32Array.from(next), accepting: Uint8Array.from(accepting) },
    work,
  );

  function numberOf(pair: number): number {
    const known = numbers.get(pair);
    if (known !== undefined) return known;
    if (pairs.length >= MOST_STATES) throw new TooComplex(`more than ${MOST_STATES} states`);
    numbers.set(pair, pairs.length);
    return pairs.push(pair) - 1;
  }
}
