import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pathFault, ReadBudget } from "../../src/adapters/bounds.ts";
import { openFolderTree } from "../../src/adapters/folder/folder-tree.ts";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { SetupError } from "../../src/adapters/setup-error.ts";
import { TREE_LIMITS } from "../../src/domain/tree.ts";
import { gapsOf, scratchFolder, textsOf, writeFiles } from "./scratch.ts";

test("a folder is all its files but those of git", async () => {
  const files = { "a.txt": "a", "b/c.txt": "c", "node_modules/d.txt": "d" };
  const tree = await openFolderTree(scratchFolder({ ...files, ".git/HEAD": "x" }));
  expect(await textsOf(tree)).toEqual(files);
  expect((await tree.list()).revision.sha).toBeNull();
});

test("equal files of two folders and of memory have one id", async () => {
  const files = { "a.txt": "a", "b.txt": "a" };
  const [one, other] = [
    await openFolderTree(scratchFolder(files)),
    await openFolderTree(scratchFolder(files)),
  ];
  expect((await one.list()).entries).toEqual((await other.list()).entries);
  expect((await one.list()).entries).toEqual((await memoryTree(files).list()).entries);
});

test("links in a folder are named and not followed", async () => {
  const folder = scratchFolder({ "a.txt": "a" });
  symlinkSync("/etc/passwd", join(folder, "link"));
  symlinkSync("/etc", join(folder, "dir"));
  symlinkSync(".", join(folder, "loop"));
  const tree = await openFolderTree(folder);
  expect(await textsOf(tree)).toEqual({ "a.txt": "a" });
  expect(await gapsOf(tree)).toEqual(["dir symbolic link", "link symbolic link", "loop symbolic link"]);
});

test("a file past the bound is listed but not read, and never taken for another", async () => {
  const large = { "large.bin": new Uint8Array(TREE_LIMITS.fileBytes + 1) };
  const [one, other] = [
    await openFolderTree(scratchFolder(large)),
    await openFolderTree(scratchFolder(large)),
  ];
  const { entries } = await one.list();
  expect(entries.map(({ size }) => size)).toEqual([TREE_LIMITS.fileBytes + 1]);
  expect((await one.read(entries)).size).toBe(0);
  expect(entries[0]?.id).not.toBe((await other.list()).entries[0]?.id);
});

test("a file that changes between listing and reading is left out", async () => {
  const folder = scratchFolder({ "a.txt": "a" });
  const tree = await openFolderTree(folder);
  const { entries } = await tree.list();
  writeFiles(folder, { "a.txt": "b" });
  expect((await tree.read(entries)).size).toBe(0);
});

test("a folder too deep is named", async () => {
  const folder = scratchFolder({ [`${"d/".repeat(TREE_LIMITS.depth + 1)}a.txt`]: "a", "b.txt": "b" });
  const tree = await openFolderTree(folder);
  expect(await textsOf(tree)).toEqual({ "b.txt": "b" });
  expect(await gapsOf(tree)).toHaveLength(1);
});

test("no folder is an error that says so", async () => {
  await expect(openFolderTree("/nonexistent")).rejects.toThrow(SetupError);
});

test.each([
  ["a/../b", /plain relative/],
  ["/etc/passwd", /plain relative/],
  ["a//b", /plain relative/],
  ["", /plain relative/],
  ["a\0b", /NUL/],
  [`${"a/".repeat(65)}b`, /deep/],
  ["a".repeat(1025), /longer/],
])("the path %j is refused", (path, why) => {
  expect(pathFault(path)).toMatch(why);
});

test.each(["a", "a\nb", "a\\b", "..a/b..", "-x", "C:x"])("the path %j may be read", (path) => {
  expect(pathFault(path)).toBeUndefined();
});

test("one tree is granted a share of bytes and no more", () => {
  const budget = new ReadBudget();
  const sizes = Array.from({ length: 9 }, () => ({ size: TREE_LIMITS.fileBytes }));
  expect(sizes.filter((file) => budget.grants(file))).toHaveLength(8);
  expect(budget.grants({ size: 0 })).toBe(true);
});

test("memory reads back what it was given", async () => {
  const files = { "a.txt": "a", "b.txt": "a", é: "é" };
  expect(await textsOf(memoryTree(files))).toEqual(files);
});
