/** What a path of the API names: found, or refused as GitHub does. */
import { type Call, notFound, Refusal, unprocessable } from "../answer.ts";
import { belongs } from "../pulls.ts";
import type { CheckRun, IssueComment, Pull, Review, ReviewComment } from "../state.ts";

export function pullOf({ world, params }: Call): Pull {
  const number = Number(params.pull_number ?? params.issue_number);
  return found(world.pulls.find((pull) => pull.number === number));
}

export function reviewOf(call: Call): Review {
  const pull = pullOf(call);
  const id = Number(call.params.review_id);
  const review = found(call.world.reviews.find((each) => each.id === id && each.pull === pull.number));
  const mine = review.identity.user.id === call.identity.user.id;
  return found(review.state !== "PENDING" || mine ? review : undefined);
}

export function reviewCommentOf({ world, params }: Call): ReviewComment {
  return found(world.reviewComments.find(({ id }) => id === Number(params.comment_id)));
}

export function issueCommentOf({ world, params }: Call): IssueComment {
  return found(world.issueComments.find(({ id }) => id === Number(params.comment_id)));
}

export function checkRunOf({ world, params }: Call): CheckRun {
  return found(world.checkRuns.find(({ id }) => id === Number(params.check_run_id)));
}

/** A branch, a tag, a ref such as `pull/1/merge`, or a hash. */
export function commitNamed({ world }: Call, name: string): string {
  const { git } = world;
  const sha =
    (isHash(name) ? git.commitOf(name) : undefined) ??
    git.commitOf(`refs/heads/${name}`) ??
    git.commitOf(`refs/${name.replace(/^refs\//, "")}`);
  if (sha !== undefined) return sha;
  throw isHash(name) ? new Refusal(422, `No commit found for SHA: ${name}`) : notFound();
}

/** The same, where GitHub says 404 of a hash it doesn't know. */
export function commitOr404(call: Call, name: string): string {
  try {
    return commitNamed(call, name);
  } catch {
    throw notFound();
  }
}

export function commitOfPull(call: Call, pull: Pull, sha: string): string {
  if (belongs(call.world, pull, sha)) return sha;
  throw unprocessable("The commit_id is not part of the pull request");
}

export function isHash(text: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
}

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw notFound();
  return value;
}
