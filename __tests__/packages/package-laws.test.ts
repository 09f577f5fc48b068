import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packageComparison } from "../../src/compare/packages/comparison.ts";
import type { PackageGrant } from "../../src/domain/package.ts";
import type { CrateFact } from "../../src/facts/crate-facts.ts";
import type { Facts } from "../../src/facts/facts.ts";
import type { Unknown } from "../../src/facts/unknown.ts";
import { cargoLock } from "../../src/readers/cargo-lock/reader.ts";
import { plenty } from "../work.ts";
import { answering } from "./answers.ts";
import { CRATES_IO, type Crate, cargoLockText, grantsOf, PLAIN, projectOf } from "./projects.ts";

const NAMES = ["a", "b", "c", "constructor", "tauri-plugin-x"];

const crate: fc.Arbitrary<Crate> = fc.record({
  name: fc.constantFrom(...NAMES),
  version: fc.constantFrom("1.0.0", "1.0.1", "2.0.0"),
  source: fc.constantFrom(
    CRATES_IO,
    null,
    "git+https://github.com/x/r?branch=main#1",
    "git+https://github.com/x/r?branch=feature/x#1",
    "git+https://github.com/y/r#1",
  ),
  checksum: fc.constantFrom("a".repeat(64), "b".repeat(64), ""),
  deps: fc.subarray(NAMES),
});

const lock = fc.uniqueArray(crate, {
  selector: ({ name, version, source }) => `${name} ${version} ${source}`,
  maxLength: 8,
});

const fact: fc.Arbitrary<CrateFact | Unknown> = fc.constantFrom<CrateFact | Unknown>(
  PLAIN,
  { ...PLAIN, buildScripts: ["build.rs"] },
  { ...PLAIN, procMacro: true },
  { ...PLAIN, buildScripts: ["build.rs"], links: "z" },
  { unknown: "the run was offline" },
);

/** What building any version of any crate runs, as far as it is known. */
const world: fc.Arbitrary<Facts> = fc
  .array(fact, { minLength: 15, maxLength: 15 })
  .map((facts) =>
    answering(
      ({ name, version }) =>
        facts[NAMES.indexOf(name) * 3 + ["1.0.0", "1.0.1", "2.0.0"].indexOf(version)] ?? PLAIN,
    ),
  );

function grants(crates: readonly Crate[], facts: Facts, format = 4): PackageGrant[] {
  const written = format < 4 ? crates : crates.map(encoded);
  return grantsOf(cargoLock, projectOf({ "src-tauri/Cargo.lock": cargoLockText(written, format) }), facts);
}

/** Format 4 encodes the names of branches. */
function encoded(crate: Crate): Crate {
  return { ...crate, source: crate.source?.replace(/(?<=[?]branch=)[^#]*/, encodeURIComponent) ?? null };
}

const app: Crate = { name: "app", source: null };
const compare = (base: readonly PackageGrant[], head: readonly PackageGrant[]) =>
  packageComparison.compare(base, head, plenty());

describe("laws", () => {
  test("1: a lockfile compared with itself says nothing", () => {
    fc.assert(
      fc.property(lock, world, (crates, facts) => {
        expect(compare(grants(crates, facts), grants(crates, facts))).toEqual({ changes: [], gaps: [] });
      }),
    );
  });

  test("2: what head newly lets happen is found, or is a gap", () => {
    fc.assert(
      fc.property(lock, lock, world, (before, after, facts) => {
        const [base, head] = [grants([app, ...before], facts), grants([app, ...after], facts)];
        const { changes, gaps } = compare(base, head);
        if (gaps.length > 0 || changes.some(({ direction }) => direction === "widened")) return;
        for (const each of head) {
          if (each.kind !== "package" || each.source.kind === "path") continue;
          const known = base.filter((other) => other.kind === "package" && other.name === each.name);
          expect(known).not.toEqual([]);
          for (const step of each.steps ?? []) {
            expect(known.some((other) => other.kind === "package" && other.steps?.includes(step))).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("3: every witness is refused on one side and allowed on the other, by the second matcher", () => {
    fc.assert(
      fc.property(lock, lock, world, (before, after, facts) => {
        const [base, head] = [grants(before, facts), grants(after, facts)];
        for (const change of compare(base, head).changes) {
          const [refusing, allowing] = change.direction === "widened" ? [base, head] : [head, base];
          expect(packageComparison.allows(refusing, change, plenty())).toBe(false);
          expect(packageComparison.allows(allowing, change, plenty())).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("4: the order of a lockfile's packages means nothing", () => {
    fc.assert(
      fc.property(lock, world, (crates, facts) => {
        const turned = grants([...crates].reverse(), facts);
        expect(compare(grants(crates, facts), turned)).toEqual({ changes: [], gaps: [] });
      }),
    );
  });

  test("4: a newer format means nothing, and an older one is named", () => {
    const formats = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(lock, world, formats, (crates, facts, [one, other]) => {
        const found = compare(grants(crates, facts, one), grants(crates, facts, other));
        expect(found.changes).toEqual([]);
        const told = found.gaps.filter(({ message }) => !message.includes("went back from format"));
        expect(told).toEqual([]);
        // Without a checksum, nothing tells format 1 from 2.
        expect(found.gaps.length).toBeLessThanOrEqual(one > other ? 1 : 0);
        if (one > other && one > 2) expect(found.gaps).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test("taking packages away never widens", () => {
    fc.assert(
      fc.property(lock, world, fc.nat(), (crates, facts, seed) => {
        const fewer = crates.filter((_, at) => ((seed >> at) & 1) === 0);
        const { changes } = compare(grants([app, ...crates], facts), grants([app, ...fewer], facts));
        expect(changes.filter(({ direction }) => direction === "widened")).toEqual([]);
      }),
    );
  });
});
