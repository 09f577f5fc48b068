import { Worker } from "node:worker_threads";
import type { Review } from "../../src/domain/review.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;
export type Question = Readonly<{ base: Files; head: Files }>;

export type Answer =
  | Readonly<{ how: "reviewed"; review: Review; outputs: Outputs; seconds: number }>
  | Readonly<{ how: "crashed"; why: string }>;

export type Outputs = Readonly<Record<"text" | "json" | "markdown" | "sarif", string>>;

/** What takes longer hangs, on any machine. How long the worst ones take is scripts/worst-trees.ts' question. */
const SECONDS = 300;

/** Far above what any real review needs, and far below what would take the test run down with it. */
const MEGABYTES = 1536;

/** Reviews two trees in a thread of its own, so that a review that hangs or eats all memory fails one test alone. */
export class Reviewer {
  #worker: Worker | undefined;
  readonly #sharing: boolean;

  /** `sharing`: reviews of nearly the same app parse the files that they share once, as on a host that stays. */
  constructor({ sharing = false } = {}) {
    this.#sharing = sharing;
  }

  /** The review and what every renderer makes of it. Rejects where the engine crashes, hangs or runs out of memory. */
  async review(base: Files, head: Files, seconds = SECONDS): Promise<Extract<Answer, { how: "reviewed" }>> {
    const answer = await this.#ask({ base, head }, seconds);
    if (answer.how === "crashed") throw new Error(`the review crashed: ${answer.why}`);
    return answer;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #ask(question: Question, seconds: number): Promise<Answer> {
    this.#worker ??= new Worker(new URL("./review-worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      workerData: { sharing: this.#sharing },
    });
    const worker = this.#worker;
    return new Promise<Answer>((resolve, reject) => {
      const giveUp = (error: Error): void => {
        clearTimeout(timer);
        void this.close();
        reject(error);
      };
      const timer = setTimeout(() => giveUp(new Error(`no answer after ${seconds} s`)), seconds * 1000);
      worker.once("error", giveUp);
      worker.once("message", (answer: Answer) => {
        clearTimeout(timer);
        worker.off("error", giveUp);
        resolve(answer);
      });
      worker.postMessage(question);
    });
  }
}
