/** Tar archives byte by byte, odd ones included, which no packer writes. */

export type TarBytes = Uint8Array;

type Header = Readonly<{ type?: string; linkname?: string; prefix?: string; magic?: string; size?: string }>;

/** A header with its checksum. */
export function block(name: string | Buffer, size: number, header: Header = {}): Buffer {
  const bytes = Buffer.alloc(512);
  const put = (text: string, at: number) => bytes.write(text, at, "latin1");
  bytes.set(Buffer.from(name), 0);
  put("0000644\0", 100);
  put(header.size ?? `${size.toString(8).padStart(11, "0")}\0`, 124);
  put("00000000000\0", 136);
  put("        ", 148);
  put(header.type ?? "0", 156);
  put(header.linkname ?? "", 157);
  put(header.magic ?? "ustar\x0000", 257);
  put(header.prefix ?? "", 345);
  const sum = bytes.reduce((all, byte) => all + byte, 0);
  put(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return bytes;
}

/** A header, and content filled up to whole blocks. */
export function entry(name: string | Buffer, text = "", header: Header = {}): Buffer {
  const content = Buffer.from(text);
  const fill = Buffer.alloc((512 - (content.length % 512)) % 512);
  return Buffer.concat([block(name, content.length, header), content, fill]);
}

/** A record of an extended header, with the length that it says of itself. */
export function paxRecord(text: string): string {
  const rest = Buffer.byteLength(text) + 2;
  const length = [1, 2, 3].map((digits) => rest + digits).find((all) => `${all}`.length === all - rest);
  return `${length} ${text}\n`;
}
