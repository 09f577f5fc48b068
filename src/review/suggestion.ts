import type { Finding } from "../domain/finding.ts";
import { INVISIBLE } from "../domain/sentence.ts";

/** Lines of head, from `first` to `last`, and what they become when a person takes the suggestion. */
export type Suggestion = Readonly<{ first: number; last: number; lines: readonly string[] }>;

/** What is longer is not reviewed at a glance, and a suggestion should be. */
const LIMITS = { lines: 20, characters: 2_000 } as const;

/** The part of a finding that decides what may be suggested. */
export type Suggestible = Pick<Finding, "removable" | "path" | "line" | "column" | "endLine">;

/**
 * The smaller grant where it is plain: the same list without the entry. Only where that takes the finding's cause away, the entry has its lines to itself,
 * others stay in the list, and the file parses as before; everything else is for a person to decide.
 */
export function suggestRemoval(finding: Suggestible, file: readonly string[]): Suggestion | undefined {
  const isToml = finding.path.endsWith(".toml");
  const range = finding.removable ? entryRange(finding, file, isToml) : undefined;
  if (range === undefined) return undefined;
  const { first, last } = range;
  const before = file[first - 2];
  const after = file[last];
  const entry = file.slice(first - 1, last);
  if (before === undefined || after === undefined || entry.length > LIMITS.lines) return undefined;
  if ([before, after, ...entry].some((line) => line.length > LIMITS.characters)) return undefined;
  if (/\[\s*$/.test(before) && /^\s*\]/.test(after)) return undefined;
  const suggestion = isToml
    ? inToml(first, last, before, entry, after)
    : inJson(first, last, before, entry, after);
  return suggestion?.lines.every(isPlain) ? suggestion : undefined;
}

/** The lines that go for good; a suggestion may also put back a line before them without its comma. */
export function removedLines({ first, last, lines }: Suggestion): Readonly<{ first: number; last: number }> {
  return { first: first + lines.length, last };
}

type Range = Readonly<{ first: number; last: number }>;

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
    .slice(line, line + LIMITS.lines)
    .findIndex((each) => each === closing || each === `${closing},`);
  return length < 0 ? undefined : { first: line - 1, last: line + length + 1 };
}

function inJson(
  first: number,
  last: number,
  before: string,
  entry: readonly string[],
  after: string,
): Suggestion | undefined {
  const text = entry.join("\n").trim();
  const comma = text.endsWith(",") ? "," : "";
  const item = text.slice(0, text.length - comma.length).trimEnd();
  if (!isWholeItem(item) || hasComment(before) || !/[[,]\s*$/.test(before)) return undefined;
  if (comma === ",") return { first, last, lines: [] };
  // The last of a list: the comma before it goes too, and that comma must be the end of another entry.
  if (!/^\s*\]/.test(after) || !/["}\]]\s*,\s*$/.test(before)) return undefined;
  return { first: first - 1, last, lines: [before.replace(/[ \t]*,[ \t]*(?=\r?$)/, "")] };
}

/** TOML allows a comma after the last entry, so a line can always go. */
function inToml(
  first: number,
  last: number,
  before: string,
  entry: readonly string[],
  after: string,
): Suggestion | undefined {
  const [, , comma = ""] = TOML_STRING.exec(entry.join("\n")) ?? [];
  if (first !== last || !TOML_STRING.test(entry[0] ?? "") || !/[[,]\s*$/.test(before)) return undefined;
  return comma === "," || /^\s*\]/.test(after) ? { first, last, lines: [] } : undefined;
}

const TOML_STRING = /^\s*("(?:[^"\\]|\\.)*"|'[^']*')\s*(,?)\s*$/;

/** Exactly one text or object: a key would be followed by a colon, two entries by one another. */
function isWholeItem(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return (
      typeof value === "string" || (typeof value === "object" && value !== null && !Array.isArray(value))
    );
  } catch {
    return false; // JSON5, or not an entry: for a person to decide
  }
}

/** Whether JSON5 may have a comment in this line, which could end in anything. */
function hasComment(line: string): boolean {
  return /\/[/*]|\*\//.test(line.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
}

/** What goes back into a file goes back as it was: nothing in it may be unseen, or need escaping in a comment. */
function isPlain(line: string): boolean {
  return (
    line.length <= LIMITS.characters &&
    !line.includes("<!--") &&
    line.replaceAll("\t", "").search(INVISIBLE) < 0
  );
}
