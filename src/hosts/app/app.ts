import type { Probot } from "probot";
import type { GitHub, RepositoryName } from "../../adapters/github/api.ts";
import { type ContentCache, memoryContentCache } from "../../adapters/github/content-cache.ts";
import { type PullRequest, pullRequestIn, readPullRequest } from "../../adapters/github/pull-request.ts";
import { pullRequestsOf } from "../../adapters/github/pull-requests-of.ts";
import type { FactSource } from "../../facts/facts.ts";
import { CHECK_NAME, type Job } from "../github/job.ts";
import { reviewCommits } from "../github/review-commits.ts";
import { reviewPullRequest } from "../github/review-pull-request.ts";
import { guarded, type Log, logReview } from "./log.ts";
import { NewestFirstQueue } from "./queue.ts";

export type AppOptions = Readonly<{
  facts: FactSource;
  /** The address of the forge, whose other repositories may be read; without it, none is. */
  forge?: string;
  rulePages: string | null;
  cache?: ContentCache;
  settling?: number;
}>;

/** Heads that one delivery follows, where a pull request is pushed to faster than it is reviewed. */
const MOST_HEADS = 5;

/** Heads that are remembered to have a check already. */
const MOST_REMEMBERED = 10_000;

/** What a webhook's handler gets from Probot, as far as it is used. */
type Delivery = Readonly<{
  octokit: unknown;
  log: Log;
  repo: () => RepositoryName;
}>;

/**
 * The GitHub App: every delivery is answered at once and worked on after. A pull request is reviewed by one worker at a
 * time, and the newest head wins.
 */
export function torilApp(
  options: AppOptions,
): Readonly<{ load: (app: Probot) => void; queue: NewestFirstQueue }> {
  const queue = new NewestFirstQueue();
  const cache = options.cache ?? memoryContentCache();
  const checked = new Set<string>();
  return { queue, load };

  function load(app: Probot): void {
    app.on(
      [
        "pull_request.opened",
        "pull_request.synchronize",
        "pull_request.reopened",
        "pull_request.edited",
        "pull_request.ready_for_review",
      ],
      async (context) => {
        const { action, pull_request } = context.payload;
        const pull = pullRequestIn(pull_request);
        if (pull === undefined || pull.state === "closed") return;
        // Of edits only a new base changes what is compared; GitHub then sends the old merge base, so it is asked for.
        if (action === "edited" && context.payload.changes?.base === undefined) return;
        const known = action === "edited" ? undefined : pull;
        enqueue(context, pull.number, known, action === "opened" || action === "synchronize");
      },
    );
    app.on(["check_suite.rerequested", "check_run.rerequested"], async (context) => {
      const { payload } = context;
      if ("check_run" in payload && payload.check_run.name !== CHECK_NAME) return;
      const { head_sha: head } = "check_run" in payload ? payload.check_run : payload.check_suite;
      const job = jobOf(context);
      queue.add(`${keyOf(job.repository)}@${head}`, async () => {
        await guarded(context.log, `the check of ${head}`, async () => {
          const pulls = await pullRequestsOf(job.github, job.repository, head);
          for (const pull of pulls) enqueue(context, pull.number, pull, false);
        });
      });
    });
    app.on("merge_group.checks_requested", async (context) => {
      const { base_sha: base, head_sha: head } = context.payload.merge_group;
      const job = jobOf(context);
      queue.add(`${keyOf(job.repository)}@${head}`, async () => {
        await guarded(context.log, "a merge group", async () => {
          const reviewed = await reviewCommits(job, { base, head });
          logReview(context.log, `${keyOf(job.repository)} at ${head}`, reviewed);
        });
      });
    });
  }

  /** `isNew` where no check of the head can be there, unless this process made one. */
  function enqueue(context: Delivery, number: number, known: PullRequest | undefined, isNew: boolean): void {
    const job = jobOf(context);
    const key = `${keyOf(job.repository)}#${number}`;
    queue.add(key, async () => {
      await guarded(context.log, `pull request ${number}`, async () => {
        let pull = known ?? (await readPullRequest(job.github, job.repository, number));
        for (let heads = 0; pull.state === "open" && heads < MOST_HEADS; heads += 1) {
          const isFirst = heads === 0 && isNew && !checked.has(`${key}@${pull.head.sha}`);
          remember(`${key}@${pull.head.sha}`);
          const reviewed = await reviewPullRequest(job, pull, { announce: false, isFirst, comment: true });
          logReview(context.log, `${key} at ${pull.head.sha}`, reviewed);
          if (reviewed.checkRun.kind !== "superseded" || queue.isWaiting(key)) return;
          // The head moved on; its own webhook may have come before this one.
          pull = await readPullRequest(job.github, job.repository, number);
        }
      });
    });
  }

  function remember(head: string): void {
    if (checked.size >= MOST_REMEMBERED) checked.clear();
    checked.add(head);
  }

  function jobOf(context: Delivery): Job {
    const { owner, repo } = context.repo();
    const { facts, forge, rulePages, settling } = options;
    return {
      github: context.octokit as GitHub,
      repository: { owner, repo },
      teller: "App",
      facts,
      cache,
      us: null,
      rulePages,
      ...(forge !== undefined && { forge }),
      ...(settling !== undefined && { settling }),
    };
  }
}

function keyOf({ owner, repo }: RepositoryName): string {
  return `${owner}/${repo}`.toLowerCase();
}
