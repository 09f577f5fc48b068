/** Work by key: one at a time for each key, and of what waits only the newest. */
export class NewestFirstQueue {
  readonly #running = new Map<string, Promise<void>>();
  readonly #waiting = new Map<string, () => Promise<void>>();

  /** Does the work, at once or after what the same key is doing; work that waits gives way to newer work. */
  add(key: string, work: () => Promise<void>): void {
    if (this.#running.has(key)) this.#waiting.set(key, work);
    else this.#start(key, work);
  }

  /** Resolves when nothing is running or waiting. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  #start(key: string, work: () => Promise<void>): void {
    // Work reports its own faults; one that throws all the same must not keep the key for ever.
    const run = work()
      .catch(() => undefined)
      .finally(() => {
        this.#running.delete(key);
        const next = this.#waiting.get(key);
        this.#waiting.delete(key);
        if (next !== undefined) this.#start(key, next);
      });
    this.#running.set(key, run);
  }
}
