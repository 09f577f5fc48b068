import { describe, expect, test } from "vitest";
import { sourceText } from "../../src/domain/source.ts";
import { repeatedKeys } from "../../src/formats/ambiguous-lockfile.ts";
import { readNpmLock } from "../../src/formats/npm-lock.ts";
import { resolveFrom } from "../../src/formats/npm-tree.ts";
import { npmPackages } from "../../src/readers/npm-packages/reader.ts";
import { grantsOf, projectOf, sourceFile } from "./projects.ts";

type Entry = Readonly<Record<string, unknown>>;

function textOf(packages: Readonly<Record<string, Entry>>, version = 3): string {
  return JSON.stringify(
    { name: "notes", lockfileVersion: version, packages: { "": {}, ...packages } },
    null,
    2,
  );
}

function lockOf(packages: Readonly<Record<string, Entry>>) {
  return readNpmLock(sourceFile("package-lock.json", textOf(packages)));
}

function packagesOf(files: Readonly<Record<string, string>>) {
  return grantsOf(npmPackages, projectOf(files)).filter((grant) => grant.kind === "package");
}

describe("packages", () => {
  test("have the name of their folder, or the one that an alias hides", () => {
    const { packages } = lockOf({
      "node_modules/@scope/a": { version: "1.0.0" },
      "node_modules/lodash4": { name: "lodash", version: "4.17.21" },
      "node_modules/a/node_modules/b": { version: "1.0.0" },
    });
    expect([...packages.values()].map(({ name }) => name)).toEqual(["", "@scope/a", "lodash", "b"]);
  });

  test.each([
    [{ version: "1.0.0" }, "registry"],
    [
      { version: "1.0.0", resolved: "https://npm.example.com/a/-/a-1.0.0.tgz" },
      "registry https://npm.example.com",
    ],
    [
      { version: "1.0.0", resolved: "https://npm.example.com/a/-/a-2.0.0.tgz" },
      "tarball https://npm.example.com/a/-/a-2.0.0.tgz",
    ],
    [
      { version: "1.0.0", resolved: "https://npm.example.com/b/-/b-1.0.0.tgz" },
      "tarball https://npm.example.com/b/-/b-1.0.0.tgz",
    ],
    [{ version: "1.0.0", resolved: "https://example.com/a.tgz" }, "tarball https://example.com/a.tgz"],
    [
      { version: "1.0.0", resolved: "git+ssh://git@github.com/o/a.git#abc" },
      "git https://github.com/o/a#abc",
    ],
    [{ version: "1.0.0", resolved: "file:vendor/a.tgz" }, "tarball file:vendor/a.tgz"],
    [{ version: "1.0.0", inBundle: true }, "registry"],
    [
      { version: "1.0.0", resolved: "https://npm.example.com/x/../../y/a/-/a-1.0.0.tgz" },
      "registry https://npm.example.com/y",
    ],
    [
      { version: "1.0.0", resolved: "https://npm.example.com/b.tgz?/a/-/a-1.0.0.tgz" },
      "tarball https://npm.example.com/b.tgz?/a/-/a-1.0.0.tgz",
    ],
    [
      {
        version: "1.0.0/../../../b/-/b-1.0.0",
        resolved: "https://npm.example.com/a/-/a-1.0.0/../../../b/-/b-1.0.0.tgz",
      },
      "tarball https://npm.example.com/b/-/b-1.0.0.tgz",
    ],
    [{ version: "1.0.0", resolved: "npm:b@1.0.0" }, "tarball npm:b@1.0.0"],
  ])("%o comes from %s", (entry, source) => {
    const only = lockOf({ "node_modules/a": entry }).packages.get("node_modules/a");
    expect(only && sourceText(only.source)).toBe(source);
  });

  test("are found on the line of their key", () => {
    const text = textOf({ "node_modules/a": { version: "1.0.0", integrity: "sha512-x" } });
    const found = readNpmLock(sourceFile("package-lock.json", text)).packages.get("node_modules/a");
    const lines = text.split("\n");
    expect(lines[(found?.at.line ?? 0) - 1]).toContain("node_modules/a");
    expect(lines[(found?.lines.version.line ?? 0) - 1]).toContain("version");
    expect(lines[(found?.lines.checksum.line ?? 0) - 1]).toContain("integrity");
  });

  test("resolve as Node looks for them: nearest first, through links", () => {
    const lock = lockOf({
      "packages/web": { name: "web", version: "1.0.0" },
      "node_modules/web": { resolved: "packages/web", link: true },
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "1.0.0" },
      "node_modules/b/node_modules/a": { version: "2.0.0" },
    });
    const resolve = (from: string, name: string) => resolveFrom(lock.packages, from, name);
    expect(resolve("node_modules/b", "a")?.version).toBe("2.0.0");
    expect(resolve("packages/web", "a")?.version).toBe("1.0.0");
    expect(resolve("", "web")?.location).toBe("packages/web");
    expect(resolve("node_modules/b", "gone")).toBeUndefined();
  });

  test("know the shortest way to them, cycles or not", () => {
    const text = textOf({
      "": { dependencies: { a: "1" } },
      "node_modules/a": { version: "1.0.0", dependencies: { b: "1" } },
      "node_modules/b": { version: "1.0.0", dependencies: { a: "1", c: "1" } },
      "node_modules/c": { version: "1.0.0" },
    });
    const paths = packagesOf({ "package-lock.json": text }).map(({ path }) => path.join(" > "));
    expect(paths).toEqual(["a", "a > b", "a > b > c"]);
  });
});

