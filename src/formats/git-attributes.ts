/** What a line says of one attribute: `a`, `-a`, `a=value`, or `!a`. The last is null: as if no line named the attribute. */
export type AttributeValue = boolean | string | null;

export type AttributeSetting = Readonly<{ name: string; value: AttributeValue }>;

/** One line of a `.gitattributes`. `pattern` has one character for each byte; `line` counts from 1. */
export type AttributeRule = Readonly<{
  pattern: string;
  settings: readonly AttributeSetting[];
  line: number;
}>;

/** `[attr]name …`: what the attribute `name` sets besides. Git reads macros only at the top of a repository. */
export type AttributeMacro = Readonly<{ name: string; settings: readonly AttributeSetting[]; line: number }>;

export type GitAttributes = Readonly<{
  rules: readonly AttributeRule[];
  macros: readonly AttributeMacro[];
  /** Lines that releases of git read differently, and the first line that we don't read. */
  unclear: readonly Readonly<{ line: number; text: string }>[];
}>;

/** How many lines are read. Real files have a few dozen. */
const MOST_LINES = 10_000;

/** Newer releases of git skip a line that has more bytes. */
const LONGEST_LINE = 2_047;

const BLANK = " \t\r";
const MACRO = "[attr]";

/**
 * Reads a `.gitattributes` as git does. Git ignores a whole line if it has an invalid attribute, or a pattern that begins with
 * `!`. Source: `parse_attr_line` in git's `attr.c`, 2.39.
 */
export function readGitAttributes(text: string): GitAttributes {
  const rules: AttributeRule[] = [];
  const macros: AttributeMacro[] = [];
  const unclear: { line: number; text: string }[] = [];
  for (const [index, written] of text.split("\n", MOST_LINES + 1).entries()) {
    const line = index + 1;
    if (isUnclear(written) || line > MOST_LINES) {
      unclear.push({ line, text: written });
      continue;
    }
    const read = lineOf(Buffer.from(written, "utf8").toString("latin1"));
    if (read === undefined) continue;
    if ("name" in read) macros.push({ ...read, line });
    else rules.push({ ...read, line });
  }
  return { rules, macros, unclear };
}

/**
 * Git keeps a byte order mark in the first pattern when it reads its index, but not when it reads a file. Only newer releases
 * refuse attributes whose names begin with `builtin_`. Only newer ones skip long lines.
 */
function isUnclear(line: string): boolean {
  return /^\uFEFF|\0|[ \t][-!]?builtin_/.test(line) || Buffer.byteLength(line, "utf8") > LONGEST_LINE;
}

type LineRead = Omit<AttributeRule, "line"> | Omit<AttributeMacro, "line">;

function lineOf(line: string): LineRead | undefined {
  const start = passed(line, 0);
  if (start === line.length || line[start] === "#") return undefined;
  const { text, end } = quotedAt(line, start) ?? wordAt(line, start);
  const isMacro = text.startsWith(MACRO) && text.length > MACRO.length;
  if (isMacro) return macroAt(line, start + MACRO.length);
  const settings = settingsFrom(line, end);
  return settings === undefined || text.startsWith("!") ? undefined : { pattern: text, settings };
}

/** Spaces may separate the name from the brackets. */
function macroAt(line: string, from: number): LineRead | undefined {
  const { text: name, end } = wordAt(line, passed(line, from));
  const settings = isName(name) ? settingsFrom(line, end) : undefined;
  return settings && { name, settings };
}

function settingsFrom(line: string, from: number): AttributeSetting[] | undefined {
  const settings: AttributeSetting[] = [];
  for (let at = passed(line, from); at < line.length; ) {
    const { text, end } = wordAt(line, at);
    const setting = settingOf(text);
    if (setting === undefined) return undefined;
    settings.push(setting);
    at = passed(line, end);
  }
  return settings;
}

function settingOf(word: string): AttributeSetting | undefined {
  const [, sign = "", name = "", value] = /^([-!]?)([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
  if (!isName(name)) return undefined;
  return { name, value: sign === "-" ? false : sign === "!" ? null : (value ?? true) };
}

function isName(text: string): boolean {
  return /^[A-Za-z0-9._][A-Za-z0-9._-]*$/.test(text);
}

type Word = Readonly<{ text: string; end: number }>;

function wordAt(line: string, start: number): Word {
  let end = start;
  while (end < line.length && !BLANK.includes(line[end] ?? "")) end += 1;
  return { text: line.slice(start, end), end };
}

function passed(line: string, from: number): number {
  let at = from;
  while (at < line.length && BLANK.includes(line[at] ?? "")) at += 1;
  return at;
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  '"': '"',
  "\\": "\\",
};

/** A pattern in quotes, with C's escapes. If the quoting is wrong, git takes it for a plain word. */
function quotedAt(line: string, start: number): Word | undefined {
  if (line[start] !== '"') return undefined;
  let text = "";
  for (let at = start + 1; at < line.length; ) {
    if (line[at] === '"') return { text, end: at + 1 };
    if (line[at] !== "\\") {
      text += line[at];
      at += 1;
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(line.slice(at + 1, at + 4))?.[0];
    const escaped =
      octal === undefined ? ESCAPES[line[at + 1] ?? ""] : String.fromCharCode(Number.parseInt(octal, 8));
    if (escaped === undefined) return undefined;
    text += escaped;
    at += octal === undefined ? 2 : 4;
  }
  return undefined;
}
