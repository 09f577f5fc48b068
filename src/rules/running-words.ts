import type { CodeClass } from "../domain/build-code.ts";
import type { ChangeOf } from "../domain/change.ts";
import { releaseText } from "../domain/package.ts";
import type { Running, RunningPackage } from "../domain/package-change.ts";
import { code } from "../domain/sentence.ts";
import { someOf } from "../words/lists.ts";
import { wayInRow, wayInSentences } from "./way-words.ts";

/** "8 build scripts are new, 1 of them reaches out: `x 1.0.0`"; of a single one, "`x 1.0.0`". */
export function countInWords(running: Running, noun: string, verb: string): string {
  const reaching = running.filter((each) => each.class === "reaches");
  const unclear = running.filter((each) => each.class === "unknown");
  const one = reaching.length === 1 ? "reaches" : "reach";
  const told =
    reaching.length > 0
      ? `, ${reaching.length} of them ${one} out: ${namesOf(reaching)}`
      : unclear.length > 0
        ? `, ${unclear.length} of them can't be followed: ${namesOf(unclear)}`
        : "";
  return `${running.length} ${noun}s ${verb}${told}`;
}

export function namesOf(running: Running): string {
  return someOf(running.map(titleOf));
}

export function titleOf(running: RunningPackage): string {
  return releaseText(running);
}

/** What one step was seen to do, after its package. It never says that code is safe: only what was seen. */
const SEEN: Readonly<Record<CodeClass, string>> = {
  probe: "was seen to ask the compiler what it can do",
  generate: "was seen to write code that the build asked for",
  native: "was seen to compile or link native code",
  unknown: "can't be followed as a whole",
  reaches: "was seen to reach out: to the network, other programs, secrets or other folders",
};

export function seenInWords({ class: seen, telling }: RunningPackage): string {
  const words = seen === null ? "wasn't looked into" : SEEN[seen];
  const [line] = telling;
  if (line === undefined || seen === "probe") return words;
  return `${words} (${code(`${line.path}:${line.line}`)}: ${code(line.text)})`;
}

/** What brought it: an update of the package itself, or of one that the app had; and the way in. */
export function originOf(running: RunningPackage): string {
  const { from, version, broughtBy, classBefore } = running;
  const way = wayInSentences(running);
  if (broughtBy !== null) return ` ${code(broughtBy)}, which the app had before, newly brings it.${way}`;
  const isChanged = classBefore === null && from !== null && from !== version;
  return `${isChanged ? ` Version ${code(from)} did no such thing.` : ""}${way}`;
}

/** As many rows are read. */
const MOST_ROWS = 25;

/** The first names of a long list, for the rows of a finding; nothing where the title names them all. */
export function nameRows(names: readonly string[]): string[] {
  if (names.length <= 1) return [];
  const left = names.length - MOST_ROWS;
  return [...names.slice(0, MOST_ROWS).map((name) => code(name)), ...(left > 0 ? [`${left} more`] : [])];
}

/** A row for each new package, and how it gets in. Where the lockfile is new itself, no way in is. */
export function addedRows({ added, lockfileIsNew }: ChangeOf<"packages/package-added">): string[] {
  if (added.length === 1 || lockfileIsNew) return [];
  const rows = added.slice(0, MOST_ROWS).map((each) => `${code(releaseText(each))}${wayInRow(each)}`);
  return added.length > rows.length ? [...rows, `${added.length - rows.length} more`] : rows;
}

/** A row for each package, the gravest first. Of a single one all is said already. */
export function rowsOf(running: Running): string[] {
  if (running.length === 1) return [];
  const rows = running.slice(0, MOST_ROWS).map((each) => {
    const moved = each.from === null || each.from === each.version ? "" : ` (was ${code(each.from)})`;
    return `${code(titleOf(each))}${moved} ${seenInWords(each)}${wayInRow(each)}`;
  });
  const left = running.length - rows.length;
  return left === 0 ? rows : [...rows, `${left} more`];
}
