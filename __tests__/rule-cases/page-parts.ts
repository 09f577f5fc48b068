/** What a line of a page of cases should be instead; lines count from 1. */
export class PageFault extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** What stands above a fence: which file it holds, on which sides, and what a fence can't show of its bytes. */
export type Label = Readonly<{
  path: string;
  side: "base" | "head" | "both";
  finalNewline: boolean;
  crlf: boolean;
  byteOrderMark: boolean;
}>;

/** A file as a page shows it. `first` is the line of the page that the first of `lines` stands in. */
export type FileBlock = Readonly<{
  kind: "file";
  line: number;
  label: Label;
  isDiff: boolean;
  first: number;
  lines: readonly string[];
}>;

/** What a page consists of, from top to bottom. Everything else on it is words for its readers. */
export type Part =
  | FileBlock
  | Readonly<{ kind: "group"; line: number }>
  | Readonly<{ kind: "case"; line: number; title: string }>
  | Readonly<{ kind: "absent"; line: number; path: string }>
  | Readonly<{ kind: "facts"; line: number; text: string }>
  | Readonly<{ kind: "golden"; line: number; end: number; text: string }>;

type Lines = readonly string[];

/** One part or none, and the index of the line after it. */
type Read = readonly [part: Part | undefined, next: number];

const FACTS_LABEL = "The registries say:";

const LABEL = /^`([^`]+)`(?: at (base|head))?((?:, with [^,:]+|, without [^,:]+)*):$/;

const LABELS =
  "Write `path`: for a file that both sides have, or `path` at base: or `path` at head:. Where it is so, add " +
  '", without a final newline", ", with CRLF" or ", with a byte order mark" before the colon.';

/** Lines that are no words and that nothing else has read. */
const MISPLACED: readonly (readonly [form: RegExp, message: string])[] = [
  [/^(?:`{3}|~{3})/, `Say above the fence what it holds. ${LABELS} Facts follow "${FACTS_LABEL}".`],
  [/^[ \t]+\S/, "Nothing is indented outside of a fence. Put the line at the margin, or into a fence."],
  [/^#/, 'A heading is "# …" above files that cases share, or "## It flags …" or "## It says nothing …".'],
  [/^`.*:$/, LABELS],
  [/^Without\b/, "Write: Without `path`."],
  [/^The registries\b/, `Write: ${FACTS_LABEL}`],
];

/** Cuts a page into its parts. Throws a PageFault at the first line that it doesn't understand. */
export function partsOf(page: string): readonly Part[] {
  const lines = page.split("\n");
  const carriageReturn = lines.findIndex((line) => line.includes("\r"));
  if (carriageReturn >= 0) {
    throw new PageFault(
      carriageReturn + 1,
      'Save the page with LF. Of a file with CRLF, its label says ", with CRLF".',
    );
  }
  const parts: Part[] = [];
  let at = 0;
  while (at < lines.length) {
    const [part, next] = read(lines, at);
    if (part !== undefined) parts.push(part);
    at = next;
  }
  return parts;
}

function read(lines: Lines, at: number): Read {
  const text = lines[at] ?? "";
  const line = at + 1;
  if (text.startsWith("# ")) return [{ kind: "group", line }, at + 1];
  if (text.startsWith("## ")) return [{ kind: "case", line, title: text.slice(3) }, at + 1];
  if (text.startsWith(">")) return golden(lines, at);
  const label = LABEL.exec(text);
  if (label !== null) return file(lines, at, labelOf(label, line));
  if (text === FACTS_LABEL) return facts(lines, at);
  const absent = /^Without `([^`]+)`\.$/.exec(text)?.[1];
  if (absent !== undefined) return [{ kind: "absent", line, path: pathOf(absent, line) }, at + 1];
  const misplaced = MISPLACED.find(([form]) => form.test(text));
  if (misplaced !== undefined) throw new PageFault(line, misplaced[1]);
  return [undefined, at + 1];
}

function file(lines: Lines, at: number, label: Label): Read {
  const { language, first, content, next } = fence(lines, at);
  const isDiff = language === "diff";
  if (isDiff && label.side !== "both") {
    throw new PageFault(at + 1, `A diff shows both sides. Write \`${label.path}\`: above it.`);
  }
  return [{ kind: "file", line: at + 1, label, isDiff, first, lines: content }, next];
}

function facts(lines: Lines, at: number): Read {
  const { content, next } = fence(lines, at);
  return [{ kind: "facts", line: at + 1, text: content.join("\n") }, next];
}

/** The fence below the label in line `at`, with or without an empty line between. */
function fence(lines: Lines, at: number) {
  const open = lines[at + 1] === "" ? at + 2 : at + 1;
  const [, ticks = "", language] = /^(`{3,})([\w.+-]*)$/.exec(lines[open] ?? "") ?? [];
  if (language === undefined) {
    throw new PageFault(open + 1, "Below a label comes a fence: ``` and a language, such as ```json.");
  }
  const isClosing = (line: string) => /^`+$/.test(line) && line.length >= ticks.length;
  const close = lines.findIndex((line, index) => index > open && isClosing(line));
  if (close < 0) throw new PageFault(open + 1, `Close this fence with ${ticks}.`);
  return { language, first: open + 2, content: lines.slice(open + 1, close), next: close + 1 };
}

function golden(lines: Lines, at: number): Read {
  const past = lines.findIndex((line, index) => index > at && !line.startsWith(">"));
  const end = past < 0 ? lines.length : past;
  const quoted = lines.slice(at, end).map((line, index) => {
    if (line === ">") return "";
    if (line.startsWith("> ")) return line.slice(2);
    throw new PageFault(at + index + 1, 'Begin each line of what Toril says with "> ".');
  });
  return [{ kind: "golden", line: at + 1, end, text: `${quoted.join("\n")}\n` }, end];
}

function labelOf([, path = "", side, traits = ""]: RegExpExecArray, line: number): Label {
  const said = traits.split(", ").slice(1);
  const has = (trait: string) => {
    const index = said.indexOf(trait);
    if (index >= 0) said.splice(index, 1);
    return index >= 0;
  };
  const label: Label = {
    path: pathOf(path, line),
    side: side === "base" || side === "head" ? side : "both",
    finalNewline: !has("without a final newline"),
    crlf: has("with CRLF"),
    byteOrderMark: has("with a byte order mark"),
  };
  if (said.length > 0) throw new PageFault(line, LABELS);
  return label;
}

/** Printable ASCII but for the backslash: other names may be read in more than one way. */
function pathOf(path: string, line: number): string {
  const names = path.split("/");
  if (/^[ -[\]-~]+$/.test(path) && names.every((name) => !["", ".", ".."].includes(name))) return path;
  throw new PageFault(
    line,
    "Write a path from the top of the repository, with /. Odd names need a case in a folder.",
  );
}
