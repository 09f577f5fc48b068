/** Gives each distinct set of states one number. A set is a sorted list. */
export class SetsOfStates {
  readonly #byHash = new Map<number, number[]>();
  readonly #sets: (readonly number[])[] = [];

  get size(): number {
    return this.#sets.length;
  }

  get(number: number): readonly number[] {
    return this.#sets[number] ?? [];
  }

  numberOf(states: readonly number[]): number {
    const hash = hashOf(states);
    const alike = this.#byHash.get(hash);
    if (alike === undefined) {
      this.#byHash.set(hash, [this.#sets.length]);
      return this.#sets.push(states) - 1;
    }
    for (const number of alike) if (isSame(this.get(number), states)) return number;
    alike.push(this.#sets.length);
    return this.#sets.push(states) - 1;
  }
}

function hashOf(states: readonly number[]): number {
  let hash = states.length;
  for (let i = 0; i < states.length; i += 1) hash = (Math.imul(hash, 0x01000193) ^ (states[i] ?? 0)) | 0;
  return hash;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
