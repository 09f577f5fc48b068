import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomeOf } from "./damaged-lock.ts";
import { anyDamage, damaged } from "./lock-damage.ts";
import { LOCK_KINDS } from "./lock-kinds.ts";

/** `HOSTILE_RUNS=20` looks twenty times as long. `scripts/damage-locks.ts` looks far longer, and counts. */
const RUNS = 12 * Number(process.env.HOSTILE_RUNS ?? 1);

describe("a damaged lockfile never pins something else without a word", () => {
  test.each(LOCK_KINDS)("$name", async (kind) => {
    await fc.assert(
      fc.asyncProperty(anyDamage, async (acts) => {
        expect(await outcomeOf(kind, damaged(kind.files[kind.path] ?? "", acts))).not.toBe("silent");
      }),
      { numRuns: RUNS },
    );
  });

  test.each(LOCK_KINDS)("$name says nothing as long as it is whole", async (kind) => {
    expect(await outcomeOf(kind, kind.files[kind.path] ?? "")).toBe("same");
  });
});
