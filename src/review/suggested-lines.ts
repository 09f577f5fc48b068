import type { Finding } from "../domain/finding.ts";
import { isWithin } from "./added-runs.ts";
import type { Diff, DiffLines } from "./diff-lines.ts";
import type { Anchor } from "./place-comments.ts";
import { type Removal, type Suggestion, suggestRemoval } from "./suggestion.ts";

/** What one comment tells: findings of one file. */
type Told = readonly [Finding, ...Finding[]];

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
  at(findings: Told, anchor: Anchor): Suggestion | undefined {
    return anchor.kind === "line" ? this.#take(findings, () => true) : undefined;
  }

  /** For one that stands already: a suggestion replaces the lines that the comment covers now, so they must be those. */
  on(findings: Told, { kind, path, line, startLine, outdated }: Standing): Suggestion | undefined {
    if (kind !== "line" || outdated || findings.some((finding) => finding.path !== path)) return undefined;
    return this.#take(findings, ({ first, last }) => line === last && (startLine ?? line) === first);
  }

  #take(findings: Told, fits: (suggestion: Suggestion) => boolean): Suggestion | undefined {
    const [{ path }] = findings;
    const lines = this.#diff.get(path);
    const suggestion = suggestRemoval(findings, this.#files.get(path) ?? []);
    if (lines == null || suggestion === undefined || !fits(suggestion)) return undefined;
    if (!isAdded(suggestion, lines) || !isOneHunk(suggestion, lines)) return undefined;
    const keys = range(suggestion.first, suggestion.last).map((line) => `${line}\0${path}`);
    if (keys.some((key) => this.#taken.has(key))) return undefined;
    for (const key of keys) this.#taken.add(key);
    const { first, last, lines: instead } = suggestion;
    return { first, last, lines: instead };
  }
}

/** Taking entries out is the smaller grant only where nothing else stood in their place before. */
function isAdded({ removed }: Removal, { added }: DiffLines): boolean {
  return removed.every(({ first, last }) => added.some((run) => isWithin(run, first, last)));
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
