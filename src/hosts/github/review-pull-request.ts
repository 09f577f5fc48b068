import { changedFiles } from "../../adapters/github/changed-files.ts";
import { type CheckOutcome, publishCheck, startCheck } from "../../adapters/github/checks.ts";
import { githubTree } from "../../adapters/github/github-tree.ts";
import { type Published, publishReview } from "../../adapters/github/publish.ts";
import { compareWithBase, isCurrentHead, type PullRequest } from "../../adapters/github/pull-request.ts";
import { readSituation, type Situation } from "../../adapters/github/situation.ts";
import { listedOnce } from "../../adapters/listed-once.ts";
import { type Outcome, outcomeOf, type Policy } from "../../domain/policy.ts";
import type { Review } from "../../domain/review.ts";
import type { Tree } from "../../domain/tree.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import { type Check, renderCheck, renderPolicyFaultCheck } from "../../renderers/check.ts";
import { pullRequestWording } from "../../renderers/pull-request.ts";
import { type ChangedFile, diffOf } from "../../review/diff-lines.ts";
import type { Author } from "../../review/marker.ts";
import { planReview } from "../../review/plan.ts";
import { engineMeanwhile } from "./engine-meanwhile.ts";
import { publishFault } from "./fault.ts";
import { CHECK_NAME, type Job, ownerOf } from "./job.ts";

/** What became of a pull request's review. `review` is null where its policy could not be read. */
export type PullRequestReviewed = Readonly<{
  review: Review | null;
  outcome: Outcome;
  check: Check;
  comments: Published["kind"] | "none";
  checkRun: CheckOutcome["kind"] | "none";
}>;

export type PullRequestOptions = Readonly<{
  /** Whether a check run shows that the review is under way; else it appears when it is done. */
  announce: boolean;
  /** No earlier check of ours can be there, which saves looking for one. */
  isFirst: boolean;
  /** Whether comments are posted. */
  comment: boolean;
  /** Whether the check is published, which it is unless this is false. */
  check?: boolean;
}>;

/**
 * Reviews a pull request by the commits that it has now and tells it: comments on the lines that widen, and one check.
 * The same for the Action and for the App. Throws a RemoteError where GitHub fails for longer than it is waited for, and a
 * SetupError for a policy that isn't a file; the check has then failed, where GitHub still takes it.
 */
export async function reviewPullRequest(
  job: Job,
  pull: PullRequest,
  { announce, isFirst, comment, check: publishes = true }: PullRequestOptions,
): Promise<PullRequestReviewed> {
  const { github, repository, settling } = job;
  const name = { name: CHECK_NAME, head: pull.head.sha };
  const waiting = settling === undefined ? {} : { settling };
  const started = announce && publishes ? await startCheck(github, repository, name, waiting) : undefined;
  const run = started?.kind === "started" ? { run: started.run } : isFirst ? { run: "new" as const } : {};
  const publish: Publish = async (check, isCurrent) => {
    if (!publishes) return "none";
    return (await publishCheck(github, repository, name, check, { ...run, isCurrent, ...waiting })).kind;
  };
  try {
    return await reviewed(job, pull, comment, publish);
  } catch (error) {
    await publishFault(error, async (check) => publish(check, async () => true));
    throw error;
  }
}

type Publish = (check: Check, isCurrent: () => Promise<boolean>) => Promise<PullRequestReviewed["checkRun"]>;

async function reviewed(
  job: Job,
  pull: PullRequest,
  comment: boolean,
  publish: Publish,
): Promise<PullRequestReviewed> {
  const { github, repository, cache, failOn, settling } = job;
  const { number } = pull;
  const sha = pull.head.sha;
  const requests = [
    compareWithBase(github, repository, { base: pull.base.sha, head: sha }),
    readSituation(github, repository, number, POLICY_PATH),
  ] as const;
  const [comparison, situation, engine] = await Promise.all([...requests, engineMeanwhile(requests)]);
  const stillCurrent = async () => situation.open && situation.head === sha;
  const reading = engine.policyOf(situation.policy, failOn);
  if (!reading.ok) {
    const check = renderPolicyFaultCheck(reading.errors);
    return {
      review: null,
      outcome: "fail",
      check,
      comments: "none",
      checkRun: await publish(check, stillCurrent),
    };
  }
  const options = cache === undefined ? {} : { cache };
  const base = listedOnce(
    githubTree(github, repository, comparison.mergeBase, { ...options, rev: pull.base.ref }),
  );
  const head = listedOnce(githubTree(github, repository, sha, { ...options, rev: pull.head.ref }));
  const facts = engine.factsFor(job);
  const review = await engine.reviewTrees({ base, head, facts, policy: reading.policy, owner: ownerOf(job) });
  const notices = await engine.policyNotices(situation.policy, base, head);
  const check = renderCheck(review, reading.policy, notices);
  const comments = comment
    ? await say(job, pull, situation, review, comparison.files, head, notices, reading.policy, settling)
    : ("none" as const);
  return {
    review,
    outcome: outcomeOf(review.verdict, reading.policy),
    check,
    comments,
    checkRun: await publish(check, comments === "superseded" ? async () => false : stillCurrent),
  };
}

async function say(
  { github, repository, us, rulePages }: Job,
  pull: PullRequest,
  situation: Situation,
  review: Review,
  files: readonly ChangedFile[] | null,
  head: Tree,
  notices: readonly string[],
  policy: Policy,
  settling: number | undefined,
): Promise<Published["kind"]> {
  const sha = pull.head.sha;
  const paths = new Set(review.findings.map(({ path }) => path));
  const changed = files ?? (await changedFiles(github, repository, pull.number, paths));
  const plan = planReview({
    review,
    head: sha,
    diff: diffOf(changed),
    comments: situation.comments,
    reviews: situation.reviews,
    us: situation.us ?? us ?? NOBODY,
    policy,
    wording: pullRequestWording(rulePages),
    files: await linesOf(paths, head),
    notices,
  });
  const published = await publishReview(github, repository, pull.number, plan, {
    head: sha,
    isCurrent: () => isCurrentHead(github, repository, pull.number, sha),
    ...(settling !== undefined && { settling }),
  });
  return published.kind;
}

/** Who has written nothing yet: no comment is theirs. */
const NOBODY: Author = { login: "", bot: true };

async function linesOf(
  paths: ReadonlySet<string>,
  head: Tree,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const entries = (await head.list()).entries.filter(({ path }) => paths.has(path));
  if (entries.length === 0) return new Map();
  const blobs = await head.read(entries);
  return new Map(
    entries.flatMap(({ path, id }) => {
      const bytes = blobs.get(id);
      return bytes === undefined ? [] : [[path, new TextDecoder().decode(bytes).split("\n")] as const];
    }),
  );
}
