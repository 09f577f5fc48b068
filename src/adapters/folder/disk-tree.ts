import { type Entry, TREE_LIMITS, type Tree, type Unfollowed } from "../../domain/tree.ts";
import { blobId, type ObjectFormat } from "../blob-id.ts";
import { ReadBudget } from "../bounds.ts";
import { concurrently } from "../concurrently.ts";
import type { Disk } from "./disk.ts";

const READS_AT_ONCE = 16;

/** A file on disk that has no id yet. */
export type DiskFile = Readonly<{ path: string; size: number }>;

/**
 * Gives files the ids of their contents, so that equal files of base and head are recognised. Hashing stops after as many
 * bytes as may be read of one tree. Files after that get an id that equals no other, so that they are compared in full.
 */
export function identify(disk: Disk, files: readonly DiskFile[], format: ObjectFormat): Promise<Entry[]> {
  let left: number = TREE_LIMITS.totalBytes;
  const hashed = new Set<DiskFile>();
  for (const file of files) {
    if (file.size > TREE_LIMITS.fileBytes || file.size > left) continue;
    left -= file.size;
    hashed.add(file);
  }
  return concurrently(files, READS_AT_ONCE, async (file) => {
    const bytes = hashed.has(file) ? await disk.read(file.path) : undefined;
    if (bytes === undefined) return { ...file, id: `${UNHASHED}${disk.root}/${file.path}` };
    return { path: file.path, size: bytes.length, id: blobId(bytes, format) };
  });
}

/** A link, with the id that git would give it; without an id where a folder above it is the link. */
export function linkAt(path: string, target: Uint8Array | undefined, format: ObjectFormat): Unfollowed {
  return { path, what: "symbolic link", id: target === undefined ? null : blobId(target, format) };
}

const UNHASHED = "unhashed:";

/** Reads files and links again by their paths. One that changed since it was listed is left out of the answer. */
export function diskReader(disk: Disk, format: ObjectFormat): Tree["read"] {
  const budget = new ReadBudget();
  return async (entries) => {
    const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
    const granted = unique.filter((entry) => budget.grants(entry));
    const contents = await concurrently(granted, READS_AT_ONCE, async ({ path, id, size }) => {
      const bytes = (await disk.read(path)) ?? (await disk.target(path));
      if (bytes === undefined) return undefined;
      const unchanged = id.startsWith(UNHASHED) ? bytes.length === size : blobId(bytes, format) === id;
      return unchanged ? ([id, bytes] as const) : undefined;
    });
    return new Map(contents.filter((content) => content !== undefined));
  };
}
