/** The thread that reviews: it is told a step, answers what came of it, and is stopped from outside if it hangs. */
import { parentPort, workerData } from "node:worker_threads";
import { openGitTree } from "../../src/adapters/git/git-tree.ts";
import { openRepository } from "../../src/adapters/git/repository.ts";
import { listedOnce } from "../../src/adapters/listed-once.ts";
import type { Review } from "../../src/domain/review.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import type { Step } from "./commits.ts";

/** What came of one step: a review, or why there is none. */
export type Reviewed = Step & Readonly<{ ms: number } & ({ review: Review } | { failure: string })>;

const repository = await openRepository(workerData as string);

parentPort?.on("message", async (step: Step) => {
  const started = performance.now();
  const outcome = await review(step).catch((error: unknown) => ({ failure: stackOf(error) }));
  const ms = Math.round(performance.now() - started);
  parentPort?.postMessage({ ...step, ms, ...outcome } satisfies Reviewed);
});

async function review({ commit, parent }: Step): Promise<{ review: Review }> {
  const base = await openGitTree(repository, parent);
  const head = await openGitTree(repository, commit);
  return { review: await reviewTrees({ base: listedOnce(base), head: listedOnce(head) }) };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
