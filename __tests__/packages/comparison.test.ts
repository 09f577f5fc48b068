import { describe, expect, test } from "vitest";
import { packageComparison } from "../../src/compare/packages/comparison.ts";
import type { CodeClass } from "../../src/domain/build-code.ts";
import type { PackageGrant } from "../../src/domain/package.ts";
import type { PackageChange } from "../../src/domain/package-change.ts";
import { type Facts, offlineFacts } from "../../src/facts/facts.ts";
import { cargoLock } from "../../src/readers/cargo-lock/reader.ts";
import { npmPackages } from "../../src/readers/npm-packages/reader.ts";
import { effectOf } from "../../src/words/effect-of.ts";
import { plenty } from "../work.ts";
import { answering } from "./answers.ts";
import { type Crate, cargoLockText, grantsOf, knownFacts, PLAIN, projectOf } from "./projects.ts";

const SCRIPT = { ...PLAIN, buildScripts: ["build.rs"] };
const MACRO = { ...PLAIN, procMacro: true };

function cargoGrants(crates: readonly Crate[], facts: Facts): PackageGrant[] {
  return grantsOf(cargoLock, projectOf({ "src-tauri/Cargo.lock": cargoLockText(crates) }), facts);
}

function compareCrates(base: readonly Crate[], head: readonly Crate[], facts: Facts = knownFacts({})) {
  return compare(cargoGrants(base, facts), cargoGrants(head, facts));
}

type Entry = Readonly<Record<string, unknown>>;

function npmGrants(packages: Readonly<Record<string, Entry>>): PackageGrant[] {
  const entries = Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]);
  const text = JSON.stringify({ lockfileVersion: 3, packages: Object.fromEntries(entries) }, null, 2);
  return grantsOf(npmPackages, projectOf({ "package-lock.json": text }));
}

/** Compares, and holds every change against the second matcher: law 3. */
function compare(base: readonly PackageGrant[], head: readonly PackageGrant[]) {
  const result = packageComparison.compare(base, head, plenty());
  for (const change of result.changes) {
    const [refusing, allowing] = change.direction === "widened" ? [base, head] : [head, base];
    expect(packageComparison.allows(refusing, change, plenty()), change.identity).toBe(false);
    expect(packageComparison.allows(allowing, change, plenty()), change.identity).toBe(true);
  }
  expect(packageComparison.compare(head, head, plenty())).toEqual({ changes: [], gaps: [] });
  return result;
}

function widenings(changes: readonly PackageChange[]): string[] {
  return changes
    .filter(({ direction }) => direction === "widened")
    .map((change) => `${change.rule.split("/")[1]}: ${"packages" in change ? change.packages : ""}`);
}

const app = { name: "app", source: null } as const;

describe("build code", () => {
  test("of a new crate", () => {
    const { changes } = compareCrates([app], [app, { name: "ring" }], knownFacts({ "ring 1.0.0": SCRIPT }));
    expect(widenings(changes)).toEqual(["build-script-added: ring 1.0.0"]);
    expect(changes[0]).toMatchObject({ from: null, moved: "new", at: { line: 8 } });
  });

  test("that an update brings, at the line of the version", () => {
    const facts = knownFacts({ "a 1.0.1": SCRIPT });
    const { changes } = compareCrates([app, { name: "a" }], [app, { name: "a", version: "1.0.1" }], facts);
    expect(changes).toMatchObject([
      { rule: "build/build-script-added", from: "1.0.0", moved: "compatible", at: { line: 9 } },
    ]);
  });

  test("both kinds of one crate", () => {
    const facts = knownFacts({ "a 1.0.0": { ...SCRIPT, procMacro: true } });
    const { changes } = compareCrates([app], [app, { name: "a" }], facts);
    expect(widenings(changes)).toEqual(["build-script-added: a 1.0.0", "proc-macro-added: a 1.0.0"]);
  });

  test("that another version of the crate had is nothing new", () => {
    const facts = knownFacts({ "a 1.0.0": MACRO, "a 2.0.0": MACRO });
    const { changes } = compareCrates(
      [app, { name: "a" }],
      [app, { name: "a" }, { name: "a", version: "2.0.0" }],
      facts,
    );
    expect(changes).toEqual([]);
  });

  test("that goes is a narrowing", () => {
    const facts = knownFacts({ "a 1.0.0": MACRO });
    const { changes } = compareCrates([app, { name: "a" }], [app], facts);
    expect(changes).toMatchObject([{ direction: "narrowed", rule: "build/proc-macro-added" }]);
    expect(changes.map((change) => effectOf(change).head)).toEqual(["no `a`"]);
  });

  test("of many crates is one piece of news, with each of them", () => {
    const crates = Array.from({ length: 40 }, (_, at) => ({ name: `c${at}` }));
    const facts = knownFacts(Object.fromEntries(crates.map(({ name }) => [`${name} 1.0.0`, SCRIPT])));
    const { changes } = compareCrates([app], [app, ...crates], facts);
    expect(changes).toMatchObject([{ running: { length: 40 }, packages: { length: 40 } }]);
  });
});

