/** A stretch of one file, as people count: lines and columns from 1, `endLine` inclusive. */
export type Place = Readonly<{ path: string; line: number; column: number; endLine: number }>;

/** The place that stands for a whole file, where no line is to blame more than another. */
export function topOf(path: string): Place {
  return { path, line: 1, column: 1, endLine: 1 };
}

export function samePlace(a: Place, b: Place): boolean {
  return a.path === b.path && a.line === b.line && a.column === b.column;
}

/** Orders places as a reader meets them: by file, then line, then column. */
export function comparePlaces(a: Place, b: Place): number {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column;
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
