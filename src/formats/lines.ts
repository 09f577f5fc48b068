import type { Place } from "../domain/place.ts";
import type { SourceFile } from "./value.ts";

/**
 * Turns offsets of a file's text (UTF-16 code units, `end` exclusive) into places. Lines end at `\n`, as git and
 * GitHub count them, so every place is a line that can be commented on.
 */
export function placesIn(file: SourceFile): (start: number, end: number) => Place {
  const starts = lineStarts(file.text);
  let last = 0;
  return (start, end) => {
    const line = isOn(starts, last, start)
      ? last
      : isOn(starts, last + 1, start)
        ? last + 1
        : lineOf(starts, start);
    const until = Math.max(start, end - 1);
    const endLine = isOn(starts, line, until) ? line : lineOf(starts, until);
    last = endLine;
    return {
      path: file.path,
      line: line + 1,
      column: Math.max(start - (starts[line] ?? 0), 0) + 1,
      endLine: endLine + 1,
    };
  };
}

function lineStarts(text: string): number[] {
  const starts = [text.startsWith("\uFEFF") ? 1 : 0]; // no editor counts a byte order mark as a column
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** Whether an offset is on a line. Most are on the line of the one before, or on the next: no search finds them sooner. */
function isOn(starts: readonly number[], line: number, offset: number): boolean {
  const start = starts[line];
  return start !== undefined && start <= offset && offset < (starts[line + 1] ?? Number.POSITIVE_INFINITY);
}

/** The last line that starts at or before the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
