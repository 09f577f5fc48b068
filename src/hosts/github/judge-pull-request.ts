import { compareWithBase, type PullRequest } from "../../adapters/github/pull-request.ts";
import { readSituation, type Situation } from "../../adapters/github/situation.ts";
import { outcomeOf } from "../../domain/policy.ts";
import type { Review } from "../../domain/review.ts";
import type { Tree } from "../../domain/tree.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import { renderCheck, renderPolicyFaultCheck } from "../../renderers/check.ts";
import type { ChangedFile } from "../../review/diff-lines.ts";
import { engineMeanwhile } from "./engine-meanwhile.ts";
import { type Job, ownerOf } from "./job.ts";
import type { Judged } from "./told.ts";
import { treesOf } from "./trees.ts";

/** What comments say, and what decides where they can stand. */
export type ToComment = Readonly<{
  review: Review;
  head: Tree;
  /** The files of the diff; null where GitHub has to be asked for them. */
  files: readonly ChangedFile[] | null;
  notices: readonly string[];
}>;

/** `toComment` is null where the policy could not be read. */
export type PullRequestJudged = Judged & Readonly<{ situation: Situation; toComment: ToComment | null }>;

/**
 * Judges a pull request by the commits that it has now, and writes nothing. Throws a RemoteError where GitHub doesn't give
 * what has to be read, and a SetupError for a policy that isn't a file.
 */
export async function judgePullRequest(job: Job, pull: PullRequest): Promise<PullRequestJudged> {
  const { github, repository, failOn } = job;
  const requests = [
    compareWithBase(github, repository, { base: pull.base.sha, head: pull.head.sha }),
    readSituation(github, repository, pull.number, POLICY_PATH),
  ] as const;
  const [comparison, situation, engine] = await Promise.all([...requests, engineMeanwhile(requests)]);
  const reading = engine.policyOf(situation.policy, failOn);
  if (!reading.ok) {
    const check = renderPolicyFaultCheck(reading.errors);
    return { review: null, outcome: "fail", check, situation, toComment: null };
  }
  const { policy } = reading;
  const treeOf = treesOf(job);
  const base = treeOf(comparison.mergeBase, pull.base.ref);
  const head = treeOf(pull.head.sha, pull.head.ref);
  const facts = engine.factsFor(job);
  const review = await engine.reviewTrees({ base, head, facts, policy, owner: ownerOf(job) });
  const notices = await engine.policyNotices(situation.policy, base, head);
  return {
    review,
    outcome: outcomeOf(review.verdict, policy),
    check: renderCheck(review, policy, notices),
    situation,
    toComment: { review, head, files: comparison.files, notices },
  };
}
