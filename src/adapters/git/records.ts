/** Longer than any path of a file system. */
const MAX_RECORD = 64 * 1024;

/** Cuts git's `-z` output at its NULs. At a record that is too long, it yields undefined and ends. */
export async function* recordsOf(stream: NodeJS.ReadableStream): AsyncGenerator<Buffer | undefined> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
      yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > MAX_RECORD) return yield undefined;
  }
}

/** A name as text. Git's names are bytes: where they are no UTF-8, `name` shows them with U+FFFD for each bad one. */
export function nameOf(bytes: Buffer): { name: string; isText: boolean } {
  const name = bytes.toString("utf8");
  return { name, isText: !name.includes("\uFFFD") || Buffer.from(name, "utf8").equals(bytes) };
}
