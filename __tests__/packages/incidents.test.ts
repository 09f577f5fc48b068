import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { Need } from "../../src/domain/need.ts";
import type { Review } from "../../src/domain/review.ts";
import { atLeast } from "../../src/domain/severity.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { answering } from "./answers.ts";
import { HARMLESS } from "./harmless-changes.ts";
import { INCIDENTS, type Incident, tanstack } from "./incidents.ts";
import { PLAIN } from "./projects.ts";

const PLAIN_PACKAGE = { packages: [""], running: [], code: [] };

function review({ base, head, said }: Incident): Promise<Review> {
  const answer = ({ kind, name, version }: Need) =>
    said[`${name}@${version}`] ?? (kind === "npm package" ? PLAIN_PACKAGE : PLAIN);
  const facts = { fetch: async () => answering(answer) };
  return reviewTrees({ base: memoryTree(base), head: memoryTree(head), facts });
}

function toldIn({ findings }: Review): string[] {
  return [...new Set(findings.map(({ rule, severity }) => `${rule}: ${severity}`))].sort();
}

describe("what lockfiles and archives tell of known attacks on the day of the review", () => {
  test.each(INCIDENTS.map(([number, incident, told]) => ({ number, incident, told, name: incident.name })))(
    "$number: $name",
    async ({ incident, told }) => {
      const found = await review(incident);
      expect(toldIn(found)).toEqual(told ?? []);
      // A signal never hides behind something that can't be told.
      expect(found.gaps.filter(({ blocking }) => blocking)).toEqual([]);
    },
  );

  test("all 22 are here", () => {
    expect(new Set(INCIDENTS.map(([number]) => number)).size).toBe(22);
  });

  test.each(["npm", "pnpm", "yarn", "bun"] as const)(
    "a repository inside of a registry's package is high in a lockfile of %s",
    async (manager) => {
      const found = await review(tanstack(manager));
      expect(toldIn(found)).toContain("packages/source-changed: high");
      expect(found.verdict).toBe("fail");
    },
  );
});

describe("what looks like them and is none", () => {
  test.each(HARMLESS)("$name", async (change) => {
    const { findings, gaps } = await review(change);
    const said = findings.filter(({ severity }) => atLeast(severity, "medium")).map(({ title }) => title);
    expect([...said, ...gaps.filter(({ blocking }) => blocking).map(({ message }) => message)]).toEqual([]);
  });
});
