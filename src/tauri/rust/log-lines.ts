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
  const isPlain = told.every(({ kind, text }, i) => {
    if (kind === "mark") return PLAIN.has(text) && (!SIGILS.has(text) || i === 0 || isMark(told[i - 1], ","));
    return TOLD.has(kind) && !(kind === "word" && LEAVES.has(text));
  });
  return isPlain ? open.partner + 2 : null;
}

/** `tracing` shows a value by such a mark before it. Behind a value, `?` leaves the function, and `%` or `&` calls an operator. */
const SIGILS: ReadonlySet<string> = new Set(["?", "%", "&"]);

/** Words that end the function or a loop, or wait for what may do anything. */
const LEAVES: ReadonlySet<string> = new Set(["return", "break", "continue", "await", "yield"]);

const TOLD: ReadonlySet<string> = new Set(["word", "text", "number"]);
