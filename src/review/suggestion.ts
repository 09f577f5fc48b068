import type { Finding } from "../domain/finding.ts";
import { INVISIBLE } from "../domain/sentence.ts";
import { LONGEST_LINE, type Replacement, type Run, withoutRun } from "./without-entries.ts";

/** Lines of head, from `first` to `last`, and what they become when a person takes the suggestion. */
export type Suggestion = Replacement;

/** A suggestion that takes entries out of a list, and the lines that go for good. */
export type Removal = Suggestion & Readonly<{ removed: readonly Range[] }>;

/** Lines, both ends inclusive. */
type Range = Readonly<{ first: number; last: number }>;

/** What is longer is not reviewed at a glance, and a suggestion should be. */
const MOST_LINES = 20;

/** The part of a finding that decides what may be suggested. */
export type Suggestible = Pick<Finding, "removable" | "path" | "line" | "column" | "endLine">;

/**
 * The smaller grant where it is plain: the same lists without the entries of all these findings, which are of one file. Only
 * where that takes their causes away, the entries have their lines to themselves, others stay in the list, and the file parses
 * as before; everything else is for a person to decide.
 */
export function suggestRemoval(
  findings: readonly Suggestible[],
  file: readonly string[],
): Removal | undefined {
  const isToml = findings.some(({ path }) => path.endsWith(".toml"));
  const runs = runsOf(
    findings.map((finding) => (finding.removable ? entryRange(finding, file, isToml) : undefined)),
  );
  const parts = runs.map((run) => withoutRun(run, file, isToml));
  const [first, ...others] = parts.filter((part) => part !== undefined);
  if (first === undefined || others.length + 1 < parts.length) return undefined;
  const suggestion = others.reduce<Replacement>((one, other) => joined(one, other, file), first);
  if (suggestion.last - suggestion.first >= MOST_LINES || !suggestion.lines.every(isPlain)) return undefined;
  return { ...suggestion, removed: [first, ...others].map(removedLines) };
}

/** Two replacements as one, with the lines between them as they are. */
function joined(one: Replacement, other: Replacement, file: readonly string[]): Replacement {
  const between = file.slice(one.last, other.first - 1);
  return { first: one.first, last: other.last, lines: [...one.lines, ...between, ...other.lines] };
}

/** The lines that go for good; a replacement may also put back a line before them without its comma. */
function removedLines({ first, last, lines }: Replacement): Range {
  return { first: first + lines.length, last };
}

/** The entries as few runs; none where one is no entry, or lies in another. Two findings may be of one entry. */
function runsOf(entries: readonly (Range | undefined)[]): Run[] {
  const runs: Run[] = [];
  let before: Range | undefined;
  for (const entry of entries.toSorted((a, b) => (a?.first ?? 0) - (b?.first ?? 0))) {
    if (entry === undefined) return [];
    const { first, last } = entry;
    const run = runs.at(-1);
    if (run === undefined || first > run.last + 1) runs.push({ ...entry, count: 1 });
    else if (first === run.last + 1) runs.splice(-1, 1, { first: run.first, last, count: run.count + 1 });
    else if (first !== before?.first || last !== before.last) return [];
    before = entry;
  }
  return runs;
}

/** The lines of the entry that a finding points at, or at whose name it points. */
function entryRange(
  { line, column, endLine }: Suggestible,
  file: readonly string[],
  isToml: boolean,
): Range | undefined {
  const text = file[line - 1] ?? "";
  if (text.slice(0, column - 1).trim() === "") return { first: line, last: endLine };
  const opening = file[line - 2] ?? "";
  if (isToml || !/^\s*"identifier"\s*:/.test(text) || opening.trim() !== "{") return undefined;
  const closing = opening.replace("{", "}").trimEnd();
  const length = file
    .slice(line, line + MOST_LINES)
    .findIndex((each) => each === closing || each === `${closing},`);
  return length < 0 ? undefined : { first: line - 1, last: line + length + 1 };
}

/** What goes back into a file goes back as it was: nothing in it may be unseen, or need escaping in a comment. */
function isPlain(line: string): boolean {
  return (
    line.length <= LONGEST_LINE && !line.includes("<!--") && line.replaceAll("\t", "").search(INVISIBLE) < 0
  );
}
