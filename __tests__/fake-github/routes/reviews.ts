/** Reviews: all of a review or nothing. */
import {
  type Answer,
  type Call,
  forbidden,
  integer,
  json,
  list,
  notTooLong,
  objects,
  Refusal,
  type Route,
  text,
  unprocessable,
} from "../answer.ts";
import type { Refused } from "../placement.ts";
import { placeOn } from "../pulls.ts";
import { showReview, showReviewComment } from "../shapes/review.ts";
import { newId, now, type Pull, type Review, type ReviewComment, type ReviewState } from "../state.ts";
import { commitOfPull, pullOf, reviewOf } from "./lookup.ts";
import { anchorOf } from "./review-comments.ts";

const REVIEWS = "/repos/{owner}/{repo}/pulls/{pull_number}/reviews";
const WRITE = ["pull_requests:write"] as const;
const READ = ["pull_requests:read"] as const;

const STATES: Readonly<Record<string, ReviewState>> = {
  APPROVE: "APPROVED",
  REQUEST_CHANGES: "CHANGES_REQUESTED",
  COMMENT: "COMMENTED",
};

export const reviewRoutes: readonly Route[] = [
  { operation: `GET ${REVIEWS}`, needs: READ, answer: listed },
  { operation: `POST ${REVIEWS}`, needs: WRITE, answer: create },
  {
    operation: `GET ${REVIEWS}/{review_id}`,
    needs: READ,
    answer: (call) => json(showReview(call.world, reviewOf(call))),
  },
  { operation: `PUT ${REVIEWS}/{review_id}`, needs: WRITE, answer: update },
  { operation: `GET ${REVIEWS}/{review_id}/comments`, needs: READ, answer: comments },
  { operation: `POST ${REVIEWS}/{review_id}/events`, needs: WRITE, answer: submit },
  { operation: `PUT ${REVIEWS}/{review_id}/dismissals`, needs: WRITE, answer: dismiss },
];

function listed(call: Call): Answer {
  const { number } = pullOf(call);
  const { user } = call.identity;
  const visible = call.world.reviews.filter(
    ({ pull, state, identity }) => pull === number && (state !== "PENDING" || identity.user.id === user.id),
  );
  return list(visible.map((review) => showReview(call.world, review)));
}

function create(call: Call): Answer {
  const { world, body, identity } = call;
  const pull = pullOf(call);
  const commit = commitOfPull(call, pull, text(body.commit_id) ?? pull.headSha);
  const event = text(body.event);
  const summary = notTooLong(text(body.body) ?? "", "PullRequestReview");
  judge(call, pull, event, summary);
  if (event === undefined && pending(call, pull) !== undefined)
    throw unprocessable("User can only have one pending review per pull request");

  const id = newId(world);
  // Every comment is placed before any is kept: GitHub refuses the review, and doesn't say for which.
  const drafts = objects(body.comments).map((comment) => draft(call, pull, commit, id, comment));
  const review: Review = {
    id,
    pull: pull.number,
    identity,
    commitId: commit,
    body: summary,
    state: event === undefined ? "PENDING" : (STATES[event] ?? "COMMENTED"),
    submittedAt: event === undefined ? undefined : now(world),
    minimized: undefined,
  };
  world.reviews.push(review);
  world.reviewComments.push(...drafts);
  return json(showReview(world, review));
}

function draft(
  call: Call,
  pull: Pull,
  commit: string,
  review: number,
  comment: Readonly<Record<string, unknown>>,
): ReviewComment {
  const { world, identity } = call;
  const body = text(comment.body) ?? "";
  if (body.trim() === "") throw unprocessable("Pull request review thread body can't be blank");
  if (body.length > 65_536) throw unprocessable("Body is too long (maximum is 65536 characters)");
  const anchor = anchorOf(comment);
  const { base, placed } =
    integer(comment.position) === undefined
      ? placeOn(world, pull, commit, anchor)
      : { base: "", placed: { kind: "refused" as const, why: "line" as const } };
  if (placed.kind === "refused") throw unprocessable(words(placed));
  const at = now(world);
  return {
    id: newId(world),
    pull: pull.number,
    review,
    identity,
    commitId: commit,
    baseId: base,
    anchor,
    position: placed.position,
    diffHunk: placed.diffHunk,
    inReplyTo: undefined,
    createdAt: at,
    updatedAt: at,
    body,
    minimized: undefined,
    resolvedBy: undefined,
  };
}

function words({ why }: Refused): string {
  switch (why) {
    case "path":
      return "Path could not be resolved";
    case "line":
      return "Line could not be resolved";
    case "start":
      return "Start line could not be resolved";
    case "order":
      return "Pull request review thread start line must precede the end line.";
    case "hunk":
      return "Pull request review thread start line must be part of the same hunk as the line.";
  }
}

function update(call: Call): Answer {
  const review = reviewOf(call);
  if (review.identity.user.id !== call.identity.user.id) throw forbidden();
  review.body = notTooLong(text(call.body.body) ?? "", "PullRequestReview");
  return json(showReview(call.world, review));
}

function comments(call: Call): Answer {
  const { id } = reviewOf(call);
  const of = call.world.reviewComments.filter(({ review }) => review === id);
  return list(of.map((comment) => showReviewComment(call.world, comment)));
}

function submit(call: Call): Answer {
  const review = reviewOf(call);
  const event = text(call.body.event) ?? "";
  const body = text(call.body.body) ?? review.body;
  if (review.state !== "PENDING") throw new Refusal(422, "Unprocessable Entity", ["Review is not pending"]);
  judge(call, pullOf(call), event, body);
  review.state = STATES[event] ?? "COMMENTED";
  review.body = body;
  review.submittedAt = now(call.world);
  return json(showReview(call.world, review));
}

function dismiss(call: Call): Answer {
  const review = reviewOf(call);
  if (review.state !== "APPROVED" && review.state !== "CHANGES_REQUESTED")
    throw unprocessable("Can not dismiss a commented pull request review");
  review.state = "DISMISSED";
  return json(showReview(call.world, review));
}

function judge(call: Call, pull: Pull, event: string | undefined, body: string): void {
  const mine = pull.author.id === call.identity.user.id;
  if (event === "APPROVE" && mine) throw unprocessable("Can not approve your own pull request");
  if (event === "REQUEST_CHANGES" && mine)
    throw unprocessable("Can not request changes on your own pull request");
  if ((event === "COMMENT" || event === "REQUEST_CHANGES") && body.trim() === "")
    throw unprocessable("Review body can't be blank");
}

function pending(call: Call, { number }: Pull): Review | undefined {
  return call.world.reviews.find(
    ({ pull, state, identity }) =>
      pull === number && state === "PENDING" && identity.user.id === call.identity.user.id,
  );
}
