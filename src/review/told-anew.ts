import type { Finding } from "../domain/finding.ts";
import { atLeast } from "../domain/severity.ts";
import { causesOf, type Placed, placeOf } from "./causes.ts";
import type { Identified } from "./fingerprint.ts";
import { withMarker } from "./marker.ts";
import { type Anchor, anchorOf, type Room } from "./place-comments.ts";
import type { PlanInput } from "./plan-input.ts";
import type { NewComment, ReviewPlan } from "./review-plan.ts";
import type { SuggestedLines } from "./suggested-lines.ts";
import type { Suggestion } from "./suggestion.ts";
import { findingsOf, markerOf } from "./told.ts";

type Anew = Readonly<{
  post: ReviewPlan["post"];
  commented: readonly Finding[];
  /** Grave enough for a comment, and without a place or room for one. */
  unseen: readonly Finding[];
}>;

/** A line that isn't in the diff stays out of it. But what GitHub refuses once may be a mishap. */
const MOST_TRIES = 2;

/**
 * New comments for findings that none of ours speaks for, one for each cause, as long as there is room. Those that GitHub
 * `refused` twice are not tried again: each try is one more review, and a notification.
 */
export function toldAnew(
  untold: readonly Identified[],
  room: Room,
  suggested: SuggestedLines,
  { head, diff, policy: { commentFrom }, wording }: PlanInput,
  refused: readonly string[],
): Anew {
  const post: NewComment[] = [];
  const commented: Finding[] = [];
  const unseen: Finding[] = [];
  const placed: Placed[] = [];
  for (const each of untold) {
    if (commentFrom === "never" || !atLeast(each.finding.severity, commentFrom)) continue;
    const tries = refused.filter((fingerprint) => fingerprint === each.fingerprint).length;
    const anchor = tries >= MOST_TRIES ? null : anchorOf(each.finding, diff);
    if (anchor === null) unseen.push(each.finding);
    else placed.push({ ...each, anchor });
  }
  for (const cause of causesOf(placed, diff)) {
    const [{ fingerprint }] = cause;
    const findings = findingsOf(cause);
    const anchor = placeOf(cause);
    if (!room.take(anchor)) {
      unseen.push(...findings);
      continue;
    }
    commented.push(...findings);
    const suggestion = suggested.at(findings, anchor);
    const body = withMarker(wording.findings(findings, suggestion), markerOf(cause, head));
    post.push({ fingerprint, anchor: covering(anchor, suggestion), body });
  }
  return { post, commented, unseen };
}

function covering(anchor: Anchor, suggestion: Suggestion | undefined): Anchor {
  if (anchor.kind === "file" || suggestion === undefined) return anchor;
  const { first, last } = suggestion;
  return { ...anchor, line: last, startLine: first < last ? first : null };
}
