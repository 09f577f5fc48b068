import { type Finding, orderFindings } from "../domain/finding.ts";
import { atLeast } from "../domain/severity.ts";
import { bodies } from "./bodies.ts";
import { isFolded, type OwnComment, ownComment } from "./earlier.ts";
import { identified } from "./fingerprint.ts";
import { type FindingMarker, sameWords, withMarker } from "./marker.ts";
import { type Anchor, anchorOf, COMMENT_LIMITS, Room } from "./place-comments.ts";
import type { PlanInput } from "./plan-input.ts";
import { resolutions } from "./resolutions.ts";
import { canReturn, isGone, returnOf, speaking } from "./returns.ts";
import type { Edit, Leave, NewComment, Return, ReviewPlan } from "./review-plan.ts";
import { SuggestedLines } from "./suggested-lines.ts";
import type { Suggestion } from "./suggestion.ts";

/** Decides what a pull request is told, given what it was told before. Carrying it out and planning again does nothing. */
export function planReview(input: PlanInput): ReviewPlan {
  const { review, head, diff, us, policy, wording, files = new Map(), limits = COMMENT_LIMITS } = input;
  const ours = input.comments.flatMap((comment) => ownComment(comment, us));
  const found = identified(orderFindings(review.findings));
  const spoken = new Map(found.map(({ fingerprint }) => [fingerprint, speakerFor(fingerprint, ours)]));
  const room = new Room(limits);
  for (const comment of spoken.values()) if (comment !== undefined) room.take(comment);

  const post: NewComment[] = [];
  const update: Edit[] = [];
  const returned: Return[] = [];
  const leave: Leave[] = [];
  const unseen: Finding[] = [];
  const commented: Finding[] = [];
  const suggested = new SuggestedLines(files, diff);
  for (const { finding, fingerprint } of found) {
    const marker: FindingMarker = { kind: "finding", rule: finding.rule, fingerprint, head, state: "open" };
    const earlier = spoken.get(fingerprint);
    if (earlier !== undefined) {
      const words = wording.finding(finding, suggested.on(finding, earlier));
      const isBack = isGone(earlier);
      if (!isBack && sameWords(words, earlier.words)) leave.push({ id: earlier.id, why: "says it already" });
      else update.push({ id: earlier.id, body: withMarker(words, speaking(earlier, marker)) });
      if (isBack) returned.push(returnOf(earlier, head, wording));
      if (!isBack && isFolded(earlier)) unseen.push(finding);
      else commented.push(finding);
      continue;
    }
    if (policy.commentFrom === "never" || !atLeast(finding.severity, policy.commentFrom)) continue;
    const anchor = anchorOf(finding, diff);
    if (anchor === null || !room.take(anchor)) {
      unseen.push(finding);
      continue;
    }
    commented.push(finding);
    const suggestion = suggested.at(finding, anchor);
    const body = withMarker(wording.finding(finding, suggestion), marker);
    post.push({ fingerprint, anchor: covering(anchor, suggestion), body });
  }
  const gone = ours.filter(({ marker }) => !spoken.has(marker.fingerprint));
  const still = ours.filter(
    (comment) => spoken.has(comment.marker.fingerprint) && !isSpeaker(comment, spoken),
  );
  const { resolve, left } = resolutions(gone, review, head, wording);
  return {
    post,
    update,
    returned,
    resolve,
    commented,
    leave: [...leave, ...left, ...still.map(leftAsItIs)],
    ...bodies(input, post.length > 0, {
      ...{ review, policy, unseen, commented: commented.length },
      notices: input.notices ?? [],
    }),
  };
}

/**
 * The comment that speaks for a finding: the first that is open; else one that was marked resolved and can be brought back in
 * sight, which speaks again. One that stays folded away is left as it is, since nobody would see it change.
 */
function speakerFor(fingerprint: string, ours: readonly OwnComment[]): OwnComment | undefined {
  const all = ours.filter(({ marker }) => marker.fingerprint === fingerprint).toSorted((a, b) => a.id - b.id);
  return all.find((comment) => !isGone(comment)) ?? all.findLast(canReturn);
}

function isSpeaker(comment: OwnComment, spoken: ReadonlyMap<string, OwnComment | undefined>): boolean {
  return spoken.get(comment.marker.fingerprint) === comment;
}

function leftAsItIs({ id, marker }: OwnComment): Leave {
  return { id, why: marker.state === "open" ? "says it already" : "resolved before" };
}

function covering(anchor: Anchor, suggestion: Suggestion | undefined): Anchor {
  if (anchor.kind === "file" || suggestion === undefined) return anchor;
  const { first, last } = suggestion;
  return { ...anchor, line: last, startLine: first < last ? first : null };
}
