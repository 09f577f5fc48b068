import { describe, expect, test } from "vitest";
import type { Platform } from "../../src/domain/platform.ts";
import { enabledFeatures, type RequestedFeatures } from "../../src/tauri/cargo/features.ts";
import { cargoWorkspace } from "../../src/tauri/cargo/workspace.ts";
import { crateText, filesOf } from "./files.ts";

const NOTHING: RequestedFeatures = { named: [], allFeatures: null, noDefaultFeatures: null };
const AT = { path: "build.sh", line: 1, column: 1, endLine: 1 };

type Asked = Readonly<{ platform?: Platform; requested?: Partial<RequestedFeatures> }>;

/** "app" and "host": which units of the crate have the feature. */
function unitsOf(
  texts: Readonly<Record<string, string>>,
  crate: string,
  feature: string,
  { platform = "linux", requested = {} }: Asked = {},
): string {
  const files = filesOf(texts);
  const enabled = enabledFeatures(cargoWorkspace("app", files), files, platform, {
    ...NOTHING,
    ...requested,
  });
  return (["app", "host"] as const)
    .filter((unit) => enabled.of(crate, unit)?.features.has(feature))
    .join(" ");
}

const app = (more: string) => ({ "app/Cargo.toml": crateText("app", more) });

describe("a feature is on, as cargo tree -e features has it,", () => {
  test.each([
    ["in a table of dependencies", '[dependencies]\nt = { version = "1", features = ["f"] }', "app"],
    ["in a table with a dot", '[dependencies.t]\nversion = "1"\nfeatures = ["f"]', "app"],
    ["under another name", '[dependencies]\nx = { package = "t", version = "1", features = ["f"] }', "app"],
    ["for build scripts alone", '[build-dependencies]\nt = { version = "1", features = ["f"] }', "host"],
    [
      "in a table with an underscore",
      '[build_dependencies]\nt = { version = "1", features = ["f"] }',
      "host",
    ],
    [
      "in two tables, each for its unit",
      '[dependencies]\nt = "1"\n[build-dependencies]\nt = { version = "1", features = ["f"] }',
      "host",
    ],
    ["by default", '[dependencies]\nt = "1"\n[features]\ndefault = ["a"]\na = ["b"]\nb = ["t/f"]', "app"],
    [
      "by a feature with the name of an optional crate",
      '[dependencies]\nt = { version = "1", optional = true, features = ["f"] }\n[features]\ndefault = ["t"]',
      "app",
    ],
    [
      "by dep:",
      '[dependencies]\nt = { version = "1", optional = true, features = ["f"] }\n[features]\ndefault = ["dep:t"]',
      "app",
    ],
    [
      "by a weak feature of a crate that is on",
      '[dependencies]\nt = { version = "1", optional = true }\n[features]\ndefault = ["t?/f", "dep:t"]',
      "app",
    ],
    [
      "with tests of the app, under resolver 1",
      'resolver = "1"\n[dev-dependencies]\nt = { version = "1", features = ["f"] }',
      "app host",
    ],
    [
      "for both units, under resolver 1",
      'resolver = "1"\n[build-dependencies]\nt = { version = "1", features = ["f"] }',
      "app host",
    ],
  ])("%s", (_, manifest, units) => {
    expect(unitsOf(app(manifest), "t", "f")).toBe(units);
  });
});

describe("a feature is off", () => {
  test.each([
    ["where nothing leads to it", '[dependencies]\nt = "1"\n[features]\na = ["t/f"]'],
    [
      "of a crate that is optional",
      '[dependencies]\nt = { version = "1", optional = true, features = ["f"] }',
    ],
    [
      "by a weak feature of a crate that is off",
      '[dependencies]\nt = { version = "1", optional = true }\n[features]\ndefault = ["t?/f"]',
    ],
    ["for tests", '[dev-dependencies]\nt = { version = "1", features = ["f"] }'],
    ["on another system", '[target.\'cfg(windows)\'.dependencies]\nt = { version = "1", features = ["f"] }'],
    [
      "where a condition is false",
      '[target.\'cfg(all(unix, not(any(unix))))\'.dependencies]\nt = { version = "1", features = ["f"] }',
    ],
  ])("%s", (_, manifest) => {
    expect(unitsOf(app(manifest), "t", "f")).toBe("");
  });
});

test("the workspace's features are added to the member's", () => {
  const texts = {
    "Cargo.toml":
      '[workspace]\nmembers = ["app"]\nresolver = "2"\n[workspace.dependencies]\nt = { version = "1", features = ["f"] }',
    ...app("[dependencies]\nt = { workspace = true }"),
  };
  expect(unitsOf(texts, "t", "f")).toBe("app");
});

test("what runs in the compiler has the units of a build script", () => {
  const texts = {
    ...app('[dependencies]\nmacros = { path = "../macros" }'),
    "macros/Cargo.toml": crateText(
      "macros",
      '[lib]\nproc-macro = true\n[dependencies]\nt = { version = "1", features = ["f"] }',
    ),
  };
  expect(unitsOf(texts, "t", "f")).toBe("host");
});

test("crates of the repository are followed, with the features that are asked of them", () => {
  const texts = {
    ...app('[dependencies]\ncore = { path = "../core", features = ["x"] }'),
    "core/Cargo.toml": crateText(
      "core",
      '[dependencies]\nt = { version = "1", optional = true }\n[features]\nx = ["t/f"]',
    ),
  };
  expect(unitsOf(texts, "t", "f")).toBe("app");
});

test("a build turns on what it is told, by its own name too, and defaults off", () => {
  const texts = app('[dependencies]\nt = "1"\n[features]\ndefault = ["t/d"]\na = ["t/f"]');
  expect(unitsOf(texts, "t", "f", { requested: { named: [{ value: "a", at: AT }] } })).toBe("app");
  expect(unitsOf(texts, "t", "f", { requested: { named: [{ value: "app/a", at: AT }] } })).toBe("app");
  expect(unitsOf(texts, "t", "f", { requested: { named: [{ value: "t/f", at: AT }] } })).toBe("app");
  expect(unitsOf(texts, "t", "f", { requested: { allFeatures: AT } })).toBe("app");
  expect(unitsOf(texts, "t", "d")).toBe("app");
  expect(unitsOf(texts, "t", "d", { requested: { noDefaultFeatures: AT } })).toBe("");
});

test("features that lead to one another in a circle come to an end", () => {
  expect(
    unitsOf(
      app('[dependencies]\nt = "1"\n[features]\ndefault = ["a"]\na = ["b"]\nb = ["a", "t/f"]'),
      "t",
      "f",
    ),
  ).toBe("app");
});
