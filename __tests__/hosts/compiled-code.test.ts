import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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
