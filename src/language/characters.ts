/** A set of characters, by their code points: ranges in order, none of which touches another. */
export type Characters = readonly Range[];

export type Range = readonly [from: number, to: number];

/** What a text can hold: every code point but the halves of surrogate pairs, which no string of Rust holds. */
export const ANY: Characters = [
  [0, 0xd7ff],
  [0xe000, 0x10ffff],
];

/** Each character of a text. */
export function oneOf(text: string): Characters {
  return inOrder(Array.from(text, codeOf).map((code): Range => [code, code]));
}

export function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** All characters from one to another; empty where the first comes after the second. */
export function between(from: string, to: string): Characters {
  return codeOf(from) <= codeOf(to) ? [[codeOf(from), codeOf(to)]] : [];
}

export function either(...sets: readonly Characters[]): Characters {
  return inOrder(sets.flat());
}

export function both(a: Characters, b: Characters): Characters {
  const found: Range[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [[from, to], [start, end]] = [a[i], b[j]] as [Range, Range];
    if (Math.max(from, start) <= Math.min(to, end)) found.push([Math.max(from, start), Math.min(to, end)]);
    if (to < end) i += 1;
    else j += 1;
  }
  return found;
}

export function except(set: Characters, left: Characters): Characters {
  return both(set, complement(left));
}

/** Every character but these. */
export function not(set: Characters): Characters {
  return except(ANY, set);
}

export function has(set: Characters, code: number): boolean {
  let [low, high] = [0, set.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = set[middle] as Range;
    if (code < from) high = middle - 1;
    else if (code > to) low = middle + 1;
    else return true;
  }
  return false;
}

/** A set, with its ASCII letters in both cases. */
export function inBothCases(set: Characters): Characters {
  const moved = (part: Characters, by: number) => part.map(([from, to]): Range => [from + by, to + by]);
  return either(set, moved(both(set, between("A", "Z")), 32), moved(both(set, between("a", "z")), -32));
}

/** Makes a set of any ranges: sorts them, and joins those that touch. */
export function inOrder(ranges: readonly Range[]): Characters {
  const found: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

function complement(set: Characters): Characters {
  const found: Range[] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (next < from) found.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= 0x10ffff) found.push([next, 0x10ffff]);
  return found;
}
