import { failsBy, type Policy } from "../../domain/policy.ts";
import type { Review } from "../../domain/review.ts";
import { code } from "../../domain/sentence.ts";
import { type Filters, filtered, whoOfNoFinding } from "../../review/filters.ts";
import { type Numbered, numbered } from "../../words/digest.ts";
import { didYouMean } from "./nearest-name.ts";
import type { Reviewed } from "./reviewed.ts";

/** What people see of a review: the findings that filters leave, and what is said of the rest. */
export type View = Readonly<{ policy: Policy; shown: readonly Numbered[]; notes: readonly string[] }>;

export function viewOf({ review, policy, note }: Reviewed, filters: Filters): View {
  const { shown, hidden } = filtered(review, filters, failsBy(policy));
  const isShown = new Set(shown);
  return {
    policy,
    shown: numbered(review.findings).filter(({ finding }) => isShown.has(finding)),
    notes: [note, ...mistyped(review, filters), hidden].filter((each) => each !== ""),
  };
}

/** A label may have no finding, or be mistyped: the review doesn't know all windows of an app. */
function mistyped(review: Review, filters: Filters): string[] {
  const names = review.findings.flatMap(({ about }) => about.pages);
  return whoOfNoFinding(review, filters).map(
    (who) => `No finding is about ${code(who)}${didYouMean(who, names)}`,
  );
}
