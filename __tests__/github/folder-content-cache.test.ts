import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folderContentCache } from "../../src/adapters/github/folder-content-cache.ts";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "toril-content-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const text = async (cache: ReturnType<typeof folderContentCache>, key: string) => {
  const bytes = await cache.get(key);
  return bytes && Buffer.from(bytes).toString();
};

test("content is there for the next run, by any key", async () => {
  const directory = folder();
  await folderContentCache(directory).put("tree acme/notes ../..", Buffer.from("all"));
  expect(await text(folderContentCache(directory), "tree acme/notes ../..")).toBe("all");
  expect(await text(folderContentCache(directory), "another")).toBeUndefined();
  expect(readdirSync(directory)).toEqual(["content"]);
});

test("what was used longest ago goes first", async () => {
  const directory = folder();
  const first = folderContentCache(directory, 8);
  for (const key of ["a", "b"]) {
    await first.put(key, Buffer.from("1234"));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await text(first, "a")).toBe("1234");
  await folderContentCache(directory, 4).put("c", Buffer.from("5"));
  expect(await text(first, "b")).toBeUndefined();
  expect(await text(first, "a")).toBe("1234");
});

test("where nothing can be kept, nothing fails", async () => {
  const file = join(folder(), "file");
  writeFileSync(file, "");
  const cache = folderContentCache(file);
  await cache.put("a", Buffer.from("1"));
  expect(await cache.get("a")).toBeUndefined();
});
