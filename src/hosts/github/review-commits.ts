import { type CheckOutcome, publishCheck } from "../../adapters/github/checks.ts";
import { readDefaultBranchFile } from "../../adapters/github/default-branch-file.ts";
import { githubTree } from "../../adapters/github/github-tree.ts";
import { type Outcome, outcomeOf } from "../../domain/policy.ts";
import type { Review } from "../../domain/review.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import { type Check, renderCheck, renderPolicyFaultCheck } from "../../renderers/check.ts";
import { engineMeanwhile } from "./engine-meanwhile.ts";
import { publishFault } from "./fault.ts";
import { CHECK_NAME, type Job, ownerOf } from "./job.ts";

/** Two commits that belong to no pull request of their own: a merge group, a push, a branch that is looked at. */
export type Commits = Readonly<{ base: string; head: string }>;

export type CommitsReviewed = Readonly<{
  review: Review | null;
  outcome: Outcome;
  check: Check;
  checkRun: CheckOutcome["kind"] | "none";
}>;

/**
 * Reviews two commits and publishes the check on the later one, unless `check` is false. There is nobody to comment to.
 * Throws a RemoteError or a SetupError; the check has then failed, where GitHub still takes it.
 */
export async function reviewCommits(
  job: Job,
  commits: Commits,
  { check: publishes = true }: Readonly<{ check?: boolean }> = {},
): Promise<CommitsReviewed> {
  const { github, repository, settling } = job;
  const publish: Publish = async (check) => {
    if (!publishes) return "none";
    const name = { name: CHECK_NAME, head: commits.head };
    const options = settling === undefined ? {} : { settling };
    return (await publishCheck(github, repository, name, check, options)).kind;
  };
  try {
    return await reviewed(job, commits, publish);
  } catch (error) {
    await publishFault(error, publish);
    throw error;
  }
}

type Publish = (check: Check) => Promise<CommitsReviewed["checkRun"]>;

async function reviewed(job: Job, { base, head }: Commits, publish: Publish): Promise<CommitsReviewed> {
  const { github, repository, cache, failOn } = job;
  const request = readDefaultBranchFile(github, repository, POLICY_PATH);
  const [policy, engine] = await Promise.all([request, engineMeanwhile([request])]);
  const reading = engine.policyOf(policy, failOn);
  if (!reading.ok) {
    const check = renderPolicyFaultCheck(reading.errors);
    return { review: null, outcome: "fail", check, checkRun: await publish(check) };
  }
  const options = cache === undefined ? {} : { cache };
  const review = await engine.reviewTrees({
    base: githubTree(github, repository, base, options),
    head: githubTree(github, repository, head, options),
    facts: engine.factsFor(job),
    policy: reading.policy,
    owner: ownerOf(job),
  });
  const check = renderCheck(review, reading.policy);
  return {
    review,
    outcome: outcomeOf(review.verdict, reading.policy),
    check,
    checkRun: await publish(check),
  };
}
