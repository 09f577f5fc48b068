import type { Finding } from "../domain/finding.ts";
import { isFolded, type OwnComment } from "./earlier.ts";
import { sameWords, withMarker } from "./marker.ts";
import type { PlanInput } from "./plan-input.ts";
import { mayBeHidden } from "./resolutions.ts";
import { isGone, lateReply, returnOf, speaking } from "./returns.ts";
import type { ReviewPlan } from "./review-plan.ts";
import type { SuggestedLines } from "./suggested-lines.ts";
import { findingsOf, markerOf, type Told, toldBy } from "./told.ts";

type Again = Readonly<{
  update: ReviewPlan["update"];
  returned: ReviewPlan["returned"];
  leave: ReviewPlan["leave"];
  /** Findings whose comment is seen, and those whose comment is folded away. */
  commented: readonly Finding[];
  unseen: readonly Finding[];
}>;

/**
 * What becomes of comments that speak for findings which are there. `present` are the fingerprints of all that are. A comment
 * of several tells those that stayed; one that left may come back in a new comment.
 */
export function toldAgain(
  spoken: ReadonlyMap<OwnComment, Told>,
  present: ReadonlySet<string>,
  suggested: SuggestedLines,
  { review, head, wording }: PlanInput,
): Again {
  const update: Again["update"][number][] = [];
  const returned: Again["returned"][number][] = [];
  const leave: Again["leave"][number][] = [];
  const commented: Finding[] = [];
  const unseen: Finding[] = [];
  for (const [comment, told] of spoken) {
    const { id, marker } = comment;
    const findings = findingsOf(told);
    const words = wording.findings(findings, suggested.on(findings, comment));
    const isBack = isGone(comment);
    const isLess = toldBy(marker).some((fingerprint) => !present.has(fingerprint));
    returned.push(...(isBack ? [returnOf(comment, head, wording)] : lateReply(comment, wording)));
    if (!isBack && isLess && mayBeHidden(comment, review)) leave.push({ id, why: "not looked at" });
    else if (!isBack && sameWords(words, comment.words)) leave.push({ id, why: "says it already" });
    else update.push({ id, body: withMarker(words, speaking(comment, markerOf(told, head, marker))) });
    const place = !isBack && isFolded(comment) ? unseen : commented;
    place.push(...findings);
  }
  return { update, returned, leave, commented, unseen };
}
