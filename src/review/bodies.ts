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
  refused: readonly string[],
): Pick<ReviewPlan, "body" | "updateReviews"> {
  const current = currentReviews(reviews, us);
  const newest = current.at(-1);
  const words = wording.body(parts);
  const marker = { kind: "review", head, state: "current" } as const;
  const body = withMarker(words, refused.length === 0 ? marker : { ...marker, refused });
  const older = withMarker(wording.superseded(head), { kind: "review", head, state: "superseded" });
  const supersede = (all: typeof current): Edit[] => all.map(({ id }) => ({ id, body: older }));

  if (hasNewComments || (newest === undefined && hasSomethingToSay(parts)))
    return { body, updateReviews: supersede(current) };
  if (newest === undefined || sameWords(words, newest.words))
    return { body: null, updateReviews: supersede(current.slice(0, -1)) };
  return { body: null, updateReviews: [...supersede(current.slice(0, -1)), { id: newest.id, body }] };
}

/** The findings of which our newest review says that GitHub didn't take their comments, each as often as it didn't. */
export function refusedBefore({ reviews, us }: Pick<PlanInput, "reviews" | "us">): readonly string[] {
  return currentReviews(reviews, us).at(-1)?.refused ?? [];
}

/** The body of our newest review with other words, as an edit; null where no review of ours speaks. */
export function rewordedBody(
  { reviews, us }: Pick<PlanInput, "reviews" | "us">,
  reworded: (words: string) => string,
): Edit | null {
  const newest = currentReviews(reviews, us).at(-1);
  const review = reviews.find(({ id }) => id === newest?.id);
  const marked = review === undefined ? undefined : readMarked(review, us);
  if (newest === undefined || marked === undefined) return null;
  return { id: newest.id, body: withMarker(reworded(marked.words), marked.marker) };
}

type Current = Readonly<{ id: number; words: string; refused: readonly string[] }>;

/** Our reviews that none of ours superseded, the oldest first. */
function currentReviews(reviews: PlanInput["reviews"], us: PlanInput["us"]): Current[] {
  return reviews
    .flatMap((review) => {
      const marked = readMarked(review, us);
      if (marked?.marker.kind !== "review" || marked.marker.state !== "current") return [];
      return [{ id: review.id, words: marked.words, refused: marked.marker.refused ?? [] }];
    })
    .toSorted((a, b) => a.id - b.id);
}

function hasSomethingToSay({ review, notices }: BodyParts): boolean {
  return review.findings.length > 0 || notices.length > 0 || review.gaps.some(({ blocking }) => blocking);
}
