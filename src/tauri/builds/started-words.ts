import type { Value } from "./shell/values.ts";

/** Shells, interpreters, and programs that start the program named after them. */
const STARTS =
  /^(?:.*[\\/])?(?:(?:ba|da|z|k)?sh|pwsh|powershell|cmd|source|\.|call|sudo|exec|env|time|nice|nohup|command|xvfb-run|cross-env|node|bun|tsx|ts-node|python3?|ruby|perl|--)(?:\.exe)?$|^\w+=/i;

/** Whether a word of a command is a program that it starts: the first word, or one after a shell and its flags. */
export function startsScript(words: Value, i: number): boolean {
  const before = words.slice(0, i).findLast((word) => word === "--" || !word.startsWith("-"));
  return before === undefined ? i === 0 : STARTS.test(before);
}

/** The programs that a command starts, among its words. */
export function startedWords(words: Value): Value {
  return words.filter((_, i) => startsScript(words, i));
}
