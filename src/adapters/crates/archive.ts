import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract, type Header } from "tar-stream";

/** What is in a crate's archive, as far as it is of interest: the names of its files, its manifest's text and wanted ones. */
export type Archive = Readonly<{
  files: readonly string[];
  manifest: string;
  texts: ReadonlyMap<string, string>;
}>;

/** An archive that isn't as crates.io makes them. `refused` says what is odd, as the end of a sentence. */
export type Refused = Readonly<{ refused: string }>;

const MEBIBYTE = 1024 * 1024;

/** Bounds on what an archive may unpack to. crates.io allows 512 MiB. */
const ARCHIVE_LIMITS = {
  entries: 50_000,
  manifestBytes: MEBIBYTE,
  /** All wanted texts together. The largest plugin has 400 kB of permission files. */
  textBytes: 4 * MEBIBYTE,
  pathLength: 4096,
  leastUnpacked: 32 * MEBIBYTE,
  mostUnpacked: 512 * MEBIBYTE,
  ratio: 100,
} as const;

const MANIFEST = "Cargo.toml";

/** Reads the archive of `NAME-VERSION` in memory; nothing of it is ever written or run. `wants` chooses texts by path. */
export async function readArchive(
  bytes: Uint8Array,
  root: string,
  wants: (path: string) => boolean = () => false,
): Promise<Archive | Refused> {
  const names = new Set<string>();
  const texts = new Map<string, string>();
  let taken = 0;
  let manifest: string | undefined;
  try {
    const entries = extract();
    const unpacking = pipeline(
      Readable.from([bytes]),
      createGunzip(),
      counted(unpackedLimit(bytes)),
      entries,
    );
    // The loop below meets the same failure; this keeps it from counting as one that nobody handles.
    unpacking.catch(() => {});
    for await (const entry of entries) {
      const path = pathOf(entry.header, root, names);
      if (path === MANIFEST) manifest = await textOf(entry, entry.header);
      else if (wants(path)) {
        taken += entry.header.size ?? 0;
        if (taken > ARCHIVE_LIMITS.textBytes) throw new Odd("holds more permission files than any plugin");
        texts.set(path, await textOf(entry, entry.header));
      } else for await (const _ of entry);
    }
    await unpacking;
  } catch (error) {
    return { refused: error instanceof Odd ? error.message : "isn't a whole tar.gz file" };
  }
  if (manifest === undefined) return { refused: "has no Cargo.toml" };
  return { files: [...names].filter((name) => !name.endsWith("/")), manifest, texts };
}

/** What is odd about an archive; it never leaves this file. */
class Odd extends Error {}

function unpackedLimit({ byteLength }: Uint8Array): number {
  const { leastUnpacked, mostUnpacked, ratio } = ARCHIVE_LIMITS;
  return Math.min(mostUnpacked, Math.max(leastUnpacked, byteLength * ratio));
}

/** Passes bytes on until there are too many: a few kilobytes may unpack to gigabytes. */
function counted(limit: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > limit) done(new Odd("unpacks to far more than a crate holds"));
      else done(null, chunk);
    },
  });
}

/** The path of an entry below the archive's folder, noted among the `names`. A folder's ends in a slash. */
function pathOf(header: Header, root: string, names: Set<string>): string {
  const { name, type } = header;
  if (names.size >= ARCHIVE_LIMITS.entries) throw new Odd("holds more files than any crate");
  if (type !== "file" && type !== "directory") throw new Odd(`holds a ${type}, and not only files`);
  // Tools differ in which of two sizes counts, and so in what they see behind it.
  if (hasOwnSize(header.pax)) throw new Odd("gives a file two sizes");
  if (name.length > ARCHIVE_LIMITS.pathLength || /[\\\0\uFFFD]/.test(name))
    throw new Odd("holds a file with an odd name");
  const path = name.startsWith(`${root}/`) ? name.slice(root.length + 1) : undefined;
  if (path === undefined) {
    if (type === "directory" && name === root) return "/";
    throw new Odd("holds a file outside of its own folder");
  }
  const parts = path.replace(/\/$/, "").split("/");
  if (path !== "" && parts.some((part) => part === "" || part === "." || part === "..")) {
    throw new Odd("holds a file outside of its own folder");
  }
  if (type === "directory") return note(`${path.replace(/\/$/, "")}/`, names);
  if (names.has(path)) throw new Odd("holds one file twice");
  if (path !== MANIFEST && path.toLowerCase() === MANIFEST.toLowerCase())
    throw new Odd("holds two Cargo.toml");
  return note(path, names);
}

function hasOwnSize(pax: unknown): boolean {
  return typeof pax === "object" && pax !== null && "size" in pax;
}

function note(path: string, names: Set<string>): string {
  names.add(path);
  return path;
}

async function textOf(entry: AsyncIterable<unknown>, { size }: Header): Promise<string> {
  if (size > ARCHIVE_LIMITS.manifestBytes)
    throw new Odd("has a file of more than a megabyte where text is read");
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
