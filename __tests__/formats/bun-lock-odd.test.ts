import { describe, expect, test } from "vitest";
import { sinceWhen } from "../../src/domain/gap.ts";
import { sourceText } from "../../src/domain/source.ts";
import { repeatedKeys } from "../../src/formats/ambiguous-lockfile.ts";
import { readBunLock } from "../../src/formats/bun-lock.ts";
import type { LockedPackages } from "../../src/formats/locked-packages.ts";
import { sourceFile } from "../packages/projects.ts";

const hash = (letter: string) => `sha512-${letter.repeat(86)}==`;
const [A, B] = [hash("A"), hash("B")];

type Parts = Readonly<{
  packages?: Record<string, unknown>;
  asks?: Record<string, string>;
  more?: Record<string, unknown>;
}>;

/** A lock of one project. */
function textWith({ packages = {}, asks = {}, more = {} }: Parts): string {
  return JSON.stringify(
    {
      lockfileVersion: 2,
      configVersion: 1,
      workspaces: { "": { name: "notes", dependencies: asks } },
      ...more,
      packages,
    },
    null,
    1,
  );
}

function read(text: string): LockedPackages {
  return readBunLock(sourceFile("bun.lock", text));
}

function lockWith(parts: Parts): LockedPackages {
  return read(textWith(parts));
}

const PLAIN = textWith({ packages: { a: ["a@1.0.0", "", {}, A] }, asks: { a: "1" } });

describe("the text", () => {
  test.each([
    ["trailing commas", PLAIN.replace(/([}\]])(\s*[}\]])/g, "$1,$2")],
    ["comments", `// one\n${PLAIN.replace('"packages"', '/* two\n */ "packages"')}`],
    ["a byte order mark", `\uFEFF${PLAIN}`],
    ["escapes of JSON", PLAIN.replace('"a@1.0.0"', '"\\u0061@1.0.0"')],
    ["CRLF", PLAIN.replaceAll("\n", "\r\n")],
  ])("with %s is what Bun reads", (_, text) => {
    expect(read(text).gaps).toEqual([]);
    expect([...read(text).packages.keys()]).toEqual(["a@1.0.0"]);
  });

  // Bun 1.2 to 1.4 read the first three alike, and drop the lockfile over the others.
  test.each([
    ["single quotes", PLAIN.replace('"a@1.0.0"', "'a@1.0.0'")],
    ["hexadecimal numbers", PLAIN.replace(": 2", ": 0x2")],
    ["escapes of JavaScript", PLAIN.replace('"a@1.0.0"', '"\\x61@1.0.0"')],
    ["a key without quotes", PLAIN.replace('"packages"', "packages")],
    ["an escape that is none", PLAIN.replace('"a@1.0.0"', '"\\a@1.0.0"')],
    ["a string on two lines", PLAIN.replace('"a@1.0.0"', '"a@\\\n1.0.0"')],
    ["a tab in a string", PLAIN.replace('"notes"', '"notes\t"')],
    ["a sign before a number", PLAIN.replace(": 2", ": +2")],
    ["another space", PLAIN.replace('"packages"', '\u00A0"packages"')],
  ])("with %s is a gap", (_, text) => {
    expect(read(text).gaps).toMatchObject([{ kind: "not-followed", blocking: true }]);
  });

  test("names the line of what is odd", () => {
    const text = PLAIN.replace('"a@1.0.0"', "'a@1.0.0'");
    const line = text.split("\n").findIndex((each) => each.includes("'a@1.0.0'")) + 1;
    expect(read(text).gaps).toMatchObject([{ line }]);
  });

  test.each([
    "",
    "{",
    "[]",
    "{}",
    `${PLAIN}x`,
    PLAIN.replace(": 2", ": 4"),
    PLAIN.replace(": 2", ': "2"'),
    PLAIN.replace('"": {', '"x": {'),
  ])("that no Bun writes is one gap: %#", (text) => {
    expect(read(text)).toMatchObject({ gaps: [{ blocking: true }], packages: new Map() });
  });

  test("with a key twice is ambiguous", () => {
    const text = PLAIN.replace('"a": [', '"a": ["a@2.0.0", "", {}, ""], "a": [');
    expect(repeatedKeys(sourceFile("bun.lock", text))).toMatchObject([{ at: { path: "bun.lock" } }]);
  });
});

