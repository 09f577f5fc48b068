import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWithin, type Run } from "../../src/review/added-runs.ts";
import { type DiffLines, diffLines, diffOf } from "../../src/review/diff-lines.ts";
import { gitPatch, withHeader } from "./git-diff.ts";

const LINES = [
  ...["a", "b", "c", "", " ", "\t", "é", "日本"],
  ...["--- a/x", "+++ b/x", "-", "+", "-- x", "++ x", "\\ No newline at end of file"],
  ...[
    "@@ -1,2 +3,4 @@",
    "@@",
    "diff --git a/x b/x",
    "Binary files differ",
    "a\r",
    "<!--",
    '    "core:default",',
  ],
];
const anyFile = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 40 }), fc.boolean())
  .map(([lines, ends]) => lines.join("\n") + (ends && lines.length > 0 ? "\n" : ""));

/** Small edits of one file, which leave hunks apart, and files that have nothing in common. */
const anyPair = fc.oneof(
  fc.tuple(anyFile, anyFile),
  fc
    .tuple(
      fc.array(fc.constantFrom(...LINES), { minLength: 20, maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(59), fc.nat(3), fc.array(fc.constantFrom(...LINES), { maxLength: 3 })), {
        maxLength: 4,
      }),
    )
    .map(([lines, edits]): [string, string] => {
      const after = [...lines];
      for (const [at, count, added] of edits) after.splice(at, count, ...added);
      return [lines.join("\n"), after.join("\n")];
    }),
);

test("what no hunk carries is the same on both sides, in what git says of any two files", () => {
  fc.assert(
    fc.property(anyPair, fc.constantFrom("-U3", "-U0", "-U10"), ([before, after], context) => {
      const patch = gitPatch(before, after, context);
      if (patch === "") return;
      const { left, right, added, hunks } = read(patch);
      expect(without(before, left)).toEqual(without(after, right));
      expect(added.flatMap(linesOf).every((line) => right.has(line))).toBe(true);
      for (const run of added) expectMovable(run, after.split("\n"));
      const inHunks = hunks.flatMap(linesOf);
      expect(inHunks).toEqual([...right]);
    }),
    { numRuns: 150 },
  );
});

test("a patch with the lines that name its file is read like one without", () => {
  const [before, after] = ["a\nb\n--- c\n", "a\n+++ c\nd"];
  expect(diffLines(withHeader(before, after))).toEqual(diffLines(gitPatch(before, after)));
});

describe("lines that are new", () => {
  const fresh = (before: string, after: string) => read(gitPatch(before, after)).added.flatMap(linesOf);

  test("are those of a file that is new", () => {
    expect(read("@@ -0,0 +1,2 @@\n+a\n+b").added.flatMap(linesOf)).toEqual([1, 2]);
  });
  test("are those added after a line that only got a comma", () => {
    expect(fresh('[\n  "a"\n]\n', '[\n  "a",\n  "b"\n]\n')).toEqual([3]);
  });
  test("may be read one line further down where a closing brace is shared", () => {
    const [before, after] = ["[\n  {\n    a\n  }\n]\n", "[\n  {\n    a\n  },\n  {\n    b\n  }\n]\n"];
    const { added } = read("@@ -2,4 +2,7 @@\n   {\n     a\n+  },\n+  {\n+    b\n   }\n ]");
    expect(added).toEqual([{ first: 4, last: 6, up: 0, down: 1 }]);
    const runs = read(gitPatch(before, after)).added;
    expect(runs.map((run) => [isWithin(run, 5, 7), isWithin(run, 2, 4), isWithin(run, 4, 7)])).toEqual([
      [true, false, false],
    ]);
  });
  test("are not those that took another's place", () => {
    expect(fresh('[\n  "a",\n  "b"\n]\n', '[\n  "a",\n  "c"\n]\n')).toEqual([]);
    expect(fresh("a\n", "b\nc\n")).toEqual([]);
  });
  test("are not those that were only moved a little, or indented", () => {
    expect(fresh("a\nb\n", "a\n  b\n")).toEqual([]);
  });
});

describe("a patch that is not whole is not known", () => {
  const patch = "@@ -1,3 +1,4 @@\n a\n-b\n+c\n+d\n e";
  expect(diffLines(patch)).not.toBeNull();

  test.each([
    ["nothing", ""],
    ["no hunk", "Binary files a/x and b/x differ"],
    ["cut off", patch.slice(0, patch.lastIndexOf("\n"))],
    ["longer than it says", `${patch}\n f`],
    ["more added than it says", "@@ -1,1 +1,1 @@\n+a\n+b\n-c"],
    ["a line of no kind", "@@ -1,2 +1,2 @@\n a\nx"],
    ["two files in one", `${patch}\n${withHeader("a\n", "b\n")}`],
    ["a merge's", "@@@ -1,2 -1,2 +1,3 @@@\n  a\n++b"],
    ["longer than any file", "@@ -1 +1,999999999 @@\n+a"],
  ])("%s", (_, text) => expect(diffLines(text)).toBeNull());

  test("and any text is read or refused, and never throws", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("@@ -1,2 +1,2 @@", "@@ -9 +9 @@ f", " a", "+a", "-a", "\\", "", "x"), {
          maxLength: 12,
        }),
        (lines) => {
          const result = diffLines(lines.join("\n"));
          expect(result === null || result.hunks.length >= 0).toBe(true);
        },
      ),
    );
  });
});

test("a file without a patch is one whose lines are not known", () => {
  const diff = diffOf([
    { path: "icon.png", patch: null },
    { path: "a.json", patch: "@@ -0,0 +1 @@\n+{}" },
  ]);
  expect(diff.get("icon.png")).toBeNull();
  expect([...(diff.get("a.json")?.right ?? [])]).toEqual([1]);
});

function linesOf({ first, last }: Readonly<{ first: number; last: number }>): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Without a run, wherever it is read, the rest of head is the same. */
function expectMovable({ first, last, up, down }: Run, after: readonly string[]): void {
  const bare = after.map((line) => line.trim().replace(/\s*,$/, ""));
  const rest = (by: number) => bare.toSpliced(first - 1 + by, last - first + 1);
  for (let by = -up; by <= down; by++) expect(rest(by)).toEqual(rest(0));
}

function read(patch: string): DiffLines {
  const lines = diffLines(patch);
  if (lines === null) throw new Error(`not read:\n${patch}`);
  return lines;
}

/** A file's lines without those of these numbers, as git counts lines. */
function without(text: string, numbers: ReadonlySet<number>): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.filter((_, index) => !numbers.has(index + 1));
}
