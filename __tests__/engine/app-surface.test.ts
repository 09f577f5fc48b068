import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { openFolderTrees } from "../../src/adapters/folder/folder-tree.ts";
import type { Policy } from "../../src/domain/policy.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import type { Review } from "../../src/domain/review.ts";
import { reviewTrees } from "../../src/engine/review.ts";

const APP = join(ROOT, "examples/notes-app");

async function reviewed(policy: Policy = DEFAULT_POLICY, from = "base", to = "head"): Promise<Review> {
  const [base, head] = await openFolderTrees(join(APP, from), join(APP, to));
  return reviewTrees({ base, head, policy });
}

test("a call is new exactly where a finding names it", async () => {
  const off = { ...DEFAULT_POLICY, rules: new Map([["ipc/command-granted", "off" as const]]) };
  for (const review of [await reviewed(), await reviewed(off)]) {
    const named = review.findings
      .filter(({ about }) => about.domain === "ipc")
      .flatMap(({ about }) => about.pages.flatMap((page) => about.commands.map((each) => `${page} ${each}`)));
    const cells = review.apps.flatMap(({ surface }) =>
      (surface?.calls ?? []).flatMap(({ pages, added, wider }) =>
        pages.flatMap((page) => [...added, ...wider].map((each) => `${page} ${each}`)),
      ),
    );
    expect(cells.sort()).toEqual([...new Set(named)].sort());
    expect(cells.length).toBeGreaterThan(0);
  }
});

test("the other way round, the same calls and sources are removed", async () => {
  const [{ apps: there }, { apps: back }] = [
    await reviewed(),
    await reviewed(DEFAULT_POLICY, "head", "base"),
  ];
  const [grown, shrunk] = [there[0]?.surface, back[0]?.surface];
  const removed = shrunk?.calls.flatMap((each) => each.removed).filter((each) => each.includes("shell"));
  expect(removed).toContain("plugin:shell|execute");
  expect(grown?.policy.filter(({ state }) => state === "added")).toEqual([
    { directive: "connect-src", source: "https://sync.notes.example", state: "added" },
  ]);
  expect(shrunk?.policy.filter(({ state }) => state === "removed")).toHaveLength(1);
  expect(grown?.packages.cargo.head).toBe(shrunk?.packages.cargo.base);
});

test("what stays is the same, and an app that was not compared has no surface", async () => {
  const { apps } = await reviewed(DEFAULT_POLICY, "head", "head");
  expect(apps.map(({ surface }) => surface)).toEqual([null]);
});
