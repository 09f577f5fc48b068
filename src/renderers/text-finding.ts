import type { Numbered } from "../words/digest.ts";
import { type Excerpts, excerptOf } from "./excerpt.ts";
import { buildInFull, confidenceInWords, placeInWords, witnessLead } from "./message.ts";
import { SEVERITY_WORDS } from "./severity.ts";
import { BOLD, DIM, type Paint, wrap, wrapAsIs } from "./terminal.ts";

/** How a text is laid out: colour or not, how wide, and the user's files to quote from. */
export type TextOptions = Readonly<{ colour: boolean; width?: number; excerpts?: Excerpts }>;

export const DEFAULT_WIDTH = 100;
const LABEL_WIDTH = 12;
const INDENT = "  ";

/** One finding for a terminal: what changed, where, the lines there, the proof, why it matters and what to do. */
export function findingLines(
  { number, finding }: Numbered,
  width: number,
  excerpts: Excerpts,
  paint: Paint,
): string[] {
  const severity = finding.severity.toUpperCase();
  const lead = `${number}  ${severity}  `;
  const [first = "", ...rest] = wrap(finding.title, width - lead.length, paint);
  const sure = confidenceInWords(finding);
  const rule = sure === "" ? finding.rule : `${finding.rule} (${sure})`;
  return [
    `${number}  ${paint.as(SEVERITY_WORDS[finding.severity].ansi, severity)}  ${paint.as(BOLD, first)}`,
    ...rest.map((line) => " ".repeat(lead.length) + paint.as(BOLD, line)),
    ...indented(wrapAsIs(placeInWords(finding), width - INDENT.length, paint)),
    ...indented(wrapAsIs(rule, width - INDENT.length, paint).map((line) => paint.as(DIM, line))),
    "",
    ...withSpace(indented(excerptOf(finding, excerpts, width - INDENT.length, paint))),
    ...(finding.build === null ? [] : labelled("Build", buildInFull(finding.build), width, paint)),
    ...labelled("Witness", `${witnessLead(finding.witness)}:`, width, paint),
    ...quoted(finding.witness.text, width, paint),
    ...labelled("Before", finding.base, width, paint),
    ...labelled("After", finding.head, width, paint),
    ...labelled("Why", finding.message, width, paint),
    ...labelled("What to do", finding.remedy, width, paint),
    ...finding.details.flatMap((row, index) => labelled(index === 0 ? "Each" : "", row, width, paint)),
  ];
}

/** A label in a column of its own, its sentence beside it. */
function labelled(label: string, sentence: string, width: number, paint: Paint): string[] {
  const lines = wrap(sentence, width - INDENT.length - LABEL_WIDTH, paint);
  return lines.map(
    (line, index) => INDENT + paint.as(DIM, (index === 0 ? label : "").padEnd(LABEL_WIDTH)) + line,
  );
}

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => INDENT + line);
}

/** The witness as it would be typed. */
function quoted(text: string, width: number, paint: Paint): string[] {
  const room = width - INDENT.length - LABEL_WIDTH - 2;
  const lines = wrapAsIs(text, room, paint);
  return lines.map((line) => " ".repeat(INDENT.length + LABEL_WIDTH + 2) + paint.as(BOLD, line));
}

function withSpace(lines: string[]): string[] {
  return lines.length === 0 ? lines : [...lines, ""];
}
