import type { Finding } from "../domain/finding.ts";
import type { Anchor } from "./place-comments.ts";

export type NewComment = Readonly<{ fingerprint: string; anchor: Anchor; body: string }>;
export type Edit = Readonly<{ id: number; body: string }>;
/** `threadId` is the conversation to close, and `fold` the comments in it to minimise. Where somebody answered, none is. */
export type Resolve = Edit & Readonly<{ threadId: string | null; fold: readonly string[] }>;
/** What a comment takes to speak again, beside its new text. */
export type Return = Readonly<{
  id: number;
  /** What to say below it, so that people are told; null where it was said already. */
  reply: string | null;
  /** The conversation to open again; null where it is open. */
  threadId: string | null;
  /** The comment to show again; null where it isn't minimised. */
  unfold: string | null;
}>;
export type Leave = Readonly<{ id: number; why: "says it already" | "resolved before" | "not looked at" }>;

/** Everything that is to be done on a pull request, as a value. Nothing is ever deleted. */
export type ReviewPlan = Readonly<{
  /** Comments that are new: those on lines go into one review, those on files are posted one by one. */
  post: readonly NewComment[];
  /** Our comments that say something else now, or speak again. */
  update: readonly Edit[];
  /** Our comments whose finding was gone and is there again, and those below which a reply that told so is missing. */
  returned: readonly Return[];
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
