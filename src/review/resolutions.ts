import type { Gap, GapKind } from "../domain/gap.ts";
import type { Review } from "../domain/review.ts";
import type { OwnComment } from "./earlier.ts";
import { withMarker } from "./marker.ts";
import { isGone } from "./returns.ts";
import type { Leave, Resolve } from "./review-plan.ts";
import type { Resolution, Wording } from "./wording.ts";

/** What becomes of comments none of whose findings is found any more. What could not be looked at may still be there. */
export function resolutions(gone: readonly OwnComment[], review: Review, head: string, wording: Wording) {
  const resolve: Resolve[] = [];
  const left: Leave[] = [];
  for (const comment of gone) {
    const { id, words, marker, threadId, answered, threadResolved } = comment;
    if (isGone(comment)) left.push({ id, why: "resolved before" });
    else if (mayBeHidden(comment, review)) left.push({ id, why: "not looked at" });
    else {
      const isOff = review.turnedOff.some(({ rule }) => rule === marker.rule);
      const because: Resolution = isOff ? { kind: "rule-off", rule: marker.rule } : { kind: "fixed", head };
      const body = withMarker(wording.resolved(words, because), { ...marker, head, state: "resolved" });
      const fold = answered ? [] : inSight([comment, ...comment.replies]);
      resolve.push({ id, body, threadId: answered || threadResolved ? null : threadId, fold });
    }
  }
  return { resolve, left };
}

/** Whether a finding of this comment that isn't found may be there all the same, where nobody could look. */
export function mayBeHidden(comment: OwnComment, { gaps }: Pick<Review, "gaps">): boolean {
  return gaps.some((gap) => mayHide(gap, comment));
}

function inSight(comments: readonly Pick<OwnComment, "nodeId" | "minimized">[]): string[] {
  return comments.flatMap(({ nodeId, minimized }) => (nodeId === null || minimized ? [] : [nodeId]));
}

/** A file that says nothing may change what any other means: while one can't be read, no finding counts as gone. */
const HIDES_ANYTHING: ReadonlySet<GapKind> = new Set([
  "unparsed",
  "unreadable",
  "truncated",
  "not-followed",
  "does-not-build",
]);
const HIDES_NOTHING: ReadonlySet<GapKind> = new Set(["assumed-version", "dynamic", "unsupported"]);

function mayHide({ kind, path, blocking }: Gap, comment: OwnComment): boolean {
  if (HIDES_NOTHING.has(kind)) return false;
  return (blocking && HIDES_ANYTHING.has(kind)) || path === comment.path;
}
