/** Single comments in the diff of a pull request, and answers to them. */
import {
  type Answer,
  bodyOf,
  type Call,
  empty,
  forbidden,
  integer,
  invalid,
  type JsonObject,
  json,
  list,
  Refusal,
  type Route,
  text,
} from "../answer.ts";
import type { Side } from "../diff.ts";
import type { Anchor, Refused } from "../placement.ts";
import { belongs, placeOn } from "../pulls.ts";
import { showReviewComment } from "../shapes/review.ts";
import { newId, now, type Pull, type ReviewComment, type World } from "../state.ts";
import { found, pullOf, reviewCommentOf } from "./lookup.ts";

const PULLS = "/repos/{owner}/{repo}/pulls";
const RESOURCE = "PullRequestReviewComment";
const WRITE = ["pull_requests:write"] as const;
const READ = ["pull_requests:read"] as const;

export const reviewCommentRoutes: readonly Route[] = [
  { operation: `GET ${PULLS}/{pull_number}/comments`, needs: READ, answer: listed },
  { operation: `POST ${PULLS}/{pull_number}/comments`, needs: WRITE, answer: create },
  {
    operation: `POST ${PULLS}/{pull_number}/comments/{comment_id}/replies`,
    needs: WRITE,
    answer: (call) => {
      const { id } = reviewCommentOf(call);
      return json(showReviewComment(call.world, reply(call, pullOf(call), id)), 201);
    },
  },
  {
    operation: `GET ${PULLS}/comments/{comment_id}`,
    needs: READ,
    answer: (call) => json(showReviewComment(call.world, reviewCommentOf(call))),
  },
  { operation: `PATCH ${PULLS}/comments/{comment_id}`, needs: WRITE, answer: update },
  { operation: `DELETE ${PULLS}/comments/{comment_id}`, needs: WRITE, answer: remove },
];

export function anchorOf(body: JsonObject): Anchor {
  const side = sideOf(body.side) ?? "RIGHT";
  const line = integer(body.line);
  const startLine = integer(body.start_line);
  const startSide = sideOf(body.start_side);
  return {
    path: text(body.path) ?? "",
    subject: body.subject_type === "file" ? "file" : "line",
    side,
    ...(line === undefined ? {} : { line }),
    ...(startLine === undefined ? {} : { startLine }),
    ...(startSide === undefined ? {} : { startSide }),
  };
}

/** Those of a review that isn't submitted are nobody's to see. */
export function visibleComments(world: World, number: number): ReviewComment[] {
  const hidden = new Set(world.reviews.filter(({ state }) => state === "PENDING").map(({ id }) => id));
  return world.reviewComments.filter(({ pull, review }) => pull === number && !hidden.has(review));
}

function listed(call: Call): Answer {
  const all = visibleComments(call.world, pullOf(call).number);
  const since = call.query.get("since");
  const shown = since === null ? all : all.filter(({ updatedAt }) => updatedAt >= since);
  const byUpdate = call.query.get("sort") === "updated";
  const key = (comment: ReviewComment) => (byUpdate ? comment.updatedAt : comment.createdAt);
  const sorted = shown.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  if (call.query.get("direction") === "desc" && call.query.has("sort")) sorted.reverse();
  return list(sorted.map((comment) => showReviewComment(call.world, comment)));
}

function create(call: Call): Answer {
  const { world, body } = call;
  const pull = pullOf(call);
  const answered = integer(body.in_reply_to);
  if (answered !== undefined) return json(showReviewComment(world, reply(call, pull, answered)), 201);

  const content = bodyOf(body.body, RESOURCE);
  const commit = text(body.commit_id) ?? "";
  if (!belongs(world, pull, commit))
    throw invalid(RESOURCE, "commit_id", "custom", "commit_id is not part of the pull request");
  const anchor = anchorOf(body);
  const { base, placed } = placeOn(world, pull, commit, anchor);
  if (placed.kind === "refused") throw refusal(placed);
  const comment = add(call, pull, {
    commitId: commit,
    baseId: base,
    anchor,
    position: placed.position,
    diffHunk: placed.diffHunk,
    inReplyTo: undefined,
    body: content,
  });
  return json(showReviewComment(world, comment), 201);
}

function reply(call: Call, pull: Pull, to: number): ReviewComment {
  const content = bodyOf(call.body.body, RESOURCE);
  const answered = found(
    call.world.reviewComments.find((comment) => comment.id === to && comment.pull === pull.number),
  );
  if (answered.inReplyTo !== undefined)
    throw invalid(RESOURCE, "in_reply_to", "invalid", "replies to replies are not supported");
  const { commitId, baseId, anchor, position, diffHunk } = answered;
  return add(call, pull, { commitId, baseId, anchor, position, diffHunk, inReplyTo: to, body: content });
}

type Content = "commitId" | "baseId" | "anchor" | "position" | "diffHunk" | "inReplyTo" | "body";

/** Also a comment that stands alone belongs to a review, which GitHub makes for it. */
function add({ world, identity }: Call, pull: Pull, content: Pick<ReviewComment, Content>): ReviewComment {
  const at = now(world);
  const review = newId(world);
  world.reviews.push({
    id: review,
    pull: pull.number,
    identity,
    commitId: content.commitId,
    body: "",
    state: "COMMENTED",
    submittedAt: at,
    minimized: undefined,
  });
  const comment: ReviewComment = {
    ...content,
    id: newId(world),
    pull: pull.number,
    review,
    identity,
    createdAt: at,
    updatedAt: at,
    minimized: undefined,
    resolvedBy: undefined,
  };
  world.reviewComments.push(comment);
  return comment;
}

function update(call: Call): Answer {
  const comment = reviewCommentOf(call);
  mine(call, comment);
  comment.body = bodyOf(call.body.body, RESOURCE);
  comment.updatedAt = now(call.world);
  return json(showReviewComment(call.world, comment));
}

function remove(call: Call): Answer {
  const { reviewComments } = call.world;
  const comment = reviewCommentOf(call);
  mine(call, comment);
  reviewComments.splice(reviewComments.indexOf(comment), 1);
  return empty();
}

/** An App may change its own comments alone; a person who may write, everybody's. */
export function mine(
  { world, identity }: Call,
  { identity: author }: Readonly<{ identity: Call["identity"] }>,
) {
  if (author.user.id === identity.user.id) return;
  const role = world.permissions.get(identity.user.login);
  if (identity.kind !== "user" || (role !== "write" && role !== "admin")) throw forbidden();
}

function refusal({ why }: Refused): Refusal {
  if (why === "path") return invalid(RESOURCE, "pull_request_review_thread.path", "invalid");
  const part = why === "line" ? "line" : "start_line";
  const message = {
    line: "must be part of the diff",
    start: "must be part of the diff",
    order: "must precede the end line.",
    hunk: "must be part of the same hunk as the line.",
  }[why];
  const field = `pull_request_review_thread.${part}`;
  return new Refusal(422, "Validation Failed", [
    { resource: RESOURCE, code: "custom", field, message: `${field} ${message}` },
    ...(why === "line"
      ? [{ resource: RESOURCE, code: "missing_field", field: "pull_request_review_thread.diff_hunk" }]
      : []),
  ]);
}

function sideOf(value: unknown): Side | undefined {
  return value === "LEFT" || value === "RIGHT" ? value : undefined;
}
