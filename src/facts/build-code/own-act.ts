import { createHash } from "node:crypto";
import type { CodeClass } from "../../domain/build-code.ts";

/**
 * Something that code of the repository itself does while the app is built. `act` is the call as its tokens say it, without
 * layout; `offset` counts in the text of the file.
 */
export type OwnAct = Readonly<{
  act: string;
  class: CodeClass;
  /** It writes what decides what the app may do. */
  configures?: true;
  path: string;
  offset: number;
}>;

/** How long a call may be that is told apart by all of its text. */
const LONGEST = 4000;

const OPENING = "([{";
const CLOSING = ")]}";

/**
 * The expression that begins at an offset, without spaces, comments, final commas and the kind of quotes: what a formatter
 * changes. `'` begins no text in Rust.
 */
export function expressionAt(text: string, offset: number, language: "js" | "rust"): string {
  const piece = text.slice(offset, offset + LONGEST);
  const quotes = language === "js" ? "\"'`" : '"';
  let [depth, result]: [number, string] = [0, ""];
  for (let at = 0; at < piece.length; at += 1) {
    const sign = piece[at] ?? "";
    const comment = endOfComment(piece, at);
    if (comment !== null) {
      at = comment - 1;
      continue;
    }
    if (quotes.includes(sign)) {
      const end = endOfText(piece, at);
      result += `"${piece.slice(at + 1, end)}"`;
      at = end;
      continue;
    }
    if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth -= 1;
    if (depth < 0 || (depth === 0 && (sign === ";" || sign === ","))) break;
    if (depth === 0 && sign === "\n" && language === "js" && !goesOn(piece, at, result)) break;
    if (CLOSING.includes(sign)) result = `${result.replace(/,$/, "")}${sign}`;
    else if (!/\s/.test(sign)) result += sign;
  }
  return result;
}

/** The offset behind a comment that begins here; null where none does. */
function endOfComment(piece: string, at: number): number | null {
  if (piece.startsWith("//", at)) {
    const end = piece.indexOf("\n", at);
    return end < 0 ? piece.length : end;
  }
  if (!piece.startsWith("/*", at)) return null;
  const end = piece.indexOf("*/", at + 2);
  return end < 0 ? piece.length : end + 2;
}

function endOfText(piece: string, start: number): number {
  const quote = piece[start];
  for (let at = start + 1; at < piece.length; at += 1) {
    if (piece[at] === "\\") at += 1;
    else if (piece[at] === quote) return at;
  }
  return piece.length;
}

/** Whether an expression goes on in the next line: that begins with a dot or an operator, or this one ends with one. */
function goesOn(piece: string, at: number, before: string): boolean {
  return /^\s*(?:\.|\?\.|[?:+*/%=&|(])/.test(piece.slice(at, at + 200)) || /[=+\-*/%&|?:({[.]$/.test(before);
}

/** The texts in an expression that `expressionAt` gave, as one command line. */
export function textsIn(expression: string): string {
  return [...expression.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => text).join(" ");
}

/** One word for a whole text: the same for the same text alone (sha256, hex). */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
