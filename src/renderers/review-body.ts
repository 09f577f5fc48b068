import type { Finding } from "../domain/finding.ts";
import type { ReviewedGap } from "../domain/gap.ts";
import type { BodyParts } from "../review/plan.ts";
import { fitting } from "./fitting.ts";
import { codeSpan, row, sentence } from "./github-markdown.ts";
import {
  counted,
  countsInWords,
  groupGaps,
  headlineOf,
  placeInWords,
  turnedOffInWords,
  verdictInWords,
} from "./message.ts";
import { ruleLink } from "./rule-link.ts";

/** What each part may take of the 65,536 characters that GitHub takes. */
const ROOM = { notices: 6_000, listed: 30_000, gaps: 12_000 } as const;
const LONGEST_EXAMPLE = 200;

/**
 * The body of a review: its headline and verdict, and everything that no comment in the diff shows. It names no commit, so
 * that a push which changes nothing leaves it as it is; GitHub shows the commit beside it.
 */
export function reviewBody(
  { review, listed, commented, notices }: BodyParts,
  rulePages: string | null,
): string {
  const counts = countsInWords(review.findings);
  const parts = [
    `### ${sentence(headlineOf(review), 300)}`,
    `**${sentence(verdictInWords(review)).replace(":", ":**")}${counts === "" ? "" : ` Found: ${counts}.`}`,
    noticesOf(notices),
    whereToLook(commented, listed.length),
    table(listed, rulePages),
    sentence(turnedOffInWords(review)),
    notKnown(review.gaps.filter(({ blocking }) => blocking)),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** What is left of a review's body when a newer one stands below it. */
export function supersededBody(head: string): string {
  return `The review of ${head} takes the place of this one.`;
}

function noticesOf(notices: readonly string[]): string {
  const { shown, left } = fitting(notices, (notice) => sentence(notice), ROOM.notices);
  if (shown.length === 0) return "";
  const [first = "", ...rest] = shown;
  const more = left === 0 ? [] : [`- ${left} more`];
  return [
    `> [!IMPORTANT]\n> ${first}`,
    ...[...rest.map((each) => `- ${each}`), ...more].map((line) => `> ${line}`),
  ].join("\n");
}

function whereToLook(commented: number, listed: number): string {
  if (commented === 0) return "";
  const there = `${counted(commented, "finding")} ${commented === 1 ? "has a comment" : "have comments"} in the diff`;
  return listed === 0 ? `${there}.` : `${there}. ${listed === 1 ? "This one does not:" : "These do not:"}`;
}

function table(listed: readonly Finding[], rulePages: string | null): string {
  if (listed.length === 0) return "";
  const head = [
    row("Severity", "What is newly possible", "For example", "Where"),
    row("---", "---", "---", "---"),
  ];
  const { shown, left } = fitting(listed, (finding) => tableRow(finding, rulePages), ROOM.listed);
  const more =
    left === 0 ? [] : ["", `${counted(left, "more finding")} in the check's summary, none of them worse.`];
  return [...head, ...shown, ...more].join("\n");
}

function tableRow({ severity, title, witness, rule, path, line }: Finding, rulePages: string | null): string {
  const example = witness.text.slice(0, LONGEST_EXAMPLE).toWellFormed();
  return row(
    severity,
    `${sentence(title, 300)} (${ruleLink(rule, rulePages)})`,
    codeSpan(example === witness.text ? example : `${example}…`),
    codeSpan(placeInWords({ path, line })),
  );
}

function notKnown(gaps: readonly ReviewedGap[]): string {
  if (gaps.length === 0) return "";
  const ordered = groupGaps(gaps).flatMap((group) => group.gaps);
  const { shown, left } = fitting(
    ordered,
    (gap) => `- ${sentence(gap.message, 500)} (${codeSpan(placeInWords(gap))})`,
    ROOM.gaps,
  );
  const more = left === 0 ? [] : [`- ${left} more in the check's summary.`];
  return [`**Could not be checked (${gaps.length})**`, "", ...shown, ...more].join("\n");
}
