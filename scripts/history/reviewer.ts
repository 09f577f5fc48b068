import { Worker } from "node:worker_threads";
import type { Step } from "../../src/domain/history.ts";
import type { Places, Reviewed } from "./review-worker.ts";

/** Milliseconds after which a review counts as hanging. */
const LONGEST = 120_000;

/** Mebibytes that one review may use. Node ends a thread that needs more, and this process goes on. */
const MOST_MEMORY = 2_048;

/** Reviews one step at a time in a thread: an endless computation can only be stopped from another thread. */
export class Reviewer {
  readonly #places: Places;
  #worker: Worker | undefined;

  constructor(places: Places) {
    this.#places = places;
  }

  async review(step: Step): Promise<Reviewed> {
    const worker = this.#thread();
    const { promise, resolve } = Promise.withResolvers<Reviewed>();
    const fail = (failure: string) =>
      resolve({ ...step, ms: Math.round(performance.now() - started), failure });
    const ended = (error: Error) => fail(error.stack ?? error.message);
    const started = performance.now();
    const timer = setTimeout(
      () => fail(`It ran for more than ${LONGEST / 1000} s and was stopped.`),
      LONGEST,
    );
    worker.once("message", resolve).once("error", ended);
    worker.postMessage(step);
    const reviewed = await promise;
    clearTimeout(timer);
    worker.off("message", resolve).off("error", ended);
    // A thread that crashed or hung is not trusted with another review.
    if ("failure" in reviewed) await this.close();
    return reviewed;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #thread(): Worker {
    this.#worker ??= new Worker(new URL("./review-worker.ts", import.meta.url), {
      workerData: this.#places,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    return this.#worker;
  }
}
