import type { Finding } from "../domain/finding.ts";
import type { Diff } from "./diff-lines.ts";

/** Where on a pull request a comment can stand: on lines of head, or on a file as a whole. */
export type Anchor =
  | Readonly<{ kind: "line"; path: string; line: number; startLine: number | null }>
  | Readonly<{ kind: "file"; path: string }>;

/** So many comments of each kind may be open at once; what is past them is listed in the review's body. */
export type CommentLimits = Readonly<{ inline: number; files: number }>;

/** People stop reading, and GitHub starts to refuse, beyond some thirty. A file comment is a request of its own. */
export const COMMENT_LIMITS: CommentLimits = { inline: 30, files: 10 };

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

/** Hands out places, in the order in which they are asked for, until none of a kind is left. */
export class Room {
  #inline: number;
  #files: number;

  constructor({ inline, files }: CommentLimits) {
    this.#inline = inline;
    this.#files = files;
  }

  /** Whether there was room for one more. Comments that stand already take theirs first. */
  take({ kind }: Pick<Anchor, "kind">): boolean {
    return kind === "line" ? this.#inline-- > 0 : this.#files-- > 0;
  }
}
