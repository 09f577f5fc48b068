import type { EarlierComment, EarlierReview } from "./earlier.ts";
import { type Author, type Marker, readMarked, readMarker, withMarker } from "./marker.ts";
import type { Return, ReviewPlan } from "./review-plan.ts";

/** What was said on a pull request, whoever said it. */
export type Said = Readonly<{
  comments: readonly EarlierComment[];
  reviews: readonly EarlierReview[];
}>;

/**
 * Shows that what is marked as ours is ours. A bot may be shared by many workflows, and anybody can copy a marker into what a
 * bot says: a copy is left alone.
 */
export type Seals = Readonly<{
  /** What of this is ours. `found` are the fingerprints of the findings that are there now. */
  ours(said: Said, us: Author, found: ReadonlySet<string>): Said;
  /** The plan with a seal in each marker that it writes, made from what was ours. */
  sealed(plan: ReviewPlan, ours: Said): ReviewPlan;
  /** The seal of a comment in the conversation, from what it says; undefined where there is no key. */
  note(...about: readonly string[]): string | undefined;
}>;

/** A comment of ours without the replies that aren't. One of ours has the seal of the comment that it stands below. */
export function withOwnReplies(
  comment: EarlierComment,
  us: Author,
  seal: string | undefined,
): EarlierComment {
  const replies = comment.replies.filter((reply) => {
    const marker = readMarked(reply, us)?.marker;
    return marker?.seal !== undefined && marker.seal === seal;
  });
  return { ...comment, replies };
}

/** What goes into markers. `earlier` is the seal that stands there already. */
export type Sealing = Readonly<{
  /** `tells` are the findings besides the comment's name; none for a reply, which is below all that it will ever tell. */
  comment(name: string, tells: readonly string[], path: string, earlier?: string): string;
  review(earlier?: string): Readonly<{ seal: string; names?: readonly string[] }>;
}>;

/** Seals a plan. Comments come first, since a review may name them. */
export function sealPlan(plan: ReviewPlan, { comments, reviews }: Said, sealing: Sealing): ReviewPlan {
  const places = new Map(comments.map(({ id, path, body }) => [id, { path, seal: sealIn(body) }]));
  const bodies = new Map(reviews.map(({ id, body }) => [id, sealIn(body)]));
  const post = plan.post.map((each) => ({ ...each, body: onComment(each.body, each.anchor.path) }));
  const update = plan.update.map((each) => ({ ...each, body: onEarlier(each) }));
  const resolve = plan.resolve.map((each) => ({ ...each, body: onEarlier(each) }));
  const returned = plan.returned.map((each) => ({ ...each, reply: onReply(each) }));
  const updateReviews = plan.updateReviews.map((each) => ({
    ...each,
    body: onReview(each.body, bodies.get(each.id)),
  }));
  const body = plan.body === null ? null : onReview(plan.body);
  return { ...plan, post, update, returned, resolve, body, updateReviews };

  function onEarlier({ id, body: text }: Readonly<{ id: number; body: string }>): string {
    const place = places.get(id);
    return place === undefined ? text : onComment(text, place.path, place.seal);
  }

  function onReply({ id, reply }: Return): string | null {
    return reply === null ? null : onEarlier({ id, body: reply });
  }

  function onComment(text: string, path: string, earlier?: string): string {
    return remarked(text, (marker) => {
      if (marker.kind === "review") return marker;
      const tells = marker.kind === "finding" ? marker.tells : undefined;
      return { ...marker, seal: sealing.comment(marker.fingerprint, tells ?? [], path, earlier) };
    });
  }

  function onReview(text: string, earlier?: string): string {
    return remarked(text, (marker) =>
      marker.kind === "review" ? { ...marker, ...sealing.review(earlier) } : marker,
    );
  }
}

function sealIn(body: string): string | undefined {
  return readMarker(body)?.marker.seal;
}

function remarked(body: string, change: (marker: Marker) => Marker): string {
  const marked = readMarker(body);
  return marked === undefined ? body : withMarker(marked.words, change(marked.marker));
}
