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
  // For each class, the set that cut it last, and the number of the part that lies in that set.
  const cutBy = [-1];
  const part = [0];
  for (const [number, set] of sets.entries()) {
    let i = 0;
    for (const [from, to] of set) {
      for (i = stretchFrom(i, starts, from); (starts[i] ?? Number.POSITIVE_INFINITY) <= to; i += 1) {
        const before = classes[i] ?? 0;
        if (cutBy[before] !== number) {
          cutBy[before] = number;
          part[before] = cutBy.push(-1) - 1;
        }
        classes[i] = part[before] ?? 0;
        work.spend(1);
      }
    }
  }
  return inOrderOfMeeting(starts, classes, work);
}

/** Numbers classes as they appear. */
function inOrderOfMeeting(starts: Int32Array, classes: Int32Array, work: Work): Alphabet {
  work.spend(starts.length);
  const numbers: number[] = [];
  let size = 0;
  for (let i = 0; i < classes.length; i += 1) {
    const its = classes[i] ?? 0;
    const number = numbers[its] ?? size;
    if (number === size) {
      numbers[its] = number;
      size += 1;
    }
    classes[i] = number;
  }
  return { starts, classes, size };
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
  const inOrder = withoutRepetition(places.sort());
  // Nothing begins beyond the last character.
  return inOrder.at(-1) === BEYOND ? inOrder.slice(0, -1) : inOrder;
}

/** Numbers in order, each once. */
function withoutRepetition(numbers: Int32Array): Int32Array {
  let kept = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    if (kept > 0 && numbers[kept - 1] === numbers[i]) continue;
    numbers[kept] = numbers[i] ?? 0;
    kept += 1;
  }
  return numbers.slice(0, kept);
}

function together(alphabets: readonly Alphabet[]): Int32Array {
  const [first, second, ...others] = alphabets;
  if (first === undefined) return Int32Array.of(0);
  if (second === undefined) return first.starts;
  if (others.length === 0) return merged(first.starts, second.starts);
  const middle = alphabets.length >> 1;
  return merged(together(alphabets.slice(0, middle)), together(alphabets.slice(middle)));
}

/** The places of two lists, each in order, in order and each once. */
function merged(a: Int32Array, b: Int32Array): Int32Array {
  const places = new Int32Array(a.length + b.length);
  let kept = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; kept += 1) {
    const [first, second] = [a[i] ?? BEYOND, b[j] ?? BEYOND];
    places[kept] = Math.min(first, second);
    if (first <= second) i += 1;
    if (second <= first) j += 1;
  }
  return places.slice(0, kept);
}

/** The stretch that a character stands in. */
function stretchAt(starts: Int32Array, code: number): number {
  return stretchWithin(0, starts.length - 1, starts, code);
}

/** The same, from a stretch on. The ranges of a set come in order, and the next one is mostly near. */
function stretchFrom(from: number, starts: Int32Array, code: number): number {
  const last = starts.length - 1;
  let step = 1;
  while (from + step < last && (starts[from + step] ?? 0) <= code) step *= 2;
  return stretchWithin(Math.min(from + (step >> 1), last), Math.min(from + step, last), starts, code);
}

function stretchWithin(first: number, last: number, starts: Int32Array, code: number): number {
  let [low, high] = [first, last];
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
    // For each class so far, the parts that this alphabet cuts it into.
    const parts = Array.from({ length: size }, (): number[] => []);
    size = 0;
    eachStretch(starts, alphabet, (i, its) => {
      const known = parts[classes[i] ?? 0] as number[];
      const number = known[its] ?? size;
      if (number === size) {
        known[its] = number;
        size += 1;
      }
      classes[i] = number;
    });
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

/** The classes that a set is made of, in order. */
export function classesIn(set: Characters, { starts, classes }: Alphabet): Int32Array {
  const found: number[] = [];
  let i = 0;
  for (const [from, to] of set)
    for (i = stretchFrom(i, starts, from); (starts[i] ?? Number.POSITIVE_INFINITY) <= to; i += 1)
      if (found.at(-1) !== classes[i]) found.push(classes[i] ?? 0);
  return withoutRepetition(Int32Array.from(found).sort());
}

const LAST = 0x10ffff;
const BEYOND = LAST + 1;

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
