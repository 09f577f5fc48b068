import type { Finding } from "../domain/finding.ts";
import { isWithin } from "./added-runs.ts";
import type { Diff, DiffLines } from "./diff-lines.ts";
import type { Anchor } from "./place-comments.ts";
import { removedLines, type Suggestion, suggestRemoval } from "./suggestion.ts";

/** Where a comment stands now. */
type Standing = Readonly<{
  kind: "line" | "file";
  path: string;
  line: number | null;
  startLine: number | null;
  outdated: boolean;
}>;

/** Gives each line of head to one suggestion at most: two that overlap could not both be taken. */
export class SuggestedLines {
  readonly #files: ReadonlyMap<string, readonly string[]>;
  readonly #diff: Diff;
  readonly #taken = new Set<string>();

  constructor(files: ReadonlyMap<string, readonly string[]>, diff: Diff) {
    this.#files = files;
    this.#diff = diff;
  }

  /** For a comment that is about to be posted. */
  at(finding: Finding, anchor: Anchor): Suggestion | undefined {
    return anchor.kind === "line" ? this.#take(finding, () => true) : undefined;
  }

  /** For one that stands already: a suggestion replaces the lines that the comment covers now, so they must be those. */
  on(finding: Finding, { kind, path, line, startLine, outdated }: Standing): Suggestion | undefined {
    if (kind !== "line" || outdated || path !== finding.path) return undefined;
    return this.#take(finding, ({ first, last }) => line === last && (startLine ?? line) === first);
  }

  #take(finding: Finding, fits: (suggestion: Suggestion) => boolean): Suggestion | undefined {
    const { path } = finding;
    const lines = this.#diff.get(path);
    const suggestion = suggestRemoval(finding, this.#files.get(path) ?? []);
    if (lines == null || suggestion === undefined || !fits(suggestion)) return undefined;
    if (!isAdded(suggestion, lines) || !isOneHunk(suggestion, lines)) return undefined;
    const keys = range(suggestion.first, suggestion.last).map((line) => `${line}\0${path}`);
    if (keys.some((key) => this.#taken.has(key))) return undefined;
    for (const key of keys) this.#taken.add(key);
    return suggestion;
  }
}

/** Taking an entry out is the smaller grant only where nothing else stood in its place before. */
function isAdded(suggestion: Suggestion, { added }: DiffLines): boolean {
  const { first, last } = removedLines(suggestion);
  return added.some((run) => isWithin(run, first, last));
}

function isOneHunk({ first, last }: Suggestion, { hunks, right }: DiffLines): boolean {
  return (
    hunks.some((hunk) => hunk.first <= first && last <= hunk.last) &&
    range(first, last).every((line) => right.has(line))
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
