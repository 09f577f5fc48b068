import type { Finding } from "../domain/finding.ts";
import type { Place } from "../domain/place.ts";
import { enforcedOutcomeOf, type Outcome, outcomeOf, type Policy } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import { type Annotation, orderedAnnotations, plain } from "./annotations.ts";
import { fitting } from "./fitting.ts";
import { codeSpan, sentence } from "./github-markdown.ts";
import { renderMarkdownBody } from "./markdown.ts";
import { counted, headlineOf, placeInWords } from "./message.ts";

/** What a check run says when it is completed. */
export type Check = Readonly<{
  conclusion: "success" | "failure" | "neutral";
  title: string;
  summary: string;
  /** The worst first. One request takes fifty of them. */
  annotations: readonly Annotation[];
}>;

/** GitHub's for the summary, ours for the rest. */
export const CHECK_LIMITS = { summary: 65_535, annotations: 200, title: 100 } as const;

const ROOM = { notices: 4_000, faults: 30_000 } as const;

/**
 * A required check is closed by `failure` alone of what we use: `neutral` counts as passed. `action_required` would close
 * it too, but GitHub then points to a button of the App's, and an Action has none.
 */
const CONCLUSIONS: Readonly<Record<Outcome, Check["conclusion"]>> = {
  pass: "success",
  neutral: "neutral",
  fail: "failure",
};

/**
 * The check of a review: always published, whatever was found. What has a comment in the diff (`commented`) has no
 * annotation on the same line.
 */
export function renderCheck(
  review: Review,
  policy: Policy,
  notices: readonly string[] = [],
  commented: ReadonlySet<Finding> = new Set(),
): Check {
  const annotations = orderedAnnotations(review, commented);
  const outcome = outcomeOf(review, policy);
  const left = annotations.length - CHECK_LIMITS.annotations;
  const isObserved = policy.mode === "observe" && enforcedOutcomeOf(review, policy) === "fail";
  const title = isObserved
    ? `Would fail: ${headlineOf(review, CHECK_LIMITS.title)}`
    : headlineOf(review, CHECK_LIMITS.title);
  const said = [
    ...(isObserved ? ["This repository's policy only observes. If it enforced, this check would fail."] : []),
    ...(review.verdict === "incomplete" && outcome !== "fail" && !isObserved
      ? ["This review is incomplete, and this repository's policy lets that through."]
      : []),
    ...(left > 0 ? [`${counted(left, "more place")} had no room for an annotation.`] : []),
    ...notices.slice(0, 1),
  ];
  const points = notices.slice(1).map((notice) => `- ${sentence(notice)}`);
  const { shown } = fitting(
    [...said.map((notice) => `${sentence(notice)}\n`), ...points],
    (line) => line,
    ROOM.notices,
  );
  return {
    conclusion: CONCLUSIONS[outcome],
    title: plain(title, CHECK_LIMITS.title),
    summary: [shown.join("\n").trim(), renderMarkdownBody(review, { policy })].filter(Boolean).join("\n\n"),
    annotations: annotations.slice(0, CHECK_LIMITS.annotations),
  };
}

/** The same as a page of its own, for a job's summary. */
export function renderCheckPage({ title, summary }: Check, notes: readonly string[] = []): string {
  return [`## ${sentence(title)}`, ...notes.map((note) => sentence(note, 1_000)), summary].join("\n\n");
}

/** A fault of the policy, with its place. */
export type PolicyFault = Readonly<{ at: Place; message: string }>;

/** The check where the policy of the default branch can't be read: nothing was judged, so nothing passes. */
export function renderPolicyFaultCheck(faults: readonly PolicyFault[]): Check {
  const { shown } = fitting(
    faults,
    ({ at, message }) => `- ${sentence(message)} (${codeSpan(placeInWords(at))})`,
    ROOM.faults,
  );
  return {
    conclusion: "failure",
    title: "The policy of this repository can't be read",
    summary: [
      "The policy on the default branch can't be read, so this pull request was not judged.",
      shown.join("\n"),
    ].join("\n\n"),
    annotations: faults
      .slice(0, CHECK_LIMITS.annotations)
      .map(({ at: { path, line, endLine }, message }) => ({
        ...{ path, line, endLine },
        level: "failure" as const,
        title: "The policy can't be read",
        message: plain(message, 2_000),
      })),
  };
}
