import { DEFAULT_POLICY, failsBy, type Thresholds } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import { type Numbered, numbered } from "../words/digest.ts";
import { opening } from "../words/lists.ts";
import { digestTable, severityInMarkdown } from "./digest-table.ts";
import { findingSection } from "./finding-section.ts";
import { folded } from "./folded.ts";
import { gapsFolded, narrowingsFolded, waivedFolded } from "./folded-parts.ts";
import { codeSpan, sentence } from "./github-markdown.ts";
import {
  appInWords,
  counted,
  headlineOf,
  placeInWords,
  revisionInWords,
  turnedOffInWords,
} from "./message.ts";
import { decisionInWords } from "./summary-headline.ts";

/** GitHub takes 65,536 characters of a comment; this leaves room for what the host adds around the review. */
export const MARKDOWN_LIMIT = 60_000;

/** Characters that people read below the headline: of a longer page, nothing more. */
const PAGE = 11_400;

/** What each folded part may take of it. The table takes what it needs, and witnesses what is left. */
const ROOM = { minor: 1_800, waived: 900, narrowings: 900, gaps: 1_800 } as const;
const WITNESSES = { most: 4_600, least: 1_500 } as const;
const MOST_APPS = 5;

export type MarkdownOptions = Readonly<{
  policy?: Thresholds;
  /** The findings to show, by the numbers that they have in the whole review; all where it isn't given. */
  shown?: readonly Numbered[];
  /** What is said at the end, as sentences. */
  notes?: readonly string[];
}>;

/** The review as GitHub Markdown, for a file or a job's summary; never longer than `MARKDOWN_LIMIT`. */
export function renderMarkdown(review: Review, options: MarkdownOptions = {}): string {
  return `## ${sentence(headlineOf(review), 300)}\n\n${renderMarkdownBody(review, options)}`;
}

/** The same below its headline: what was decided and a table of who can do what; all else is folded. */
export function renderMarkdownBody(
  review: Review,
  { policy = DEFAULT_POLICY, shown = numbered(review.findings), notes = [] }: MarkdownOptions = {},
): string {
  const fails = failsBy(policy);
  const isShown = policy.failOn === "never" ? failsBy(DEFAULT_POLICY) : fails;
  const isGrave = ({ finding }: Numbered) => isShown(finding);
  const above = [
    `**${opening(review.verdict)}**: ${sentence(decisionInWords(review, policy))}.`,
    sentence(comparedInWords(review), 2_000),
    ...(review.turnedOff.length === 0 ? [] : [sentence(turnedOffInWords(review))]),
    digestTable(shown, fails, () => null),
  ];
  const below = [
    minor(shown.filter((each) => !isGrave(each))),
    waivedFolded(review, ROOM.waived),
    narrowingsFolded(review, ROOM.narrowings),
    gapsFolded(review, ROOM.gaps),
    ...notes.map((note) => sentence(note)),
  ];
  const room = PAGE - [...above, ...below].join("\n\n").length;
  const parts = [...above, witnesses(shown.filter(isGrave), room), ...below];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function comparedInWords({ base, head, apps }: Review): string {
  const named = apps.slice(0, MOST_APPS).map(appInWords);
  const others = apps.length - named.length;
  const all = others > 0 ? [...named, `and ${others} more`] : named;
  return `From ${revisionInWords(base)} to ${revisionInWords(head)}: ${all.join("; ") || "no Tauri app"}.`;
}

function witnesses(findings: readonly Numbered[], left: number): string {
  return folded({
    summary: `${counted(findings.length, "finding")}, with witness and remedy`,
    items: findings,
    render: ({ number, finding }) => findingSection(number, finding),
    room: Math.max(WITNESSES.least, Math.min(WITNESSES.most, left)),
    between: "\n\n",
  });
}

function minor(findings: readonly Numbered[]): string {
  return folded({
    summary: `${findings.length} less grave, one line each`,
    items: findings,
    render: ({ number, finding }) => {
      const place = codeSpan(placeInWords(finding));
      return `- ${number} · ${severityInMarkdown(finding.severity)} · ${sentence(finding.title, 200)} (${place})`;
    },
    room: ROOM.minor,
  });
}
