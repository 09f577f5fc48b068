import type { Finding } from "../../src/domain/finding.ts";
import { SEVERITIES } from "../../src/domain/severity.ts";
import { type Excuse, excuseFor, findingsFrom, isOfBudget, isOfGit, loudIn, type Row } from "./rows.ts";

const HEAD = ["change", "lockfile", "label", "findings", "medium or above", "gaps that block", "ms"];

/** The rows as a table in Markdown, for people who judge them. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.change.name,
    `\`${row.lock}\``,
    `${row.change.label.verdict}, ${row.change.label.kind}`,
    countsOf(row),
    findingsFrom(row, "medium")
      .map((finding) => saidOf(finding, row))
      .join("<br>"),
    row.gaps.map(({ message }) => message).join("<br>"),
    String(row.ms),
  ]);
  return [HEAD, HEAD.map(() => "---"), ...cells].map(lineOf).join("\n");
}

const EXCUSES: Readonly<Record<Excuse, string>> = {
  yanked: " *(yanked since)*",
  corpus: " *(the corpus lacks a lockfile)*",
};

function saidOf(finding: Finding, row: Row): string {
  const { severity, rule, title } = finding;
  const excuse = excuseFor(finding, row);
  return `**${severity}** ${rule}: ${title}${excuse === null ? "" : EXCUSES[excuse]}`;
}

function countsOf({ findings }: Row): string {
  const counts = SEVERITIES.toReversed().flatMap((severity) => {
    const count = findings.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  return counts.join(", ") || "none";
}

/** Text of a cell ends neither the cell nor the row. */
function lineOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ")).join(" | ")} |`;
}

/** What the issue asks of all rows together. */
export function sumsOf(rows: readonly Row[]): string {
  const count = (is: (row: Row) => boolean) => rows.filter(is).length;
  const isHarmless = ({ change: { label } }: Row) =>
    label.kind === "deps" && (label.verdict === "neutral" || label.verdict === "narrowed");
  const sums: readonly (readonly [string, number])[] = [
    ["lockfiles that changed", rows.length],
    ["changes that hold them", new Set(rows.map(({ change }) => change.name)).size],
    ["lockfiles with medium or above", count((row) => findingsFrom(row, "medium").length > 0)],
    [
      "… not only for what was yanked since, or for a lockfile that the corpus lacks",
      count((row) => loudIn(row).length > 0),
    ],
    ["lockfiles with high or above", count((row) => findingsFrom(row, "high").length > 0)],
    [
      "neutral or narrowed `deps` above low",
      count((row) => isHarmless(row) && findingsFrom(row, "medium").length > 0),
    ],
    ["lockfiles with a gap that blocks", count(({ gaps }) => gaps.length > 0)],
    ["incomplete for budget", count(({ gaps }) => gaps.some(isOfBudget))],
    ["incomplete for git", count(({ gaps }) => gaps.some(isOfGit))],
  ];
  return sums.map(([what, times]) => `- ${what}: ${times}`).join("\n");
}
