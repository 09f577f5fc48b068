import type { Finding } from "../domain/finding.ts";
import type { Anchor } from "./place-comments.ts";

export type NewComment = Readonly<{ fingerprint: string; anchor: Anchor; body: string }>;
export type Edit = Readonly<{ id: number; body: string }>;
/** `threadId` is the conversation to close; null where somebody answered, or it is closed already. */
export type Resolve = Edit & Readonly<{ threadId: string | null }>;
export type Leave = Readonly<{ id: number; why: "says it already" | "resolved before" | "not looked at" }>;

/** Everything that is to be done on a pull request, as a value. Nothing is ever deleted. */
export type ReviewPlan = Readonly<{
  /** Comments that are new: those on lines go into one review, those on files are posted one by one. */
  post: readonly NewComment[];
  /** Our comments that say something else now, or speak again. */
  update: readonly Edit[];
  /** Our comments whose finding is gone. */
  resolve: readonly Resolve[];
  leave: readonly Leave[];
  /** The body of the review to post; null where there is nothing new to say, so that no review is posted. */
  body: string | null;
  /** Bodies of our earlier reviews that change. */
  updateReviews: readonly Edit[];
  /** The findings that have a comment which is seen, once all of this is done. */
  commented: readonly Finding[];
}>;
