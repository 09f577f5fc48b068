import { firstParents } from "../../adapters/git/first-parents.ts";
import { openGitTree } from "../../adapters/git/git-tree.ts";
import { openRepository, type Repository } from "../../adapters/git/repository.ts";
import { knownDefaultBranch, resolveRevision } from "../../adapters/git/revisions.ts";
import { listedOnce } from "../../adapters/listed-once.ts";
import type { Step } from "../../domain/history.ts";
import type { PastMerges, Proposal } from "../../domain/past-merges.ts";
import type { Review } from "../../domain/review.ts";
import type { SharedFiles } from "../../engine/read-files.ts";
import { renderFirstPolicy } from "../../renderers/first-policy.ts";
import { registries } from "../registries.ts";
import { cacheFolder } from "./cache-folder.ts";
import type { InitCommand } from "./command.ts";
import { placeOfFirstPolicy, writeFirstPolicy } from "./first-policy-file.ts";
import { pastMergesText } from "./past-merges-text.ts";
import type { Terminal } from "./terminal.ts";

/** Commits of the default branch that are looked through for merges to review. */
const MOST_COMMITS = 20_000;

/** Reviews that share what they read. */
const MOST_SHARING = 50;

/** Reviews past merges as Toril would have, without asking anybody, and writes a first policy that follows from it. */
export async function init({ repo, limit }: InitCommand, terminal: Terminal): Promise<number> {
  const repository = await openRepository(repo);
  try {
    const branch = await resolveRevision(repository, (await knownDefaultBranch(repository)) ?? "HEAD");
    const file = await placeOfFirstPolicy(repository, branch.sha);
    terminal.progress("Looking for merges");
    const steps = await newestSteps(repository, branch.sha, limit);
    const { past, proposal, unread } = await pastMerges(repository, steps, terminal);
    await writeFirstPolicy(file, renderFirstPolicy(past, proposal));
    terminal.clearProgress();
    terminal.show(pastMergesText({ past, proposal, unread, file, branch: branch.rev }));
    return 0;
  } finally {
    terminal.clearProgress();
    await repository.close();
  }
}

async function newestSteps(repository: Repository, to: string, limit: number): Promise<Step[]> {
  const { decidingSteps } = await import("../engine.ts");
  const { entries } = await (await openGitTree(repository, to)).list();
  const history = firstParents(repository, { to, from: null, most: MOST_COMMITS });
  const steps: Step[] = [];
  for await (const step of decidingSteps(
    history,
    entries.map(({ path }) => path),
  )) {
    steps.push(step);
    if (steps.length >= limit) break;
  }
  return steps;
}

/** What the merges met, and those of which nothing is known: a fault of one costs no more than that one. */
type Looked = Readonly<{ past: PastMerges; proposal: Proposal; unread: readonly string[] }>;

async function pastMerges(
  repository: Repository,
  steps: readonly Step[],
  terminal: Terminal,
): Promise<Looked> {
  const { PastMergesCount } = await import("../engine.ts");
  const count = new PastMergesCount();
  const unread: string[] = [];
  let shared: SharedFiles = new Map();
  for (const [index, step] of steps.entries()) {
    terminal.progress(`Reviewing merge ${index + 1} of ${steps.length}`);
    // Merges beside each other share most files. What far older ones had isn't kept for ever.
    if (index % MOST_SHARING === 0) shared = new Map();
    const review = await reviewOf(repository, step, shared).catch(() => undefined);
    if (review === undefined) unread.push(step.commit);
    else count.add(step.commit, review);
  }
  return { past: count.counted(), proposal: count.proposal(), unread };
}

async function reviewOf(
  repository: Repository,
  { commit, parent }: Step,
  shared: SharedFiles,
): Promise<Review> {
  const { reviewTrees } = await import("../engine.ts");
  const [base, head] = await Promise.all([openGitTree(repository, parent), openGitTree(repository, commit)]);
  const facts = registries({ offline: true, cache: cacheFolder(process.env) }, process.env);
  return reviewTrees({ base: listedOnce(base), head: listedOnce(head), facts, shared });
}
