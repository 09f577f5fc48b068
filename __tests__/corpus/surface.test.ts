import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { openFolderTrees } from "../../src/adapters/folder/folder-tree.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import type { Review } from "../../src/domain/review.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { renderJson } from "../../src/renderers/json.ts";

/** Real changes of real apps, there and back. They lie outside of the repository, and not everywhere. */
const CASES = join(ROOT, "../shared/corpus/cases");
/** Both ways take two seconds, so every eighth case has to do; `docs/proofs.md` says what all of them gave. */
const names = existsSync(CASES) ? readdirSync(CASES).filter((_, index) => index % 8 === 0) : [];

const LARGEST = 250_000;

describe.skipIf(names.length === 0)("a cell of the surface", () => {
  test.each(names)("is new exactly where a finding names it: %s", async (name) => {
    for (const [before, after] of [
      ["base", "head"],
      ["head", "base"],
    ] as const) {
      const [base, head] = await openFolderTrees(join(CASES, name, before), join(CASES, name, after));
      const review = await reviewTrees({ base, head });
      expect(cellsOf(review)).toEqual(namedIn(review));
      const json = renderJson(review, { version: "0.1.0", policy: DEFAULT_POLICY, repository: null });
      expect(json.length).toBeLessThanOrEqual(LARGEST);
    }
  });
});

function cellsOf({ apps }: Review): string[] {
  const cells = apps.flatMap(({ root, surface }) =>
    (surface?.calls ?? []).flatMap(({ pages, added, wider }) =>
      pages.flatMap((page) => [...added, ...wider].map((command) => `${root} ${page} ${command}`)),
    ),
  );
  return [...new Set(cells)].sort();
}

function namedIn({ findings }: Review): string[] {
  const named = findings
    .filter(({ about }) => about.domain === "ipc")
    .flatMap(({ app, about }) =>
      about.pages.flatMap((page) => about.commands.map((command) => `${app} ${page} ${command}`)),
    );
  return [...new Set(named)].sort();
}
