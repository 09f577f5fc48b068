import { failsBy } from "../domain/policy.ts";
import type { BodyParts } from "../review/wording.ts";
import { numbered } from "../words/digest.ts";
import { opening } from "../words/lists.ts";
import { acceptedBody } from "./accepted.ts";
import { digestTable, type PlaceLink } from "./digest-table.ts";
import { findingSection } from "./finding-section.ts";
import { fitting } from "./fitting.ts";
import { folded } from "./folded.ts";
import { gapsFolded, narrowingsFolded, waivedFolded } from "./folded-parts.ts";
import { sentence } from "./github-markdown.ts";
import { counted, turnedOffInWords } from "./message.ts";
import { decisionInWords } from "./summary-headline.ts";

/** What each part may take of the 65,536 characters that GitHub takes; the table takes what it needs. */
const ROOM = { notices: 6_000, unseen: 14_000, waived: 4_000, narrowings: 3_000, gaps: 9_000 } as const;

/**
 * The body of a review: what was decided, a table of who can newly do what, and folded below it all that has no comment in
 * the diff. It names no commit, so that a push which changes nothing leaves it as it is; GitHub shows the commit beside it.
 */
export function reviewBody(
  { review, policy, unseen, commented, notices, acceptance }: BodyParts,
  link: PlaceLink,
): string {
  const all = numbered(review.findings);
  const left = all.filter(({ finding }) => unseen.includes(finding));
  const parts = [
    `**${opening(review.verdict)}**: ${sentence(decisionInWords(review, policy))}.${whereToLook(commented)}`,
    noticesOf(notices),
    digestTable(all, failsBy(policy), link),
    sentence(turnedOffInWords(review)),
    folded({
      summary: `${counted(left.length, "finding")} without a comment in the diff`,
      items: left,
      render: ({ number, finding }) => findingSection(number, finding),
      room: ROOM.unseen,
      between: "\n\n",
    }),
    waivedFolded(review, ROOM.waived),
    narrowingsFolded(review, ROOM.narrowings),
    gapsFolded(review, ROOM.gaps),
  ];
  const words = parts.filter((part) => part !== "").join("\n\n");
  return acceptance === null ? words : acceptedBody(words, acceptance);
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

function whereToLook(commented: number): string {
  if (commented === 0) return "";
  return ` ${counted(commented, "finding")} ${commented === 1 ? "has a comment" : "have comments"} in the diff.`;
}
