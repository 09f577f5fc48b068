import { type FileBlock, PageFault } from "./page-parts.ts";

/** The lines of a file on one side, and whether the last one ends. */
export type SideLines = Readonly<{ lines: readonly string[]; finalNewline: boolean }>;

type DiffLine = Readonly<{ mark: " " | "-" | "+"; text: string; line: number; endless: boolean }>;

const HUNK = /^@@/;
const NO_NEWLINE = "\\ No newline at end of file";

/** Whether a diff shows some lines of a file that the cases share; otherwise it shows all of a file. */
export function hasHunks({ lines }: FileBlock): boolean {
  return lines.some((line) => HUNK.test(line));
}

/** Both sides of a diff that shows all lines of a file. */
export function wholeSides(block: FileBlock): Readonly<{ base: SideLines; head: SideLines }> {
  const { label } = block;
  const lines = marked(block.lines, block.first);
  const marks = new Set(lines.map(({ mark }) => mark));
  const instead = (side: string) => {
    return new PageFault(
      block.line,
      `Nothing but one side. Write \`${label.path}\`${side}: above a plain fence.`,
    );
  };
  if (!marks.has("-") && !marks.has("+")) throw instead("");
  if (!marks.has("-") && !marks.has(" ")) throw instead(" at head");
  if (!marks.has("+") && !marks.has(" ")) throw instead(" at base");
  const side = (other: "-" | "+"): SideLines => {
    const own = lines.filter(({ mark }) => mark !== other);
    return {
      lines: own.map(({ text }) => text),
      finalNewline: label.finalNewline && own.at(-1)?.endless !== true,
    };
  };
  return { base: side("+"), head: side("-") };
}

/** The lines of a shared file with the hunks of a diff applied. What a hunk takes away or keeps stands there once. */
export function applyHunks(block: FileBlock, shared: readonly string[]): readonly string[] {
  const result: string[] = [];
  let done = 0;
  for (const hunk of hunksOf(block)) {
    const first = hunk[0]?.line ?? block.line;
    if (hunk.every(({ mark }) => mark === " ")) throw new PageFault(first, "This hunk changes nothing.");
    const endless = hunk.find((each) => each.endless);
    if (endless !== undefined) {
      throw new PageFault(
        endless.line,
        "Only a diff of the whole file, without @@, tells of its last newline.",
      );
    }
    const old = hunk.filter(({ mark }) => mark !== "+").map(({ text }) => text);
    const at = placeOf(old, shared, first);
    if (at < done) throw new PageFault(first, "Put hunks in the order of the file.");
    result.push(
      ...shared.slice(done, at),
      ...hunk.filter(({ mark }) => mark !== "-").map(({ text }) => text),
    );
    done = at + old.length;
  }
  return [...result, ...shared.slice(done)];
}

function hunksOf({ lines, first }: FileBlock): readonly (readonly DiffLine[])[] {
  const begins = lines.flatMap((line, index) => (HUNK.test(line) ? [index] : []));
  if (begins[0] !== 0) throw new PageFault(first, "Begin a diff of some lines with @@.");
  return begins.map((begin, index) => marked(lines.slice(begin + 1, begins[index + 1]), first + begin + 1));
}

function placeOf(old: readonly string[], shared: readonly string[], line: number): number {
  if (old.length === 0)
    throw new PageFault(line, "Add a line of the shared file, so that it is clear where this goes.");
  const places = shared.keys().filter((at) => old.every((text, index) => shared[at + index] === text));
  const [place, another] = places.take(2);
  if (place === undefined) {
    throw new PageFault(
      line,
      "The shared file doesn't have these lines. Without @@, a diff shows all lines of a file instead.",
    );
  }
  if (another === undefined) return place;
  throw new PageFault(line, "The shared file has these lines more than once. Add lines around them.");
}

/** An empty line is an empty line of context: editors take the space away. */
function marked(lines: readonly string[], first: number): readonly DiffLine[] {
  return lines.flatMap((text, index) => {
    if (text === NO_NEWLINE) return [];
    const mark = text === "" ? " " : text[0];
    if (mark !== " " && mark !== "-" && mark !== "+") {
      throw new PageFault(first + index, 'Begin a line of a diff with "-", "+" or a space.');
    }
    return [{ mark, text: text.slice(1), line: first + index, endless: lines[index + 1] === NO_NEWLINE }];
  });
}
