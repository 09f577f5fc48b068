import { publishCheck } from "../../adapters/github/checks.ts";
import { readDefaultBranchFile } from "../../adapters/github/default-branch-file.ts";
import { DEFAULT_POLICY, outcomeOf } from "../../domain/policy.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import { acceptedBeforeCheck } from "../../renderers/accepted.ts";
import { type Check, renderCheck, renderPolicyFaultCheck } from "../../renderers/check.ts";
import { today } from "../today.ts";
import { acceptedBefore } from "./accepted-before.ts";
import type { Commits } from "./commits.ts";
import { checkOf } from "./earlier-check.ts";
import { engineMeanwhile } from "./engine-meanwhile.ts";
import { faultCheck } from "./fault.ts";
import { type Job, ownerOf } from "./job.ts";
import { type Occasion, runOn } from "./occasion.ts";
import { type Judged, type Told, told } from "./told.ts";
import { treesOf } from "./trees.ts";

export type CommitsReviewed = Judged & Readonly<{ checkRun: Told }>;

export type CommitsOptions = Readonly<{
  occasion: Occasion;
  /** Whether the check is published, which it is unless this is false. */
  check?: boolean;
  /** Is told what was judged before GitHub is. */
  judged?: (judged: Judged) => Promise<void>;
}>;

/**
 * Reviews two commits and publishes the check on the later one. There is nobody to comment to. Throws a RemoteError or a
 * SetupError where there is no review; the check has then failed, where GitHub still takes it.
 */
export async function reviewCommits(
  job: Job,
  commits: Commits,
  options: CommitsOptions,
): Promise<CommitsReviewed> {
  const publish = publisher(job, commits, options);
  const judged = await judge(job, commits).catch(async (error: unknown) => {
    await publish(faultCheck(error));
    throw error;
  });
  await options.judged?.(judged);
  return { ...judged, checkRun: await publish(judged.check) };
}

function publisher(
  job: Job,
  { base, head }: Commits,
  { occasion, check: isWanted = true }: CommitsOptions,
): (check: Check) => Promise<Told> {
  if (!isWanted) return async () => ({ kind: "not asked" });
  const { github, repository, settling } = job;
  const name = { ...checkOf(job, head), base };
  const options = { ...runOn(occasion), ...(settling !== undefined && { settling }) };
  return (check) => told(() => publishCheck(github, repository, name, check, options));
}

/** What nobody accepted on a pull request fails: what two of them bring together, too. */
async function judge(job: Job, commits: Commits): Promise<Judged> {
  const { base, head } = commits;
  const { github, repository, failOn } = job;
  const request = readDefaultBranchFile(github, repository, POLICY_PATH);
  const [file, engine] = await Promise.all([request, engineMeanwhile([request])]);
  const reading = engine.policyOf(file, failOn);
  if (!reading.ok) {
    const check = renderPolicyFaultCheck(reading.errors);
    return { review: null, policy: DEFAULT_POLICY, outcome: "fail", check };
  }
  const { policy } = reading;
  const treeOf = treesOf(job);
  const trees = { base: treeOf(base), head: treeOf(head) };
  const facts = engine.factsFor(job);
  const by = { facts, rust: engine.treeSitter, policy, owner: ownerOf(job), today: today() };
  const review = await engine.reviewTrees({ ...trees, ...by });
  const outcome = outcomeOf(review, policy);
  const check = renderCheck(review, policy);
  if (outcome !== "fail") return { review, policy, outcome, check };
  const accepted = await acceptedBefore(job, commits);
  const covers = accepted.flatMap((each) => each.covers);
  if (covers.length === 0) return { review, policy, outcome, check };
  const rest = await engine.reviewTrees({ ...trees, ...by, accepted: covers });
  if (outcomeOf(rest, policy) === "fail") return { review, policy, outcome, check };
  return { review, policy, outcome: "pass", check: acceptedBeforeCheck(check, accepted) };
}
