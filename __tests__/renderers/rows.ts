import { widthOf } from "../../src/renderers/terminal.ts";

/** Every number that a row names, whether alone or in a range. */
export function numbersIn(text: string): ReadonlySet<number> {
  const lists = text
    .split("\n")
    .flatMap((line) => /^ +([\d-]+) (?:INFO|LOW|MEDIUM|HIGH|CRITICAL)\b/.exec(line)?.[1] ?? [])
    .concat([...text.matchAll(/\balso findings?\s+((?:[\d-]+,?\s+)*[\d-]+)/g)].map(([, list = ""]) => list));
  return new Set(
    lists
      .flatMap((list) => list.split(/,?\s+/))
      .flatMap((range) => {
        const [from = 0, to = from] = range.split("-").map(Number);
        return Array.from({ length: to - from + 1 }, (_, i) => from + i);
      }),
  );
}

/** How wide a line is. One that was made harmless grew by that. */
export function harmless(line: string): number {
  return widthOf(line.replace("\\u{3a}", ":"));
}