describe("an entry", () => {
  test.each<[string, unknown[], string]>([
    ["the configured registry", ["a@1.0.0", "", {}, A], "registry"],
    [
      "npm's own by its address",
      ["a@1.0.0", "https://registry.npmjs.org/a/-/a-1.0.0.tgz", {}, A],
      "registry",
    ],
    [
      "npm's own with another release",
      ["a@1.0.0", "https://registry.npmjs.org/b/-/b-1.0.0.tgz", {}, A],
      "tarball https://registry.npmjs.org/b/-/b-1.0.0.tgz",
    ],
    [
      "another registry",
      ["a@1.0.0", "https://npm.example.com/a/-/a-1.0.0.tgz", {}, A],
      "registry https://npm.example.com",
    ],
    ["an archive", ["a@https://example.com/a.tgz", {}, A], "tarball https://example.com/a.tgz"],
    ["an archive without a hash", ["a@https://example.com/x@y/a", {}], "tarball https://example.com/x@y/a"],
    ["an archive here", ["a@./vendor/a.tgz", {}], "tarball file:vendor/a.tgz"],
    ["a repository", ["a@git+https://example.com/o/r.git#abc", {}, "abc"], "git https://example.com/o/r#abc"],
    [
      "a repository by ssh",
      ["a@git+ssh://git@github.com/o/r.git#abc", {}, "abc"],
      "git https://github.com/o/r#abc",
    ],
    [
      "a repository by ssh without a protocol",
      ["a@git+ssh://git@github.com:o/r.git#abc", {}, "abc"],
      "git https://github.com/o/r#abc",
    ],
    ["a repository of GitHub", ["a@github:o/r#abc", {}, "o-r-abc", A], "git https://github.com/o/r#abc"],
    ["a folder", ["a@file:vendor/a", {}], "path"],
    ["a link", ["a@link:a", {}], "path"],
    ["the project", ["a@root:", {}], "path"],
    ["what another package brings", ["a@1.0.0", "", { bundled: true }, A], "bundled"],
  ])("says where it comes from: %s", (_, entry, source) => {
    const { packages, gaps } = lockWith({ packages: { a: entry }, asks: { a: "1" } });
    expect(gaps).toEqual([]);
    expect([...packages.values()].map((each) => sourceText(each.source))).toEqual([source]);
  });

  test.each<[string, unknown]>([
    ["no list", { version: "1.0.0" }],
    ["an empty list", []],
    ["a number first", [1]],
    ["no version", ["a@^1.0.0", "", {}, A]],
    ["no @", ["a", "", {}, A]],
    ["no hash", ["a@1.0.0", "", {}]],
    ["more parts", ["a@1.0.0", "", {}, A, "x"]],
    ["no info", ["a@1.0.0", "", "", A]],
    ["a registry that is none", ["a@1.0.0", "git+https://example.com/o/r.git", {}, A]],
    ["a hash that isn't whole", ["a@1.0.0", "", {}, "sha512-AAAA"]],
    ["two hashes", ["a@1.0.0", "", {}, `${A} ${B}`]],
    ["another tag", ["a@github:o/r#abc", {}, "o-r-def"]],
    ["a tag that climbs", ["a@github:o/r#abc", {}, "../abc"]],
    ["no commit", ["a@github:o/r", {}, "x"]],
    ["an address that may be a repository", ["a@https://github.com/o/r", {}]],
    ["a folder as a name", ["../a@1.0.0", "", {}, A]],
    ["an unknown field", ["a@1.0.0", "", { scripts: { postinstall: "x" } }, A]],
    ["a field of another shape", ["a@1.0.0", "", { bundled: "true" }, A]],
    ["an unknown workspace", ["a@workspace:packages/a"]],
  ])("is a gap with %s", (_, entry) => {
    const harmless = {
      b: [
        "b@1.0.0",
        "",
        { bin: { b: "b.js" }, os: "linux", cpu: ["x64"], optionalPeers: ["c"], peerDependencies: { c: "*" } },
        B,
      ],
    };
    const { gaps } = lockWith({ packages: { a: entry, ...harmless }, asks: { b: "1" } });
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.every(({ message, blocking }) => blocking && !message.includes("`b`"))).toBe(true);
  });

  test.each(["", "a/", "/a", "@s", "a/../b", "a//b", "node_modules", "a/b".repeat(200)])(
    "lies nowhere: %s",
    (path) => {
      const known = path === "node_modules" ? 0 : 1;
      expect(lockWith({ packages: { [path]: ["a@1.0.0", "", {}, A] } }).gaps.length >= known).toBe(true);
    },
  );

  test("with the release of another and another hash is a gap", () => {
    const packages = {
      a: ["a@1.0.0", "", { dependencies: { b: "1" } }, A],
      b: ["b@1.0.0", "", {}, A],
      "a/b": ["b@1.0.0", "", {}, B],
    };
    expect(lockWith({ packages, asks: { a: "1" } }).gaps).toMatchObject([{ kind: "not-followed" }]);
  });

  test("from elsewhere is another package than the registry's", () => {
    const packages = {
      a: ["a@1.0.0", "", {}, A],
      "b/a": ["a@1.0.0", "https://example.com/a.tgz", {}, A],
      b: ["b@1.0.0", "", { dependencies: { a: "1" } }, A],
    };
    const lock = lockWith({ packages });
    expect([...lock.packages.keys()]).toEqual([
      "a@1.0.0",
      "a@1.0.0 from tarball https://example.com/a.tgz",
      "b@1.0.0",
    ]);
    expect(lock.packages.get("b@1.0.0")?.needs).toEqual(["a@1.0.0 from tarball https://example.com/a.tgz"]);
  });
});

