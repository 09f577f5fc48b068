import { once } from "node:events";
import { gzipSync } from "node:zlib";
import { type Header, pack } from "tar-stream";

export type ArchiveEntry = Readonly<{ header: Partial<Header> & Pick<Header, "name">; text?: string }>;

/** A tar.gz with these entries, odd ones included. */
export async function archiveOf(entries: readonly ArchiveEntry[]): Promise<Buffer> {
  const tar = pack();
  const chunks: Buffer[] = [];
  tar.on("data", (chunk) => chunks.push(Buffer.from(chunk as Uint8Array)));
  for (const { header, text } of entries) {
    if (text === undefined) tar.entry(header);
    else tar.entry(header, text);
  }
  tar.finalize();
  await once(tar, "end");
  return gzipSync(Buffer.concat(chunks));
}

/** The archive of a crate, from its files. */
export function crateOf(root: string, files: Readonly<Record<string, string>>): Promise<Buffer> {
  return archiveOf(
    Object.entries(files).map(([name, text]) => ({ header: { name: `${root}/${name}` }, text })),
  );
}
