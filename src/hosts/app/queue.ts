type Work = () => Promise<void>;

/** Work by key: one at a time for each key, and of what waits only the newest; and before it what nothing replaces. */
export class NewestFirstQueue {
  readonly #atOnce: number;
  readonly #running = new Map<string, Promise<void>>();
  readonly #waiting = new Map<string, Work>();
  readonly #kept = new Map<string, readonly Work[]>();

  /** `atOnce` bounds what all keys together do at the same time. */
  constructor(atOnce = 8) {
    this.#atOnce = atOnce;
  }

  /** Does the work when it's the key's turn; work that waits gives way to newer work, which keeps its place. */
  add(key: string, work: Work): void {
    this.#waiting.set(key, work);
    this.#startMore();
  }

  /** Does the work before what waits for the key, after all that was given here earlier. Nothing takes its place. */
  addKept(key: string, work: Work): void {
    this.#kept.set(key, [...(this.#kept.get(key) ?? []), work]);
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
    for (const key of new Set([...this.#kept.keys(), ...this.#waiting.keys()])) {
      if (this.#running.size >= this.#atOnce) return;
      if (this.#running.has(key)) continue;
      const work = this.#takeNext(key);
      if (work === undefined) continue;
      this.#running.set(
        key,
        Promise.resolve().then(() => this.#run(key, work)),
      );
    }
  }

  #takeNext(key: string): Work | undefined {
    const [kept, ...others] = this.#kept.get(key) ?? [];
    if (others.length > 0) this.#kept.set(key, others);
    else this.#kept.delete(key);
    if (kept !== undefined) return kept;
    const work = this.#waiting.get(key);
    this.#waiting.delete(key);
    return work;
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
