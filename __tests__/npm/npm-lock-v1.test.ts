import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packageComparison } from "../../src/compare/packages/comparison.ts";
import { sinceWhen } from "../../src/domain/gap.ts";
import { sourceText } from "../../src/domain/source.ts";
import { type NpmLock, readNpmLock } from "../../src/formats/npm-lock.ts";
import { resolveFrom } from "../../src/formats/npm-tree.ts";
import { npmPackages } from "../../src/readers/npm-packages/reader.ts";
import { projectOf, sourceFile } from "../packages/projects.ts";
import { plenty } from "../work.ts";

/** Locks that npm 6.14 wrote, and what npm 9 (format 3, as npm 11 has it) and npm 10 (format 2) made of each. */
const LOCKS = new URL("../fixtures/npm-locks-v1/", import.meta.url);
const NEWER = ["alias", "bundled", "esb", "srcs"].flatMap((name) => [
  [name, "npm9"],
  [name, "npm10"],
]) as [string, string][];

function textOf(name: string): string {
  return readFileSync(new URL(`${name}.json`, LOCKS), "utf8");
}

function lockOf(text: string): NpmLock {
  return readNpmLock(sourceFile("package-lock.json", text));
}

type Tree = Readonly<Record<string, unknown>>;

function lockWith(dependencies: Tree): NpmLock {
  return lockOf(JSON.stringify({ name: "notes", lockfileVersion: 1, requires: true, dependencies }, null, 1));
}

function surfaceOf(lock: string, manifest: string, more: Readonly<Record<string, string>> = {}) {
  return npmPackages.read(projectOf({ "package-lock.json": lock, "package.json": manifest, ...more }));
}

type Surface = ReturnType<typeof surfaceOf>;

/** What a review hears of going from one to the other: widenings and gaps that block. */
function heard(base: Surface, head: Surface): string[] {
  const [before = [], after = []] = [base, head].map(({ grants }) =>
    grants.filter((grant) => grant.domain === "packages"),
  );
  const { changes, gaps } = packageComparison.compare(before, after, plenty());
  return [
    ...changes.filter(({ direction }) => direction === "widened").map(({ identity }) => identity),
    ...[...gaps, ...sinceWhen(base.gaps, head.gaps)]
      .filter(({ blocking }) => blocking)
      .map(({ message }) => message),
  ];
}

describe("a lockfile of npm 6", () => {
  test.each(NEWER)("%s holds what %s makes of it", (name, npm) => {
    const pinsOf = (lock: NpmLock) =>
      [...lock.packages.values()]
        .filter(({ location }) => location.includes("node_modules/"))
        // It says no version of what comes from an address.
        .map(({ location, version, source, ...each }) =>
          [location, each.name, sourceText(source), each.integrity, each.scope.isDev, each.scope.isOptional]
            .concat(source.kind === "tarball" ? [] : version)
            .join(" "),
        );
    const [old, upgraded] = [lockOf(textOf(`${name}.npm6`)), lockOf(textOf(`${name}.${npm}`))];
    expect(old.gaps).toEqual([]);
    expect(pinsOf(old).sort()).toEqual(pinsOf(upgraded).sort());
  });

  test.each(NEWER)("%s says nothing where %s writes it anew, and what goes back does", (name, npm) => {
    const manifest = textOf(`${name}.manifest`);
    const more = { "dir/package.json": '{"name":"dir","version":"1.2.3","dependencies":{"ms":"2.1.3"}}' };
    const [old, upgraded] = ["npm6", npm].map((by) => surfaceOf(textOf(`${name}.${by}`), manifest, more));
    if (old === undefined || upgraded === undefined) throw new Error("no surfaces");
    // An archive without a version becomes one with a version.
    const said = heard(old, upgraded).filter((each) => !each.includes("`left 2.0.0`"));
    expect(said).toEqual([]);
    expect(heard(old, old)).toEqual([]);
    expect(heard(upgraded, old).join()).toContain("went back to a format");
  });

  test("names the lines of its entries", () => {
    const text = textOf("esb.npm6");
    const lines = text.split("\n");
    for (const { location, name, version, integrity, at, lines: parts } of lockOf(text).packages.values()) {
      if (location === "") continue;
      expect(lines[at.line - 1]).toContain(`"${name}": {`);
      expect(lines[parts.version.line - 1]).toContain(version);
      expect(lines[parts.checksum.line - 1]).toContain(integrity);
    }
  });

  test("says of no package that it runs nothing", () => {
    const { grants } = surfaceOf(textOf("esb.npm6"), textOf("esb.manifest"));
    const packages = grants.filter((grant) => grant.domain === "packages" && grant.kind === "package");
    expect(packages).toHaveLength(55);
    for (const each of packages) expect(each).toMatchObject({ steps: null, unknown: expect.any(String) });
  });
});

