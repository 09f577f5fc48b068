import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import { atLeast } from "../domain/severity.ts";
import { type Numbered, numbered } from "../words/digest.ts";
import { digestTable, severityInMarkdown } from "./digest-table.ts";
import { findingSection } from "./finding-section.ts";
import { fitting } from "./fitting.ts";
import { codeSpan, sentence } from "./github-markdown.ts";
import {
  appInWords,
  asBefore,
  counted,
  groupGaps,
  headlineOf,
  orderNarrowings,
  placeInWords,
  revisionInWords,
  turnedOffInWords,
} from "./message.ts";
import { decisionInWords } from "./summary-headline.ts";

/** GitHub takes 65,536 characters of a comment; this leaves room for what the host adds around the review. */
export const MARKDOWN_LIMIT = 60_000;

/** What each folded part may take of the limit. The table takes what it needs: it grows with no finding. */
const ROOM = { witnesses: 20_000, minor: 5_000, narrowings: 4_000, gaps: 9_000 } as const;
const MOST_APPS = 5;

export type MarkdownOptions = Readonly<{
  policy?: Pick<Policy, "failOn">;
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
  const { failOn } = policy;
  const isGrave = ({ finding }: Numbered) =>
    atLeast(finding.severity, failOn === "never" ? "medium" : failOn);
  const parts = [
    `**${capital(review.verdict)}**: ${sentence(decisionInWords(review, policy))}.`,
    sentence(comparedInWords(review), 2_000),
    ...(review.turnedOff.length === 0 ? [] : [sentence(turnedOffInWords(review))]),
    digestTable(shown, failOn, () => null),
    witnesses(shown.filter(isGrave)),
    minor(shown.filter((each) => !isGrave(each))),
    narrowings(review),
    gaps(review),
    ...notes.map((note) => sentence(note)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function comparedInWords({ base, head, apps }: Review): string {
  const named = apps.slice(0, MOST_APPS).map(appInWords);
  const others = apps.length - named.length;
  const all = others > 0 ? [...named, `and ${others} more`] : named;
  return `From ${revisionInWords(base)} to ${revisionInWords(head)}: ${all.join("; ") || "no Tauri app"}.`;
}

function witnesses(findings: readonly Numbered[]): string {
  return folded(
    `${counted(findings.length, "finding")}, with witness and remedy`,
    findings,
    ({ number, finding }) => findingSection(number, finding),
    ROOM.witnesses,
    "\n\n",
  );
}

function minor(findings: readonly Numbered[]): string {
  return folded(
    `${findings.length} less grave, one line each`,
    findings,
    ({ number, finding: { severity, title, path, line } }) =>
      `- ${number} · ${severityInMarkdown(severity)} · ${sentence(title, 200)} (${codeSpan(placeInWords({ path, line }))})`,
    ROOM.minor,
  );
}

function narrowings(review: Review): string {
  return folded(
    `No longer possible (${review.narrowings.length})`,
    orderNarrowings(review.narrowings),
    (narrowing) => `- ${sentence(narrowing.title, 300)} (${codeSpan(placeInWords(narrowing))})`,
    ROOM.narrowings,
  );
}

function gaps({ gaps: all }: Review): string {
  const before = asBefore(all);
  const fresh = groupGaps(all).flatMap((group) =>
    group.gaps.map((gap, index) => ({ gap, heading: index === 0 ? group : null })),
  );
  const title = [
    ...(fresh.length === 0 ? [] : [`${fresh.length} new`]),
    ...(before.length === 0 ? [] : [`${before.length} as before`]),
  ];
  return folded(
    `Not checked: ${title.join(", ")}`,
    [...fresh, ...before.map((gap, index) => ({ gap, heading: index === 0 ? AS_BEFORE : null }))],
    ({ gap, heading }) => {
      const item = `- ${sentence(gap.message, 300)} (${codeSpan(placeInWords(gap))})`;
      if (heading === null) return item;
      return `\n**${heading.heading}**${heading.blocking ? "" : " (does not block)"}\n\n${item}`;
    },
    ROOM.gaps,
  );
}

const AS_BEFORE = { heading: "As before", blocking: false } as const;

/** Items that a reader unfolds; as many as the room holds, and the rest is counted. */
function folded<T>(
  summary: string,
  items: readonly T[],
  render: (item: T) => string,
  room: number,
  between = "\n",
): string {
  if (items.length === 0) return "";
  const { shown, left } = fitting(items, render, room);
  const more = left === 0 ? [] : [`\n${left} more in the JSON of this review.`];
  return `<details><summary>${summary}</summary>\n\n${[...shown, ...more].join(between)}\n\n</details>`;
}
