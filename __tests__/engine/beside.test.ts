import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { APP } from "../attacks/app.ts";

type Files = Readonly<Record<string, string>>;

const MANIFEST = APP["src-tauri/Cargo.toml"];
const { "src-tauri/Cargo.lock": _, ...UNLOCKED } = APP;
const HELP = '[package]\nname = "help"\nversion = "0.1.0"\n[dependencies]\nanyhow = "1"\n';

/** A new app beside the real one, as examples are: no lockfile of either kind. */
function example(crate: string, changed: object = {}): Files {
  const config = { ...JSON.parse(APP["src-tauri/tauri.conf.json"]), ...DEMO, ...changed };
  const capability = { identifier: "main", windows: ["main"], permissions: ["core:default"] };
  return {
    "examples/demo/package.json": '{ "dependencies": { "right": "1" } }',
    "examples/demo/src-tauri/Cargo.toml": `${MANIFEST.replace('"app"', `"${crate}"`)}anyhow = "1"\n`,
    "examples/demo/src-tauri/build.rs": "fn main() { tauri_build::build() }",
    "examples/demo/src-tauri/src/main.rs": MAIN,
    "examples/demo/src-tauri/tauri.conf.json": JSON.stringify(config, null, 2),
    "examples/demo/src-tauri/capabilities/main.json": JSON.stringify(capability),
  };
}

const MAIN = "fn main() { tauri::Builder::default().run(tauri::generate_context!()).unwrap() }";

const DEMO = { productName: "Demo", identifier: "com.example.demo" };

describe("what nothing pins doesn't block where no build of the app takes it:", () => {
  test.each<[string, Files, Files]>([
    ["a new example", APP, example("demo")],
    ["a new example whose crate is called as the app's", APP, example("app")],
    ["a crate beside", APP, { "crates/help/Cargo.toml": HELP, "crates/help/package.json": '{ "a": "1" }' }],
    [
      "a new member of a workspace without a lockfile, which the app doesn't depend on",
      { ...UNLOCKED, "src-tauri/Cargo.toml": `${MANIFEST}[workspace]\nmembers = ["help"]\n` },
      { "src-tauri/help/Cargo.toml": HELP },
    ],
    [
      "a dependency of the app's tests",
      UNLOCKED,
      { "src-tauri/Cargo.toml": `${MANIFEST}[dev-dependencies]\ntempfile = "3"\n` },
    ],
    [
      "a crate for the app's tests",
      UNLOCKED,
      {
        "src-tauri/Cargo.toml": `${MANIFEST}[dev-dependencies]\nhelp = { path = "../help" }\n`,
        "help/Cargo.toml": HELP,
      },
    ],
    [
      "a package of the same workspace",
      packages({ right: "^1" }),
      packages({ right: "^1", "@notes/ui": "workspace:*" }),
    ],
  ])("%s", async (_, base, change) => {
    expect(await verdictOf(base, change)).toBe("pass");
  });
});

describe("what nothing pins blocks where a build of the app takes it:", () => {
  test.each<[string, Files, Files]>([
    ["a dependency", UNLOCKED, { "src-tauri/Cargo.toml": `${MANIFEST}anyhow = "1"\n` }],
    [
      "a dependency of its build script",
      UNLOCKED,
      { "src-tauri/Cargo.toml": `${MANIFEST}[build-dependencies.anyhow]\nversion = "1"\n` },
    ],
    [
      "what a crate asks for that it takes from here",
      UNLOCKED,
      {
        "src-tauri/Cargo.toml": `${MANIFEST}help = { path = "../help" }\n`,
        "help/Cargo.toml": HELP,
      },
    ],
    ["an app that takes the identifier", APP, example("demo", { identifier: "com.example.notes" })],
    ["another package", packages({ right: "^1" }), packages({ right: "^1", middle: "^1" })],
  ])("%s", async (_, base, change) => {
    expect(await verdictOf(base, change)).toBe("fail");
  });
});

/** The app with these packages and no lockfile of npm. */
function packages(dependencies: Readonly<Record<string, string>>): Files {
  const { "package-lock.json": __, ...rest } = APP;
  return { ...rest, "package.json": JSON.stringify({ ...JSON.parse(APP["package.json"]), dependencies }) };
}

async function verdictOf(base: Files, change: Files): Promise<string> {
  const head = { ...base, ...change };
  return (await reviewTrees({ base: memoryTree(base), head: memoryTree(head) })).verdict;
}
