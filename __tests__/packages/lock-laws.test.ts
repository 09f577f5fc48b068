import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { Need } from "../../src/domain/need.ts";
import type { Review } from "../../src/domain/review.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { answering } from "./answers.ts";
import type { Files, Pin } from "./incident-locks.ts";
import { installing } from "./incidents.ts";
import { LOCK_FORMATS, type LockedProject, type LockFormat, locked } from "./lock-formats.ts";

const RUNS = Number(process.env.TORIL_RUNS ?? 10);

/** Packages in the order in which each may need those after it. */
const NAMES = ["a", "@s/b", "c", "constructor", "e"];

/** Some packages that some of the others need, and the first of them is asked for. */
const project: fc.Arbitrary<LockedProject> = fc
  .record({
    names: fc.subarray(NAMES, { minLength: 2 }),
    versions: fc.array(fc.constantFrom("1.0.0", "1.2.3"), { minLength: 5, maxLength: 5 }),
    scripts: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    needed: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
  })
  .map(({ names, versions, scripts, needed }) => ({
    direct: names.slice(0, 1),
    pins: names.map((name, at): Pin => {
      const later = names.slice(at + 1);
      const needs = later.filter((_, i) => i === 0 || (((needed[at] ?? 0) >> i) & 1) === 1);
      return { name, version: versions[at] ?? "1.0.0", needs, script: scripts[at] === true };
    }),
  }));

/** A change as both sides, of any project. */
type Change = Readonly<{
  what: string;
  from?(project: LockedProject): LockedProject;
  of(project: LockedProject): LockedProject;
}>;

const withPins = (project: LockedProject, pins: readonly Pin[]): LockedProject => ({ ...project, pins });

/** A newer release of the package that is asked for, which brings along what it newly needs. */
function newer(project: LockedProject, more: Partial<Pin>, brought: readonly Pin[] = []): LockedProject {
  const [first, ...rest] = project.pins;
  if (first === undefined) return project;
  const needs = [...(first.needs ?? []), ...brought.map(({ name }) => name)];
  const version = `1.9.${Number(first.version.split(".")[2]) + 1}`;
  return withPins(project, [{ ...first, version, needs, ...more }, ...rest, ...brought]);
}

/** A package that isn't there yet. */
function fresh({ pins }: LockedProject, more: Partial<Pin> = {}): Pin {
  const name = ["fresh", "fresher"].find((each) => pins.every((pin) => pin.name !== each)) ?? "freshest";
  return { name, version: "1.0.0", ...more };
}

const REPOSITORY = `owner/evil#${"1".repeat(40)}`;

const CHANGES: readonly Change[] = [
  { what: "another order", of: (all) => withPins(all, all.pins.toReversed()) },
  { what: "a newer release", of: (all) => newer(all, {}) },
  { what: "a newer release with a script", of: (all) => newer(all, { script: true }) },
  {
    what: "a newer release and a new package",
    of: (all) => newer(all, {}, [fresh(all)]),
  },
  {
    what: "a newer release and a new package with a script",
    of: (all) => newer(all, {}, [fresh(all, { script: true })]),
  },
  {
    what: "a newer release and a repository",
    of: (all) => newer(all, {}, [fresh(all, { github: REPOSITORY })]),
  },
  {
    what: "a new package that is asked for",
    of: (all) => ({
      direct: [...all.direct, fresh(all).name],
      pins: [...all.pins, fresh(all)],
    }),
  },
  {
    what: "other bytes of the last release",
    of: (all) => withPins(all, all.pins.with(-1, { ...lastOf(all), bytes: "others" })),
  },
  {
    what: "an older release",
    from: (all) => newer(all, {}),
    of: (all) => all,
  },
];

function lastOf({ pins }: LockedProject): Pin {
  return pins.at(-1) ?? { name: "none", version: "1.0.0" };
}

const change = fc.constantFrom(...CHANGES);
const format = fc.constantFrom(...LOCK_FORMATS);

/** Reviews a change for which the registry's archives say whether they run scripts, in every format alike. */
function review(base: Files, head: Files, projects: readonly LockedProject[]): Promise<Review> {
  const pins = projects.flatMap(({ pins: all }) => all);
  const answer = ({ name, version }: Need) =>
    pins.some((pin) => pin.name === name && pin.version === version && pin.script === true)
      ? installing("reaches")
      : { packages: [""], running: [], code: [] };
  const facts = { fetch: async () => answering(answer) };
  return reviewTrees({ base: memoryTree(base), head: memoryTree(head), facts });
}

