import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { treeSitter } from "../../src/adapters/tree-sitter/rust-parser.ts";
import type { Review } from "../../src/domain/review.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { app } from "../hostile/apps.ts";
import { harmElsewhere, harmInPages } from "./harm.ts";
import { readBack } from "./live.ts";
import { treeNamed } from "./named-tree.ts";
import { jsonOf, pagesOf } from "./outputs.ts";
import { PAYLOADS } from "./payloads.ts";

/** A review of it all takes a second, so that one of each kind has to do by day; every night all of them are tried. */
const KINDS = [...Map.groupBy(PAYLOADS, ({ kind }) => kind)];
const TRIED =
  Number(process.env.HOSTILE_RUNS ?? 1) > 1
    ? PAYLOADS
    : KINDS.flatMap(([kind, alike]) => triedOf(kind, alike));

/** What every object has is tried whole: each name of these stops a review in its own way. */
function triedOf(kind: string, alike: typeof PAYLOADS): typeof PAYLOADS {
  return kind === "objects" ? alike : alike.slice(-1);
}

describe("an app in which everything has one name", () => {
  test.each(TRIED.map(({ kind, text }) => [kind, JSON.stringify(text), text]))(
    "of %s: %s is but a name",
    async (_, __, text) => {
      const review = await reviewOf(text);
      expect(harmInPages(readBack(pagesOf(review, text)))).toEqual([]);
      expect(harmElsewhere(review, text)).toEqual([]);
      expect(JSON.parse(jsonOf(review)).findings).toHaveLength(review.findings.length);
    },
  );

  test("is told by it: in findings of many rules, of every domain, and in gaps", async () => {
    const { findings, gaps } = await reviewOf("zeppelin");
    const named = findings.filter((finding) => JSON.stringify(finding).includes("zeppelin"));
    expect(new Set(named.map(({ rule }) => rule)).size).toBeGreaterThan(30);
    expect(new Set(named.map(({ about }) => about.domain))).toEqual(
      new Set(["ipc", "csp", "config", "commands", "packages", "steps"]),
    );
    expect(
      gaps.filter(({ message, path }) => `${message}${path}`.includes("zeppelin")).length,
    ).toBeGreaterThan(10);
  });
});

function reviewOf(name: string): Promise<Review> {
  const [base, head] = [memoryTree(app(), name), memoryTree(treeNamed(name), name)];
  return reviewTrees({ base, head, rust: treeSitter });
}
