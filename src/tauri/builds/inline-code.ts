import type { Value } from "./shell/values.ts";

/** Programs that run code in a language other than a shell's. */
export const INTERPRETER =
  /^(?:.*[\\/])?(?:node|nodejs|bun|deno|tsx|ts-node|python3?|py|ruby|perl|php|osascript)(?:\.exe)?$/;

const TAKES_CODE = /^(?:-[a-zA-Z]*[ecpEr]|--eval|--print)$/;

/** The code in a command that an interpreter runs: `node -e '…'`, `python3 -c '…'`, `deno eval '…'`. */
export function inlineCode(words: Value): string | undefined {
  const at = words.findIndex((word) => INTERPRETER.test(word));
  if (at < 0) return undefined;
  const behind = words.slice(at + 1);
  const flag = behind.findIndex((word) => TAKES_CODE.test(word) || word === "eval");
  const given = behind.find((word) => /^--(?:eval|print)=/.test(word))?.replace(/^--\w+=/, "");
  return given ?? (flag < 0 ? undefined : behind.slice(flag + 1).find((word) => !word.startsWith("-")));
}
