/** What git says changed between two commits, as GitHub shows it: three lines of context, renames found. */
import type { GitRepository } from "./git.ts";

export type Side = "LEFT" | "RIGHT";

export type DiffFile = Readonly<{
  path: string;
  previousPath?: string;
  status: "added" | "removed" | "modified" | "renamed" | "changed";
  /** The blob at head; at base where the file was removed. */
  sha: string;
  additions: number;
  deletions: number;
  binary: boolean;
  hunks: readonly Hunk[];
}>;

export type Hunk = Readonly<{ header: string; lines: readonly DiffLine[] }>;

/** A line of a hunk: its number on each side that has it, and how many lines it is below the first `@@`. */
export type DiffLine = Readonly<{ text: string; position: number; left?: number; right?: number }>;

/** Where a line of the base of a diff stands at its head; undefined where it was changed or removed. */
export type Moved = (line: number) => number | undefined;

export function diff(git: GitRepository, base: string, head: string): DiffFile[] {
  return base === head ? [] : git.once(`diff ${base} ${head}`, () => read(git, base, head));
}

function read(git: GitRepository, base: string, head: string): DiffFile[] {
  const entries = rawEntries(git.run(diffArgs(["--raw", "-z", "--abbrev=64"], base, head)).toString());
  const patches = git
    .run(diffArgs(["-p", "-U3"], base, head))
    .toString()
    .split(/^(?=diff --git )/m);
  return entries.map((entry, i) => {
    const hunks = parseHunks(patches[i] ?? "");
    const lines = hunks.flatMap((hunk) => hunk.lines);
    return {
      ...entry,
      additions: lines.filter(({ text }) => text.startsWith("+")).length,
      deletions: lines.filter(({ text }) => text.startsWith("-")).length,
      binary: /^Binary files /m.test(patches[i] ?? "") && hunks.length === 0,
      hunks,
    };
  });
}

/** The text of GitHub's field `patch`. */
export function patchText({ hunks }: DiffFile): string {
  return hunks.flatMap(({ header, lines }) => [header, ...lines.map(({ text }) => text)]).join("\n");
}

/** How the lines of one file moved between two commits; undefined where the file is gone. */
export function movement(git: GitRepository, from: string, to: string, path: string): Moved | undefined {
  if (from === to) return (line) => line;
  if (git.shaAt(to, path) === undefined) return undefined;
  const args = ["diff", "-U0", "--no-renames", "--no-color", "--no-ext-diff", from, to, "--", path];
  const text = git.once(args.join(" "), () => git.run(args).toString());
  const changes = [...text.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].map(
    ([, start, removed = "1", , added = "1"]) => ({
      // A hunk that only adds names the line before it.
      first: Number(start) + (removed === "0" ? 1 : 0),
      removed: Number(removed),
      added: Number(added),
    }),
  );
  return (line) => {
    let shift = 0;
    for (const { first, removed, added } of changes) {
      if (first > line) break;
      if (line < first + removed) return undefined;
      shift += added - removed;
    }
    return line + shift;
  };
}

function diffArgs(format: readonly string[], base: string, head: string): string[] {
  const prefixes = ["--src-prefix=a/", "--dst-prefix=b/"];
  return ["diff", "--no-color", "--no-ext-diff", "--find-renames=50%", ...prefixes, ...format, base, head];
}

function rawEntries(raw: string): Pick<DiffFile, "path" | "previousPath" | "status" | "sha">[] {
  const fields = raw.split("\0").filter(Boolean);
  const entries: Pick<DiffFile, "path" | "previousPath" | "status" | "sha">[] = [];
  while (fields.length > 0) {
    const [, , oldSha = "", newSha = "", letter = ""] = (fields.shift() ?? "").split(" ");
    const renamed = letter.startsWith("R");
    const previousPath = renamed ? fields.shift() : undefined;
    const path = fields.shift() ?? "";
    const sha = letter === "D" ? oldSha : newSha;
    entries.push({
      path,
      status: status(letter),
      sha,
      ...(previousPath === undefined ? {} : { previousPath }),
    });
  }
  return entries;
}

function status(letter: string): DiffFile["status"] {
  if (letter === "A") return "added";
  if (letter === "D") return "removed";
  if (letter.startsWith("R")) return "renamed";
  return letter === "T" ? "changed" : "modified";
}

function parseHunks(patch: string): Hunk[] {
  const hunks: { header: string; lines: DiffLine[] }[] = [];
  let left = 0;
  let right = 0;
  let position = 0;
  for (const text of patch.replace(/\n$/, "").split("\n")) {
    const [, oldStart, newStart] = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text) ?? [];
    const hunk = hunks.at(-1);
    if (oldStart !== undefined) {
      // The first header isn't counted, every later one is a line of its own.
      if (hunk !== undefined) position++;
      left = Number(oldStart);
      right = Number(newStart);
      hunks.push({ header: text, lines: [] });
    } else if (hunk !== undefined) {
      position++;
      const sides = {
        ...(/^[- ]/.test(text) ? { left: left++ } : {}),
        ...(/^[+ ]/.test(text) ? { right: right++ } : {}),
      };
      hunk.lines.push({ text, position, ...sides });
    }
  }
  return hunks;
}