const NPM_12 = { devEngines: { packageManager: { name: "npm", version: ">=12" } } };

describe("install scripts", () => {
  const lock = textOf({ "node_modules/esbuild": { version: "0.25.0", hasInstallScript: true } });

  test.each([
    ["nothing is said", {}, "", "runs"],
    ["npm 12 by packageManager, which npm doesn't read", { packageManager: "npm@12.2.0" }, "", "runs"],
    ["npm 12 by engines, a warning", { engines: { npm: ">=12" } }, "", "runs"],
    ["npm 12 by engines that are strict", { engines: { npm: ">=12" } }, "engine-strict=true", "waits"],
    ["npm 11 or 12", { engines: { npm: ">=11" } }, "engine-strict=true", "runs"],
    [
      "npm 12 by devEngines",
      { devEngines: { packageManager: { name: "npm", version: "^12.0.0" } } },
      "",
      "waits",
    ],
    [
      "npm 12 by devEngines that only warn",
      { devEngines: { packageManager: { name: "npm", version: "^12.0.0", onFail: "warn" } } },
      "",
      "runs",
    ],
    ["an approval", { ...NPM_12, allowScripts: { esbuild: true } }, "", "runs"],
    ["an approval of the version", { ...NPM_12, allowScripts: { "esbuild@0.25.0": true } }, "", "runs"],
    ["an approval of a range", { ...NPM_12, allowScripts: { "esbuild@^0.25.0": true } }, "", "waits"],
    [
      "an approval of two versions",
      { ...NPM_12, allowScripts: { "esbuild@0.24.0 || 0.25.0": true } },
      "",
      "runs",
    ],
    [
      "a refusal of the version",
      { ...NPM_12, allowScripts: { esbuild: true, "esbuild@0.25.0": false } },
      "",
      "waits",
    ],
    ["an approval that is no yes", { ...NPM_12, allowScripts: { esbuild: "true" } }, "", "waits"],
    ["an approval in .npmrc", NPM_12, "allow-scripts=vite,esbuild", "runs"],
    [
      "an approval in .npmrc that package.json overrules",
      { ...NPM_12, allowScripts: { vite: true } },
      "allow-scripts=esbuild",
      "waits",
    ],
    ["all are approved", NPM_12, "dangerously-allow-all-scripts=true", "runs"],
    ["scripts are off", {}, "; a comment\nignore-scripts = true\n", "never"],
    ["scripts are off in a section", {}, "[npm]\nignore-scripts=true\n", "runs"],
    ["scripts are off, and then not", {}, "ignore-scripts=true\nignore-scripts=false\n", "runs"],
    ["scripts are off where a variable says so", {}, `ignore-scripts=\${OFF}\n`, "runs"],
    [
      "a version that is none",
      { devEngines: { packageManager: { name: "npm", version: "next" } } },
      "",
      "runs",
    ],
  ])("%s", (_, manifest, npmrc, outcome) => {
    const [esbuild] = packagesOf({
      "package-lock.json": lock,
      "package.json": JSON.stringify(manifest),
      ".npmrc": npmrc,
    });
    expect(esbuild).toMatchObject({ steps: ["install-script"], outcome });
  });
});

