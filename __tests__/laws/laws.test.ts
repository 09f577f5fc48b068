import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { treeSitter } from "../../src/adapters/tree-sitter/rust-parser.ts";
import { authorises } from "../../src/compare/ipc/authority.ts";
import { PLATFORMS } from "../../src/domain/platform.ts";
import type { Review } from "../../src/domain/review.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { plenty } from "../work.ts";
import { app, filesOf, style } from "./arbitrary-app.ts";
import { call, grantsOf } from "./calls.ts";

/** More with TORIL_RUNS: the laws hold for every run, a short one only finds less. */
const numRuns = Number(process.env.TORIL_RUNS ?? 150);
const options = { numRuns };

function review(base: Record<string, string>, head: Record<string, string>): Promise<Review> {
  return reviewTrees({ base: memoryTree(base), head: memoryTree(head), rust: treeSitter });
}

/** What a person would be told: findings of permissions and policies. Crates can't be looked at here. */
function told({ findings }: Review): string[] {
  return findings.map(({ rule, title, witness }) => `${rule}: ${title} (${witness.text})`);
}

/** The same app in other words, so that no shortcut for untouched files answers. */
function touched(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `${text}\n`]));
}

describe("the laws of a review", () => {
  test("1. a revision compared with itself finds nothing", () =>
    fc.assert(
      fc.asyncProperty(app, async (one) => {
        const files = filesOf(one);
        expect(told(await review(files, files))).toEqual([]);
        expect(told(await review(files, touched(files)))).toEqual([]);
      }),
      options,
    ));

  test("2. where nothing is found, head lets no call through that base refuses", () =>
    fc.assert(
      fc.asyncProperty(app, app, call, async (base, head, probe) => {
        const { findings } = await review(filesOf(base), filesOf(head));
        const mayBeNew = findings.some(({ rule }) => rule.startsWith("ipc/"));
        const [before, after] = [grantsOf(base), grantsOf(head)];
        for (const platform of PLATFORMS) {
          const isNew =
            authorises(after, probe, platform, plenty()) && !authorises(before, probe, platform, plenty());
          if (isNew) expect(mayBeNew, `${probe.text} on ${platform}`).toBe(true);
        }
      }),
      { numRuns: numRuns * 4 },
    ));

  test("3. every widening that is found has a witness that the second matcher confirms", () =>
    fc.assert(
      fc.asyncProperty(app, app, async (base, head) => {
        const { gaps } = await review(filesOf(base), filesOf(head));
        expect(gaps.filter(({ message }) => message.includes("could not be confirmed"))).toEqual([]);
      }),
      options,
    ));

  test("4. text that moves is no widening", () =>
    fc.assert(
      fc.asyncProperty(app, style, async (one, other) => {
        // Two programs of one name: then the order of capabilities does matter.
        expect(told(await review(filesOf(one), filesOf(one, other)))).toEqual([]);
      }),
      options,
    ));

  test("6. what two steps find nothing of, the whole way finds nothing of", () =>
    fc.assert(
      fc.asyncProperty(app, app, app, async (a, b, c) => {
        const whole = await review(filesOf(a), filesOf(c));
        if (whole.findings.length === 0) return;
        const steps = await Promise.all([review(filesOf(a), filesOf(b)), review(filesOf(b), filesOf(c))]);
        expect(steps.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
      }),
      options,
    ));

  test("7. what can't be read never passes", () =>
    fc.assert(
      fc.asyncProperty(app, fc.nat(), fc.nat(), async (one, which, where) => {
        const files = filesOf(one);
        const paths = Object.keys(files).filter((path) => path.endsWith(".json"));
        const path = paths[which % paths.length] ?? "";
        const text = files[path] ?? "";
        const cut = text.slice(0, Math.max(1, where % (text.length - 1)));
        const { verdict } = await review(files, { ...files, [path]: cut });
        expect(verdict).not.toBe("pass");
      }),
      options,
    ));
});
