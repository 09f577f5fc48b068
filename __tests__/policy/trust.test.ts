import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { readPolicy } from "../../src/engine/read-policy.ts";
import { reviewTrees } from "../../src/engine/review.ts";

const schema = JSON.parse(readFileSync(join(ROOT, "schemas/policy-1.schema.json"), "utf8"));
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const APP = {
  "src-tauri/tauri.conf.json": JSON.stringify({ identifier: "a.b.c" }),
  "src-tauri/Cargo.toml": '[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\ntauri = "2"\n',
  "src-tauri/Cargo.lock": 'version = 4\n\n[[package]]\nname = "tauri"\nversion = "2.11.5"\n',
};

const HASH = `sha512-${"A".repeat(86)}==`;
const REGISTRY = "https://registry.npmjs.org";

/** A package of a package-lock.json, with an install script. */
type Locked = Readonly<{ name: string; resolved?: string; below?: string }>;

function appWith(locked: readonly Locked[]) {
  const dependencies = Object.fromEntries(locked.map(({ name }) => [name, "*"]));
  const packages = locked.map(({ name, resolved = archiveOf(name), below = "" }) => [
    `${below}node_modules/${name}`,
    { version: "1.0.0", resolved, integrity: HASH, hasInstallScript: true },
  ]);
  return memoryTree({
    ...APP,
    "package.json": JSON.stringify({ name: "app", dependencies }),
    "package-lock.json": JSON.stringify({
      ...{ name: "app", lockfileVersion: 3, requires: true },
      packages: { "": { name: "app", dependencies }, ...Object.fromEntries(packages) },
    }),
  });
}

function archiveOf(name: string): string {
  return `${REGISTRY}/${name}/-/${name.slice(name.indexOf("/") + 1)}-1.0.0.tgz`;
}

function read(text: string) {
  return readPolicy({ path: ".github/toril.yml", id: text, text });
}

function policyOf(text: string) {
  const reading = read(text);
  if (!reading.ok) throw new Error(reading.errors[0]?.message);
  return reading.policy;
}

