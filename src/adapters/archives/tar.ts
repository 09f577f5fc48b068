import { ByteReader } from "./byte-reader.ts";
import { Odd } from "./odd.ts";
import { AMBIGUOUS, type Pax, paxRecords } from "./pax.ts";
import { BLOCK, plainText, type TarHeader, tarHeader } from "./tar-header.ts";

/** One entry of a tar archive. Its content can be read until the next entry is asked for. */
export type TarEntry = Readonly<{
  name: string;
  kind: "file" | "folder" | "link";
  size: number;
  /** The content of a file, if it is small enough to be held in memory. */
  text(): Promise<string>;
}>;

/** The longest extended header, and the longest text that is read. */
const [MOST_EXTENDED, MOST_TEXT] = [64 * 1024, 4 * 1024 * 1024];

const LONGEST_NAME = 4096;

/**
 * The entries of a tar archive, in their order. It reads only what every reader sees in the same way. Anything else ends in an
 * `Odd`, and so does an archive that is cut off.
 */
export async function* tarEntries(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const bytes = new ByteReader(chunks);
  let extended: Extended = {};
  for (;;) {
    const block = await bytes.upTo(BLOCK);
    if (block.every((byte) => byte === 0)) {
      const isWhole = extended.name === undefined && (await bytes.restIsZeros());
      if (!isWhole) throw new Odd("goes on behind its end");
      return;
    }
    if (block.length < BLOCK) throw new Odd("isn't a whole tar.gz file");
    const header = tarHeader(block);
    if (EXTENDING.has(header.type)) {
      if (header.size > MOST_EXTENDED) throw new Odd(AMBIGUOUS);
      const said = await bytes.exactly(header.size);
      await bytes.skip(fillOf(header));
      extended = extendedBy(extended, header.type, said);
      continue;
    }
    const content = { left: header.size };
    yield entryOf(header, extended, async () => {
      content.left = 0;
      return bytes.exactly(header.size);
    });
    await bytes.skip(content.left + fillOf(header));
    extended = {};
  }
}

/** What headers before an entry say of it, because its own header has no room. */
type Extended = Readonly<{ name?: string; linkname?: string; size?: string; isPax?: boolean }>;

const EXTENDING = new Set(["x", "g", "L", "K"]);

function extendedBy(before: Extended, type: string, bytes: Buffer): Extended {
  if (type === "g") {
    noneOf(paxRecords(bytes), "path", "linkpath", "size");
    return before;
  }
  if (type !== "x") {
    const text = plainText(bytes).replace(/\0+$/, "");
    const field = type === "L" ? "name" : "linkname";
    if (before[field] !== undefined || before.isPax) throw new Odd(AMBIGUOUS);
    return { ...before, [field]: text };
  }
  if (before.name !== undefined || before.linkname !== undefined || before.isPax) throw new Odd(AMBIGUOUS);
  const records = paxRecords(bytes);
  const [name, linkname, size] = ["path", "linkpath", "size"].map((key) => records.get(key));
  return {
    isPax: true,
    ...(name !== undefined && { name }),
    ...(linkname !== undefined && { linkname }),
    ...(size !== undefined && { size }),
  };
}

function noneOf(records: Pax, ...keys: readonly string[]): void {
  if (keys.some((key) => records.has(key))) throw new Odd(AMBIGUOUS);
}

function entryOf(header: TarHeader, extended: Extended, content: () => Promise<Buffer>): TarEntry {
  const name = extended.name ?? header.name;
  const linkname = extended.linkname ?? header.linkname;
  const kind = kindOf(header, name);
  if (name === "" || name.length > LONGEST_NAME || /[\\\0]/.test(name))
    throw new Odd("holds a file with an odd name");
  // Tools differ in which of two sizes counts, and so in which entries they see after it.
  if (extended.size !== undefined && extended.size !== `${header.size}`)
    throw new Odd("gives a file two sizes");
  if ((kind === "link") !== (linkname !== "") || (kind !== "file" && header.size > 0))
    throw new Odd(AMBIGUOUS);
  return {
    name,
    kind,
    size: header.size,
    async text() {
      if (header.size > MOST_TEXT) throw new Odd("has a file of more than four megabytes where text is read");
      return (await content()).toString("utf8");
    },
  };
}

function kindOf({ type }: TarHeader, name: string): TarEntry["kind"] {
  switch (type) {
    case "0":
    case "\0":
      return name.endsWith("/") ? "folder" : "file";
    case "1":
    case "2":
      return "link";
    case "5":
      return "folder";
    default:
      throw new Odd("holds something that is no file");
  }
}

function fillOf({ size }: TarHeader): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}
