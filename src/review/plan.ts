import { type Finding, orderFindings } from "../domain/finding.ts";
import type { Gap, GapKind } from "../domain/gap.ts";
import type { Policy } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import { atLeast } from "../domain/severity.ts";
import type { Diff } from "./diff-lines.ts";
import { identified } from "./fingerprint.ts";
import { type Author, type FindingMarker, readMarked, withMarker } from "./marker.ts";
import { type Anchor, anchorOf, COMMENT_LIMITS, type CommentLimits, Room } from "./place-comments.ts";
import { SuggestedLines } from "./suggested-lines.ts";
import type { Suggestion } from "./suggestion.ts";

/** A top comment of a review thread, whoever wrote it. */
export type EarlierComment = Readonly<{
  id: number;
  threadId: string | null;
  author: Author;
  body: string;
  path: string;
  /** Its last line at the current head; null on a file as a whole, and where the line is gone. */
  line: number | null;
  /** Its first line where it covers several. */
  startLine: number | null;
  kind: "line" | "file";
  /** The line it stood on is gone, so GitHub folds it away. */
  outdated: boolean;
  /** Somebody resolved its conversation. */
  threadResolved: boolean;
  /** Somebody else wrote below it. */
  answered: boolean;
}>;

/** A review with a body, whoever wrote it. */
export type EarlierReview = Readonly<{ id: number; author: Author; body: string }>;

/** How the plan's comments are worded. The plan decides, and words are the renderers'. */
export type Wording = Readonly<{
  finding(finding: Finding, suggestion: Suggestion | undefined): string;
  /** What becomes of a comment whose finding is gone, from what it said. */
  resolved(words: string, because: Resolution): string;
  body(parts: BodyParts): string;
  /** What becomes of a review's body when a newer one stands below it. */
  superseded(head: string): string;
}>;

/** Why a finding is no longer there. */
export type Resolution =
  | Readonly<{ kind: "fixed"; head: string }>
  | Readonly<{ kind: "rule-off"; rule: string }>;

export type BodyParts = Readonly<{
  review: Review;
  policy: Pick<Policy, "failOn">;
  /** Findings that are grave enough for a comment, and that a reader of the diff does not see there. */
  unseen: readonly Finding[];
  /** How many findings have a comment that is seen. */
  commented: number;
  /** What else has to be said of this review, as sentences. */
  notices: readonly string[];
}>;

export type PlanInput = Readonly<{
  review: Review;
  /** The commit that was reviewed and that comments belong to. */
  head: string;
  diff: Diff;
  comments: readonly EarlierComment[];
  reviews: readonly EarlierReview[];
  us: Author;
  policy: Pick<Policy, "failOn" | "commentFrom">;
  wording: Wording;
  /** The lines of head's files that findings point at, split at `\n` alone; without them nothing is suggested. */
  files?: ReadonlyMap<string, readonly string[]>;
  notices?: readonly string[];
  limits?: CommentLimits;
}>;

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
  const leave: Leave[] = [];
  const unseen: Finding[] = [];
  const commented: Finding[] = [];
  const suggested = new SuggestedLines(files, diff);
  for (const { finding, fingerprint } of found) {
    const marker: FindingMarker = { kind: "finding", rule: finding.rule, fingerprint, head, state: "open" };
    const earlier = spoken.get(fingerprint);
    if (earlier !== undefined) {
      const words = wording.finding(finding, suggested.on(finding, earlier));
      if (earlier.marker.state === "open" && sameWords(words, earlier.words))
        leave.push({ id: earlier.id, why: "says it already" });
      else update.push({ id: earlier.id, body: withMarker(words, marker) });
      if (isFolded(earlier)) unseen.push(finding);
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
    resolve,
    commented,
    leave: [...leave, ...left, ...still.map(leftAsItIs)],
    ...bodies(input, post.length > 0, {
      ...{ review, policy, unseen, commented: commented.length },
      notices: input.notices ?? [],
    }),
  };
}

type OwnComment = EarlierComment & Readonly<{ words: string; marker: FindingMarker }>;

function ownComment(comment: EarlierComment, us: Author): OwnComment[] {
  const marked = readMarked(comment, us);
  if (marked?.marker.kind !== "finding") return [];
  return [{ ...comment, words: marked.words, marker: marked.marker }];
}

/**
 * The comment that speaks for a finding: the first that is open; else one that was marked resolved and is still in sight,
 * which speaks again. One that is folded away stays as it is, since nobody would see it change.
 */
