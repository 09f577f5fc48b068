import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { concurrently } from "../concurrently.ts";
import type { ContentCache } from "./content-cache.ts";

/** How many files are looked at or removed at once. */
const AT_ONCE = 16;

/**
 * Keeps recently used content in a folder, up to so many bytes, for a CI to save and restore. What can't be read is absent. If
 * nothing can be written, runs only ask for more.
 */
export function folderContentCache(directory: string, mostBytes = 64 * 1024 * 1024): ContentCache {
  const folder = join(directory, "content");
  let swept: Promise<void> | undefined;
  return {
    async get(key) {
      const file = fileOf(folder, key);
      try {
        const bytes = await readFile(file);
        await utimes(file, new Date(), new Date()); // the time of its last use decides what goes first
        return bytes;
      } catch {
        return undefined;
      }
    },

    async put(key, bytes) {
      if (bytes.length > mostBytes) return;
      swept ??= sweep(folder, mostBytes);
      await swept.then(() => write(folder, fileOf(folder, key), bytes)).catch(() => {});
    },
  };
}

function fileOf(folder: string, key: string): string {
  return join(folder, createHash("sha256").update(key).digest("hex"));
}

/** Removes what was used longest ago, once in a run: what the run adds is bounded by what it reads. */
async function sweep(folder: string, mostBytes: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = await concurrently(await readdir(folder), AT_ONCE, async (name) => {
    const { size, mtimeMs } = await stat(join(folder, name));
    return { name, size, used: mtimeMs };
  });
  let left = mostBytes;
  const old = files
    .toSorted((a, b) => b.used - a.used)
    .filter(({ size }) => {
      left -= size;
      return left < 0;
    });
  await concurrently(old, AT_ONCE, ({ name }) => rm(join(folder, name), { force: true }));
}

/** A reader sees a whole file or none. */
async function write(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  const draft = join(folder, `${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
