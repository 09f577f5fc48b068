/** More edits than these make another word, not a mistyped one. */
const MOST_EDITS = 3;

/** The name that was probably meant, as the end of a sentence: `; did you mean high?`. Empty where none is near. */
export function didYouMean(typed: string, names: Iterable<string>): string {
  const near = nearestName(typed, names);
  return near === undefined ? "" : `; did you mean ${near}?`;
}

/** The name that takes the fewest edits, less than half of what was typed. */
function nearestName(typed: string, names: Iterable<string>): string | undefined {
  let best: Readonly<{ name: string; edits: number }> | undefined;
  for (const name of names) {
    if (Math.abs(name.length - typed.length) > MOST_EDITS) continue;
    const edits = editsBetween(typed.toLowerCase(), name.toLowerCase());
    if (edits <= MOST_EDITS && edits * 2 < typed.length && edits < (best?.edits ?? Infinity))
      best = { name, edits };
  }
  return best?.name;
}

/** How many characters have to be put in, taken out, replaced, or swapped with the next (optimal string alignment). */
function editsBetween(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= from.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const edits = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(row - 2, column - 2) + 1 : Infinity,
      );
      rows[row]?.push(edits);
    }
  }
  return at(from.length, to.length);
}