describe("build code of several releases of one name", () => {
  const script = (seen: CodeClass) => ({
    ...SCRIPT,
    code: [{ step: "build-script" as const, class: seen, telling: [], text: null, hash: seen }],
  });
  const one = { name: "a" };
  const two = { name: "a", version: "2.0.0" };

  test("is told of the gravest, where both are new", () => {
    const facts = knownFacts({ "a 1.0.0": script("probe"), "a 2.0.0": script("reaches") });
    const { changes } = compareCrates([app], [app, one, two], facts);
    expect(changes).toMatchObject([{ version: "2.0.0", running: [{ class: "reaches" }] }]);
  });

  test("is told of the gravest, where both changed", () => {
    const [later, latest] = [
      { name: "a", version: "1.0.1" },
      { name: "a", version: "2.0.1" },
    ];
    const facts = knownFacts({
      "a 1.0.0": script("probe"),
      "a 2.0.0": script("probe"),
      "a 1.0.1": script("native"),
      "a 2.0.1": script("reaches"),
    });
    const { changes } = compareCrates([app, one, two], [app, later, latest], facts);
    expect(changes).toMatchObject([
      { rule: "build/build-code-changed", version: "2.0.1", running: [{ class: "reaches" }] },
    ]);
  });

  test("is held against another line of versions, where its own had none", () => {
    const facts = knownFacts({ "a 1.0.0": script("probe"), "a 2.0.1": script("reaches") });
    const { changes } = compareCrates([app, one, two], [app, one, { name: "a", version: "2.0.1" }], facts);
    expect(changes).toMatchObject([
      {
        rule: "build/build-code-changed",
        from: "2.0.0",
        running: [{ class: "reaches", classBefore: "probe" }],
      },
    ]);
  });
});

describe("what was not looked at", () => {
  test("is one gap for a lockfile, with the count, the first names and what helps", () => {
    const crates = Array.from({ length: 300 }, (_, at) => ({ name: `c${at}` }));
    const { gaps } = compareCrates([app], [app, ...crates], offlineFacts());
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatchObject({ kind: "not-checked", blocking: true });
    expect(gaps[0]?.message).toMatch(
      /^300 new or changed crates were not looked at \(.*--offline.*\).*`c0 1\.0\.0`.*and 290 more/,
    );
  });

  test("is nothing where nothing changed", () => {
    expect(compareCrates([app, { name: "a" }], [app, { name: "a" }], offlineFacts()).gaps).toEqual([]);
  });

  test("is what base had, where head's build code may be as old", () => {
    const facts = answering(({ version }) =>
      version === "1.0.0" ? { unknown: "the registry took too long to answer" } : SCRIPT,
    );
    const { changes, gaps } = compareCrates(
      [app, { name: "a" }],
      [app, { name: "a", version: "1.0.1" }],
      facts,
    );
    expect(changes).toEqual([]);
    expect(gaps[0]?.message).toContain("`a 1.0.0`");
  });

  test("is another commit of what comes from git", () => {
    const git = "git+https://github.com/o/r#";
    const { gaps } = compareCrates(
      [app, { name: "a", source: `${git}abc` }],
      [app, { name: "a", source: `${git}def` }],
      offlineFacts(),
    );
    expect(gaps).toMatchObject([{ kind: "not-checked" }]);
  });
});

describe("needs", () => {
  function needsOf(base: readonly Crate[] | null, head: readonly Crate[]): string[] {
    const project = (crates: readonly Crate[]) =>
      projectOf({ "src-tauri/Cargo.lock": cargoLockText(crates) });
    const needs = cargoLock.needs?.(base && project(base), project(head)) ?? [];
    return needs.map(({ name, version }) => `${name} ${version}`);
  }

  test("what moved is asked for beside what base has of it, and what stays isn't", () => {
    const base = [app, { name: "a" }, { name: "same" }];
    const head = [app, { name: "a", version: "1.1.0" }, { name: "new" }, { name: "same" }];
    expect(needsOf(base, head)).toEqual(["a 1.1.0", "a 1.0.0", "new 1.0.0"]);
  });

  test("paths and what no hash pins are not asked for", () => {
    expect(needsOf([app], [app, { name: "b", checksum: "" }])).toEqual([]);
  });

  test("of a new app are everything", () => {
    expect(needsOf(null, [app, { name: "a" }])).toEqual(["a 1.0.0"]);
  });
});

