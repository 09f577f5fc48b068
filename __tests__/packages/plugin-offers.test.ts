import { describe, expect, test } from "vitest";
import { packageComparison } from "../../src/compare/packages/comparison.ts";
import type { PackageGrant } from "../../src/domain/package.ts";
import type { PageName } from "../../src/domain/page-name.ts";
import type { GrantedPermission } from "../../src/domain/plugin-permissions.ts";
import { cargoLock } from "../../src/readers/cargo-lock/reader.ts";
import { npmPackages } from "../../src/readers/npm-packages/reader.ts";
import { tauriAcl } from "../../src/readers/tauri-acl/reader.ts";
import { ruleOf } from "../../src/rules/index.ts";
import { loadProject } from "../../src/tauri/load-project.ts";
import { plenty } from "../work.ts";
import { type Crate, cargoLockText, grantsOf, knownFacts, projectOf, sourceFile } from "./projects.ts";

const app: Crate = { name: "app", source: null };
const FS: Crate = { name: "tauri-plugin-fs", version: "2.4.0" };
const AT = { path: "src-tauri/Cargo.lock", line: 8, column: 1, endLine: 8 };

function side(crates: readonly Crate[], npm: Readonly<Record<string, string>> = {}): PackageGrant[] {
  const entries = Object.entries(npm).map(([name, version]) => [`node_modules/${name}`, { version }]);
  const packages = { "": { name: "app", dependencies: npm }, ...Object.fromEntries(entries) };
  const project = projectOf({
    "src-tauri/Cargo.lock": cargoLockText([app, ...crates]),
    "package-lock.json": JSON.stringify({ name: "app", lockfileVersion: 3, packages }),
  });
  const facts = knownFacts({});
  return [...grantsOf(cargoLock, project, facts), ...grantsOf(npmPackages, project, facts)];
}

function offered(byDefault: readonly string[] | null, granted: readonly GrantedPermission[]): PackageGrant {
  return { domain: "packages", kind: "plugin-permissions", crate: FS.name, byDefault, granted, at: AT };
}

const MAIN: PageName = { kind: "window", label: "main", from: { kind: "app" } };
const SITE: PageName = { kind: "window", label: "main", from: { kind: "site", url: "https://a.example" } };
const grant = (permission: string, ...pages: PageName[]): GrantedPermission => ({
  permission,
  capability: "main",
  pages,
});

/** What the finding about a new plugin says of its permissions. */
function told(base: readonly PackageGrant[], head: readonly PackageGrant[]): string[] {
  const { changes } = packageComparison.compare(base, head, plenty());
  return changes.flatMap((change) =>
    change.rule === "packages/plugin-added"
      ? ruleOf[change.rule].judge(change).message.replace(/^[^.]*\. ?/, "")
      : [],
  );
}

describe("a new plugin says", () => {
  test("what its default lets pages call, and that nothing grants it", () => {
    const head = [...side([FS]), offered(["read_file", "stat"], [])];
    expect(told(side([]), head)).toEqual([
      "Its `default` lets pages call `read_file` and `stat`. No capability grants any of it yet.",
    ]);
  });

  test("what this change grants of it, and to whom", () => {
    const head = [...side([FS]), offered([], [grant("fs:read-all", MAIN, SITE)])];
    expect(told(side([]), head)).toEqual([
      "Its `default` lets pages call nothing. This change grants `fs:read-all` to window `main` and pages of `https://a.example` in it (capability `main`).",
    ]);
  });

  test("as many permissions as people read", () => {
    const many = Array.from({ length: 6 }, (_, at) => grant(`fs:allow-${at}`, MAIN));
    const [words] = told(side([]), [...side([FS]), offered(null, many)]);
    expect(words).toMatch(/`fs:allow-3` to window `main` \(capability `main`\) and 2 more\.$/);
  });

  test("nothing where nobody can tell what it offers", () => {
    expect(told(side([]), side([FS]))).toEqual([""]);
  });
});

test("the half of pages says what its crate offers, and what base granted of that", () => {
  const offer = offered(["stat"], [grant("fs:default", MAIN)]);
  const head = side([FS], { "@tauri-apps/plugin-fs": "2.4.0" });
  expect(told([...side([FS]), offer], [...head, offer])).toEqual([
    "Its `default` lets pages call `stat`. This change grants no more of it than base does.",
  ]);
});

test("what plugins offer is no difference of its own", () => {
  const before = [...side([FS]), offered(["stat"], [])];
  const after = [...side([FS]), offered(["stat", "mkdir"], [grant("fs:default", MAIN)])];
  expect(packageComparison.compare(before, after, plenty())).toEqual({ changes: [], gaps: [] });
});

describe("the permissions of plugins are read", () => {
  const OPENER: Crate = { name: "tauri-plugin-opener", version: "2.5.0" };
  const read = (permissions: readonly string[]) => {
    const texts = {
      "src-tauri/tauri.conf.json": '{ "identifier": "com.example.notes" }',
      "src-tauri/Cargo.toml": '[package]\nname = "app"\n[dependencies]\ntauri = "2"\n',
      "src-tauri/Cargo.lock": cargoLockText([
        { ...app, deps: ["tauri", OPENER.name] },
        { name: "tauri", version: "2.8.0" },
        OPENER,
      ]),
      "src-tauri/capabilities/main.json": JSON.stringify({
        identifier: "main",
        windows: ["main"],
        permissions,
      }),
    };
    const files = new Map(Object.entries(texts).map(([path, text]) => [path, sourceFile(path, text)]));
    const location = { root: "src-tauri", config: "src-tauri/tauri.conf.json" };
    const { grants } = tauriAcl.read(loadProject(location, files));
    return grants.filter((each) => each.domain === "packages");
  };

  test("from the catalogue and the capabilities in force, for what a lockfile pins", () => {
    expect(read(["core:default", "opener:allow-open-url", "fs:default"])).toEqual([
      expect.objectContaining({
        crate: OPENER.name,
        byDefault: ["open_url", "reveal_item_in_dir"],
        granted: [grant("opener:allow-open-url", MAIN)],
      }),
    ]);
  });

  test("and a denial grants nothing", () => {
    expect(read(["opener:deny-open-url"])).toMatchObject([{ granted: [] }]);
  });
});