describe("what is asked for", () => {
  test("and isn't there is a gap, but for what may be missing", () => {
    const info = { optionalDependencies: { x: "1" }, peerDependencies: { y: "1" }, optionalPeers: ["y"] };
    expect(lockWith({ packages: { a: ["a@1.0.0", "", info, A] }, asks: { a: "1" } }).gaps).toEqual([]);
    const needs = { dependencies: { x: "1" }, peerDependencies: { y: "1" } };
    expect(lockWith({ packages: { a: ["a@1.0.0", "", needs, A] }, asks: { a: "1" } }).gaps).toHaveLength(2);
    expect(lockWith({ asks: { a: "1" } }).gaps).toMatchObject([{ kind: "not-checked" }]);
  });

  test("is found along the path, by whole names", () => {
    const packages = {
      "@s/a": ["@s/a@1.0.0", "", { dependencies: { b: "1" } }, A],
      "@s/a/c": ["c@1.0.0", "", { dependencies: { b: "1", "@s/b": "1" } }, A],
      "@s/a/b": ["b@2.0.0", "", {}, A],
      "@s/b": ["@s/b@1.0.0", "", {}, A],
      b: ["b@1.0.0", "", {}, A],
    };
    const lock = lockWith({ packages, asks: { "@s/a": "1", b: "1" } });
    expect(lock.packages.get("c@1.0.0")?.needs).toEqual(["b@2.0.0", "@s/b@1.0.0"]);
    expect(lock.gaps).toEqual([]);
  });
});

describe("the file", () => {
  test.each<[string, Record<string, unknown>]>([
    ["an unknown key", { scripts: {} }],
    ["another layout", { configVersion: 2 }],
    ["trust in no list", { trustedDependencies: { a: true } }],
    ["overrides of another shape", { overrides: { a: 1 } }],
    ["workspaces with one name", { workspaces: { "": {}, a: { name: "a" }, b: { name: "a" } } }],
    ["a workspace without a name", { workspaces: { "": {}, a: {} } }],
    ["an unknown field of a workspace", { workspaces: { "": { scripts: {} } } }],
    ["a workspace with a package's name", { workspaces: { "": {}, x: { name: "p" } } }],
  ])("with %s is a gap", (_, more) => {
    const { gaps } = lockWith({ packages: { p: ["p@1.0.0", "", {}, A] }, more });
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.every(({ blocking }) => blocking)).toBe(true);
  });

  test("has gaps that rest on the entry's own words", () => {
    const odd = { a: ["a@1.0.0", "", { scripts: {} }, A] };
    const before = lockWith({ packages: odd }).gaps;
    const after = lockWith({ packages: { "@x/y": ["@x/y@1.0.0", "", {}, A], ...odd } }).gaps;
    expect(sinceWhen(before, after).map(({ since }) => since)).toEqual(["base"]);
    const changed = lockWith({ packages: { a: ["a@1.0.1", "", { scripts: { x: "y" } }, A] } }).gaps;
    expect(sinceWhen(before, changed).map(({ since }) => since)).toEqual(["head"]);
  });

  test("with names of JavaScript's own has them as names", () => {
    const text = textWith({ packages: {}, asks: {} }).replace(
      '"packages": {}',
      `"packages": {"__proto__": ["__proto__@1.0.0", "", {}, "${A}"], "constructor": ["constructor@1.0.0", "", {}, "${A}"]}`,
    );
    expect([...read(text).packages.keys()]).toEqual(["__proto__@1.0.0", "constructor@1.0.0"]);
  });
});

/** A small generator of numbers that is the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test("never throws, whatever a lockfile becomes", () => {
  const whole = textWith({
    packages: {
      a: ["a@1.0.0", "", { dependencies: { b: "1" } }, A],
      b: ["b@github:o/r#abc", {}, "o-r-abc"],
      "a/c": ["c@workspace:x"],
    },
    asks: { a: "1" },
    more: { overrides: { a: "1" }, trustedDependencies: ["a"] },
  });
  const pieces = [
    '"',
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "1",
    '"a"',
    "@",
    "/",
    "\\",
    "'",
    "//",
    "/*",
    "workspace:",
    "file:",
    "git+ssh://",
    "..",
    "\u0000",
  ];
  for (let seed = 1; seed <= 3_000; seed++) {
    const next = seeded(seed);
    let text = whole;
    for (let times = 0; times <= seed % 4; times++) {
      const at = Math.floor(next() * text.length);
      const piece = pieces[Math.floor(next() * pieces.length)] ?? "";
      text = text.slice(0, at) + piece + text.slice(at + Math.floor(next() * 6));
    }
    const lock = read(text);
    for (const { folder, name } of [{ folder: "", name: "a" }]) lock.answerTo(folder, name, "1");
    expect(lock.gaps.every(({ line }) => line >= 1)).toBe(true);
  }
});
