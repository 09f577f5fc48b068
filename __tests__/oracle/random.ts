/** Numbers that look random and are the same on every run (mulberry32). */
export type Random = Readonly<{
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
  chance(part: number): boolean;
}>;

export function random(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    pick<T>(list: readonly T[]): T {
      return list[below(list.length)] as T;
    },
    chance: (part) => next() < part,
  };
}
