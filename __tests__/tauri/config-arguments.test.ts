import { describe, expect, test } from "vitest";
import {
  configuredBuilds,
  mayStartBuilds,
  namedConfigs,
  unseenConfigs,
} from "../../src/tauri/config-arguments.ts";
import type { AppLocation } from "../../src/tauri/project.ts";

const APP: AppLocation = { root: "apps/desktop/src-tauri", config: "apps/desktop/src-tauri/tauri.conf.json" };

function filesOf(files: Readonly<Record<string, string>>) {
  return new Map(Object.entries(files).map(([path, text]) => [path, { path, id: path, text }] as const));
}

function namesFor(files: Readonly<Record<string, string>>): string[] {
  return configuredBuilds(APP, filesOf(files)).map(({ name }) => name);
}

describe("who may start a build", () => {
  test.each([
    "package.json",
    "apps/desktop/package.json",
    ".github/workflows/release.yml",
    "apps/desktop/Makefile",
    "justfile",
    "scripts/release.sh",
    "apps/desktop/src-tauri/build.ps1",
  ])("%s", (path) => {
    expect(mayStartBuilds(path, APP)).toBe(true);
  });

  test.each(["apps/other/package.json", "node_modules/a/package.json", "docs/release.sh", ".github/a.yml"])(
    "not %s",
    (path) => {
      expect(mayStartBuilds(path, APP)).toBe(false);
    },
  );
});

describe("what it hands over", () => {
  const overlay = { "apps/desktop/src-tauri/tauri.beta.conf.json": "{}" };
  const script = (text: string) => ({
    ...overlay,
    "apps/desktop/package.json": JSON.stringify({ scripts: { a: text } }),
  });

  test.each([
    "tauri build --config src-tauri/tauri.beta.conf.json",
    "tauri build --config=src-tauri/tauri.beta.conf.json -v",
    'tauri build -c "src-tauri/tauri.beta.conf.json"',
    "cd .. && tauri build --config tauri.beta.conf.json",
  ])("a file: %s", (text) => {
    expect(namesFor(script(text))).toEqual(["tauri.beta.conf.json"]);
  });

  test("several, in their order", () => {
    const text = `tauri build -c src-tauri/tauri.beta.conf.json -c '{"version":"2"}'`;
    expect(namesFor(script(text))).toEqual([`tauri.beta.conf.json --config '{"version":"2"}'`]);
  });

  test("the environment of a workflow, at its line", () => {
    const files = filesOf({
      ".github/workflows/a.yml": 'jobs:\n  a:\n    env:\n      TAURI_CONFIG: \'{"identifier":"b"}\'\n',
    });
    const [build] = configuredBuilds(APP, files);
    expect(build?.layers[0]?.file.text).toBe('\n\n\n{"identifier":"b"}');
  });

  test("not what other programs are configured with", () => {
    expect(namesFor({ ...script("eslint --config eslint.json"), "apps/desktop/eslint.json": "{}" })).toEqual(
      [],
    );
    expect(namesFor(script("tauri build"))).toEqual([]);
  });

  test("files are looked for in the script's folder, the app's, its parent and the top, and never outside", () => {
    const named = namedConfigs(APP, filesOf(script("tauri build --config ../../../tauri.x.json")));
    expect([...named]).toEqual(["tauri.x.json"]);
  });
});

describe("what can't be seen is said:", () => {
  const overlay = { "apps/desktop/src-tauri/tauri.beta.conf.json": "{}" };
  const said = (path: string, text: string) =>
    unseenConfigs(APP, filesOf({ ...overlay, [path]: text })).map(({ line, blocking }) => [line, blocking]);

  test.each([
    ["a variable", "tauri build --config $CONFIG"],
    ["a variable in quotes", 'tauri build --config "$CONFIG"'],
    ["an expression of a workflow", `tauri build --config \${{ matrix.config }}`],
    ["JSON with an expression", `tauri build --config '{"version":"\${{ matrix.version }}"}'`],
    ["a file that isn't here", "tauri build --config src-tauri/tauri.made.conf.json"],
    ["nothing behind the flag", "tauri build --config |"],
    ["a block of YAML", "TAURI_CONFIG: |"],
    ["too long a line", `tauri build ${"a".repeat(30_000)} --config src-tauri/tauri.beta.conf.json`],
  ])("%s", (_, text) => {
    expect(said("apps/desktop/Makefile", `all:\n\t${text}\n`)).toEqual([[2, true]]);
  });

  test.each([
    "tauri build --config src-tauri/tauri.beta.conf.json",
    `tauri build --config '{"app":{"security":{"assetProtocol":{"scope":["$HOME/**"]}}}}'`,
    "eslint --config $CONFIG",
    "tauri build && eslint --config eslint.json",
    "echo $TAURI_CONFIG",
    "tauri dev -- --config-dir=../examples",
  ])("not: %s", (text) => {
    expect(said("apps/desktop/Makefile", `all:\n\t${text}\n`)).toEqual([]);
  });
});
