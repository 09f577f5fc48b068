import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Odd } from "./odd.ts";
import { type TarEntry, tarEntries } from "./tar.ts";

/** An archive that differs from what registries make. `refused` says what is odd, as the end of "its archive …". */
export type Refused = Readonly<{ refused: string }>;

const MEBIBYTE = 1024 * 1024;

/** Bounds on what an archive may unpack to. crates.io allows 512 MiB. */
const UNPACKED_LIMITS = { least: 32 * MEBIBYTE, most: 512 * MEBIBYTE, ratio: 100 } as const;

/** Reads a tar.gz in memory; nothing of it is written or run. `read` goes through all entries, and may throw an `Odd`. */
export async function unpacked<T>(
  bytes: Uint8Array,
  read: (entries: AsyncIterable<TarEntry>) => Promise<T>,
): Promise<T | Refused> {
  try {
    return await pipeline(
      Readable.from([bytes]),
      createGunzip(),
      counted(mostUnpacked(bytes)),
      async (chunks: AsyncIterable<Uint8Array>) => await read(tarEntries(chunks)),
    );
  } catch (error) {
    return { refused: error instanceof Odd ? error.message : "isn't a whole tar.gz file" };
  }
}

function mostUnpacked({ byteLength }: Uint8Array): number {
  const { least, most, ratio } = UNPACKED_LIMITS;
  return Math.min(most, Math.max(least, byteLength * ratio));
}

/** Passes bytes on until there are too many: a few kilobytes may unpack to gigabytes. */
function counted(limit: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > limit) done(new Odd("unpacks to far more than a package holds"));
      else done(null, chunk);
    },
  });
}
