type Work = () => Promise<void>;

/** Work by key: one at a time for each key, and of what waits only the newest. */
export class NewestFirstQueue {
  readonly #atOnce: number;
  readonly #running = new Map<string, Promise<void>>();
  readonly #waiting = new Map<string, Work>();

  /** `atOnce` bounds what all keys together do at the same time. */
  constructor(atOnce = 8) {
    this.#atOnce = atOnce;
  }

  /** Does the work when it's the key's turn; work that waits gives way to newer work, which keeps its place. */
  add(key: string, work: Work): void {
    this.#waiting.set(key, work);
    this.#startMore();
  }

  /** Whether newer work waits for what the key is doing. */
  isWaiting(key: string): boolean {
    return this.#waiting.has(key);
  }

  /** Resolves when nothing is running or waiting. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  #startMore(): void {
    for (const [key, work] of this.#waiting) {
      if (this.#running.size >= this.#atOnce) return;
      if (this.#running.has(key)) continue;
      this.#waiting.delete(key);
      this.#running.set(
        key,
        Promise.resolve().then(() => this.#run(key, work)),
      );
    }
  }

  async #run(key: string, work: Work): Promise<void> {
    try {
      await work();
    } catch {
      // Work reports its own faults; one that throws all the same must not keep the key for ever.
    }
    this.#running.delete(key);
    this.#startMore();
  }
}
