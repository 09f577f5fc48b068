/** Where GitHub lets a review comment stand, and what becomes of it when the pull request moves on. */
import { type DiffFile, type DiffLine, diff, type Hunk, movement, type Side } from "./diff.ts";
import type { GitRepository } from "./git.ts";

/** What a request asks for. */
export type Anchor = Readonly<{
  path: string;
  subject: "line" | "file";
  line?: number;
  side: Side;
  startLine?: number;
  startSide?: Side;
}>;

/** What it gets: the place in the diff of one commit. */
export type Placed = Readonly<{ kind: "placed"; position: number; diffHunk: string }>;

export type Refused = Readonly<{ kind: "refused"; why: "path" | "line" | "start" | "order" | "hunk" }>;

/** Where a comment stands now. */
export type Standing = Readonly<{ outdated: boolean; line?: number; startLine?: number; position?: number }>;

export function place(files: readonly DiffFile[], anchor: Anchor): Placed | Refused {
  const file = files.find(({ path }) => path === anchor.path);
  if (file === undefined) return refused("path");
  if (anchor.subject === "file") return { kind: "placed", position: 1, diffHunk: firstHunk(file) };

  const { line, side, startLine, startSide = side } = anchor;
  if (line === undefined) return refused("line");
  const end = find(file, line, side);
  if (end === undefined) return refused("line");
  if (startLine === undefined) return placed(end);
  if (startSide === side && startLine >= line) return refused("order");
  const start = find(file, startLine, startSide);
  if (start === undefined) return refused("start");
  if (start.hunk !== end.hunk) return refused("hunk");
  return start.found.position < end.found.position ? placed(end) : refused("order");
}

/**
 * Follows a comment from the commit it was made on to the head: it stands where its lines are unchanged and still in
 * the diff, and is outdated otherwise.
 */
export function standing(
  git: GitRepository,
  made: Readonly<{ base: string; head: string }>,
  now: Readonly<{ base: string; head: string }>,
  anchor: Anchor,
): Standing {
  const files = diff(git, now.base, now.head);
  if (anchor.subject === "file") return { outdated: place(files, anchor).kind === "refused", position: 1 };

  const { line, side, startLine } = anchor;
  const moved =
    side === "RIGHT"
      ? movement(git, made.head, now.head, anchor.path)
      : movement(git, made.base, now.base, anchor.path);
  if (moved === undefined || line === undefined) return { outdated: true };
  const lines = Array.from({ length: line - (startLine ?? line) + 1 }, (_, i) =>
    moved((startLine ?? line) + i),
  );
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || lines.includes(undefined)) return { outdated: true };

  const start = startLine === undefined ? {} : { startLine: first };
  const there = place(files, { ...anchor, line: last, ...start });
  return there.kind === "placed" && last - first === line - (startLine ?? line)
    ? { outdated: false, line: last, position: there.position, ...start }
    : { outdated: true };
}

function find(file: DiffFile, line: number, side: Side) {
  for (const hunk of file.hunks) {
    const found = hunk.lines.find((each) => (side === "LEFT" ? each.left : each.right) === line);
    if (found !== undefined) return { hunk, found };
  }
  return undefined;
}

function placed({ hunk, found }: { hunk: Hunk; found: DiffLine }): Placed {
  const upTo = hunk.lines.slice(0, hunk.lines.indexOf(found) + 1).map(({ text }) => text);
  return { kind: "placed", position: found.position, diffHunk: [hunk.header, ...upTo].join("\n") };
}

function refused(why: Refused["why"]): Refused {
  return { kind: "refused", why };
}

function firstHunk({ hunks: [hunk] }: DiffFile): string {
  return hunk === undefined ? "" : [hunk.header, ...hunk.lines.map(({ text }) => text)].join("\n");
}
