import { readMarked, sameWords, withMarker } from "./marker.ts";
import type { PlanInput } from "./plan-input.ts";
import type { Edit, ReviewPlan } from "./review-plan.ts";
import type { BodyParts } from "./wording.ts";

/**
 * The newest review's body is kept up to date. A new one is posted only with new comments, or where none of ours stands,
 * and then the older ones point to it.
 */
export function bodies(
  { reviews, us, head, wording }: PlanInput,
  hasNewComments: boolean,
  parts: BodyParts,
): Pick<ReviewPlan, "body" | "updateReviews"> {
  const current = reviews
    .flatMap((review) => {
      const marked = readMarked(review, us);
      if (marked?.marker.kind !== "review" || marked.marker.state !== "current") return [];
      return [{ id: review.id, words: marked.words }];
    })
    .toSorted((a, b) => a.id - b.id);
  const newest = current.at(-1);
  const words = wording.body(parts);
  const body = withMarker(words, { kind: "review", head, state: "current" });
  const older = withMarker(wording.superseded(head), { kind: "review", head, state: "superseded" });
  const supersede = (all: typeof current): Edit[] => all.map(({ id }) => ({ id, body: older }));

  if (hasNewComments || (newest === undefined && hasSomethingToSay(parts)))
    return { body, updateReviews: supersede(current) };
  if (newest === undefined || sameWords(words, newest.words))
    return { body: null, updateReviews: supersede(current.slice(0, -1)) };
  return { body: null, updateReviews: [...supersede(current.slice(0, -1)), { id: newest.id, body }] };
}

function hasSomethingToSay({ review, notices }: BodyParts): boolean {
  return review.findings.length > 0 || notices.length > 0 || review.gaps.some(({ blocking }) => blocking);
}
