import { expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { gapIn, wordsOf } from "../../src/domain/gap.ts";
import { NEEDED_ALWAYS, type PinnedPackage } from "../../src/domain/package.ts";
import { Work } from "../../src/domain/work.ts";
import { changedPaths } from "../../src/engine/changed-paths.ts";
import { reviewRepository } from "../../src/engine/review-repository.ts";
import { sideOf } from "../../src/engine/side.ts";
import type { RepositoryReader } from "../../src/readers/reader.ts";

/** Tools that the repository's own list brings, one a line; a `?` is one that can't be read. */
const tools: RepositoryReader = {
  id: "tools",
  scope: "repository",
  files: [
    {
      name: "a list of tools",
      role: "lockfile",
      coverage: "read",
      why: "Read whole.",
      samples: ["tools.lock"],
      knownAs: [],
      is: (path) => path === "tools.lock",
      wants: (path) => path === "tools.lock",
    },
  ],
  read({ files }) {
    const lines = files.get("tools.lock")?.text.split("\n") ?? [];
    const gaps = lines.filter((line) => line === "?");
    return {
      grants: lines.flatMap((line, index) => (line === "" || line === "?" ? [] : [toolOn(line, index + 1)])),
      gaps: gaps.map((line) =>
        gapIn("tools.lock", { kind: "unsupported", rests: wordsOf(line), message: "Not known." }),
      ),
    };
  },
};

function toolOn(name: string, line: number): PinnedPackage {
  const at = { path: "tools.lock", line, column: 1, endLine: line };
  return {
    ...{ domain: "packages", kind: "package", ecosystem: "npm", manager: "npm", name, version: "1.0.0" },
    ...{ source: { kind: "registry", url: null }, checksum: "sha512-x", asks: null, folderInArchive: "" },
    ...{ steps: ["install-script"], code: [], unknown: null, outcome: "runs", links: null, alias: null },
    ...{
      declared: null,
      listing: null,
      scope: { isDev: false, isOptional: false },
      neededOnly: NEEDED_ALWAYS,
      needs: [],
      path: [name],
      at,
      lines: { version: at, source: at, checksum: at },
    },
  };
}

async function reviewOf(before: string, after: string) {
  const [base, head] = [memoryTree({ "tools.lock": before }), memoryTree({ "tools.lock": after })];
  const [there, here] = [await base.list(), await head.list()];
  const sides = { base: sideOf(base, there), head: sideOf(head, here) };
  return reviewRepository([tools], sides, changedPaths(there, here), [], new Work(1_000_000));
}

test("what belongs to no app is found at its line, and its finding has no app", async () => {
  const { findings } = await reviewOf("one\n", "one\ntwo\n");
  expect(findings.map(({ app, rule, path, line }) => [app, rule, path, line])).toContainEqual([
    null,
    "build/install-script-added",
    "tools.lock",
    2,
  ]);
});

test("what stays says nothing, and what isn't understood is as old as it is", async () => {
  expect(await reviewOf("one\n?\n", "one\n?\n")).toMatchObject({ findings: [], narrowings: [], gaps: [] });
  const { findings, gaps } = await reviewOf("one\n?\n", "\none\n?\n");
  expect(findings).toEqual([]);
  expect(gaps.map(({ since }) => since)).toEqual(["base"]);
});
