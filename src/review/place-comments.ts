import type { Finding } from "../domain/finding.ts";
import type { Diff } from "./diff-lines.ts";

/** Where on a pull request a comment can stand: on lines of head, or on a file as a whole. */
export type Anchor =
  | Readonly<{ kind: "line"; path: string; line: number; startLine: number | null }>
  | Readonly<{ kind: "file"; path: string }>;

/** So many comments may be open at once, and so many of them on whole files; what is past them stands in the review's body. */
export type CommentLimits = Readonly<{ all: number; files: number }>;

/** People stop reading beyond some twenty. A file comment is a request of its own. */
export const COMMENT_LIMITS: CommentLimits = { all: 20, files: 10 };

/** The best place for a finding's comment; null where the diff doesn't touch its file. */
export function anchorOf({ path, line, endLine }: Finding, diff: Diff): Anchor | null {
  const lines = diff.get(path);
  if (lines === undefined) return null;
  const carried = lines === null ? undefined : firstWithin(lines.right, line, endLine);
  return carried === undefined
    ? { kind: "file", path }
    : { kind: "line", path, line: carried, startLine: null };
}

function firstWithin(lines: ReadonlySet<number>, first: number, last: number): number | undefined {
  if (lines.has(first)) return first;
  const within = [...lines].filter((line) => line > first && line <= last);
  return within.length === 0 ? undefined : within.reduce((a, b) => Math.min(a, b));
}

/** Hands out places, in the order in which they are asked for, until none is left. */
export class Room {
  #all: number;
  #files: number;

  constructor({ all, files }: CommentLimits) {
    this.#all = all;
    this.#files = files;
  }

  /** Whether there was room for one more. Comments that stand already take theirs first. */
  take({ kind }: Pick<Anchor, "kind">): boolean {
    if (this.#all <= 0 || (kind === "file" && this.#files <= 0)) return false;
    this.#all -= 1;
    if (kind === "file") this.#files -= 1;
    return true;
  }
}
