import type { Work } from "../domain/work.ts";
import { joined } from "./alphabet.ts";
import { type Language, NOWHERE } from "./language.ts";

/**
 * The smallest automaton of the same language. States that accept the same rest of a word become one, and so do characters
 * that lead to the same states. States are numbered as a walk meets them, so equal languages are equal automata.
 */
export function minimised(language: Language, work: Work): Language {
  return withFewestClasses(oneForEach(language, groupsOfStates(language, work), work), work);
}

/** The same automaton, without moves to states that lead to no end of a word. */
export function withoutDeadEnds(language: Language, work: Work): Language {
  const distances = distancesToEnd(language, work);
  const { alphabet, next, accepting } = language;
  if (distances[0] === NOWHERE)
    return { alphabet, next: new Int32Array(alphabet.size).fill(NOWHERE), accepting: new Uint8Array(1) };
  work.spend(next.length);
  const living = next.map((to) => (to === NOWHERE || distances[to] === NOWHERE ? NOWHERE : to));
  return { alphabet, next: living, accepting };
}

/** For each state, the length of the shortest way to the end of a word; `NOWHERE` where there is none. */
export function distancesToEnd({ alphabet, next, accepting }: Language, work: Work): Int32Array {
  work.spend(next.length);
  // A linked list for each state: the last move that leads to it, and for each move the previous one to the same state.
  const last = new Int32Array(accepting.length).fill(NOWHERE);
  const before = new Int32Array(next.length);
  for (let move = 0; move < next.length; move += 1) {
    const to = next[move] ?? NOWHERE;
    if (to === NOWHERE) continue;
    before[move] = last[to] ?? NOWHERE;
    last[to] = move;
  }
  const distances = new Int32Array(accepting.length).fill(NOWHERE);
  const reached: number[] = [];
  const reach = (state: number, distance: number): void => {
    if (distances[state] !== NOWHERE) return;
    distances[state] = distance;
    reached.push(state);
  };
  for (let state = 0; state < accepting.length; state += 1) if (accepting[state] === 1) reach(state, 0);
  for (const state of reached)
    for (let move = last[state] ?? NOWHERE; move !== NOWHERE; move = before[move] ?? NOWHERE)
      reach(Math.floor(move / alphabet.size), (distances[state] ?? 0) + 1);
  return distances;
}

/**
 * Groups states by the length of the shortest way to the end of a word. Then splits the groups by the groups that characters
 * lead to, until no group splits any more. A state that leads to no end has no group.
 */
function groupsOfStates(language: Language, work: Work): Int32Array {
  const { next, accepting } = language;
  let groups = distancesToEnd(language, work);
  for (let count = 0; ; ) {
    work.spend(next.length);
    const grouping = new Grouping(language, groups);
    const finer = new Int32Array(accepting.length).fill(NOWHERE);
    for (let state = 0; state < accepting.length; state += 1)
      if (groups[state] !== NOWHERE) finer[state] = grouping.groupOf(state);
    if (grouping.count === count) return groups;
    count = grouping.count;
    groups = finer;
  }
}

/** Gives the same number to states of one group that lead to the same groups. */
class Grouping {
  count = 0;
  readonly #size: number;
  readonly #next: Int32Array;
  readonly #groups: Int32Array;
  /** The first state of each new group, by a hash of where it leads. */
  readonly #firsts = new Map<number, (readonly [state: number, group: number])[]>();

  constructor({ alphabet, next }: Language, groups: Int32Array) {
    this.#size = alphabet.size;
    this.#next = next;
    this.#groups = groups;
  }

  groupOf(state: number): number {
    const hash = this.#hashOf(state);
    const alike = this.#firsts.get(hash) ?? [];
    for (const [first, group] of alike) if (this.#isSame(first, state)) return group;
    this.#firsts.set(hash, alike);
    alike.push([state, this.count]);
    this.count += 1;
    return this.count - 1;
  }

  #groupAfter(state: number, its: number): number {
    const to = this.#next[state * this.#size + its] ?? NOWHERE;
    return to === NOWHERE ? NOWHERE : (this.#groups[to] ?? NOWHERE);
  }

  #hashOf(state: number): number {
    let hash = this.#groups[state] ?? 0;
    for (let its = 0; its < this.#size; its += 1)
      hash = (Math.imul(hash, 0x01000193) ^ this.#groupAfter(state, its)) | 0;
    return hash;
  }

  #isSame(a: number, b: number): boolean {
    if (this.#groups[a] !== this.#groups[b]) return false;
    for (let its = 0; its < this.#size; its += 1)
      if (this.#groupAfter(a, its) !== this.#groupAfter(b, its)) return false;
    return true;
  }
}

/** The automaton with one state for each group. */
function oneForEach({ alphabet, next, accepting }: Language, groups: Int32Array, work: Work): Language {
  const { size } = alphabet;
  const numbers = new Int32Array(accepting.length).fill(NOWHERE);
  const states = [0];
  const rows: number[] = [];
  if (groups[0] !== NOWHERE) numbers[groups[0] ?? 0] = 0;
  for (const state of states) {
    for (let move = state * size; move < (state + 1) * size; move += 1) {
      const to = next[move] ?? NOWHERE;
      const group = to === NOWHERE ? NOWHERE : (groups[to] ?? NOWHERE);
      if (group !== NOWHERE && numbers[group] === NOWHERE) numbers[group] = states.push(to) - 1;
      rows.push(group === NOWHERE ? NOWHERE : (numbers[group] ?? NOWHERE));
    }
  }
  work.spend(rows.length);
  return {
    alphabet,
    next: Int32Array.from(rows),
    accepting: Uint8Array.from(states, (state) => accepting[state] ?? 0),
  };
}

/** Joins classes of characters that lead to the same state from every state. */
function withFewestClasses({ alphabet, next, accepting }: Language, work: Work): Language {
  const { size } = alphabet;
  work.spend(next.length);
  const isSame = (a: number, b: number): boolean => {
    for (let row = 0; row < next.length; row += size) if (next[row + a] !== next[row + b]) return false;
    return true;
  };
  const kept: number[] = [];
  const numbers = Int32Array.from({ length: size }, (_, its) => {
    const known = kept.findIndex((other) => isSame(other, its));
    return known >= 0 ? known : kept.push(its) - 1;
  });
  if (kept.length === size) return { alphabet, next, accepting };
  const rows = new Int32Array(kept.length * accepting.length);
  for (let state = 0; state < accepting.length; state += 1)
    for (const [number, its] of kept.entries())
      rows[state * kept.length + number] = next[state * size + its] ?? NOWHERE;
  return { alphabet: joined(alphabet, numbers), next: rows, accepting };
}
