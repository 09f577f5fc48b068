import type { Cursor } from "./cursor.ts";

/** How deep quotes and brackets are followed. Deeper quotes hide nothing. */
const DEEPEST_QUOTES = 50;

/**
 * Takes everything up to the closing bracket, which it leaves out. Brackets inside quotes don't count. Inside double quotes of
 * a shell, a single quote is a plain character.
 */
export function takeBalanced(
  cursor: Cursor,
  open: string,
  close: string,
  singleQuotes = true,
  quotes = 0,
): string {
  const from = cursor.at;
  let depth = 1;
  while (!cursor.isAtEnd) {
    const character = cursor.take();
    if (character === "\\") cursor.at += 1;
    else if (character === "'" && singleQuotes) cursor.takeThrough("'");
    else if (character === '"') skipDoubleQuoted(cursor, quotes + 1);
    else if (character === open) depth += 1;
    else if (character === close) depth -= 1;
    if (depth === 0) return cursor.text.slice(from, cursor.at - 1);
  }
  return cursor.text.slice(from);
}

function skipDoubleQuoted(cursor: Cursor, quotes: number): void {
  while (!cursor.isAtEnd) {
    const character = cursor.take();
    if (character === '"') return;
    if (character === "\\") cursor.at += 1;
    else if (character === "$" && cursor.peek() === "(" && quotes < DEEPEST_QUOTES) {
      cursor.at += 1;
      takeBalanced(cursor, "(", ")", true, quotes);
    }
  }
}
