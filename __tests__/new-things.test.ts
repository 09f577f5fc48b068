import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../scripts/folders.ts";

/** What CONTRIBUTING's ways need of the repository. */
const NEEDED = ["src", "scripts", "__tests__", "docs", "schemas", "examples"];
const FILES = [".gitignore", "action.yml", "biome.json", "package.json", "tsconfig.json", "vitest.config.ts"];

let tree: string;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "toril-new-"));
  for (const name of [...NEEDED, ...FILES]) cpSync(join(ROOT, name), join(tree, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(tree, "node_modules"), "junction");
});
afterAll(() => rmSync(tree, { recursive: true }));

/** Runs a command of the project in the copy. */
function tried(...words: readonly string[]): Readonly<{ status: number | null; printed: string }> {
  const [program = "", ...args] = words;
  const bin = join(tree, "node_modules", ".bin");
  const env = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter), CI: "", VITEST: "" };
  const { status, stdout, stderr } = spawnSync(program === "node" ? process.execPath : program, args, {
    cwd: tree,
    env,
    encoding: "utf8",
    shell: program !== "node" && process.platform === "win32",
  });
  return { status, printed: stdout + stderr };
}

/** Runs a command of the project in the copy, and says what it printed where it failed. */
function run(...words: readonly string[]): void {
  const { status, printed } = tried(...words);
  expect(status, `${words.join(" ")}\n${printed}`).toBe(0);
}

test("a new rule and a new reader compile, and pass, before anybody has written a word", () => {
  run("node", "scripts/new-rule.ts", "config/something-happened");
  run("node", "scripts/new-rule.ts", "updates/something-else-happened");
  run("node", "scripts/new-reader.ts", "invented-lock");
  run("node", "scripts/generate.ts");
  run("node", "scripts/generate.ts", "--check");
  run("vitest", "run", "__tests__/rules.test.ts", "-t", "something", "--update");
  run("node", "scripts/generate.ts");
  run("tsc");
  run("biome", "check", "--error-on-warnings", "src");
  run("node", "scripts/generate.ts", "--check");
  run("vitest", "run", "__tests__/catalogue.test.ts", "__tests__/engine/declared-files.test.ts");

  const { status, printed } = tried("vitest", "run", "__tests__/template-words.test.ts");
  expect([status, printed]).toEqual([1, expect.stringContaining("Write your own words in its place.")]);
  for (const file of [
    "rules/config/something-happened/rule.ts",
    "rules/config/something-happened/README.md",
    "rules/config/something-happened/cases.md",
    "readers/tauri-config/settings/something-happened.ts",
    "readers/invented-lock/reader.ts",
    "readers/invented-lock/README.md",
  ])
    expect(printed).toContain(`src/${file}:`);

  const page = readFileSync(join(tree, "src/rules/config/something-happened/README.md"), "utf8");
  expect(page).toContain("### It flags a setting that is turned on");
  const cases = readFileSync(join(tree, "src/rules/config/something-happened/cases.md"), "utf8");
  expect(cases).toContain("> ## config/something-happened: medium, certain");
}, 300_000);

test("what can't be made says why", () => {
  const rule = tried("node", "scripts/new-rule.ts", "somewhere/x");
  expect(rule).toEqual({ status: 2, printed: expect.stringContaining("one of build, bundle, config") });
  const reader = tried("node", "scripts/new-reader.ts", "cargo-lock");
  expect(reader).toEqual({ status: 2, printed: expect.stringContaining("is there already") });
});
