import { type Finding, orderFindings } from "../domain/finding.ts";
import type { ReviewedGap } from "../domain/gap.ts";
import type { Review } from "../domain/review.ts";
import { fitting } from "./fitting.ts";
import { foldedRows } from "./folded-rows.ts";
import { codeBlock, codeSpan, row, sentence } from "./github-markdown.ts";
import {
  appInWords,
  asBefore,
  asBeforeInWords,
  buildInFull,
  confidenceInWords,
  counted,
  countsInWords,
  groupGaps,
  headlineOf,
  orderNarrowings,
  placeInWords,
  revisionInWords,
  turnedOffInWords,
  verdictInWords,
  witnessLead,
} from "./message.ts";

/** GitHub takes 65,536 characters of a comment; this leaves room for what the host adds around the review. */
export const MARKDOWN_LIMIT = 60_000;

/** What each part may take of the limit, so that none starves another. */
const ROOM = { table: 14_000, details: 24_000, narrowings: 6_000, gaps: 10_000, before: 4_000 } as const;

/** The review as GitHub Markdown, for a file or a job's summary; never longer than `MARKDOWN_LIMIT`. */
export function renderMarkdown(review: Review): string {
  return `## ${sentence(headlineOf(review), 300)}\n\n${renderMarkdownBody(review)}`;
}

/** The same below its headline, for a place that shows that by itself. */
export function renderMarkdownBody(review: Review): string {
  const findings = orderFindings(review.findings);
  const parts = [opening(review), table(findings), details(findings), narrowings(review), gaps(review)];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function opening(review: Review): string {
  const apps = review.apps.slice(0, 5).map(appInWords);
  const others = review.apps.length - apps.length;
  const named = others > 0 ? [...apps, `and ${others} more`] : apps;
  const counts = countsInWords(review.findings);
  return [
    `**${sentence(verdictInWords(review)).replace(":", ":**")}${counts === "" ? "" : ` Found: ${counts}.`}`,
    sentence(
      `From ${revisionInWords(review.base)} to ${revisionInWords(review.head)}: ${named.join("; ") || "no Tauri app"}.`,
      2_000,
    ),
    ...[turnedOffInWords(review)].filter((words) => words !== "").map((words) => sentence(words)),
  ].join("\n\n");
}

function table(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const head = [row("Severity", "What is newly possible", "Where"), row("---", "---", "---")];
  const { shown, left } = fitting(findings, tableRow, ROOM.table);
  const more =
    left === 0 ? [] : ["", `${counted(left, "more finding")} in the full report, none of them worse.`];
  return [...head, ...shown, ...more].join("\n");
}

function tableRow({ severity, title, path, line }: Finding): string {
  return row(severity, sentence(title, 300), codeSpan(placeInWords({ path, line })));
}

function details(findings: readonly Finding[]): string {
  const { shown, left } = fitting(findings, detail, ROOM.details);
  const more = left === 0 ? [] : [`The details of ${counted(left, "more finding")} are in the full report.`];
  return [...shown, ...more].join("\n\n");
}

function detail(finding: Finding): string {
  const { severity, title, witness, base, head, message, remedy, rule, confidence } = finding;
  const build = finding.build === null ? [] : [`**Build:** ${sentence(buildInFull(finding.build))}`];
  const sure = confidence === "certain" ? "" : ` (${confidenceInWords(finding)})`;
  return [
    `### ${severity}: ${sentence(title, 300)}`,
    `${codeSpan(placeInWords(finding))} · ${codeSpan(rule)}${sure}`,
    ...build,
    `**Witness:** ${sentence(witnessLead(witness))}:`,
    codeBlock(witness.text, witness.kind === "invoke" ? "js" : "text"),
    `- **Before:** ${sentence(base)}\n- **After:** ${sentence(head)}`,
    `**Why:** ${sentence(message)}`,
    `**What to do:** ${sentence(remedy)}`,
    ...foldedRows(finding.details),
  ].join("\n\n");
}

function narrowings(review: Review): string {
  if (review.narrowings.length === 0) return "";
  const items = orderNarrowings(review.narrowings).map(
    (narrowing) => `- ${sentence(narrowing.title, 300)} (${codeSpan(placeInWords(narrowing))})`,
  );
  return section(`No longer allowed (${items.length})`, items, ROOM.narrowings);
}

function gaps(review: Review): string {
  if (review.gaps.length === 0) return "";
  const items = groupGaps(review.gaps).flatMap((group, index) => {
    const heading = `${index > 0 ? "\n" : ""}**${group.heading}**${group.blocking ? "" : " (does not block)"}\n\n`;
    return group.gaps.map((gap, position) => {
      const item = `- ${sentence(gap.message, 500)} (${codeSpan(placeInWords(gap))})`;
      return position === 0 ? heading + item : item;
    });
  });
  const before = asBefore(review.gaps);
  const folded = before.length === 0 ? "" : foldedGaps(before);
  if (items.length === 0) return folded;
  return [section(`Not known (${items.length})`, items, ROOM.gaps), folded].filter(Boolean).join("\n\n");
}

/** What was unknown before is there for whoever looks for it, and in nobody's way. */
function foldedGaps(gaps: readonly ReviewedGap[]): string {
  const { shown, left } = fitting(
    gaps,
    (gap) => `- ${sentence(gap.message, 300)} (${codeSpan(placeInWords(gap))})`,
    ROOM.before,
  );
  const more = left === 0 ? [] : ["", `${left} more in the full report.`];
  const summary = `<details><summary>${asBeforeInWords(gaps.length)}</summary>`;
  return [summary, "", ...shown, ...more, "", "</details>"].join("\n");
}

function section(heading: string, items: readonly string[], room: number): string {
  const { shown, left } = fitting(items, (item) => item, room);
  const more = left === 0 ? [] : ["", `${left} more in the full report.`];
  return [`### ${heading}`, "", ...shown, ...more].join("\n");
}
