import type { Acceptance } from "../domain/acceptance.ts";
import type { Finding } from "../domain/finding.ts";
import type { Thresholds } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import type { Suggestion } from "./suggestion.ts";

/** How the plan's comments are worded. The plan decides, and words are the renderers'. */
export type Wording = Readonly<{
  /** Findings of one cause, the worst first. */
  findings(findings: readonly [Finding, ...Finding[]], suggestion: Suggestion | undefined): string;
  /** What becomes of a comment whose findings are gone, from what it said. */
  resolved(words: string, because: Resolution): string;
  /** What is said below a comment whose finding is there again. */
  returned(head: string): string;
  body(parts: BodyParts): string;
  /** What becomes of a review's body when a newer one stands below it. */
  superseded(head: string): string;
}>;

/** Why what a comment told is no longer there. */
export type Resolution =
  | Readonly<{ kind: "fixed"; head: string }>
  | Readonly<{ kind: "rule-off"; rule: string }>;

export type BodyParts = Readonly<{
  review: Review;
  policy: Thresholds;
  /** Findings that are grave enough for a comment, and that a reader of the diff does not see there. */
  unseen: readonly Finding[];
  /** How many findings have a comment that is seen. */
  commented: number;
  /** What else has to be said of this review, as sentences. */
  notices: readonly string[];
  /** Who accepted what fails; null where nobody has. */
  acceptance: Acceptance | null;
}>;
