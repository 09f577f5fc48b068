import type { Fails } from "../domain/policy.ts";
import { SEVERITIES, type Severity } from "../domain/severity.ts";
import {
  COARSENESS,
  type DigestRow,
  type DigestSection,
  digestOf,
  type Numbered,
  placesOf,
} from "../words/digest.ts";
import { opening } from "../words/lists.ts";
import { codeSpan, row, sentence } from "./github-markdown.ts";
import { counted, placeInWords } from "./message.ts";
import { SEVERITY_WORDS } from "./severity.ts";

/** The address that shows a line of a file to whoever reads the table; null for none. */
export type PlaceLink = (place: Readonly<{ path: string; line: number }>) => string | null;

/** As many rows as people look over. A release has some twenty. */
const MOST_ROWS = 30;
const LONGEST_ROW = 400;

/** Who can newly do what, as a table, the worst first. It holds every finding, in coarser rows where they are many. */
export function digestTable(findings: readonly Numbered[], fails: Fails, link: PlaceLink): string {
  if (findings.length === 0) return "";
  const rows = tableRows(findings, fails).map(({ section, row: each }) => tableRow(section, each, link));
  return [row("", "Who can newly do what", "Where"), row("---", "---", "---"), ...rows].join("\n");
}

type Told = Readonly<{ section: DigestSection; row: DigestRow }>;

/** The rows of the finest digest that has few enough; else of the coarsest. */
function tableRows(findings: readonly Numbered[], fails: Fails): Told[] {
  let rows: Told[] = [];
  for (const coarseness of COARSENESS) {
    rows = digestOf(findings, fails, coarseness).flatMap((section) =>
      section.rows.map((each) => ({ section, row: each })),
    );
    if (rows.length <= MOST_ROWS) break;
  }
  return rows.toSorted((a, b) => SEVERITIES.indexOf(b.row.severity) - SEVERITIES.indexOf(a.row.severity));
}

function tableRow(
  { who, isLead }: DigestSection,
  { severity, does, findings }: DigestRow,
  link: PlaceLink,
): string {
  const words = isLead
    ? `**${sentence(who, LONGEST_ROW)}** ${sentence(does, LONGEST_ROW)}`
    : sentence(opening(does), LONGEST_ROW);
  return row(severityInMarkdown(severity), words, placesInMarkdown({ severity, does, findings }, link));
}

/** "🟧 high": the severity stands as a word too. */
export function severityInMarkdown(severity: Severity): string {
  return `${SEVERITY_WORDS[severity].mark}${severity}`;
}

function placesInMarkdown(told: DigestRow, link: PlaceLink): string {
  const { first, files, lines } = placesOf(told);
  const shown = codeSpan(placeInWords(first));
  const address = link(first);
  const place = address === null ? shown : `[${shown}](${address})`;
  if (files > 1) return `${place} and ${counted(files - 1, "more file")}`;
  return lines > 1 ? `${place} and ${counted(lines - 1, "more line")}` : place;
}