/** What the install scripts of new packages weigh, and everything else that is told at medium or above. */
async function told(locked: readonly Locked[], trust: string): Promise<string[]> {
  const { findings } = await reviewTrees({
    base: appWith([]),
    head: appWith(locked),
    policy: policyOf(trust),
  });
  return findings
    .filter(({ rule, severity }) => rule.startsWith("build/") || severity === "high")
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

const TRUSTED = 'trust:\n  - npm: [esbuild, "@acme/*"]\n    from: npm\n';

describe("new code while building is info", () => {
  test("where all packages of the finding are trusted from where they come", async () => {
    expect(await told([{ name: "esbuild" }], "")).toEqual(["build/install-script-added medium"]);
    expect(await told([{ name: "esbuild" }], TRUSTED)).toEqual(["build/install-script-added info"]);
    expect(await told([{ name: "esbuild" }, { name: "@acme/one" }], TRUSTED)).toEqual([
      "build/install-script-added info",
    ]);
  });

  test.each<[what: string, locked: readonly Locked[]]>([
    ["another package is beside it", [{ name: "esbuild" }, { name: "sharp" }]],
    ["it has another name", [{ name: "esbuild-wasm" }]],
    ["it is of another scope", [{ name: "@acme-evil/one" }]],
  ])("and not where %s", async (_, locked) => {
    expect(await told(locked, TRUSTED)).toEqual(["build/install-script-added medium"]);
  });

  test.each([
    ["another package's archive", `${REGISTRY}/evil/-/evil-1.0.0.tgz`],
    ["another registry", "https://npm.evil.example/esbuild/-/esbuild-1.0.0.tgz"],
    ["somebody's repository", `git+ssh://git@github.com/evil/esbuild.git#${"a".repeat(40)}`],
  ])("and not where it comes from %s, which stays a finding of its own", async (_, resolved) => {
    expect((await told([{ name: "esbuild", resolved }], TRUSTED)).sort()).toEqual([
      "build/install-script-added medium",
      "packages/source-changed high",
    ]);
  });

  test("and not where another release of that name comes from elsewhere", async () => {
    const inner = { name: "esbuild", below: "node_modules/esbuild/" };
    expect(await told([{ name: "esbuild" }, inner], TRUSTED)).toEqual(["build/install-script-added info"]);
    const resolved = `git+ssh://git@github.com/evil/esbuild.git#${"a".repeat(40)}`;
    expect(await told([{ name: "esbuild" }, { ...inner, resolved }], TRUSTED)).toContain(
      "build/install-script-added medium",
    );
  });

  test("for an owner, in the owner's repositories alone", async () => {
    const trust = "trust: [{ npm: [tool], from: https://github.com/acme }]";
    const from = (owner: string) => [
      { name: "tool", resolved: `git+ssh://git@github.com/${owner}/tool.git#${"a".repeat(40)}` },
    ];
    // That the code comes from there is no less news.
    expect((await told(from("acme"), trust)).sort()).toEqual([
      "build/install-script-added info",
      "packages/source-changed high",
    ]);
    expect(await told(from("acme-evil"), trust)).toContain("build/install-script-added medium");
    expect(await told([{ name: "tool" }], trust)).toEqual(["build/install-script-added medium"]);
  });

  test("unless the policy has a severity for the rule", async () => {
    const policy = `${TRUSTED}rules: { build/install-script-added: high }\n`;
    expect(await told([{ name: "esbuild" }], policy)).toEqual(["build/install-script-added high"]);
  });
});

describe("a policy's trust", () => {
  test("is a name and a source each, at its line", () => {
    const reading = read(
      "trust:\n  - crates: [ring, aws-lc-sys]\n    from: crates.io\n  - npm: ['@acme/*']\n    from: https://GitHub.com/acme\n",
    );
    expect(reading).toMatchObject({
      policy: {
        trust: [
          { ecosystem: "cargo", name: "ring", from: "crates.io" },
          { ecosystem: "cargo", name: "aws-lc-sys", from: "crates.io" },
          { ecosystem: "npm", name: "@acme/*", from: "https://github.com/acme" },
        ],
      },
    });
    const set = reading.ok ? reading.set : new Map();
    expect([...set].map(([name, { line }]) => `${line} ${name}`)).toEqual([
      "1 trust",
      "2 trust: crate ring from crates.io",
      "2 trust: crate aws-lc-sys from crates.io",
      "4 trust: npm package @acme/* from https://github.com/acme",
    ]);
  });

  test.each([
    ["trust: ring", "1:8 `trust` is a list, such as `[{ crates: [ring], from: crates.io }]`."],
    [
      "trust: [ring]",
      "1:9 Each member of `trust` names packages and where they come from, such as `{ crates: [ring], from: crates.io }`.",
    ],
    [
      "trust: [{ crates: [ring] }]",
      "1:9 Each member of `trust` names packages and where they come from, such as `{ crates: [ring], from: crates.io }`.",
    ],
    [
      "trust: [{ crates: [ring], npm: [ring], from: npm }]",
      "1:9 Each member of `trust` names packages and where they come from, such as `{ crates: [ring], from: crates.io }`.",
    ],
    [
      "trust: [{ crates: [ring], from: crates.io, until: never }]",
      "1:44 `trust` has no `until`; it has `crates` or `npm`, and `from`.",
    ],
    [
      "trust: [{ crates: [], from: crates.io }]",
      "1:19 `trust` lists the names of packages, such as `[ring]`.",
    ],
    ['trust: [{ crates: ["*"], from: crates.io }]', "1:20 `trust` takes whole names of packages."],
    ['trust: [{ crates: ["tokio-*"], from: crates.io }]', "1:20 `trust` takes whole names of packages."],
    [
      'trust: [{ npm: ["*"], from: npm }]',
      "1:17 `trust` takes whole names of packages, or a whole scope, such as `@tauri-apps/*`.",
    ],
    [
      'trust: [{ npm: ["@*/*"], from: npm }]',
      "1:17 `trust` takes whole names of packages, or a whole scope, such as `@tauri-apps/*`.",
    ],
    [
      "trust: [{ crates: [ring], from: npm }]",
      "1:33 `from` takes `crates.io`, or an address with `https` and a path, such as `https://github.com/your-organisation`.",
    ],
    [
      "trust: [{ npm: [ring], from: https://github.com }]",
      "1:30 `from` takes `npm`, or an address with `https` and a path, such as `https://github.com/your-organisation`.",
    ],
  ])("that is wrong is an error at its line: %j", (text, error) => {
    const reading = read(text);
    const errors = reading.ok ? [] : reading.errors;
    expect(errors.map(({ at, message }) => `${at.line}:${at.column} ${message}`)).toEqual([error]);
    expect(isValid(load(text))).toBe(false);
  });

  test.each([
    TRUSTED,
    "trust:\n",
    "trust: [{ crates: [ring, aws-lc-sys], from: crates.io }]",
    "trust: [{ npm: ['@acme/*'], from: https://github.com/acme }]",
  ])("is what the published schema says: %j", (text) => {
    expect([read(text).ok, isValid(load(text))]).toEqual([true, true]);
  });

  test("names no more packages than anybody looked into", () => {
    const names = Array.from({ length: 201 }, (_, index) => `crate${index}`).join(", ");
    expect(read(`trust: [{ crates: [${names}], from: crates.io }]`)).toMatchObject({
      errors: [{ message: "`trust` names at most 200 packages." }],
    });
  });
});
