import { queuedIn } from "../../accept/queue-ref.ts";
import { mergedPullRequestsOf } from "../../adapters/github/merged-pull-requests.ts";
import { type PullRequest, readPullRequest } from "../../adapters/github/pull-request.ts";
import { RemoteError } from "../../adapters/remote-error.ts";
import type { Acceptance } from "../../domain/acceptance.ts";
import { endedInWords, POLICY_CHANGED } from "../../renderers/accepted.ts";
import type { Commits } from "./commits.ts";
import { acceptanceOf, earlierRun } from "./earlier-check.ts";
import type { Job } from "./job.ts";

/** Commits of one push whose pull requests are looked for. More came from elsewhere, or are told as what nobody accepted. */
const MOST_COMMITS = 10;

/** What counts for commits, and in a sentence each what counts no more. */
export type AcceptedBefore = Readonly<{ accepted: readonly Acceptance[]; ended: readonly string[] }>;

/**
 * What was accepted on the pull requests behind commits that have none of their own: the one that a merge group is named for, or
 * those that brought the commits of a push. Each pull request's own head tells it, and no message. It counts for the policies that it was
 * accepted by. Throws a RemoteError.
 */
export async function acceptedBefore(
  job: Job,
  commits: Commits,
  policies: ReadonlySet<string>,
): Promise<AcceptedBefore> {
  const pulls =
    commits.queue === undefined ? await pushedBy(job, commits) : await queuedAs(job, commits.queue);
  const accepted: Acceptance[] = [];
  const ended: string[] = [];
  for (const { number, head } of new Map(pulls.map((pull) => [pull.number, pull])).values()) {
    const told = acceptanceOf(await earlierRun(job, head.sha), number);
    if (told === null) continue;
    if (policies.has(told.policy)) accepted.push(told.acceptance);
    else ended.push(endedInWords(told.acceptance, POLICY_CHANGED));
  }
  return { accepted, ended };
}

async function queuedAs({ github, repository }: Job, ref: string): Promise<PullRequest[]> {
  const queued = queuedIn(ref);
  if (queued === undefined) return [];
  try {
    const pull = await readPullRequest(github, repository, queued.pull);
    return pull.base.ref === queued.base ? [pull] : [];
  } catch (error) {
    if (error instanceof RemoteError && error.reason === "absent") return [];
    throw error;
  }
}

async function pushedBy({ github, repository }: Job, { head, pushed = [] }: Commits): Promise<PullRequest[]> {
  const pulls: PullRequest[] = [];
  for (const sha of new Set([head, ...pushed.toReversed()].slice(0, MOST_COMMITS)))
    pulls.push(...(await mergedPullRequestsOf(github, repository, sha)));
  return pulls;
}
