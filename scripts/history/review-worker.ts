/** The thread that reviews. It gets a step and answers with the result. If it hangs, it is stopped from outside. */
import { parentPort, workerData } from "node:worker_threads";
import { openGitTree } from "../../src/adapters/git/git-tree.ts";
import { openRepository } from "../../src/adapters/git/repository.ts";
import { gitCrates } from "../../src/adapters/git-crates/git-crates.ts";
import { localClones } from "../../src/adapters/git-crates/local-clones.ts";
import { listedOnce } from "../../src/adapters/listed-once.ts";
import { treeSitter } from "../../src/adapters/tree-sitter/rust-parser.ts";
import type { Step } from "../../src/domain/history.ts";
import type { Review } from "../../src/domain/review.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { joinedSources, noRepositories, offline } from "../../src/facts/facts.ts";
import { registries } from "../../src/hosts/registries.ts";

/** The result of one step: a review, or why there is none. */
export type Reviewed = Step & Readonly<{ ms: number } & ({ review: Review } | { failure: string })>;

/** The repository under review, the folder of clones that its lockfiles may name, and the cache of registries' facts. */
export type Places = Readonly<{ repo: string; clones: string | null; cache: string | null }>;

const { repo, clones, cache } = workerData as Places;
const repository = await openRepository(repo);
const registry = cache === null ? offline : registries({ offline: false, cache }, process.env);
const facts = joinedSources({
  crate: registry,
  "npm package": registry,
  "git crate": clones === null ? noRepositories : gitCrates(localClones(clones).trees),
});

parentPort?.on("message", async (step: Step) => {
  const started = performance.now();
  const outcome = await review(step).catch((error: unknown) => ({ failure: stackOf(error) }));
  const ms = Math.round(performance.now() - started);
  parentPort?.postMessage({ ...step, ms, ...outcome } satisfies Reviewed);
});

async function review({ commit, parent }: Step): Promise<{ review: Review }> {
  const base = await openGitTree(repository, parent);
  const head = await openGitTree(repository, commit);
  return {
    review: await reviewTrees({ base: listedOnce(base), head: listedOnce(head), facts, rust: treeSitter }),
  };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
