import { diffArrays } from "diff";

/** Differences up to which a file is compared line by line. A file that changed more is new as a whole, to a reader. */
const MOST_EDITS = 2_000;

/** The lines of head, counted from 1, that base has not. All of them where there is no base, or nearly all changed. */
export function addedLines(
  base: readonly string[] | undefined,
  head: readonly string[],
): ReadonlySet<number> {
  const parts =
    base === undefined ? undefined : diffArrays([...base], [...head], { maxEditLength: MOST_EDITS });
  if (parts === undefined) return new Set(head.map((_, index) => index + 1));
  const added = new Set<number>();
  let line = 1;
  for (const part of parts) {
    if (part.removed) continue;
    if (part.added) for (let i = 0; i < part.value.length; i += 1) added.add(line + i);
    line += part.value.length;
  }
  return added;
}
