import { AddedRuns, type Run } from "./added-runs.ts";

/** The lines of one changed file that its diff carries: GitHub takes comments on these and on no others. */
export type DiffLines = Readonly<{
  /** Lines of base: deleted ones and those around a change. */
  left: ReadonlySet<number>;
  /** Lines of head: added ones and those around a change. */
  right: ReadonlySet<number>;
  /** Where head has lines that are no other form of lines that went. */
  added: readonly Run[];
  /** Where each hunk lies on the right; a comment over several lines must stay within one. */
  hunks: readonly Readonly<{ first: number; last: number }>[];
}>;

/** A file of a pull request. `patch` is null where GitHub sent none: it is binary, or too large. */
export type ChangedFile = Readonly<{ path: string; patch: string | null }>;

/** Every file that the pull request changes, under its name at head; null where its lines are not known. */
export type Diff = ReadonlyMap<string, DiffLines | null>;

export function diffOf(files: readonly ChangedFile[]): Diff {
  return new Map(files.map(({ path, patch }) => [path, patch === null ? null : diffLines(patch)]));
}

/**
 * Reads the patch of one file, with or without the lines that name it. A hunk is as long as its header says, whatever its
 * lines look like; a patch that is cut off or breaks this is null, since a wrong line would fail the whole review.
 */
export function diffLines(patch: string): DiffLines | null {
  const lines = patch.split("\n");
  const left = new Set<number>();
  const right = new Set<number>();
  const added: Run[] = [];
  const hunks: { first: number; last: number }[] = [];
  let index = lines.findIndex((line) => line.startsWith("@@"));
  if (index < 0) return null;
  while (index < lines.length) {
    const header = headerIn(lines[index] ?? "");
    if (header === undefined) return isRest(lines.slice(index)) ? { left, right, added, hunks } : null;
    index++;
    let { base, head, baseLeft, headLeft } = header;
    const runs = new AddedRuns(head);
    while (baseLeft > 0 || headLeft > 0) {
      const line = lines[index++];
      if (line === undefined) return null;
      const sign = line[0] ?? " "; // some tools leave out the space of an empty line
      if (sign === "\\") continue;
      const [inBase, inHead] = [sign !== "+", sign !== "-"];
      if (!" +-".includes(sign) || (inBase && baseLeft === 0) || (inHead && headLeft === 0)) return null;
      runs.take(sign, line.slice(1));
      if (inBase) left.add(base++);
      if (inHead) right.add(head++);
      if (inBase) baseLeft--;
      if (inHead) headLeft--;
    }
    if (head > header.head) hunks.push({ first: header.head, last: head - 1 });
    for (const run of runs.finish()) added.push(run);
    while (lines[index]?.startsWith("\\")) index++;
  }
  return { left, right, added, hunks };
}

type Header = Readonly<{ base: number; head: number; baseLeft: number; headLeft: number }>;

const HEADER = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

function headerIn(line: string): Header | undefined {
  const [, base, baseLeft = "1", head, headLeft = "1"] = HEADER.exec(line) ?? [];
  if (base === undefined || head === undefined) return undefined;
  return { base: +base, head: +head, baseLeft: +baseLeft, headLeft: +headLeft };
}

/** A patch may end in an empty line. */
function isRest(lines: readonly string[]): boolean {
  return lines.every((line) => line === "");
}
