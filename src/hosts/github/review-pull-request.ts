import { publishCheck, startCheck } from "../../adapters/github/checks.ts";
import type { PullRequest } from "../../adapters/github/pull-request.ts";
import type { Check } from "../../renderers/check.ts";
import { type Commented, commentOn } from "./comment.ts";
import { checkOf } from "./earlier-check.ts";
import { faultCheck } from "./fault.ts";
import type { Job } from "./job.ts";
import { judgePullRequest, type PullRequestJudged } from "./judge-pull-request.ts";
import { withMissingComments } from "./missing.ts";
import { type Occasion, runOn } from "./occasion.ts";
import { offering } from "./offer.ts";
import { type Judged, type Told, told } from "./told.ts";

/** What became of a pull request's review. */
export type PullRequestReviewed = Judged & Readonly<{ comments: Told; checkRun: Told }>;

export type PullRequestOptions = Readonly<{
  /** Whether a check run shows that the review is under way; else it appears when it is done. */
  announce: boolean;
  occasion: Occasion;
  /** Whether comments are posted. */
  comment: boolean;
  /** Whether the check is published, which it is unless this is false. */
  check?: boolean;
  /** Is told what was judged before GitHub is. */
  judged?: (judged: Judged) => Promise<void>;
}>;

/**
 * Reviews a pull request by the commits that it has now and tells it: comments on the lines that widen, and then one check,
 * whatever became of the comments. The same for the Action and for the App. Throws a RemoteError or a SetupError where
 * there is no review; the check has then failed, where GitHub still takes it.
 */
export async function reviewPullRequest(
  job: Job,
  pull: PullRequest,
  options: PullRequestOptions,
): Promise<PullRequestReviewed> {
  const publish = await publisher(job, pull, options);
  const judged = await judgePullRequest(job, pull, options.occasion).catch(async (error: unknown) => {
    await publish(faultCheck(error), { isCurrent: true, offer: null });
    throw error;
  });
  await options.judged?.(judged);
  const { comments, findings } = options.comment ? await commented(job, pull, judged) : NOT_ASKED;
  const { review, policy, outcome } = judged;
  const check = judged.checkBeside(findings);
  const isCurrent = judged.isCurrent && comments.kind !== "superseded";
  const { offer, earlier } = judged;
  const published = withMissingComments(check, comments, job.teller);
  const checkRun = await publish(published, {
    ...{ isCurrent, offer },
    ...(earlier !== undefined && { earlier }),
  });
  return { review, policy, outcome, check, comments, checkRun };
}

const NOT_ASKED: Commented = { comments: { kind: "not asked" }, findings: new Set() };

async function commented(job: Job, pull: PullRequest, { toComment }: PullRequestJudged): Promise<Commented> {
  return toComment === null ? NOT_ASKED : commentOn(job, pull, toComment);
}

type Publish = (
  check: Check,
  by: Readonly<{ isCurrent: boolean }> & Pick<PullRequestJudged, "offer" | "earlier">,
) => Promise<Told>;

/** What publishes the check of a pull request's head, or nothing where no check is wanted. */
async function publisher(
  job: Job,
  pull: PullRequest,
  { announce, occasion, check: isWanted = true }: PullRequestOptions,
): Promise<Publish> {
  if (!isWanted) return async () => NOT_ASKED.comments;
  const { github, repository, settling } = job;
  const name = checkOf(job, pull.head.sha);
  const waiting = settling === undefined ? {} : { settling };
  const started = announce ? await startCheck(github, repository, name, waiting) : undefined;
  const run = started?.kind === "started" ? { run: started.run } : runOn(occasion);
  return (check, { isCurrent, offer, earlier }) => {
    const known = earlier === undefined ? {} : { earlier };
    const options = {
      ...run,
      ...waiting,
      ...known,
      completedAt: job.now(),
      isCurrent: async () => isCurrent,
    };
    const result = offering(check, offer, job.accepting);
    return told(() => publishCheck(github, repository, name, result, options));
  };
}
