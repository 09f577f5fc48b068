/** Gives each distinct list of numbers a number of its own: a sorted set of states, or the ranges of a set of characters. */
export class ListsOfNumbers {
  readonly #byHash = new Map<number, number[]>();
  readonly #lists: (readonly number[])[] = [];

  get size(): number {
    return this.#lists.length;
  }

  get(number: number): readonly number[] {
    return this.#lists[number] ?? [];
  }

  numberOf(list: readonly number[]): number {
    const hash = hashOf(list);
    const alike = this.#byHash.get(hash);
    if (alike === undefined) {
      this.#byHash.set(hash, [this.#lists.length]);
      return this.#lists.push(list) - 1;
    }
    for (const number of alike) if (isSame(this.get(number), list)) return number;
    alike.push(this.#lists.length);
    return this.#lists.push(list) - 1;
  }
}

function hashOf(list: readonly number[]): number {
  let hash = list.length;
  for (let i = 0; i < list.length; i += 1) hash = (Math.imul(hash, 0x01000193) ^ (list[i] ?? 0)) | 0;
  return hash;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
