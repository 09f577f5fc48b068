import { failsBy, type Policy } from "../domain/policy.ts";
import type { Review, ReviewedApp } from "../domain/review.ts";
import { code } from "../domain/sentence.ts";
import type { Revision } from "../domain/tree.ts";
import { COARSENESS, digestOf, type Numbered, numbered } from "../words/digest.ts";
import { countsInWords, revisionInWords, turnedOffInWords } from "./message.ts";
import { notCheckedLines } from "./summary-gaps.ts";
import { decisionInWords } from "./summary-headline.ts";
import { digestLines } from "./summary-rows.ts";
import { BOLD, DIM, type Paint, painter, printed, wrap } from "./terminal.ts";

export type SummaryOptions = Readonly<{
  colour: boolean;
  /** Columns; no line is wider. */
  width?: number;
  policy: Policy;
  /** The findings to show, by the numbers that they have in the whole review; all where it isn't given. */
  shown?: readonly Numbered[];
  /** What is said at the end: what filters hide, which policy was read. */
  notes?: readonly string[];
}>;

const DEFAULT_WIDTH = 100;
const NARROWEST = 40;

/** A review of a release has as many lines; every finding at or above the threshold is on one of them. */
const MOST_LINES = 32;

/** The review for a person who wants to know in a minute what is newly possible: who can do what, the worst first. */
export function renderSummary(review: Review, options: SummaryOptions): string {
  const width = Math.max(NARROWEST, options.width ?? DEFAULT_WIDTH);
  const paint = painter(options.colour);
  const first = opening(review, options, width, paint);
  const last = ending(review, options, width, paint);
  const shown = options.shown ?? numbered(review.findings);
  const rows = rowsWithin(MOST_LINES - first.length - last.length, shown, options, width, paint);
  return printed([...first, ...(rows.length === 0 ? [] : ["", ...rows]), ...last]);
}

/** What was decided, on one line. */
export function renderQuiet(review: Review, { colour, policy }: SummaryOptions): string {
  return printed(headline(review, policy, Number.POSITIVE_INFINITY, painter(colour)));
}

/** What doesn't gate has two lines where there is room, and is cut to one before it is told together with the rest. */
const MINOR_LINES = [2, 1] as const;

/** The finest digest that has room; else the coarsest. */
function rowsWithin(
  room: number,
  findings: readonly Numbered[],
  { policy }: SummaryOptions,
  width: number,
  paint: Paint,
): string[] {
  const fails = failsBy(policy);
  for (const coarseness of COARSENESS) {
    const sections = digestOf(findings, fails, coarseness);
    // Each section and each row takes a line at least: what can't fit isn't laid out.
    if (sections.length + sections.flatMap(({ rows }) => rows).length > room) continue;
    for (const minor of MINOR_LINES) {
      const lines = digestLines(sections, fails, minor, width, paint);
      if (lines.length <= room) return lines;
    }
  }
  return digestLines(digestOf(findings, fails, "kind"), fails, 1, width, paint);
}

function headline(review: Review, policy: SummaryOptions["policy"], width: number, paint: Paint): string[] {
  const lead = `${review.verdict.toUpperCase()}  `;
  return wrap(decisionInWords(review, policy), width - lead.length, paint).map((line, index) =>
    paint.as(BOLD, index === 0 ? lead + line : " ".repeat(lead.length) + line),
  );
}

function opening(review: Review, { policy }: SummaryOptions, width: number, paint: Paint): string[] {
  const change = [review.base, review.head].map((side) => revisionInWords(named(side))).join(" → ");
  const counts = countsInWords(review.findings);
  const said = [appsInWords(review.apps), change, ...(counts === "" ? [] : [counts])];
  return [...headline(review, policy, width, paint), ...wrap(said.join(" · "), width, paint)];
}

/** A folder by its last names, and a commit by the beginning of its hash. */
function named({ rev, sha }: Revision): Revision {
  const short = /^[0-9a-f]{40,64}$/.test(rev) ? rev.slice(0, 7) : rev.split("/").slice(-2).join("/");
  return { rev: short, sha };
}

const MOST_APPS = 3;

function appsInWords(apps: readonly ReviewedApp[]): string {
  if (apps.length === 0) return "no Tauri app";
  const shown = apps.slice(0, MOST_APPS).map(({ name, root, tauri }) => {
    const version = tauri === null ? "" : `, Tauri ${code(tauri)}`;
    return `${code(name, 40)} (${code(root === "" ? "." : root, 60)}${version})`;
  });
  const left = apps.length - shown.length;
  return [...shown, ...(left === 0 ? [] : [`${left} more ${left === 1 ? "app" : "apps"}`])].join(", ");
}

function ending(
  review: Review,
  { policy, notes = [], shown }: SummaryOptions,
  width: number,
  paint: Paint,
): string[] {
  const { narrowings, findings, gaps, waived } = review;
  const sentences = [
    waived.length === 0 ? "" : `Waived: ${waived.length}`,
    narrowings.length === 0 ? "" : `No longer possible: ${narrowings.length}`,
    turnedOffInWords(review),
    ...notes,
  ].filter((sentence) => sentence !== "");
  const [first] = shown ?? numbered(findings);
  const more = [
    ...(findings.length + waived.length + narrowings.length + gaps.length === 0 ? [] : [code("--details")]),
    ...(first === undefined ? [] : [code(`toril explain ${first.number}`)]),
  ].join(" · ");
  return [
    ...withSpace([
      ...sentences.flatMap((sentence) => wrap(sentence, width, paint)),
      ...notCheckedLines(review, policy, width, paint),
    ]),
    ...withSpace(more === "" ? [] : wrap(`More: ${more}`, width, paint).map((line) => paint.as(DIM, line))),
  ];
}

function withSpace(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}
