import { publishCheck } from "../../adapters/github/checks.ts";
import { readDefaultBranchFile } from "../../adapters/github/default-branch-file.ts";
import { readOwnersFile } from "../../adapters/github/owners-file.ts";
import { DEFAULT_POLICY, outcomeOf } from "../../domain/policy.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import { acceptedBeforeCheck } from "../../renderers/accepted.ts";
import { type Check, renderCheck, renderPolicyFaultCheck } from "../../renderers/check.ts";
import { needlessInWords } from "../../words/waived.ts";
import { today } from "../today.ts";
import { acceptedBefore } from "./accepted-before.ts";
import type { Commits } from "./commits.ts";
import { checkOf } from "./earlier-check.ts";
import { engineMeanwhile } from "./engine-meanwhile.ts";
import { faultCheck } from "./fault.ts";
import { holdsForAll, type Job, ownerOf } from "./job.ts";
import { type Occasion, runOn } from "./occasion.ts";
import type { PolicyFiles } from "./policy.ts";
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
  return (check) =>
    told(() => publishCheck(github, repository, name, check, { ...options, completedAt: job.now() }));
}

/** What nobody accepted on a pull request fails: what two of them bring together, too. */
async function judge(job: Job, commits: Commits): Promise<Judged> {
  const { base, head } = commits;
  const { github, repository } = job;
  const requests = [
    readDefaultBranchFile(github, repository, POLICY_PATH),
    holdsForAll(job) ? readOwnersFile(github, repository, POLICY_PATH) : null,
  ] as const;
  const [own, known, engine] = await Promise.all([...requests, engineMeanwhile([requests[0]])]);
  const isAsked = known === null && engine.asksForFloor(own);
  const owners = isAsked ? await readOwnersFile(github, repository, POLICY_PATH) : known;
  const reading = engine.policyOf({ own, owners }, job);
  if (!reading.ok) {
    const check = renderPolicyFaultCheck(reading.errors);
    return { review: null, policy: DEFAULT_POLICY, outcome: "fail", check };
  }
  const { policy, floor, refused } = reading;
  const trees = treesOf(job);
  const by = {
    ...{ base: trees.of(base), head: trees.of(head), facts: engine.factsFor(job), rust: engine.treeSitter },
    ...{ policy, floor, owner: ownerOf(job), today: today() },
  };
  const review = await engine.reviewTrees({ ...by, tellsNeedless: true });
  const outcome = outcomeOf(review, policy);
  const notices = [...engine.refusedNotices(refused), ...review.needless.map(needlessInWords)];
  const check = renderCheck(review, policy, notices);
  if (outcome !== "fail") return { review, policy, outcome, check };
  const { accepted, ended } = await acceptedBefore(
    job,
    commits,
    await policiesOf(job, commits, { own, owners }),
  );
  const covers = accepted.flatMap((each) => each.covers);
  const failed = { review, policy, outcome, check: renderCheck(review, policy, [...notices, ...ended]) };
  if (covers.length === 0) return failed;
  const rest = await engine.reviewTrees({ ...by, accepted: covers });
  if (outcomeOf(rest, policy) === "fail") return failed;
  return { review, policy, outcome: "pass", check: acceptedBeforeCheck(check, accepted) };
}

/**
 * The policies that what was accepted may have been judged by, each by its content: the default branch's, and for a push also the
 * one before it, since the push itself may bring another.
 */
async function policiesOf(
  job: Job,
  { base, queue }: Commits,
  files: PolicyFiles,
): Promise<ReadonlySet<string>> {
  const { policyAt, policyIdOf } = await import("../engine.ts");
  const now = policyIdOf(files, job);
  if (queue !== undefined) return new Set([now]);
  const own = await policyAt(treesOf(job).of(base));
  return new Set([now, policyIdOf({ ...files, own }, job)]);
}
