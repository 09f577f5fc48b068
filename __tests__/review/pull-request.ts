import type { EarlierComment, EarlierReply, EarlierReview } from "../../src/review/earlier.ts";
import { type Author, readMarked } from "../../src/review/marker.ts";
import type { Return, ReviewPlan } from "../../src/review/review-plan.ts";

export const US: Author = { login: "toril[bot]", bot: true };

/** A pull request's conversation as GitHub keeps it, for plans to be carried out on. */
export type Conversation = Readonly<{
  comments: readonly EarlierComment[];
  reviews: readonly EarlierReview[];
}>;

export const SILENCE: Conversation = { comments: [], reviews: [] };

/** Carries out a plan, as an adapter would. */
export function carriedOut({ comments, reviews }: Conversation, plan: ReviewPlan): Conversation {
  const edits = new Map([...plan.update, ...plan.resolve].map(({ id, body }) => [id, body]));
  const closed = new Set(plan.resolve.map(({ threadId }) => threadId));
  const opened = new Set(plan.returned.map(({ threadId }) => threadId));
  const folded = new Set(plan.resolve.flatMap(({ fold }) => fold));
  const unfolded = new Set(plan.returned.map(({ unfold }) => unfold));
  const isMinimized = ({ nodeId, minimized }: EarlierReply) =>
    !unfolded.has(nodeId) && (minimized || (nodeId !== null && folded.has(nodeId)));
  const next = Math.max(0, ...comments.map(({ id }) => id)) + 1;
  const nextReview = Math.max(0, ...reviews.map(({ id }) => id)) + 1;
  const editedReviews = new Map(plan.updateReviews.map(({ id, body }) => [id, body]));
  return {
    comments: [
      ...comments.map((comment) => ({
        ...comment,
        body: edits.get(comment.id) ?? comment.body,
        threadResolved:
          !opened.has(comment.threadId) &&
          (comment.threadResolved || (comment.threadId !== null && closed.has(comment.threadId))),
        minimized: isMinimized(comment),
        replies: [
          ...comment.replies.map((reply) => ({ ...reply, minimized: isMinimized(reply) })),
          ...plan.returned.flatMap((each) => (each.id === comment.id ? replyOf(comment, each) : [])),
        ],
      })),
      ...plan.post.map(({ anchor, body }, index): EarlierComment => {
        const { line, startLine } = anchor.kind === "line" ? anchor : { line: null, startLine: null };
        const id = next + index;
        return {
          ...{
            id,
            nodeId: `node-${id}`,
            threadId: `thread-${id}`,
            author: US,
            body,
            path: anchor.path,
            line,
            startLine,
          },
          ...{ kind: anchor.kind, outdated: false, threadResolved: false, answered: false },
          ...{ mayReopen: false, minimized: false, replies: [], hasAllReplies: true },
        };
      }),
    ],
    reviews: [
      ...reviews.map((review) => ({ ...review, body: editedReviews.get(review.id) ?? review.body })),
      ...(plan.body === null ? [] : [{ id: nextReview, author: US, body: plan.body }]),
    ],
  };
}

function replyOf({ id, replies }: EarlierComment, { reply }: Return): EarlierReply[] {
  if (reply === null) return [];
  return [{ nodeId: `node-${id}-${replies.length}`, author: US, body: reply, minimized: false }];
}

/** The conversation as a page that a reviewer of ours reads: each comment at its place, as it is written. */
export function asPage({ comments, reviews }: Conversation): string {
  return [
    ...reviews.map(({ id, body }) => `# Review ${id}\n\n${body}`),
    ...comments.map((comment) => `# ${placeOf(comment)}\n\n${comment.body}`),
  ]
    .join("\n\n---\n\n")
    .concat("\n");
}

export function isOpen(comment: EarlierComment): boolean {
  const marker = readMarked(comment, US)?.marker;
  return marker?.kind === "finding" && marker.state === "open";
}

function placeOf({ path, line, startLine }: EarlierComment): string {
  if (line === null) return path;
  return `${path}:${startLine === null ? "" : `${startLine}-`}${line}`;
}
