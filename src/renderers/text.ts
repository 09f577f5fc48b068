import { orderFindings } from "../domain/finding.ts";
import type { Review } from "../domain/review.ts";
import { code } from "../domain/sentence.ts";
import { type Numbered, numbered } from "../words/digest.ts";
import { waivedInWords } from "../words/waived.ts";
import {
  appInWords,
  asBefore,
  asBeforeInWords,
  counted,
  countsInWords,
  type GapGroup,
  groupGaps,
  headlineOf,
  orderNarrowings,
  placeInWords,
  revisionInWords,
  turnedOffInWords,
  verdictInWords,
} from "./message.ts";
import { BOLD, DIM, type Paint, painter, printed, wrap, wrapAsIs } from "./terminal.ts";
import { DEFAULT_WIDTH, findingLines, indented, type TextOptions } from "./text-finding.ts";

const NARROWEST = 40;

export type DetailsOptions = TextOptions &
  Readonly<{
    /** The findings to show, by the numbers that they have in the whole review; all where it isn't given. */
    shown?: readonly Numbered[];
    /** What is said at the end: what filters hide, which policy was read. */
    notes?: readonly string[];
  }>;

/** The review for a person at a terminal: what is newly possible, the proof, and what to do about it. */
export function renderText(review: Review, options: DetailsOptions): string {
  const width = Math.max(NARROWEST, options.width ?? DEFAULT_WIDTH);
  const paint = painter(options.colour);
  const shown = options.shown ?? numbered(review.findings);
  const rule = paint.as(DIM, "─".repeat(width));
  return printed([
    ...opening(review, width, paint),
    ...shown.flatMap((finding) => [
      ...["", rule, ""],
      ...findingLines(finding, width, options.excerpts ?? new Map(), paint),
    ]),
    ...waivedLines(review, rule, width, paint),
    ...narrowingLines(review, rule, width, paint),
    ...gapLines(review, rule, width, paint),
    ...["", rule, ""],
    ...wrap(verdictInWords(review), width, paint).map((line) => paint.as(BOLD, line)),
    ...hint(shown, paint),
    ...(options.notes ?? []).flatMap((note) => wrap(note, width, paint)),
  ]);
}

function opening(review: Review, width: number, paint: Paint): string[] {
  const compared = `From ${revisionInWords(review.base)} to ${revisionInWords(review.head)}`;
  const apps = review.apps.map(appInWords);
  const counts = countsInWords(review.findings);
  return [
    ...wrap(headlineOf(review), width, paint).map((line) => paint.as(BOLD, line)),
    "",
    ...wrap(`${compared}: ${apps.join("; ") || "no Tauri app"}`, width, paint),
    ...(counts === "" ? [] : wrap(`${counted(review.findings.length, "finding")}: ${counts}`, width, paint)),
    ...wrapped(turnedOffInWords(review), width, paint),
  ];
}

function wrapped(sentence: string, width: number, paint: Paint): string[] {
  return sentence === "" ? [] : wrap(sentence, width, paint);
}

function waivedLines({ waived }: Review, rule: string, width: number, paint: Paint): string[] {
  if (waived.length === 0) return [];
  return [
    ...["", rule, "", paint.as(BOLD, `Waived (${waived.length})`), ""],
    ...orderFindings(waived).flatMap((finding) => [
      ...item(waivedInWords(finding), width, paint),
      ...under(wrapAsIs(placeInWords(finding), width - 4, paint), paint),
    ]),
  ];
}

function narrowingLines({ narrowings }: Review, rule: string, width: number, paint: Paint): string[] {
  if (narrowings.length === 0) return [];
  return [
    ...["", rule, "", paint.as(BOLD, `No longer allowed (${narrowings.length})`), ""],
    ...orderNarrowings(narrowings).flatMap((narrowing) => [
      ...item(narrowing.title, width, paint),
      ...under(wrapAsIs(placeInWords(narrowing), width - 4, paint), paint),
    ]),
  ];
}

function gapLines({ gaps }: Review, rule: string, width: number, paint: Paint): string[] {
  if (gaps.length === 0) return [];
  const before = asBefore(gaps).length;
  return [
    ...["", rule, "", paint.as(BOLD, `Not known (${gaps.length - before})`)],
    ...groupGaps(gaps).flatMap((group) => groupLines(group, width, paint)),
    ...(before === 0 ? [] : ["", ...indented(wrap(asBeforeInWords(before), width - 2, paint))]),
  ];
}

/** As many of one kind are listed that don't block: what blocks is listed whole. */
const MOST_LISTED = 10;

function groupLines({ blocking, heading, gaps }: GapGroup, width: number, paint: Paint): string[] {
  const shown = blocking ? gaps : gaps.slice(0, MOST_LISTED);
  const left = gaps.length - shown.length;
  return [
    "",
    ...indented(wrap(blocking ? heading : `${heading} (does not block)`, width - 2, paint)),
    ...shown.flatMap((gap) => [
      ...item(gap.message, width, paint),
      ...under(wrapAsIs(placeInWords(gap), width - 4, paint), paint),
    ]),
    ...(left === 0 ? [] : item(`${left} more, which \`--format json\` lists.`, width, paint)),
  ];
}

function item(sentence: string, width: number, paint: Paint): string[] {
  return indented(
    wrap(sentence, width - 4, paint).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
  );
}

function under(lines: readonly string[], paint: Paint): string[] {
  return lines.map((line) => `    ${paint.as(DIM, line)}`);
}

function hint([worst]: readonly Numbered[], paint: Paint): string[] {
  return worst === undefined
    ? []
    : wrap(`More about a finding: ${code(`toril explain ${worst.finding.rule}`)}`, 1_000, paint);
}
