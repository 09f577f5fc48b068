import { contentOf, type Gap, gapIn } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import { type Entry, TREE_LIMITS, type Tree } from "../domain/tree.ts";
import type { SourceFile } from "../formats/value.ts";
import { isBinary } from "./declared-files.ts";

/** Files of one side by path, and gaps for those that could not be read. */
export type FilesRead = Readonly<{ files: ReadonlyMap<string, SourceFile>; gaps: readonly Gap[] }>;

/** What was read of both sides. */
export type BothRead = Readonly<{ base: FilesRead; head: FilesRead }>;

/**
 * Reads the files of each side at once. A file with the same path and content on both sides becomes one object, and is read and
 * parsed once in a review, however often it is asked for.
 */
export async function readBothSides(
  base: Tree,
  head: Tree,
  wantedOfBase: readonly Entry[],
  wantedOfHead: readonly Entry[],
): Promise<Readonly<{ base: FilesRead; head: FilesRead }>> {
  const shared = readBefore.get(base) ?? new Map();
  readBefore.set(base, shared);
  const fromHead = await readSide(head, wantedOfHead, shared);
  const fromBase = await readSide(base, wantedOfBase, shared);
  return { base: fromBase, head: fromHead };
}

/** Files by their path and content, as `readBothSides` keeps them: what is one object is parsed once. */
export type SharedFiles = Map<string, SourceFile>;

/** Has a review begin with what earlier ones of the same repository read. The next ones have what it reads. */
export function beginWith(shared: SharedFiles, base: Tree): void {
  readBefore.set(base, shared);
}

/** Joins the results of two reads. */
export function together(first: FilesRead, rest: FilesRead): FilesRead {
  return { files: new Map([...first.files, ...rest.files]), gaps: [...first.gaps, ...rest.gaps] };
}

/** What a review has read so far, by its tree of base, which belongs to that review alone. */
const readBefore = new WeakMap<Tree, SharedFiles>();

async function readSide(tree: Tree, wanted: readonly Entry[], shared: SharedFiles): Promise<FilesRead> {
  const gaps: Gap[] = [];
  const files = new Map<string, SourceFile>();
  const missing: Entry[] = [];
  let bytes = 0;
  for (const entry of wanted) {
    const known = shared.get(keyOf(entry));
    // Lockfiles and archives that are no text are told apart by their identity alone.
    const file = known ?? (isBinary(entry.path) ? { path: entry.path, id: entry.id, text: "" } : undefined);
    bytes += isBinary(entry.path) ? 0 : entry.size;
    if (file !== undefined) {
      shared.set(keyOf(entry), file);
      files.set(entry.path, file);
    } else if (entry.size > TREE_LIMITS.fileBytes || bytes > TREE_LIMITS.totalBytes) {
      gaps.push(
        gapIn(entry.path, {
          kind: "truncated",
          rests: contentOf(entry),
          message: `${code(entry.path)} is larger than what is read; nothing in it was compared.`,
        }),
      );
    } else missing.push(entry);
  }
  const blobs = missing.length === 0 ? new Map<string, Uint8Array>() : await tree.read(missing);
  for (const entry of missing) {
    const bytesOfFile = blobs.get(entry.id);
    const text = bytesOfFile && decode(bytesOfFile);
    if (text === undefined)
      gaps.push(
        gapIn(entry.path, {
          kind: "unreadable",
          rests: contentOf(entry),
          message: unreadable(entry.path, bytesOfFile !== undefined),
        }),
      );
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
    ? isOfSystem(path)
      ? `${code(path)} is binary or in another encoding than UTF-8, and isn't read: save it as text in UTF-8.`
      : `${code(path)} is not UTF-8 text, so Tauri can't read it either.`
    : `${code(path)} could not be read from the repository.`;
}

/** Files that Tauri hands on to tools of the systems, which read more encodings. */
function isOfSystem(path: string): boolean {
  return /\.(?:plist|entitlements|xml|nsi|nsh|wxs|wxl)$/i.test(path);
}

/** The text of UTF-8 bytes, else undefined. A byte order mark stays, since the app's parsers see it too. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
