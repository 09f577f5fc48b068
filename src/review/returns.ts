import { isFolded, type OwnComment } from "./earlier.ts";
import { type FindingMarker, withMarker } from "./marker.ts";
import type { Return } from "./review-plan.ts";
import type { Wording } from "./wording.ts";

/** Whether a comment was marked as fixed, so that it returns when it speaks again. */
export function isGone({ marker }: OwnComment): boolean {
  return marker.state === "resolved";
}

/**
 * Whether a comment that was marked as fixed can speak again where it stands: its line is there, and its conversation open, or
 * ours to open. That it is minimised doesn't matter: we minimise what is fixed, and whoever may do that may undo it.
 */
export function canReturn({ outdated, threadResolved, mayReopen }: OwnComment): boolean {
  return !outdated && (!threadResolved || mayReopen);
}

/** The marker of a comment that speaks: it counts how often its finding came back. */
export function speaking(comment: OwnComment, marker: FindingMarker): FindingMarker {
  const returns = returnsOf(comment);
  return returns === 0 ? marker : { ...marker, returns };
}

/**
 * What a comment takes to speak again. People are not told of an edit, so a reply tells them. It is posted before the edit, so
 * that none is lost; and if then the edit is, the number in its marker shows that it was said.
 */
export function returnOf(comment: OwnComment, head: string, wording: Wording): Return {
  const { id, nodeId, threadId, threadResolved, minimized } = comment;
  return {
    id,
    reply: isSaid(comment) ? null : replyOf(comment, head, wording),
    threadId: threadResolved ? threadId : null,
    unfold: minimized ? nodeId : null,
  };
}

/**
 * The reply that a comment in sight lacks, since GitHub didn't take it when its finding came back: each review tries once more.
 * None where it may stand further below than was looked.
 */
export function lateReply(comment: OwnComment, wording: Wording): Return[] {
  const { id, hasAllReplies, marker } = comment;
  if (returnsOf(comment) === 0 || isSaid(comment) || !hasAllReplies || isFolded(comment)) return [];
  return [{ id, reply: replyOf(comment, marker.head, wording), threadId: null, unfold: null }];
}

function replyOf(comment: OwnComment, head: string, wording: Wording): string {
  const { fingerprint } = comment.marker;
  return withMarker(wording.returned(head), {
    kind: "return",
    fingerprint,
    number: returnsOf(comment),
    head,
  });
}

function isSaid(comment: OwnComment): boolean {
  return comment.replies.some(({ number }) => number === returnsOf(comment));
}

/** How often a comment's finding has come back, once the comment speaks. */
function returnsOf(comment: OwnComment): number {
  const before = comment.marker.returns ?? 0;
  return isGone(comment) ? before + 1 : before;
}
