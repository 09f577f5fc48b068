import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "toril-compiled-"));
  for (const side of ["base", "head", "caches"]) mkdirSync(join(folder, side));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("compiled code is kept in the folder of caches", () => {
  expect(review("caches")).toBe(0);
  expect(isKept("caches")).toBe(true);
});

test("compiled code of another file isn't run", () => {
  const [kept, other] = [join(folder, "caches/toril/compiled"), "0".repeat(32)];
  expect(review("caches")).toBe(0);
  for (const name of readdirSync(kept)) {
    const bytes = readFileSync(join(kept, name));
    bytes.write(other, 1, "latin1");
    bytes.fill(0, 200);
    writeFileSync(join(kept, name), bytes);
  }
  expect(review("caches")).toBe(0);
  const named = readdirSync(kept).map((name) => readFileSync(join(kept, name)).toString("latin1", 1, 33));
  expect(named).not.toContain(other);
});

test("a folder grows no further", () => {
  expect(review("caches")).toBe(0);
  const first = readdirSync(join(folder, "caches/toril/compiled"));
  expect(review("caches")).toBe(0);
  expect(readdirSync(join(folder, "caches/toril/compiled"))).toEqual(first);
});

test("a folder that can't be written is gone without", () => {
  writeFileSync(join(folder, "file"), "");
  expect(review("file")).toBe(0);
});

test("what is reviewed is no place for compiled code", () => {
  expect(review("head/caches")).toBe(0);
  expect(existsSync(join(folder, "head/caches"))).toBe(false);
});

test("nor is what a link leads into", () => {
  symlinkSync(join(folder, "head"), join(folder, "link"), "dir");
  expect(review("link/caches")).toBe(0);
  expect(existsSync(join(folder, "head/caches"))).toBe(false);
});

test("nor is the work tree of a repository", () => {
  mkdirSync(join(folder, "caches/.git"));
  expect(review("caches/deep")).toBe(0);
  expect(isKept("caches/deep")).toBe(false);
});

function review(caches: string): number | null {
  const sides = ["--base-dir", join(folder, "base"), "--head-dir", join(folder, "head")];
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, "dist", "cli.js"), "review", ...sides, "--offline"],
    { cwd: folder, env: { PATH: "", XDG_CACHE_HOME: join(folder, caches) } },
  );
  return status;
}

function isKept(caches: string): boolean {
  return existsSync(join(folder, caches, "toril", "compiled"));
}
