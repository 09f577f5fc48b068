import { describe, expect, test } from "vitest";
import { npmFact, tellingFile } from "../../src/facts/npm-facts.ts";

const MANIFEST = '{"name":"a","version":"1.0.0"}';

function factOf(manifest: string, ...builds: readonly string[]) {
  return npmFact(new Map([["", manifest]]), new Map(builds.map((folder) => [folder, "binding.gyp"])));
}

function withScripts(scripts: unknown): string {
  return JSON.stringify({ name: "a", scripts });
}

describe("a package runs code when it is installed", () => {
  test.each([
    ["with a binding.gyp", factOf(MANIFEST, "")],
    ["with a binding.gyp that its manifest disowns", factOf('{"gypfile":false}', "")],
    ["with a preinstall script", factOf(withScripts({ preinstall: "x" }))],
    ["with an install script", factOf(withScripts({ install: "x" }))],
    ["with a postinstall script", factOf(withScripts({ postinstall: "x" }))],
    ["with a script behind a byte order mark", factOf(`\ufeff${withScripts({ install: "x" })}`)],
    ["with the last of two tables of scripts", factOf('{"scripts":{},"scripts":{"install":"x"}}')],
  ])("%s", (_, fact) => {
    expect(fact).toMatchObject({ packages: [""], running: [""] });
  });
});

describe("a package runs nothing", () => {
  test.each([
    ["without scripts", MANIFEST],
    ["with scripts for its own developers", withScripts({ prepare: "x", test: "x", prepublishOnly: "x" })],
    ["with a script that is empty", withScripts({ install: "" })],
    ["with scripts that are a text", withScripts("install")],
    ["with names of prototypes", '{"__proto__":{"scripts":{"install":"x"}},"scripts":{"constructor":"x"}}'],
  ])("%s", (_, manifest) => {
    expect(factOf(manifest)).toEqual({ packages: [""], running: [], code: [] });
  });
});

test("what can't be read as npm reads it is no fact", () => {
  expect(npmFact(new Map(), new Map([["", "binding.gyp"]]))).toBeUndefined();
  for (const text of ["", "{", "// a comment\n{}", "null", "3"]) expect(factOf(text)).toBeUndefined();
});

test("of what is brought along each is a package of its own, and what can't be read is none", () => {
  const inner = "node_modules/inner";
  const manifests = new Map([
    ["", MANIFEST],
    [inner, withScripts({ postinstall: "x" })],
    ["node_modules/odd", "{"],
  ]);
  const builds = new Map(
    ["node_modules/odd", "node_modules/none"].map((folder) => [folder, `${folder}/binding.gyp`]),
  );
  expect(npmFact(manifests, builds)).toMatchObject({
    packages: ["", inner],
    running: [inner],
  });
});

describe("a path of an archive", () => {
  test.each([
    ["package/binding.gyp", "", "build"],
    ["other/binding.gyp", "", "build"],
    ["./binding.gyp", "", "build"],
    ["/binding.gyp", "", "build"],
    ["package//binding.gyp", "", "build"],
    ["package/./binding.gyp", "", "build"],
    ["package/Binding.GYP", "", "build"],
    ["package/bınding.gyp", "", "build"],
    ["package/binding.gyp.", "", "build"],
    ["package/package.json", "", "manifest"],
    ["package/node_modules/inner/package.json", "node_modules/inner", "manifest"],
    ["package/node_modules/@s/inner/binding.gyp", "node_modules/@s/inner", "build"],
    ["package/node_modules/a/node_modules/b/package.json", "node_modules/a/node_modules/b", "manifest"],
  ])("%s belongs to %j as a %s", (path, folder, kind) => {
    expect(tellingFile(path)).toEqual({ folder, kind });
  });

  test.each([
    "binding.gyp",
    "package/src/binding.gyp",
    "package/binding.gyp/x",
    "package/binding.gypi",
    "package/test/node_modules/a/package.json",
    "package/node_modules/a/lib/package.json",
    "package/node_modules/package.json",
    "package/constructor",
  ])("%s says nothing", (path) => {
    expect(tellingFile(path)).toBeUndefined();
  });
});
