import { Odd } from "./odd.ts";

/** One block of a tar archive that says what follows it. */
export type TarHeader = Readonly<{ name: string; linkname: string; type: string; size: number }>;

/** The size of a header. Contents are padded to a multiple of it. */
export const BLOCK = 512;

const [MAGIC, VERSION, PREFIX] = [257, 263, 345] as const;

/**
 * Reads a header, if all readers of tar archives read it the same way. Readers differ over a checksum without an end or a size
 * that is no octal number. Then one sees files that another doesn't, so such a header is refused.
 */
export function tarHeader(block: Buffer): TarHeader {
  const format = block.toString("latin1", MAGIC, VERSION + 2);
  if (format !== "ustar\x0000" && format !== "ustar  \0")
    throw new Odd("holds a header of an unknown format");
  if (octalAt(block, 148, 8, /^ *[0-7]{1,7}[\0 ]/) !== checksumOf(block))
    throw new Odd("holds a damaged header");
  const prefix = format === "ustar\x0000" ? textAt(block, PREFIX, 155) : "";
  const name = textAt(block, 0, 100);
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    linkname: textAt(block, 157, 100),
    type: block.toString("latin1", 156, 157),
    size: octalAt(block, 124, 12, /^ *[0-7]*[\0 ]*$/),
  };
}

function octalAt(block: Buffer, at: number, length: number, form: RegExp): number {
  const text = block.toString("latin1", at, at + length);
  if (!form.test(text)) throw new Odd("holds a number that isn't one");
  return Number.parseInt(/[0-7]+/.exec(text)?.[0] ?? "0", 8);
}

/** The sum of all bytes, with spaces in place of the sum itself. */
function checksumOf(block: Buffer): number {
  let sum = 8 * 0x20;
  for (const byte of block) sum += byte;
  for (const byte of block.subarray(148, 156)) sum -= byte;
  return sum;
}

function textAt(block: Buffer, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return plainText(field.subarray(0, end < 0 ? length : end));
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Text that every reader decodes in the same way. */
export function plainText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Odd("holds a file with an odd name");
  }
}
