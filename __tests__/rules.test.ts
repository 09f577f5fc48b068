import { describe, expect, test } from "vitest";
import { ruleIds } from "../scripts/folders.ts";
import { treeSitter } from "../src/adapters/tree-sitter/rust-parser.ts";
import { reviewTrees } from "../src/engine/review.ts";
import { casesOf } from "./rule-cases/cases.ts";
import { golden } from "./rule-cases/golden.ts";

describe.each(ruleIds())("%s", (id) => {
  test.each(casesOf(id).map((each) => [each.title, each] as const))("%s", async (_, each) => {
    const [base, head] = await each.trees();
    const facts = { fetch: async () => each.facts };
    const review = await reviewTrees({ base, head, facts, rust: treeSitter });

    const said = golden(review);
    const isFlagged = review.findings.some(({ rule }) => rule === id);
    const verb = isFlagged ? "flags this" : "says nothing of this";
    expect(isFlagged, `${id} ${verb}. Toril says:\n\n${said}\n`).toBe(each.name.startsWith("flags-"));
    await expect(said).toMatchFileSnapshot(each.golden);
  });
});
