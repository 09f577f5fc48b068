import { contentOf, type Gap, gapAt } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import { JsonScanner } from "./json-scanner.ts";
import { placesIn } from "./lines.ts";
import { Unreadable } from "./unreadable.ts";
import type { SourceFile } from "./value.ts";

const SIGNS = new Set(["{", "}", "[", "]", ":", ","]);
const COMMENT = /\/\/[^\n\r\u2028\u2029]*|\/\*.*?\*\//sy;

/**
 * A gap where a bun.lock is more than JSON with comments and trailing commas, which is all that Bun writes. Bun 1.2 to 1.4
 * read single quotes and hexadecimal numbers too. But at a key without quotes, or an escape that only JavaScript has, they
 * drop the whole lockfile with a warning and resolve everything anew. The parser has seen how the signs nest: only the
 * words are looked at here.
 */
export function oddSyntax(file: SourceFile): Gap[] {
  const scanner = new JsonScanner(file.text, "json");
  try {
    skipMark(file.text, scanner);
    while (scanner.skipSpace() < file.text.length) takeWord(file.text, scanner);
    return [];
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const message = `${code(file.path)} holds what no known Bun writes, so Bun may read it in another way or not at all: ${error.message} Let Bun write the lockfile anew.`;
    const at = placesIn(file)(error.offset, error.offset);
    return [gapAt(at, { kind: "not-followed", rests: contentOf(file), message })];
  }
}

/** Bun skips a byte order mark. */
function skipMark(text: string, scanner: JsonScanner): void {
  if (text.startsWith("\uFEFF")) scanner.offset = 1;
}

function takeWord(text: string, scanner: JsonScanner): void {
  const next = scanner.peek();
  if (SIGNS.has(next)) scanner.offset++;
  else if (next === '"') scanner.string();
  else if (next === "/") takeComment(text, scanner);
  else scanner.literal();
}

function takeComment(text: string, scanner: JsonScanner): void {
  COMMENT.lastIndex = scanner.offset;
  if (!COMMENT.test(text)) throw new Unreadable("A comment doesn't end.", scanner.offset);
  scanner.offset = COMMENT.lastIndex;
}
