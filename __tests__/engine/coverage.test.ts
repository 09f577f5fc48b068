import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { FILE_KINDS, kindOf } from "../../src/engine/file-kinds.ts";
import { reviewTrees } from "../../src/engine/review.ts";

const APP = { root: "src-tauri", config: "src-tauri/tauri.conf.json" };

const BASE = {
  "src-tauri/tauri.conf.json": '{ "identifier": "com.example.notes", "app": {} }',
  "src-tauri/Cargo.toml": '[package]\nname = "notes"\n',
  "package.json": '{ "scripts": { "build": "vite build" } }',
};

function reviewOf(changed: Readonly<Record<string, string>>, before: Readonly<Record<string, string>> = {}) {
  const base = { ...BASE, ...before };
  return reviewTrees({ base: memoryTree(base), head: memoryTree({ ...base, ...changed }) });
}

function packageScripts(scripts: Readonly<Record<string, string>>) {
  return { "package.json": JSON.stringify({ scripts }) };
}

test.each(FILE_KINDS.flatMap(({ name, samples }) => samples.map((path) => [path, name] as const)))(
  "%s is %s",
  (path, name) => {
    expect(kindOf(path, [APP]).name).toBe(name);
  },
);

describe("a changed file", () => {
  test.each(FILE_KINDS.flatMap(({ samples, coverage }) => samples.map((path) => [path, coverage] as const)))(
    "%s, which is %s, is in the review",
    async (path, coverage) => {
      const { changed, gaps } = await reviewOf({ [path]: "x" });
      const { read, notCovered, irrelevant } = changed;
      expect([...read, ...notCovered, ...irrelevant]).toContain(path);
      if (coverage === "irrelevant") expect(irrelevant).toEqual([path]);
      if (coverage === "named") {
        expect(notCovered).toEqual([path]);
        expect(gaps).toContainEqual(expect.objectContaining({ kind: "not-covered", path, blocking: false }));
      }
    },
  );

  test.each([
    [
      "src-tauri/tauri.conf.json",
      '{ "identifier": "com.example.notes", "app": {}, "build": { "later": ["x"] } }',
    ],
    ["src-tauri/Cargo.toml", '[package]\nname = "notes"\nmetadata = { x = 1 }\n'],
    ["package.json", '{ "scripts": { "build": "vite build" }, "wireit": { "x": "y" } }'],
  ])("that is read in part, %s, names the settings that nobody judges", async (path, text) => {
    const { verdict, changed, gaps } = await reviewOf({ [path]: text });
    expect(verdict).toBe("pass");
    expect(changed).toEqual({ read: [path], notCovered: [path], irrelevant: [] });
    expect(gaps.map(({ kind, message }) => [kind, message])).toMatchObject([
      ["not-covered", expect.stringMatching(/^`(?:build\.later|package\.metadata\.x|wireit\.x)`/)],
    ]);
  });

  test.each([
    ["src-tauri/tauri.conf.json", '{ "identifier": "com.example.notes", "version": "2.0.0", "app": {} }'],
    ["src-tauri/Cargo.toml", '[package]\nname = "notes"\nversion = "2.0.0"\n'],
    ["package.json", '{ "version": "2.0.0", "scripts": { "build": "vite build" } }'],
  ])("that only says another version, %s, is covered", async (path, text) => {
    expect((await reviewOf({ [path]: text })).changed).toEqual({
      read: [path],
      notCovered: [],
      irrelevant: [],
    });
  });

  test.each<[string, string, Readonly<Record<string, string>>]>([
    ["that a package script runs", "gen/icons.js", packageScripts({ prebuild: "node gen/icons.js" })],
    ["that is run without its ending", "scripts/icons.ts", packageScripts({ icons: "tsx scripts/icons" })],
    [
      "that a program beside it may use",
      "scripts/lib.js",
      packageScripts({ icons: "node scripts/icons.js" }),
    ],
    [
      "that a hook of the app runs",
      "gen/icons.js",
      {
        "src-tauri/tauri.conf.json":
          '{ "identifier": "com.example.notes", "app": {}, "build": { "beforeBuildCommand": "node gen/icons.js" } }',
      },
    ],
    [
      "that a job runs",
      "gen/icons.js",
      { ".github/workflows/a.yml": "jobs:\n  a:\n    steps:\n      - run: node gen/icons.js\n" },
    ],
  ])("of code %s is named, though pages are written in it too", async (_, path, files) => {
    const { changed, verdict } = await reviewOf({ ...files, [path]: "2" }, { ...files, [path]: "1" });
    const { notCovered, irrelevant } = changed;
    expect({ notCovered, irrelevant, verdict }).toEqual({
      notCovered: [path],
      irrelevant: [],
      verdict: "pass",
    });
  });

  test.each([
    ["of a page, beside programs of that name", "src/icons.js"],
    ["of a page in a folder of such a name", "src/tools/lib.js"],
  ])("of code %s is irrelevant", async (_, path) => {
    const files = packageScripts({ icons: "node scripts/icons.js" });
    const { changed } = await reviewOf({ ...files, [path]: "2" }, { ...files, [path]: "1" });
    expect(changed).toEqual({ read: [], notCovered: [], irrelevant: [path] });
  });

  test.each([
    ["vite.config.ts", 'import gen from "./src/gen";', "src/gen.ts"],
    ["vite.config.ts", 'import x from "./src/gen.js";', "src/gen.ts"],
    ["eslint.config.js", 'import texts from "./src/locales/en.json";', "src/locales/en.json"],
    [".npmrc", "node-options=--require=./src/x.js\n", "src/x.js"],
    ["Makefile", "all:\n\tsh docs/setup.md\n", "docs/setup.md"],
    ["ci/act/action.yml", "runs:\n  using: node20\n  main: src/index.js\n", "ci/act/src/index.js"],
  ])("that %s takes in is named, wherever it lies", async (by, text, path) => {
    const files = { [by]: text };
    const { changed, verdict } = await reviewOf({ ...files, [path]: "2" }, { ...files, [path]: "1" });
    expect([changed.notCovered, changed.irrelevant, verdict]).toEqual([[path], [], "pass"]);
  });

  test("that a program takes in through another one is named", async () => {
    const files = {
      "vite.config.ts": 'import a from "./src/a";',
      "src/a.ts": 'export { b } from "./b.js";',
      "src/b.ts": "1",
      "src/c.ts": "1",
    };
    const { changed } = await reviewOf({ ...files, "src/b.ts": "2", "src/c.ts": "2" }, files);
    expect(changed).toMatchObject({ notCovered: ["src/b.ts"], irrelevant: ["src/c.ts"] });
  });

  test.each([
    ["hooks.txt", { windows: { nsis: { installerHooks: "hooks.txt" } } }],
    ["post.md", { linux: { deb: { postInstallScript: "post.md" } } }],
    ["README.md", { linux: { deb: { files: { "/etc/x": "README.md" } } } }],
    ["notes.png", { resources: ["*.png"] }],
    ["bin/tool-x86_64-apple-darwin", { externalBin: ["bin/tool"] }],
  ])("%s that the configuration names in its bundle is compared", async (name, bundle) => {
    const files = { "src-tauri/tauri.conf.json": JSON.stringify({ identifier: "a.b", app: {}, bundle }) };
    const path = `src-tauri/${name}`;
    const { changed, findings } = await reviewOf({ ...files, [path]: "2" }, { ...files, [path]: "1" });
    expect(changed).toEqual({ read: [path], notCovered: [], irrelevant: [] });
    expect(findings).toHaveLength(1);
  });

  test.each([
    ["that is the app's icon", "src-tauri/icons/a.png", { bundle: { icon: ["icons/a.png"] } }, {}],
    ["that is its licence", "src-tauri/EULA.txt", { bundle: { licenseFile: "EULA.txt" } }, {}],
    ["that a job publishes", "CHANGELOG.md", {}, { Makefile: "a:\n\tcp CHANGELOG.md dist/\n" }],
    [
      "that is the documentation of a crate",
      "README.md",
      {},
      { "src-tauri/src/lib.rs": '#![doc = include_str!("../../README.md")]' },
    ],
    ["that notes for agents name", "src/x.ts", {}, { ".claude/memory/a.md": "See `src/x.ts`." }],
    ["of types", "src/a.d.ts", {}, { "vite.config.ts": 'import "./src/a.d.ts";' }],
    ["of a page of that name", "src/other/gen.ts", {}, { "vite.config.ts": 'import "./src/gen";' }],
  ])("%s is irrelevant", async (_, path, said, files) => {
    const more = {
      ...files,
      "src-tauri/tauri.conf.json": JSON.stringify({ identifier: "a.b", app: {}, ...said }),
    };
    const { changed } = await reviewOf({ ...more, [path]: "2" }, { ...more, [path]: "1" });
    expect(changed).toEqual({ read: [], notCovered: [], irrelevant: [path] });
  });

  test("of a kind is told with the others of it, where there are many", async () => {
    const tests = Object.fromEntries("abcde".split("").map((name) => [`tests/${name}.test.ts`, "x"]));
    const { gaps, changed } = await reviewOf(tests);
    expect(changed.notCovered).toHaveLength(5);
    expect(gaps.map(({ message }) => message)).toEqual([
      "`tests/a.test.ts`, `tests/b.test.ts`, `tests/c.test.ts` and 2 more changed: tests of the frontend. What they do isn't judged yet.",
    ]);
  });

  test("of a kind that is read, but of no app, is named", async () => {
    const { changed } = await reviewOf({
      "site/package-lock.json": "{}",
      "a/b/c/d/e/f/g/h/package.json": "{}",
    });
    expect(changed.notCovered).toContain("a/b/c/d/e/f/g/h/package.json");
  });
});

describe("where there is nothing to compare", () => {
  test("two equal trees don't pass, and neither do trees without an app", async () => {
    expect(await reviewOf({})).toMatchObject({ compared: "no-change", gaps: [] });
    const [base, head] = [memoryTree({ "a.txt": "a" }), memoryTree({ "a.txt": "b" })];
    expect(await reviewTrees({ base, head })).toMatchObject({ compared: "no-app", gaps: [] });
  });
});
