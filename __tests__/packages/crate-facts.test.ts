import { describe, expect, test } from "vitest";
import { crateFact } from "../../src/facts/crate-facts.ts";
import { sourceFile } from "./projects.ts";

function factOf(manifest: string, files: readonly string[] = ["Cargo.toml", "src/lib.rs"]) {
  return crateFact(sourceFile("Cargo.toml", manifest), files);
}

describe("build scripts", () => {
  const withFile = ["Cargo.toml", "build.rs", "src/lib.rs"];

  test.each<[string, string, readonly string[], readonly string[]]>([
    ["named", '[package]\nbuild = "build.rs"\n', [], ["build.rs"]],
    ["of another name", '[package]\nbuild = "./build/main.rs"\n', [], ["build/main.rs"]],
    ["by the file's presence", "[package]\n", withFile, ["build.rs"]],
    ["not without the file", "[package]\n", [], []],
    ["not by a file elsewhere", "[package]\n", ["src/build.rs"], []],
    ["off in spite of the file", "[package]\nbuild = false\n", withFile, []],
    ["on", "[package]\nbuild = true\n", [], ["build.rs"]],
    ["several", '[package]\nbuild = ["a.rs", "b.rs"]\n', [], ["a.rs", "b.rs"]],
    ["of a manifest of old", '[project]\nbuild = "build.rs"\n', [], ["build.rs"]],
  ])("%s", (_, manifest, files, buildScripts) => {
    expect(factOf(manifest, files)).toMatchObject({ buildScripts });
  });
});

describe("procedural macros", () => {
  test.each([
    ["proc-macro = true", true],
    ["proc_macro = true", true],
    ['crate-type = ["proc-macro"]', true],
    ['crate_type = ["proc-macro"]', true],
    ["proc-macro = false", false],
    ['crate-type = ["lib"]\nproc-macro = true', false],
    ['name = "x"', false],
  ])("%s: %s", (lib, procMacro) => {
    expect(factOf(`[package]\nname = "a"\n[lib]\n${lib}\n`)).toMatchObject({ procMacro });
  });
});

test("links", () => {
  expect(factOf('[package]\nlinks = "z"\n')).toMatchObject({ links: "z" });
  expect(factOf("[package]\nlinks = 1\n")).toMatchObject({ links: null });
});

test("a manifest that can't be read is not known", () => {
  expect(factOf("[package")).toHaveProperty("unknown");
});
