import { plain, type Value } from "../../../formats/value.ts";

/** One run of a job: the value of each `matrix.<name>`. */
export type MatrixRow = ReadonlyMap<string, Value>;

/** How many runs of one job are looked at. A job with more isn't known. */
const MOST_ROWS = 32;

/**
 * The runs that a matrix makes of a job: every combination of its lists, and what `include` adds. Combinations that `exclude`
 * removes count too. Undefined where the matrix is computed.
 */
export function matrixRows(matrix: Value | undefined): readonly MatrixRow[] | undefined {
  if (matrix === undefined) return [new Map()];
  if (matrix.kind !== "object") return undefined;
  let rows: readonly MatrixRow[] = [new Map()];
  for (const [name, { value }] of matrix.entries) {
    if (name === "include" || name === "exclude") continue;
    if (value.kind !== "array") return undefined;
    rows = rows.flatMap((row) => value.items.map((item) => new Map([...row, [name, item]])));
    if (rows.length > MOST_ROWS) return undefined;
  }
  const include = matrix.entries.get("include")?.value;
  if (include === undefined) return rows;
  if (include.kind !== "array" || include.items.length > MOST_ROWS) return undefined;
  return withIncluded(rows, include.items);
}

/** An entry of `include` adds to every row that it doesn't contradict. If there is none, it is a row of its own. */
function withIncluded(rows: readonly MatrixRow[], items: readonly Value[]): readonly MatrixRow[] {
  const [only] = rows;
  let found = only?.size === 0 && rows.length === 1 ? [] : rows;
  const own: MatrixRow[] = [];
  for (const item of items) {
    if (item.kind !== "object") continue;
    const added = [...item.entries].map(([name, { value }]) => [name, value] as const);
    const fits = (row: MatrixRow) =>
      added.every(([name, value]) => !row.has(name) || text(row.get(name)) === text(value));
    const keys = rows.flatMap((row) => [...row.keys()]);
    if (!added.some(([name]) => keys.includes(name)) && found.length > 0)
      found = found.map((row) => new Map([...row, ...added]));
    else if (found.some(fits)) found = found.map((row) => (fits(row) ? new Map([...row, ...added]) : row));
    else own.push(new Map(added));
  }
  return [...found, ...own];
}

function text(value: Value | undefined): string {
  return value === undefined ? "" : JSON.stringify(plain(value));
}
