import { diffArrays } from "diff";
import type { Place } from "../domain/place.ts";
import type { SourceFile } from "../formats/value.ts";

/**
 * Where base had the line that stands at a place of head: the same line, or those that it took the place of. Null where base had
 * none: the line was added, or the file was; or where so much of the file changed that nothing tells.
 */
export type StoodAt = (place: Place) => Place | null;

type Files = ReadonlyMap<string, SourceFile>;

/** Differences up to which the lines of two files are paired. */
const MOST_EDITS = 1_000;

/** Pairs the lines of each file when it is first asked for. */
export function stoodAtIn(base: Files, head: Files): StoodAt {
  const paired = new Map<string, readonly Block[]>();
  return (place) => {
    const [before, after] = [base.get(place.path), head.get(place.path)];
    if (before === undefined || after === undefined) return null;
    if (before.text === after.text) return place;
    const blocks = paired.get(place.path) ?? blocksOf(before.text.split("\n"), after.text.split("\n"));
    paired.set(place.path, blocks);
    return placeIn(blocks, place);
  };
}

/** Lines of both files that belong together: the same ones, or others in the same place. Counted from 1; `base` may be none. */
type Block = Readonly<{
  kind: "same" | "replaced" | "added";
  base: number;
  baseLines: number;
  head: number;
  headLines: number;
}>;

function blocksOf(before: readonly string[], after: readonly string[]): Block[] {
  const parts = diffArrays(before.map(bare), after.map(bare), { maxEditLength: MOST_EDITS });
  const blocks: Block[] = [];
  let [base, head, gone] = [1, 1, 0];
  for (const { added, removed, value } of parts ?? []) {
    const count = value.length;
    if (removed) gone = count;
    else if (added) {
      blocks.push({ kind: gone > 0 ? "replaced" : "added", base, baseLines: gone, head, headLines: count });
      base += gone;
      head += count;
      gone = 0;
    } else {
      base += gone;
      gone = 0;
      blocks.push({ kind: "same", base, baseLines: count, head, headLines: count });
      base += count;
      head += count;
    }
  }
  return blocks;
}

/** A comma or an indent more makes no other line. */
function bare(line: string): string {
  return line.trim().replace(/(?<!\s)\s*,$/, "");
}

function placeIn(blocks: readonly Block[], { path, line, column, endLine }: Place): Place | null {
  const block = blocks.find(({ head, headLines }) => head <= line && line < head + headLines);
  if (block === undefined || block.kind === "added") return null;
  const { base, baseLines, head, headLines } = block;
  const last = base + baseLines - 1;
  // As many lines in place of as many: each in that of its own.
  if (baseLines !== headLines) return { path, line: base, column: 1, endLine: last };
  const first = base + line - head;
  const isSame = block.kind === "same";
  return { path, line: first, column: isSame ? column : 1, endLine: Math.min(last, first + endLine - line) };
}