describe("sources", () => {
  const git = (owner: string, commit: string) => `git+https://github.com/${owner}/a?branch=main#${commit}`;

  test.each([
    ["crates.io to a fork", undefined, git("x", "1"), ["source-changed: a 1.0.0"]],
    ["one owner to another", git("x", "1"), git("y", "1"), ["source-changed: a 1.0.0"]],
    ["a commit to the next", git("x", "1"), git("x", "2"), []],
    ["a branch to another", git("x", "1"), git("x", "1").replace("main", "next"), []],
    ["crates.io to the repository", undefined, null, []],
    ["the repository to crates.io", null, undefined, ["source-changed: a 1.0.0"]],
    ["crates.io to another registry", undefined, "sparse+https://example.com/", ["source-changed: a 1.0.0"]],
  ])("%s", (_, before, after, expected) => {
    const crate = (source: string | null | undefined) => ({
      name: "a",
      ...(source === undefined ? {} : { source }),
    });
    const { changes } = compareCrates([app, crate(before)], [app, crate(after)]);
    expect(widenings(changes)).toEqual(expected);
  });

  test("of a new crate count where nothing came from there before", () => {
    const base = [app, { name: "a", source: git("x", "1") }];
    const known = compareCrates(base, [...base, { name: "b", source: git("x", "1") }]);
    expect(widenings(known.changes)).toEqual(["package-added: b 1.0.0"]);
    const other = compareCrates(base, [...base, { name: "b", source: git("y", "1") }]);
    expect(widenings(other.changes)).toEqual(["source-changed: b 1.0.0"]);
  });

  test("that move together are told once", () => {
    const names = ["tao", "tao-macros"];
    const base = names.map((name) => ({ name }));
    const head = names.map((name) => ({ name, source: git("x", "1") }));
    expect(widenings(compareCrates(base, head).changes)).toEqual([
      "source-changed: tao 1.0.0,tao-macros 1.0.0",
    ]);
  });

  test("of npm: another registry, even where the hash is still the same", () => {
    const at = (host: string, version: string) => ({
      a: { version, integrity: "sha512-x", resolved: `https://${host}/a/-/a-${version}.tgz` },
    });
    const moved = compare(npmGrants(at("one.example", "1.0.0")), npmGrants(at("two.example", "1.0.0")));
    expect(widenings(moved.changes)).toEqual(["source-changed: a 1.0.0"]);
    expect(
      compare(npmGrants(at("one.example", "1.0.0")), npmGrants(at("one.example", "1.1.0"))).changes,
    ).toEqual([]);
  });
});

describe("hashes", () => {
  test.each([
    ["other bytes", "b".repeat(64), ["checksum-changed: a 1.0.0"]],
    ["none", "", ["checksum-changed: a 1.0.0"]],
    ["the same", "a".repeat(64), []],
  ])("cargo: %s", (_, checksum, expected) => {
    const { changes } = compareCrates([app, { name: "a" }], [app, { name: "a", checksum }]);
    expect(widenings(changes)).toEqual(expected);
  });

  test.each([
    ["sha512-x", "sha512-y", "other bytes"],
    ["sha1-x", "sha512-y", "nobody knows"],
    ["sha512-x", "sha512-y sha512-x", "other bytes"],
    ["sha512-x sha512-y", "sha512-x", "as before"],
    ["sha512-x sha1-y", "sha512-x sha1-z", "as before"],
    ["sha512-x", "sha1-y", "other bytes"],
    ["sha512-x sha1-y", "sha1-y", "other bytes"],
    ["sha1-y", "sha512-x sha1-y", "nobody knows"],
    ["sha512-x", undefined, "other bytes"],
    ["sha512-x", "SHA512-x", "other bytes"],
    ["sha512-x", "md5-x", "other bytes"],
    [undefined, "sha512-x", "as before"],
  ])("npm: %s to %s", (before, after, outcome) => {
    const grants = (integrity: string | undefined) => npmGrants({ a: { version: "1.0.0", integrity } });
    const { changes, gaps } = compare(grants(before), grants(after));
    const isHash = (message: string) => message.includes("another kind of hash");
    expect(changes).toHaveLength(outcome === "other bytes" ? 1 : 0);
    expect(gaps.filter(({ message }) => isHash(message))).toHaveLength(outcome === "nobody knows" ? 1 : 0);
  });

  // Yarn's hash is of an archive that it packed itself: the registry's was asked for without one.
  test.each([
    ["10c0/aa", "10/bb", "", 1],
    ["sha512-x", "10c0/aa", "", 1],
    ["10c0/aa", "sha512-x", "sha512-x", 0],
  ])("yarn: %s to %s, where the registry's archive was looked at", (before, after, integrity, count) => {
    const grants = (checksum: string) =>
      npmGrants({ a: { version: "1.0.0", integrity: "sha512-x" } }).map((grant) =>
        grant.kind === "package" ? { ...grant, checksum, asks: askingFor(integrity), unknown: null } : grant,
      );
    const { changes, gaps } = compare(grants(before), grants(after));
    expect(changes).toEqual([]);
    expect(gaps.filter(({ message }) => message.includes("another kind of hash"))).toHaveLength(count);
  });
});

