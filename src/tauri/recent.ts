/** How many results are kept: enough for both sides of a review, each read in steps. */
const MOST_RESULTS = 8;

/** The last results of a computation, by everything that they depend on. So work that two revisions share is done once. */
export class Recent<T> {
  readonly #results = new Map<string, T>();
  readonly #most: number;

  /** @param most how many results are kept */
  constructor(most = MOST_RESULTS) {
    this.#most = most;
  }

  get(key: string, compute: () => T): T {
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const result = compute();
    this.#results.set(key, result);
    const [oldest] = this.#results.keys();
    if (this.#results.size > this.#most && oldest !== undefined) this.#results.delete(oldest);
    return result;
  }
}
