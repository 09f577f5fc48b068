import { readMarked, readMarker } from "./marker.ts";
import { type Said, type Seals, sealPlan, withOwnReplies } from "./seals.ts";

/** A review names so many comments: a marker has to fit below its words. */
const MOST_NAMES = 400;

/**
 * The seals of a bot that others share, as a job of a workflow: there is no key that only we know. So each comment and review
 * gets a number that was never used before (`fresh`), and our newest review names those of all our comments. Whoever copies
 * one comes later than the original, and the first of several is ours. What an older version said has no number, so nothing
 * shows whose it is: it is left as it is.
 */
export function listedSeals(number: number, fresh: () => string): Seals {
  const prefix = `${number}-`;
  return {
    ours({ comments, reviews }, us) {
      const ourReviews = firstOfEach(reviews, (review) => {
        const seal = readMarked(review, us)?.marker.seal;
        return seal?.startsWith(prefix) ? seal : undefined;
      });
      const markers = ourReviews.map((review) => readMarked(review, us)?.marker);
      const newest = markers.findLast((marker) => marker?.kind === "review" && marker.state === "current");
      const names = new Set(newest?.kind === "review" ? newest.names : []);
      const ourComments = firstOfEach(comments, (comment) => {
        const seal = readMarked(comment, us)?.marker.seal;
        return seal !== undefined && names.has(seal) ? seal : undefined;
      });
      return {
        comments: ourComments.map((each) => withOwnReplies(each, us, readMarker(each.body)?.marker.seal)),
        reviews: ourReviews,
      };
    },

    note: () => undefined,

    sealed(plan, ours) {
      const names = namesIn(ours);
      return sealPlan(plan, ours, {
        comment(_name, _tells, _path, earlier) {
          const seal = earlier ?? fresh();
          names.add(seal);
          return seal;
        },
        review: (earlier) => ({
          seal: earlier ?? `${prefix}${fresh()}`,
          names: [...names].slice(-MOST_NAMES),
        }),
      });
    },
  };
}

function namesIn({ comments }: Said): Set<string> {
  const seals = comments.map((comment) => readMarker(comment.body)?.marker.seal);
  return new Set(seals.filter((seal) => seal !== undefined));
}

/** Of those with the same seal the first that was written, in the order in which they were written. */
function firstOfEach<Item extends Readonly<{ id: number }>>(
  items: readonly Item[],
  sealOf: (item: Item) => string | undefined,
): Item[] {
  const firsts = new Map<string, Item>();
  for (const item of items.toSorted((a, b) => a.id - b.id)) {
    const seal = sealOf(item);
    if (seal !== undefined && !firsts.has(seal)) firsts.set(seal, item);
  }
  return [...firsts.values()];
}
