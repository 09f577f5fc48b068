import type { Acceptance } from "../domain/acceptance.ts";
import type { Policy } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import type { Diff } from "./diff-lines.ts";
import type { EarlierComment, EarlierReview } from "./earlier.ts";
import type { Author } from "./marker.ts";
import type { CommentLimits } from "./place-comments.ts";
import type { Wording } from "./wording.ts";

/** All that decides what a pull request is told. */
export type PlanInput = Readonly<{
  review: Review;
  /** The commit that was reviewed and that comments belong to. */
  head: string;
  diff: Diff;
  comments: readonly EarlierComment[];
  reviews: readonly EarlierReview[];
  us: Author;
  policy: Pick<Policy, "failOn" | "failOnBy" | "commentFrom">;
  wording: Wording;
  /** The lines of head's files that findings point at, split at `\n` alone; without them nothing is suggested. */
  files?: ReadonlyMap<string, readonly string[]>;
  notices?: readonly string[];
  /** Who accepted what fails. */
  acceptance?: Acceptance | null;
  limits?: CommentLimits;
}>;