describe("what is read of a tree", () => {
  test("nested packages are found as Node finds them", () => {
    const { packages } = lockWith({
      a: { version: "1.0.0", requires: { b: "2" }, dependencies: { b: { version: "2.0.0" } } },
      b: { version: "1.0.0" },
      "@s/c": { version: "1.0.0", requires: { b: "1" } },
    });
    expect([...packages.keys()]).toEqual([
      "",
      "node_modules/a",
      "node_modules/b",
      "node_modules/@s/c",
      "node_modules/a/node_modules/b",
    ]);
    expect(resolveFrom(packages, "node_modules/a", "b")?.version).toBe("2.0.0");
    expect(resolveFrom(packages, "node_modules/@s/c", "b")?.version).toBe("1.0.0");
  });

  test.each<[string, Tree, Tree]>([
    [
      "an alias",
      { version: "npm:@s/real@1.0.0" },
      { name: "@s/real", version: "1.0.0", source: { kind: "registry", url: null } },
    ],
    [
      "an archive of the registry",
      { version: "https://registry.npmjs.org/a/-/a-1.0.0.tgz" },
      { version: "1.0.0", source: { kind: "registry", url: null } },
    ],
    [
      "another archive",
      { version: "https://example.com/a.tgz" },
      { version: "", source: { kind: "tarball", url: "https://example.com/a.tgz" } },
    ],
    [
      "an archive here",
      { version: "file:a.tgz" },
      { source: { kind: "tarball", url: "file:a.tgz" }, target: null },
    ],
    ["a folder", { version: "file:packages/a" }, { source: { kind: "path" }, target: "packages/a" }],
    [
      "a repository",
      { version: "git+ssh://git@github.com/o/r.git#abc", from: "git+ssh://git@github.com/o/r.git" },
      { source: { kind: "git", url: "https://github.com/o/r", reference: "", commit: "abc" } },
    ],
    [
      "a repository of GitHub",
      { version: "github:o/r#abc", from: "github:o/r" },
      { source: { kind: "git", url: "https://github.com/o/r", reference: "", commit: "abc" } },
    ],
    [
      "a mark of both kinds",
      { version: "1.0.0", dev: true, optional: true },
      { scope: { isDev: true, isOptional: true } },
    ],
  ])("%s", (_, entry, read) => {
    const { packages, gaps } = lockWith({ a: entry });
    expect(gaps).toEqual([]);
    expect(packages.get("node_modules/a")).toMatchObject(read);
  });

  test("a package comes in another one's archive where its entry says so", () => {
    const inside = { b: { version: "1.0.0", bundled: true }, c: { version: "1.0.0" } };
    const { packages } = lockWith({
      a: { version: "1.0.0", requires: { b: "1", c: "1" }, dependencies: inside },
      d: { version: "1.0.0", bundled: true },
    });
    const kinds = [...packages.values()].map(({ location, source }) => `${location} ${source.kind}`);
    expect(kinds).toContain("node_modules/a/node_modules/b bundled");
    expect(kinds).toContain("node_modules/a/node_modules/c registry");
    expect(kinds).toContain("node_modules/d registry");
  });

  test.each<[string, Tree]>([
    ["an unknown field", { version: "1.0.0", scripts: { postinstall: "x" } }],
    ["commands", { version: "1.0.0", bin: { a: "a.js" } }],
    ["no version", {}],
    ["a range", { version: "^1.0.0" }],
    ["another alias", { version: "npm:@1.0.0" }],
    ["a hash that isn't one", { version: "1.0.0", integrity: "x" }],
    ["requirements of another shape", { version: "1.0.0", requires: ["b"] }],
    ["a tree of another shape", { version: "1.0.0", dependencies: [] }],
    ["a mark of another shape", { version: "1.0.0", bundled: "true" }],
    ["a folder that climbs", { version: "file:a/../../b" }],
  ])("%s is a gap, and none of its neighbour", (_, entry) => {
    const harmless = {
      version: "1.0.0",
      integrity: `sha512-${"A".repeat(86)}==`,
      from: "b@^1",
      requires: { c: "*" },
      dev: true,
    };
    const { gaps } = lockWith({ a: entry, b: harmless });
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.every(({ message, blocking }) => blocking && !message.includes("node_modules/b"))).toBe(true);
  });

  test.each([
    '{"lockfileVersion":1,"dependencies":[]}',
    '{"lockfileVersion":1,"dependencies":"x"}',
    "[]",
    '{"lockfileVersion":0,"dependencies":{}}',
  ])("%s has a shape that no npm writes", (text) =>
    expect(lockOf(text)).toMatchObject({ gaps: [{ kind: "unsupported" }] }),
  );

  test.each(["{}", '{"dependencies":{}}', '{"lockfileVersion":1}'])("%s pins nothing", (text) => {
    expect(lockOf(text)).toMatchObject({ version: 1, gaps: [] });
    expect([...lockOf(text).packages.keys()]).toEqual([""]);
  });
});

