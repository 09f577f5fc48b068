import { expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { APP } from "../attacks/app.ts";

const NAMES = ["a", "b", "c", "d", "e"];

async function findingsWith(settings: string) {
  const review = await reviewTrees({
    base: memoryTree(APP),
    head: memoryTree({ ...APP, "pnpm-workspace.yaml": settings }),
  });
  return review.findings;
}

test("of many replacements that are told as one, each says what it takes instead", async () => {
  const folders = NAMES.map((name) => `  ${name}: link:./x/${name}\n`).join("");
  const [finding] = await findingsWith(`overrides:\n${folders}  left: npm:evil@1.0.0\n`);
  expect(finding).toMatchObject({ rule: "packages/source-replaced" });
  expect(finding?.title).toMatch(/ and 5 more$/);
  expect(finding?.details).toHaveLength(6);
  expect(finding?.details?.at(-1)).toContain("left: npm:evil@1.0.0");
});

test("of many exceptions from a guard that are told as one, each is named", async () => {
  const names = [...NAMES, "'*'"].map((name) => `  - ${name}\n`).join("");
  const [finding] = await findingsWith(`minimumReleaseAgeExclude:\n${names}`);
  expect(finding).toMatchObject({ rule: "packages/install-guard-removed" });
  expect(finding?.title).toContain("and 5 more like it newly let packages past a guard of installing");
  expect(finding?.details?.at(-1)).toContain("minimumReleaseAgeExclude: *");
});
