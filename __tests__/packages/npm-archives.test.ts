import { describe, expect, test } from "vitest";
import { offlineFacts } from "../../src/facts/facts.ts";
import type { NpmFact } from "../../src/facts/npm-facts.ts";
import { npmPackages } from "../../src/readers/npm-packages/reader.ts";
import { answering } from "./answers.ts";
import { grantsOf, projectOf } from "./projects.ts";

type Entry = Readonly<Record<string, unknown>>;

const hash = (letter: string) => `sha512-${letter.repeat(86)}==`;
const [A, B] = [hash("A"), hash("B")];

function projectWith(packages: Readonly<Record<string, Entry>>) {
  const lock = { name: "notes", lockfileVersion: 3, packages: { "": {}, ...packages } };
  return projectOf({ "package-lock.json": JSON.stringify(lock, null, 2) });
}

describe("needs", () => {
  function needsOf(base: Readonly<Record<string, Entry>>, head: Readonly<Record<string, Entry>>): string[] {
    const needs = npmPackages.needs?.(projectWith(base), projectWith(head)) ?? [];
    return [...new Set(needs.map(({ name, version, risk }) => `${name} ${version}: ${risk}`))];
  }

  const left = { version: "1.0.0", integrity: A };

  test("what moved is asked for, and what base has of it, and what stays isn't", () => {
    const base = { "node_modules/left": left, "node_modules/same": left };
    const head = {
      ...base,
      "node_modules/left": { version: "1.1.0", integrity: B },
      "node_modules/new": left,
    };
    expect(needsOf(base, head)).toEqual([
      "left 1.1.0: known name",
      "left 1.0.0: before",
      "new 1.0.0: new name",
    ]);
  });

  test("a release with other bytes is asked for", () => {
    const [base, head] = [left, { ...left, integrity: B }].map((each) => ({ "node_modules/left": each }));
    expect(needsOf(base ?? {}, head ?? {})).toEqual(["left 1.0.0: known name", "left 1.0.0: before"]);
  });

  test.each<[string, Entry]>([
    ["what no hash pins", { version: "1.0.0" }],
    ["another registry", { ...left, resolved: "https://npm.example.com/left/-/left-1.0.0.tgz" }],
    ["a tarball", { ...left, resolved: "https://example.com/left.tgz" }],
    ["a repository", { ...left, resolved: "git+ssh://git@github.com/o/left.git#abc" }],
    ["a link", { resolved: "left", link: true }],
  ])("%s isn't asked for", (_, entry) => {
    expect(needsOf({}, { "node_modules/left": entry })).toEqual([]);
  });

  test("what says that it has scripts is asked what they do", () => {
    expect(needsOf({}, { "node_modules/left": { ...left, hasInstallScript: true } })).toEqual([
      "left 1.0.0: new name",
    ]);
  });

  test("what an archive brings along is asked of that archive", () => {
    const bundler = {
      ...left,
      hasInstallScript: true,
      dependencies: { inner: "1" },
      bundleDependencies: ["inner"],
    };
    const head = {
      "node_modules/left": bundler,
      "node_modules/left/node_modules/inner": { version: "1.0.0", inBundle: true },
    };
    expect(needsOf({}, head)).toEqual(["left 1.0.0: new name"]);
  });
});

describe("what an archive says", () => {
  function stepsOf(packages: Readonly<Record<string, Entry>>, fact: NpmFact | undefined) {
    const facts = fact === undefined ? offlineFacts() : answering(() => fact);
    const grants = grantsOf(npmPackages, projectWith(packages), facts);
    return grants.flatMap((each) => (each.kind === "package" ? [[each.steps, each.unknown]] : []));
  }

  const LEFT = { "node_modules/left": { version: "1.0.0", integrity: A } };

  test.each<[string, NpmFact | undefined, readonly unknown[]]>([
    ["nothing runs", { packages: [""], running: [], code: [] }, [[], null]],
    ["it is built", { packages: [""], running: [""], code: [] }, [["install-script"], null]],
    [
      "something runs that isn't installed",
      { packages: ["", "node_modules/x"], running: ["node_modules/x"], code: [] },
      [[], null],
    ],
    ["nobody looked", undefined, [[], "the run was offline; run without `--offline`"]],
  ])("%s", (_, fact, expected) => {
    expect(stepsOf(LEFT, fact)).toEqual([expected]);
  });

  const BUNDLE = {
    "node_modules/left": {
      ...LEFT["node_modules/left"],
      dependencies: { Inner: "1" },
      bundleDependencies: ["Inner"],
    },
    "node_modules/left/node_modules/Inner": { version: "1.0.0", inBundle: true },
  };
  const inner = "node_modules/inner";

  test("holds for what it brings along", () => {
    expect(stepsOf(BUNDLE, { packages: ["", inner], running: [inner], code: [] })).toEqual([
      [[], null],
      [["install-script"], null],
    ]);
    expect(stepsOf(BUNDLE, { packages: ["", inner], running: [], code: [] })[1]).toEqual([[], null]);
    expect(stepsOf(BUNDLE, { packages: [""], running: [], code: [] })[1]).toEqual([
      [],
      expect.stringContaining("holds none"),
    ]);
  });

  test.each([
    ["https://npm.example.com/left/-/left-1.0.0.tgz", "binding.gyp"],
    ["git+ssh://git@github.com/o/left.git#abc", "git repository"],
  ])("is not asked of %s", (resolved, reason) => {
    const [[, unknown] = []] = stepsOf(
      { "node_modules/left": { version: "1.0.0", integrity: A, resolved } },
      undefined,
    );
    expect(unknown).toContain(reason);
  });
});
