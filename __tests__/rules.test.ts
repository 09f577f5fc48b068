import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { casesIn, ROOT, RULES, ruleIds } from "../scripts/folders.ts";
import { openFolderTree } from "../src/adapters/folder/folder-tree.ts";
import { memoryTree } from "../src/adapters/memory/memory-tree.ts";
import type { Tree } from "../src/domain/tree.ts";
import { reviewTrees } from "../src/engine/review.ts";
import { factsOf } from "./rule-cases/facts.ts";
import { golden } from "./rule-cases/golden.ts";

describe.each(ruleIds())("%s", (id) => {
  test.each(casesIn(`${RULES}/${id}`))("%s", async (name) => {
    const folder = join(ROOT, RULES, id, "cases", name);
    const [base, head] = await Promise.all([treeOf(folder, "base"), treeOf(folder, "head")]);
    const review = await reviewTrees({ base, head, facts: { fetch: async () => factsOf(folder) } });

    const page = golden(name, review);
    const found = review.findings.filter(({ rule }) => rule === id);
    if (name.startsWith("flags-")) expect(found, page).not.toEqual([]);
    else expect(found, page).toEqual([]);
    await expect(page).toMatchFileSnapshot(join(folder, "expected.md"));
  });
});

/** One side of a case. Git keeps no empty folder, so a side that had no files at all is missing. */
async function treeOf(folder: string, side: "base" | "head"): Promise<Tree> {
  const path = join(folder, side);
  return existsSync(path) ? openFolderTree(path) : memoryTree({});
}
