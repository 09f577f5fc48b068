import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { treeSitter } from "../../src/adapters/tree-sitter/rust-parser.ts";
import type { Review } from "../../src/domain/review.ts";
import { atLeast } from "../../src/domain/severity.ts";
import type { SharedFiles } from "../../src/engine/read-files.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { APP } from "./app.ts";
import type { Attack, Files } from "./attack.ts";
import { CLASSES } from "./classes.ts";

describe.each(CLASSES)("$name", ({ attacks }) => {
  test.each(attacks)("it $name", async (attack) => {
    expectOutcome(attack, await reviewOf(attack));
  });

  test("has at least five attacks, and neighbours that stay silent", () => {
    const loud = attacks.filter(({ expect: outcome }) => outcome !== "silent");
    expect(loud.length).toBeGreaterThanOrEqual(5);
    expect(attacks.length).toBeGreaterThan(loud.length);
  });
});

/** All attacks are on one app, whose files are parsed once. */
const shared: SharedFiles = new Map();

function reviewOf({ base = {}, change }: Attack): Promise<Review> {
  const before = { ...APP, ...base };
  return reviewTrees({
    base: memoryTree(there(before)),
    head: memoryTree(there({ ...before, ...change })),
    rust: treeSitter,
    shared,
  });
}

function there(files: Files): Record<string, string | Uint8Array> {
  return Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

function expectOutcome({ expect: outcome, rule, at }: Attack, { verdict, findings, gaps }: Review): void {
  const gating = findings.filter(({ severity }) => atLeast(severity, "medium"));
  const blocking = gaps.filter((gap) => gap.blocking);
  const said = [...gating, ...blocking].map((each) => `${each.path}:${each.line}`);
  if (outcome === "loud") {
    expect(verdict).not.toBe("pass");
    if (rule !== undefined) expect(gating.map((finding) => finding.rule)).toContain(rule);
    if (at !== undefined)
      expect(
        said.some((place) => place.startsWith(at)),
        said.join(),
      ).toBe(true);
    return;
  }
  expect({ verdict, gating, blocking }).toEqual({ verdict: "pass", gating: [], blocking: [] });
  if (outcome === "named")
    expect(gaps.some(({ kind, path }) => kind === "not-covered" && path === at)).toBe(true);
}
