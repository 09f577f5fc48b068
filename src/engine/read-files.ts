import { type Gap, gapIn } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import { type Entry, TREE_LIMITS, type Tree } from "../domain/tree.ts";
import type { SourceFile } from "../formats/value.ts";

/** Files of one side by path, and what could not be read of them. */
export type FilesRead = Readonly<{ files: ReadonlyMap<string, SourceFile>; gaps: readonly Gap[] }>;

/**
 * Reads files of both sides in one go each. A file with the same path and content on both sides becomes one object,
 * and is read and parsed once.
 */
export async function readBothSides(
  base: Tree,
  head: Tree,
  wantedOfBase: readonly Entry[],
  wantedOfHead: readonly Entry[],
): Promise<Readonly<{ base: FilesRead; head: FilesRead }>> {
  const shared = new Map<string, SourceFile>();
  const fromHead = await readSide(head, wantedOfHead, shared);
  const fromBase = await readSide(base, wantedOfBase, shared);
  return { base: fromBase, head: fromHead };
}

async function readSide(
  tree: Tree,
  wanted: readonly Entry[],
  shared: Map<string, SourceFile>,
): Promise<FilesRead> {
  const gaps: Gap[] = [];
  const files = new Map<string, SourceFile>();
  const missing: Entry[] = [];
  let bytes = 0;
  for (const entry of wanted) {
    const known = shared.get(keyOf(entry));
    bytes += entry.size;
    if (known !== undefined) files.set(entry.path, known);
    else if (entry.size > TREE_LIMITS.fileBytes || bytes > TREE_LIMITS.totalBytes) {
      gaps.push(
        gapIn(
          entry.path,
          "truncated",
          `${code(entry.path)} is larger than what is read; nothing in it was compared.`,
        ),
      );
    } else missing.push(entry);
  }
  const blobs = missing.length === 0 ? new Map<string, Uint8Array>() : await tree.read(missing);
  for (const entry of missing) {
    const bytesOfFile = blobs.get(entry.id);
    // A lockfile that is no text is told apart by its identity alone.
    const text = bytesOfFile && (entry.path.endsWith(".lockb") ? "" : decode(bytesOfFile));
    if (text === undefined)
      gaps.push(gapIn(entry.path, "unreadable", unreadable(entry.path, bytesOfFile !== undefined)));
    else {
      const file = { path: entry.path, id: entry.id, text };
      shared.set(keyOf(entry), file);
      files.set(entry.path, file);
    }
  }
  return { files, gaps };
}

function keyOf({ path, id }: Entry): string {
  return `${id}\0${path}`;
}

function unreadable(path: string, present: boolean): string {
  return present
    ? `${code(path)} is not UTF-8 text, so Tauri can't read it either.`
    : `${code(path)} could not be read from the repository.`;
}

/** UTF-8 or nothing: a byte order mark stays, since the parsers of the app see it too. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
