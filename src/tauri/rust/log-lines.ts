import { isMark, type Token } from "../../formats/rust/token.ts";

/** Macros that only tell something, and crates that have them. */
const TELLS = /^(?:debug|e?println|error|info|trace|warn)$/;
const CRATES = /^(?:log|std|tracing)$/;

/** Marks that stand in what a line tells, and call or change nothing. */
const PLAIN: ReadonlySet<string> = new Set([",", ".", "&", "%", "?", ":", "::"]);

/**
 * The index behind a statement `info!("…", name);` that begins here, or null. It counts only while what it tells calls nothing:
 * an argument may do anything that code may.
 */
export function behindLogLine(
  tokens: readonly Token[],
  at: number,
  isOwn: (macro: string) => boolean,
): number | null {
  const before = tokens[at - 1];
  const begins = before?.kind === "open" || before?.text === "}" || isMark(before, ";");
  const isPath = CRATES.test(tokens[at]?.text ?? "") && isMark(tokens[at + 1], "::");
  const name = isPath ? at + 2 : at;
  const word = tokens[name];
  if (!begins || word?.kind !== "word" || !TELLS.test(word.text) || isOwn(word.text)) return null;
  const open = tokens[name + 2];
  if (!isMark(tokens[name + 1], "!") || open?.kind !== "open" || !isMark(tokens[open.partner + 1], ";"))
    return null;
  const told = tokens.slice(name + 3, open.partner);
  const isPlain = told.every(({ kind, text }) => (kind === "mark" ? PLAIN.has(text) : TOLD.has(kind)));
  return isPlain ? open.partner + 2 : null;
}

const TOLD: ReadonlySet<string> = new Set(["word", "text", "number"]);
