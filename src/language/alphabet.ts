import type { Work } from "../domain/work.ts";
import type { Characters } from "./characters.ts";

/** All code points, cut into classes whose characters are all treated alike. Classes count from 0, as they appear. */
export type Alphabet = Readonly<{
  /** Where each stretch of one class begins; the last reaches to the end. */
  starts: Int32Array;
  /** The class of each stretch. */
  classes: Int32Array;
  size: number;
}>;

/** The coarsest alphabet in which each of these sets is made of whole classes. */
export function alphabetOf(sets: readonly Characters[], work: Work): Alphabet {
  const starts = startsOf(sets);
  const classes = new Int32Array(starts.length);
  let size = 1;
  for (const set of sets) {
    // The part of a class that lies in the set becomes a class of its own.
    const numbers = new Map<number, number>();
    for (const [from, to] of set) {
      for (let i = stretchAt(starts, from); (starts[i] ?? Number.POSITIVE_INFINITY) <= to; i += 1) {
        const before = classes[i] ?? 0;
        const number = numbers.get(before) ?? size + numbers.size;
        numbers.set(before, number);
        classes[i] = number;
        work.spend(1);
      }
    }
    size += numbers.size;
  }
  return inOrderOfMeeting(starts, classes, work);
}

/** Numbers classes as they appear. */
function inOrderOfMeeting(starts: Int32Array, classes: Int32Array, work: Work): Alphabet {
  work.spend(starts.length);
  const numbers = new Map<number, number>();
  const renumbered = classes.map((its) => {
    const number = numbers.get(its) ?? numbers.size;
    numbers.set(its, number);
    return number;
  });
  return { starts, classes: renumbered, size: numbers.size };
}

/** Where some set begins or ends, in order. An expression may have `\w` in it a hundred times, of 700 ranges each. */
function startsOf(sets: readonly Characters[]): Int32Array {
  const distinct = new Set(sets);
  let count = 1;
  for (const set of distinct) count += 2 * set.length;
  const places = new Int32Array(count);
  let at = 1;
  for (const set of distinct)
    for (const [from, to] of set) {
      places[at] = from;
      places[at + 1] = to + 1;
      at += 2;
    }
  return withoutRepetition(places.sort());
}

/** Places in order, each once; what lies beyond the last character is none. */
function withoutRepetition(places: Int32Array): Int32Array {
  let kept = 0;
  for (const place of places) {
    if (place > LAST || (kept > 0 && places[kept - 1] === place)) continue;
    places[kept] = place;
    kept += 1;
  }
  return places.slice(0, kept);
}

function together(alphabets: readonly Alphabet[]): Int32Array {
  const places = new Int32Array(alphabets.reduce((sum, { starts }) => sum + starts.length, 0));
  let at = 0;
  for (const { starts } of alphabets) {
    places.set(starts, at);
    at += starts.length;
  }
  return withoutRepetition(places.sort());
}

/** The stretch that a character stands in. */
function stretchAt(starts: Int32Array, code: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= code) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The coarsest alphabet that is as fine as each of these. */
export function commonAlphabet(alphabets: readonly Alphabet[], work: Work): Alphabet {
  const starts = together(alphabets);
  const classes = new Int32Array(starts.length);
  let size = 1;
  for (const alphabet of alphabets) {
    work.spend(starts.length);
    const numbers = new Map<number, number>();
    eachStretch(starts, alphabet, (i, its) => {
      const pair = (classes[i] ?? 0) * alphabet.size + its;
      const number = numbers.get(pair) ?? numbers.size;
      numbers.set(pair, number);
      classes[i] = number;
    });
    size = numbers.size;
  }
  return { starts, classes, size };
}

/** For each class of a finer alphabet, the class of this one that it lies in. */
export function classesWithin(finer: Alphabet, alphabet: Alphabet, work: Work): Int32Array {
  work.spend(finer.starts.length);
  const found = new Int32Array(finer.size);
  eachStretch(finer.starts, alphabet, (i, its) => {
    found[finer.classes[i] ?? 0] = its;
  });
  return found;
}

/** An alphabet of fewer classes: classes with the same new number become one. */
export function joined(alphabet: Alphabet, numbers: Int32Array): Alphabet {
  const starts: number[] = [];
  const classes: number[] = [];
  for (const [i, start] of alphabet.starts.entries()) {
    const number = numbers[alphabet.classes[i] ?? 0] ?? 0;
    if (classes.at(-1) === number) continue;
    starts.push(start);
    classes.push(number);
  }
  return {
    starts: Int32Array.from(starts),
    classes: Int32Array.from(classes),
    size: Math.max(0, ...classes) + 1,
  };
}

export function classOf({ starts, classes }: Alphabet, code: number): number {
  return classes[stretchAt(starts, code)] ?? 0;
}

/** The classes that a set is made of. */
export function classesIn(set: Characters, { starts, classes }: Alphabet): Int32Array {
  const found = new Set<number>();
  for (const [from, to] of set)
    for (let i = stretchAt(starts, from); (starts[i] ?? Number.POSITIVE_INFINITY) <= to; i += 1)
      found.add(classes[i] ?? 0);
  return Int32Array.from(found).sort();
}

const LAST = 0x10ffff;

/** Walks the stretches of an alphabet's own starts, or of finer ones, with the class that each has there. */
function eachStretch(
  starts: Int32Array,
  alphabet: Alphabet,
  note: (stretch: number, its: number) => void,
): void {
  for (let i = 0, at = 0; i < starts.length; i += 1) {
    const start = starts[i] ?? 0;
    while (at + 1 < alphabet.starts.length && (alphabet.starts[at + 1] ?? 0) <= start) at += 1;
    note(i, alphabet.classes[at] ?? 0);
  }
}