describe("lockfiles", () => {
  test("that nobody can read are grants that can be compared", () => {
    const unread = grantsOf(npmPackages, projectOf({ "deno.lock": "{}", "bun.lockb": "x" }));
    const paths = unread.flatMap((grant) => (grant.kind === "unread-lockfile" ? [grant.path] : []));
    expect(paths).toEqual(["bun.lockb", "deno.lock"]);
  });

  test("of a shape that no npm writes are gaps", () => {
    for (const text of ["{", '{"lockfileVersion":9,"packages":{}}', '{"lockfileVersion":3}']) {
      const { gaps } = npmPackages.read(projectOf({ "package-lock.json": text }));
      expect(gaps).toHaveLength(1);
    }
  });

  test("with tables where texts belong are gaps, in whatever order", () => {
    const entry = { version: "1.0.0", dependencies: { right: {}, left: { a: "1" } } };
    const text = JSON.stringify({ lockfileVersion: 3, packages: { "node_modules/a": entry } });
    const { gaps } = npmPackages.read(projectOf({ "package-lock.json": text }));
    expect(gaps.map(({ kind }) => kind)).toContain("not-followed");
  });

  test("with a key twice are ambiguous", () => {
    const text = `{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0","version":"2.0.0"}}}`;
    const [first] = repeatedKeys(sourceFile("package-lock.json", text));
    expect(first?.what).toBe("`version` stands twice in one object");
  });

  test.each([
    ["package-lock.json", true],
    ["src-tauri/package.json", true],
    ["ui/package-lock.json", false],
    ["a/b/c/package.json", true],
    ["a/b/c/d/e/f/g/package.json", false],
    ["node_modules/a/package.json", false],
    ["readme.md", false],
  ])("%s is wanted: %s", (path, wanted) => {
    const app = { root: "src-tauri", config: "src-tauri/tauri.conf.json" };
    expect(npmPackages.files.some((kind) => kind.wants(path, app))).toBe(wanted);
  });

  test("of both names are read, since it depends on the npm which one counts", () => {
    const [one, other] = ["a", "b"].map((name) => textOf({ [`node_modules/${name}`]: { version: "1.0.0" } }));
    const packages = packagesOf({ "npm-shrinkwrap.json": one ?? "", "package-lock.json": other ?? "" });
    expect(packages.map(({ name }) => name)).toEqual(["a", "b"]);
  });
});

describe("hostile", () => {
  test("names of prototypes are names", () => {
    const text = `{"lockfileVersion":3,"packages":{"":{"dependencies":{"__proto__":"1"}},"node_modules/__proto__":{"version":"1.0.0"},"node_modules/constructor":{"version":"1.0.0"}}}`;
    expect(packagesOf({ "package-lock.json": text }).map(({ name, path }) => [name, path])).toEqual([
      ["__proto__", ["__proto__"]],
      ["constructor", []],
    ]);
  });

  test("a location of a megabyte is a gap", () => {
    const { packages, gaps } = lockOf({ ["node_modules/a/".repeat(70_000)]: { version: "1.0.0" } });
    expect(packages.size).toBe(1);
    expect(gaps).toMatchObject([{ kind: "truncated" }]);
  });

  test("links in a circle end", () => {
    const lock = lockOf({
      "node_modules/a": { link: true, resolved: "node_modules/b" },
      "node_modules/b": { link: true, resolved: "node_modules/a" },
    });
    expect(resolveFrom(lock.packages, "", "a")?.location).toBe("node_modules/b");
  });

  test("a chain of 20,000 is walked without recursion", () => {
    const packages: Record<string, Entry> = { "": { dependencies: { p0: "1" } } };
    for (let at = 0; at < 20_000; at += 1) {
      packages[`node_modules/p${at}`] = { version: "1.0.0", dependencies: { [`p${at + 1}`]: "1" } };
    }
    const last = packagesOf({ "package-lock.json": textOf(packages) }).at(-1);
    expect(last?.path).toHaveLength(12);
    expect(last?.path.slice(0, 2)).toEqual(["p0", "…"]);
    expect(last?.path.at(-1)).toBe("p19999");
  });
});

test("what a package needs, and when it is needed itself, is told", () => {
  const packages = {
    "": { devDependencies: { left: "1" } },
    "node_modules/left": { version: "1.0.0", dev: true, dependencies: { right: "1" } },
    "node_modules/right": { version: "1.2.0", devOptional: true },
    "node_modules/plain": { version: "1.0.0" },
  };
  const told = grantsOf(npmPackages, projectOf({ "package-lock.json": textOf(packages) })).flatMap((each) =>
    each.kind === "package" ? [[each.name, each.manager, each.needs, each.scope]] : [],
  );
  expect(told).toEqual([
    ["left", "npm", ["right 1.2.0"], { isDev: true, isOptional: false }],
    ["right", "npm", [], { isDev: true, isOptional: true }],
    ["plain", "npm", [], { isDev: false, isOptional: false }],
  ]);
});
