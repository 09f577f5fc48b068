import { parted } from "../domain/parted-sentence.ts";
import { code } from "../domain/sentence.ts";
import { listInWords } from "./lists.ts";

/** "Pages can newly load what `a`, `b` and 2 more allows": sentences that differ in their last name, as one. */
export function asOneTitle(
  titles: readonly [string, ...string[]],
  short: (names: readonly string[]) => readonly string[],
): string {
  const all = titles.map(parted);
  const [first] = all;
  if (first === null || first === undefined) return titles[0];
  const names = [...new Set(all.flatMap((each) => each?.name ?? []))];
  return `${first.before}${listInWords(short(names.map((name) => code(name))))}${first.after}`;
}
