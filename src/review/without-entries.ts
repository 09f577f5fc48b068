/** Lines, both ends inclusive, and what they become. */
export type Replacement = Readonly<{ first: number; last: number; lines: readonly string[] }>;

/** Entries of one list that follow one another, and how many they are. */
export type Run = Readonly<{ first: number; last: number; count: number }>;

/** A longer line isn't reviewed at a glance. */
export const LONGEST_LINE = 2_000;

/** What a list becomes without a run of its entries, where that is plain: others stay in it. */
export function withoutRun(
  { first, last, count }: Run,
  file: readonly string[],
  isToml: boolean,
): Replacement | undefined {
  const before = file[first - 2];
  const after = file[last];
  const entries = file.slice(first - 1, last);
  if (before === undefined || after === undefined) return undefined;
  if ([before, after, ...entries].some((line) => line.length > LONGEST_LINE)) return undefined;
  if (/\[\s*$/.test(before) && /^\s*\]/.test(after)) return undefined;
  return isToml
    ? inToml(first, last, before, entries, after)
    : inJson(first, last, count, before, entries, after);
}

function inJson(
  first: number,
  last: number,
  count: number,
  before: string,
  entries: readonly string[],
  after: string,
): Replacement | undefined {
  const text = entries.join("\n").trim();
  const comma = text.endsWith(",") ? "," : "";
  const item = text.slice(0, text.length - comma.length).trimEnd();
  if (!areWholeItems(item, count) || hasComment(before) || !/[[,]\s*$/.test(before)) return undefined;
  if (comma === ",") return { first, last, lines: [] };
  // The last of a list: the comma before it goes too, and that comma must be the end of another entry.
  if (!/^\s*\]/.test(after) || !/["}\]]\s*,\s*$/.test(before)) return undefined;
  return { first: first - 1, last, lines: [before.replace(/[ \t]*,[ \t]*(?=\r?$)/, "")] };
}

/** TOML allows a comma after the last entry, so lines can always go. Here an entry is a text on a line of its own. */
function inToml(
  first: number,
  last: number,
  before: string,
  entries: readonly string[],
  after: string,
): Replacement | undefined {
  const commas = entries.map((line) => TOML_STRING.exec(line)?.[2]);
  const comma = commas.at(-1);
  if (comma === undefined || commas.slice(0, -1).some((each) => each !== ",")) return undefined;
  if (!/[[,]\s*$/.test(before) || /^\s*#/.test(before)) return undefined;
  return comma === "," || /^\s*\]/.test(after) ? { first, last, lines: [] } : undefined;
}

const TOML_STRING = /^\s*("(?:[^"\\]|\\.)*"|'[^']*')\s*(,?)\s*$/;

/** Exactly so many texts or objects: a key would be followed by a colon, and an entry by others that stay. */
function areWholeItems(text: string, count: number): boolean {
  try {
    const items: unknown = JSON.parse(`[${text}]`);
    return Array.isArray(items) && items.length === count && items.every(isEntry);
  } catch {
    return false; // JSON5, or not an entry: for a person to decide
  }
}

function isEntry(item: unknown): boolean {
  return typeof item === "string" || (typeof item === "object" && item !== null && !Array.isArray(item));
}

/** Whether JSON5 may have a comment in this line, which could end in anything. */
function hasComment(line: string): boolean {
  return /\/[/*]|\*\//.test(line.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
}