function speakerFor(fingerprint: string, ours: readonly OwnComment[]): OwnComment | undefined {
  const all = ours.filter(({ marker }) => marker.fingerprint === fingerprint).toSorted((a, b) => a.id - b.id);
  return all.find(({ marker }) => marker.state === "open") ?? all.findLast((comment) => !isFolded(comment));
}

function isSpeaker(comment: OwnComment, spoken: ReadonlyMap<string, OwnComment | undefined>): boolean {
  return spoken.get(comment.marker.fingerprint) === comment;
}

function isFolded({ outdated, threadResolved }: EarlierComment): boolean {
  return outdated || threadResolved;
}

function sameWords(a: string, b: string): boolean {
  return a.trim() === b;
}

function leftAsItIs({ id, marker }: OwnComment): Leave {
  return { id, why: marker.state === "open" ? "says it already" : "resolved before" };
}

/** What becomes of comments whose finding is not found any more. What could not be looked at may still be there. */
function resolutions(
  gone: readonly OwnComment[],
  { gaps, turnedOff }: Review,
  head: string,
  wording: Wording,
) {
  const resolve: Resolve[] = [];
  const left: Leave[] = [];
  for (const comment of gone) {
    const { id, words, marker, threadId, answered, threadResolved } = comment;
    if (marker.state === "resolved") left.push({ id, why: "resolved before" });
    else if (gaps.some((gap) => mayHide(gap, comment))) left.push({ id, why: "not looked at" });
    else {
      const isOff = turnedOff.some(({ rule }) => rule === marker.rule);
      const because: Resolution = isOff ? { kind: "rule-off", rule: marker.rule } : { kind: "fixed", head };
      const body = withMarker(wording.resolved(words, because), { ...marker, head, state: "resolved" });
      resolve.push({ id, body, threadId: answered || threadResolved ? null : threadId });
    }
  }
  return { resolve, left };
}

/** A file that says nothing may change what any other means: while one can't be read, no finding counts as gone. */
const HIDES_ANYTHING: ReadonlySet<GapKind> = new Set([
  "unparsed",
  "unreadable",
  "truncated",
  "not-followed",
  "does-not-build",
]);
const HIDES_NOTHING: ReadonlySet<GapKind> = new Set(["assumed-version", "dynamic", "unsupported"]);

function mayHide({ kind, path, blocking }: Gap, comment: EarlierComment): boolean {
  if (HIDES_NOTHING.has(kind)) return false;
  return (blocking && HIDES_ANYTHING.has(kind)) || path === comment.path;
}

function covering(anchor: Anchor, suggestion: Suggestion | undefined): Anchor {
  if (anchor.kind === "file" || suggestion === undefined) return anchor;
  const { first, last } = suggestion;
  return { ...anchor, line: last, startLine: first < last ? first : null };
}

/**
 * The newest review's body is kept up to date. A new one is posted only with new comments, or where none of ours stands,
 * and then the older ones point to it.
 */
function bodies(
  { reviews, us, head, wording }: PlanInput,
  hasNewComments: boolean,
  parts: BodyParts,
): Pick<ReviewPlan, "body" | "updateReviews"> {
  const current = reviews
    .flatMap((review) => {
      const marked = readMarked(review, us);
      if (marked?.marker.kind !== "review" || marked.marker.state !== "current") return [];
      return [{ id: review.id, words: marked.words }];
    })
    .toSorted((a, b) => a.id - b.id);
  const newest = current.at(-1);
  const words = wording.body(parts);
  const body = withMarker(words, { kind: "review", head, state: "current" });
  const older = withMarker(wording.superseded(head), { kind: "review", head, state: "superseded" });
  const supersede = (all: typeof current): Edit[] => all.map(({ id }) => ({ id, body: older }));

  if (hasNewComments || (newest === undefined && hasSomethingToSay(parts)))
    return { body, updateReviews: supersede(current) };
  if (newest === undefined || sameWords(words, newest.words))
    return { body: null, updateReviews: supersede(current.slice(0, -1)) };
  return { body: null, updateReviews: [...supersede(current.slice(0, -1)), { id: newest.id, body }] };
}

function hasSomethingToSay({ review, notices }: BodyParts): boolean {
  return review.findings.length > 0 || notices.length > 0 || review.gaps.some(({ blocking }) => blocking);
}
