import type { Probot } from "probot";
import { queuedIn } from "../../accept/queue-ref.ts";
import { baseIn } from "../../adapters/github/check-runs.ts";
import { pullRequestIn } from "../../adapters/github/pull-request.ts";
import { askedByButton, askedByComment } from "../github/asked-in.ts";
import { CHECK_NAME } from "../github/job.ts";
import type { NewestFirstQueue } from "./queue.ts";
import { type AppOptions, Reviews } from "./reviews.ts";

/** The GitHub App: every delivery is answered at once and worked on after. */
export function torilApp(
  options: AppOptions,
): Readonly<{ load: (app: Probot) => void; queue: NewestFirstQueue }> {
  const reviews = new Reviews(options);
  const load = (app: Probot) => {
    onPullRequests(app, reviews);
    onCommits(app, reviews);
    onReruns(app, reviews);
    onAcceptances(app, reviews);
  };
  return { load, queue: reviews.queue };
}

function onPullRequests(app: Probot, reviews: Reviews): void {
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
      const known = action === "edited" ? null : pull;
      const isNew = action === "opened" || action === "synchronize";
      reviews.ofPullRequest(context, pull.number, known, isNew ? "new" : "later");
    },
  );
}

/** Merge groups, and what reaches the default branch: neither has a pull request to look at. */
function onCommits(app: Probot, reviews: Reviews): void {
  app.on("merge_group.checks_requested", async (context) => {
    const { base_sha: base, head_sha: head, head_ref: queue } = context.payload.merge_group;
    reviews.ofCommits(context, { base, head, queue }, "later");
  });
  app.on("push", async (context) => {
    const { ref, before: base, after: head, created, deleted, repository, commits } = context.payload;
    if (created || deleted || ref !== `refs/heads/${repository.default_branch}`) return;
    reviews.ofCommits(context, { base, head, pushed: commits.map(({ id }) => id) }, "later");
  });
}

/** Commands in new comments, and clicks on the button. What is edited never counts: others may have done it. */
function onAcceptances(app: Probot, reviews: Reviews): void {
  app.on("issue_comment.created", async (context) => {
    const asked = askedByComment(context.payload);
    if (asked !== undefined) reviews.asked(context, asked);
  });
  app.on("check_run.requested_action", async (context) => {
    const asked = askedByButton(context.payload, new Date().toISOString());
    if (asked !== undefined) reviews.asked(context, asked);
  });
}

function onReruns(app: Probot, reviews: Reviews): void {
  app.on("check_run.rerequested", async (context) => {
    const { check_run } = context.payload;
    if (check_run.name !== CHECK_NAME) return;
    const { head_sha: head, check_suite: suite } = check_run;
    const queue = queueOf(suite?.head_branch ?? null);
    reviews.again(context, { head, suite: null, base: baseIn(check_run) ?? null, queue });
  });
  app.on("check_suite.rerequested", async (context) => {
    const { id, head_sha: head, head_branch } = context.payload.check_suite;
    reviews.again(context, { head, suite: id, base: null, queue: queueOf(head_branch) });
  });
}

/** The branch of a merge group that a check is run again for; null for every other branch. */
function queueOf(branch: string | null): string | null {
  return branch !== null && queuedIn(branch) !== undefined ? branch : null;
}