function askingFor(integrity: string) {
  return { kind: "npm package", name: "a", version: "1.0.0", integrity, risk: "known name" } as const;
}

describe("install scripts", () => {
  const lock = (script: boolean) => ({
    a: { version: script ? "1.0.1" : "1.0.0", hasInstallScript: script },
  });

  test("are new where none ran", () => {
    const { changes } = compare(npmGrants(lock(false)), npmGrants(lock(true)));
    expect(changes).toMatchObject([{ rule: "build/install-script-added", runs: true, moved: "compatible" }]);
  });

  test("newly run where the project lets them", () => {
    const text = JSON.stringify({
      lockfileVersion: 3,
      packages: { "node_modules/a": { version: "1.0.0", hasInstallScript: true } },
    });
    const grants = (npm: string) =>
      grantsOf(
        npmPackages,
        projectOf({
          "package-lock.json": text,
          "package.json": `{"devEngines":{"packageManager":{"name":"npm","version":"${npm}"}}}`,
        }),
      );
    const { changes } = compare(grants("12.0.0"), grants("11.0.0"));
    expect(changes).toMatchObject([
      { direction: "widened", rule: "build/install-script-added", runs: true, moved: "same" },
    ]);
    expect(compare(grants("11.0.0"), grants("12.0.0")).changes).toMatchObject([{ direction: "narrowed" }]);
  });
});

describe("lockfiles", () => {
  test("a new one is told once, not once for each package", () => {
    const crates = Array.from({ length: 500 }, (_, at) => ({ name: `c${at}` }));
    const { changes } = compare([], cargoGrants([app, ...crates], knownFacts({})));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ rule: "packages/package-added", lockfileIsNew: true });
  });

  test("one that is gone is a gap, and no narrowing", () => {
    const result = compare(cargoGrants([app, { name: "a" }], knownFacts({})), []);
    expect(result).toMatchObject({
      changes: [],
      gaps: [{ kind: "not-checked", path: "src-tauri/Cargo.lock" }],
    });
  });

  test("one that isn't read is silent until it changes", () => {
    const unread = (text: string) => grantsOf(npmPackages, projectOf({ "bun.lockb": text }));
    expect(compare(unread("a"), unread("a")).gaps).toEqual([]);
    expect(compare(unread("a"), unread("b")).gaps).toMatchObject([
      { kind: "unsupported", path: "bun.lockb" },
    ]);
    expect(compare([], unread("b")).gaps).toHaveLength(1);
    expect(compare(unread("a"), []).gaps).toMatchObject([{ kind: "not-checked", path: "bun.lockb" }]);
  });
});

test("names of prototypes are names", () => {
  const head = ["__proto__", "constructor"].map((name) => ({ name }));
  expect(widenings(compareCrates([app], [app, ...head]).changes)).toEqual([
    "package-added: __proto__ 1.0.0,constructor 1.0.0",
  ]);
});

test("a lockfile of nothing but versions of a few names is compared", () => {
  const crates = (shift: number) =>
    Array.from({ length: 20_000 }, (_, at) => ({
      name: `c${at % 50}`,
      version: `${at + shift}.0.0`,
      source: `git+https://github.com/o${at + shift}/r#abc`,
    }));
  const { changes } = compareCrates(crates(0), crates(100_000));
  expect(changes.length).toBeGreaterThan(0);
});
