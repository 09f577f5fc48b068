import { Odd } from "./odd.ts";
import { plainText } from "./tar-header.ts";

/** What an extended header says of the entry after it, or of all entries. */
export type Pax = ReadonlyMap<string, string>;

/** Keys that only some readers obey, so that they see another entry. */
const DIVIDING = /^(?:type$|GNU\.sparse)/;

/**
 * Reads the records of an extended header, one `LENGTH KEY=VALUE` per line. Some readers go by the lengths, npm's goes by the
 * lines. If a record isn't exactly one line, they read different names of files: npm built a binding.gyp whose name was
 * in the second line of a comment.
 */
export function paxRecords(bytes: Buffer): Pax {
  const records = new Map<string, string>();
  const lines = plainText(bytes).split("\n");
  if (lines.pop() !== "") throw new Odd(AMBIGUOUS);
  for (const line of lines) {
    const [, length, key = "", value = ""] = /^([1-9]\d{0,6}) ([^=]+)=(.*)$/s.exec(line) ?? [];
    const isLine = Number(length) === Buffer.byteLength(line) + 1;
    if (!isLine || value.includes("\0") || records.has(key) || DIVIDING.test(key)) throw new Odd(AMBIGUOUS);
    records.set(key, value);
  }
  return records;
}

export const AMBIGUOUS = "holds a header that tools read in different ways";
