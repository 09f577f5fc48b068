import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { concurrently } from "../concurrently.ts";

/** Answers that never change, by the sha256 of their subject. A run without a cache directory uses `noCache`. */
export type JsonCache<Value> = Readonly<{
  get(checksum: string): Promise<Value | undefined>;
  put(checksum: string, value: Value): Promise<void>;
}>;

/** How to recognise the values of a cache, since its files may hold anything. */
export type CacheFormat<Value> = Readonly<{
  /** The folder of the values inside the cache's directory. */
  name: string;
  /** Raised when the meaning of the values changes. Entries of another version count as absent. */
  version: number;
  isValue(value: unknown): value is Value;
}>;

export function noCache<Value>(): JsonCache<Value> {
  return { get: async () => undefined, put: async () => {} };
}

/**
 * One small JSON file for each value, so that a CI can save and restore the directory. An entry that is missing, damaged or
 * from another version is asked for anew. If the cache can't be written, runs are only slower.
 */
export function jsonCache<Value>(directory: string, format: CacheFormat<Value>): JsonCache<Value> {
  const folder = join(directory, format.name);
  return {
    async get(checksum) {
      const path = fileFor(folder, checksum);
      if (path === undefined) return undefined;
      try {
        return valueIn(JSON.parse(await readFile(path, "utf8")), checksum, format);
      } catch {
        return undefined;
      }
    },

    async put(checksum, value) {
      const path = fileFor(folder, checksum);
      if (path === undefined) return;
      const text = `${JSON.stringify({ version: format.version, checksum, value })}\n`;
      await replace(folder, path, text).catch(() => {});
    },
  };
}

/** The answers that a cache has for some items. `keyOf` gives the key of an item. */
export async function cachedAnswers<Item, Value>(
  items: readonly Item[],
  cache: JsonCache<Value>,
  keyOf: (item: Item) => string,
): Promise<ReadonlyMap<Item, Value>> {
  const known = await concurrently(items, 64, (item) => cache.get(keyOf(item)));
  return new Map(
    items.flatMap((item, at) => {
      const value = known[at];
      return value === undefined ? [] : [[item, value] as const];
    }),
  );
}

/** Checksums come from lockfiles, so only a text that is a checksum becomes part of a path. */
function fileFor(folder: string, checksum: string): string | undefined {
  return /^[0-9a-f]{64}$/.test(checksum) ? join(folder, `${checksum}.json`) : undefined;
}

function valueIn<Value>(entry: unknown, checksum: string, format: CacheFormat<Value>): Value | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const { version, checksum: about, value } = entry as Readonly<Record<string, unknown>>;
  if (version !== format.version || about !== checksum) return undefined;
  return format.isValue(value) ? value : undefined;
}

/** Writes a new file and renames it, so that a reader sees the old file or the new one, and never half of one. */
async function replace(folder: string, path: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
