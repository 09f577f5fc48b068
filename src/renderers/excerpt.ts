import type { Place } from "../domain/place.ts";
import { BOLD, DIM, inert, type Paint, widthOf } from "./terminal.ts";

/** The lines of a file that a finding points to, as the host read them from head, and which of them base has not. */
export type Quotable = Readonly<{ lines: readonly string[]; added: ReadonlySet<number> }>;

/** Such files by their path. */
export type Excerpts = ReadonlyMap<string, Quotable>;

const AROUND = 2;
/** Of a place that covers many lines, its beginning tells enough. */
const MOST_MARKED = 4;

/**
 * The lines around a place with their numbers, those of the place marked and those that are new with a plus; none where
 * the file isn't at hand.
 */
export function excerptOf(place: Place, excerpts: Excerpts, width: number, paint: Paint): string[] {
  const file = excerpts.get(place.path);
  if (file?.lines[place.line - 1] === undefined) return [];
  const lastMarked = Math.min(Math.max(place.line, place.endLine), place.line + MOST_MARKED - 1);
  const first = Math.max(1, place.line - AROUND);
  const last = Math.min(file.lines.length, lastMarked + AROUND);
  const digits = String(last).length;
  return file.lines.slice(first - 1, last).map((text, index) => {
    const number = first + index;
    const marked = number >= place.line && number <= lastMarked;
    const gutter = `${marked ? ">" : " "} ${String(number).padStart(digits)} ${file.added.has(number) ? "+" : "│"}`;
    const shown = cutAround(text, number === place.line ? place.column : 1, width - digits - 5);
    return `${paint.as(marked ? BOLD : DIM, gutter)} ${marked ? shown : paint.as(DIM, shown)}`;
  });
}

/** Keeps a long line to `width`, so that the column stays in sight. */
function cutAround(line: string, column: number, width: number): string {
  if (line.length <= width) return cutEnd(shown(line), width);
  const start = column - 1 < (width * 2) / 3 ? 0 : column - 1 - Math.floor(width / 3);
  const rest = shown(line.slice(start, start + width * 2));
  return start === 0 ? cutEnd(rest, width) : `…${cutEnd(rest, width - 1)}`;
}

function cutEnd(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += widthOf(character);
    if (used >= width) break;
    kept += character;
  }
  return `${kept}…`;
}

function shown(line: string): string {
  return inert(line.replaceAll("\t", "  ").replace(/\r$/, ""));
}