describe("what a manifest asks for", () => {
  const asks = (text: string, entry: Tree) =>
    surfaceOf(
      JSON.stringify({ lockfileVersion: 1, dependencies: { a: entry } }),
      JSON.stringify({ dependencies: { a: text } }),
    ).grants.filter((grant) => grant.domain === "packages" && grant.kind === "unpinned-package");

  test.each<[string, Tree]>([
    ["^1.0.0", { version: "1.2.0" }],
    ["latest", { version: "1.2.0" }],
    ["npm:b@^1.0.0", { version: "npm:b@1.2.0" }],
    ["github:o/a#main", { version: "github:o/a#abc" }],
  ])("%s is what the tree holds", (text, entry) => expect(asks(text, entry)).toEqual([]));

  test.each<[string, Tree]>([
    ["^2.0.0", { version: "1.2.0" }],
    ["latest", { version: "github:o/a#abc" }],
    ["npm:b@^1.0.0", { version: "1.2.0" }],
    ["github:o/other", { version: "github:o/a#abc" }],
    ["github:o/a", { version: "1.2.0" }],
  ])("%s isn't", (text, entry) => expect(asks(text, entry)).toMatchObject([{ wanted: `a@${text}` }]));
});

test("a tree that is deep, wide or long is read in time, or a gap", () => {
  const deep = `${'{"version":"1.0.0","dependencies":{"a":'.repeat(90)}{}${"}}".repeat(90)}`;
  const long = `{"lockfileVersion":1,"dependencies":{"${"a".repeat(3_000)}":{"version":"1.0.0"}}}`;
  const wide = Array.from({ length: 60_000 }, (_, at) => `"p${at}":{"version":"1.0.0"}`).join(",");
  expect(lockOf(`{"lockfileVersion":1,"dependencies":{"a":${deep}}}`).packages.size).toBeGreaterThan(60);
  expect(lockOf(long).gaps).toMatchObject([{ kind: "truncated" }]);
  expect(lockOf(`{"lockfileVersion":1,"dependencies":{${wide}}}`).gaps).toMatchObject([
    { kind: "truncated" },
  ]);
});

test("never throws, whatever a tree becomes", () => {
  const whole = JSON.stringify({
    lockfileVersion: 1,
    dependencies: {
      a: {
        version: "npm:b@1.0.0",
        requires: { c: "1" },
        dependencies: { c: { version: "file:x", bundled: true } },
      },
    },
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
    "true",
    "1",
    "@",
    "/",
    "..",
    "file:",
    "npm:",
    "#",
  ];
  let state = 7;
  const next = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % most;
  };
  for (let times = 0; times < 3_000; times++) {
    const at = next(whole.length);
    const text = whole.slice(0, at) + (pieces[next(pieces.length)] ?? "") + whole.slice(at + next(5));
    expect(lockOf(text).gaps.every(({ line }) => line >= 1)).toBe(true);
  }
});