function told({ findings, gaps }: Review): string[] {
  return [
    ...findings.map(({ rule, severity, title }) => `${severity} ${rule}: ${title}`),
    ...gaps.filter(({ since, blocking }) => since === "head" && blocking).map(({ message }) => message),
  ].sort();
}

async function toldIn(format: LockFormat, before: LockedProject, after: LockedProject): Promise<string[]> {
  return told(await review(locked(format, before), locked(format, after), [before, after]));
}

describe("a lockfile of npm's world", () => {
  test("1: compared with itself says nothing, in any format", async () => {
    await fc.assert(
      fc.asyncProperty(project, format, async (all, written) => {
        expect(await toldIn(written, all, all)).toEqual([]);
      }),
      { numRuns: RUNS * 3 },
    );
  });

  test.each(CHANGES)("2: $what is told alike in every format", async ({ from, of }) => {
    await fc.assert(
      fc.asyncProperty(project, async (all) => {
        const [before, after] = [from?.(all) ?? all, of(all)];
        const heard = await Promise.all(
          LOCK_FORMATS.map(async (each) => {
            const said = await toldIn(each, before, after);
            return [each.name, said.map((text) => without(each, text))] as const;
          }),
        );
        const [, expected] = heard.find(([name]) => name === "package-lock 3") ?? [];
        for (const [name, said] of heard) expect([name, said]).toEqual([name, expected]);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  test("4: in another format says nothing but what the format loses", async () => {
    await fc.assert(
      fc.asyncProperty(project, format, format, async (all, one, other) => {
        const said = await review(locked(one, all), locked(other, all), [all]);
        expect(said.findings).toEqual([]);
        expect(told(said).filter((text) => !lossOf(one, other)?.test(text))).toEqual([]);
      }),
      { numRuns: RUNS * 5 },
    );
  });

  test("6: two changes that find nothing of a kind are one that finds nothing of it", async () => {
    const ruleOf = (said: Review) => new Set(said.findings.map(({ rule }) => rule));
    await fc.assert(
      fc.asyncProperty(project, change, change, format, async (all, first, second, written) => {
        const sides = [all, first.of(all), second.of(first.of(all))] as const;
        const [a, b, c] = sides.map((each) => locked(written, each)) as [Files, Files, Files];
        const [one, two, whole] = await Promise.all([
          review(a, b, sides),
          review(b, c, sides),
          review(a, c, sides),
        ]);
        const parts = ruleOf(one).union(ruleOf(two));
        expect([...ruleOf(whole)].filter((rule) => !parts.has(rule))).toEqual([]);
      }),
      { numRuns: RUNS * 3 },
    );
  });
});

/** npm 6 and Bun write no version of a repository, so that no sentence can have it. */
function without({ name }: LockFormat, text: string): string {
  return name === "package-lock 1" || name.startsWith("bun ")
    ? text.replace("`fresh` newly", "`fresh 1.0.0` newly")
    : text;
}

/**
 * What a format can't say, or says otherwise: npm 6 copies nothing of manifests, and Yarn from 2 on hashes its own archives, in
 * which a key of its cache tells of what kind. Where an archive was looked at, it had the new hash.
 */
function lossOf(one: LockFormat, other: LockFormat): RegExp | undefined {
  if (goesBack(one, other)) return /went back (?:to a format|from format)/;
  if (other.name === "package-lock 1" && COPYING.test(one.name)) return /went back to a format/;
  const [was, is] = [one, other].map(({ name }) => (/^yarn (?:[468]|10)$/.test(name) ? name : "archive"));
  return was !== is ? /pinned by another kind of hash/ : undefined;
}

/** Whether a project goes on with the release of its manager, which would write no older format. */
function goesBack(one: LockFormat, other: LockFormat): boolean {
  const isSame = one.packageManager === other.packageManager;
  return isSame && LOCK_FORMATS.indexOf(one) > LOCK_FORMATS.indexOf(other);
}

/** The formats that copy from manifests what packages need and call their commands. */
const COPYING = /^package-lock [234]$|^npm-shrinkwrap$|^bun \d$/;
