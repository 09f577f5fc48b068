import type { Value } from "./shell/values.ts";

/** A word of a command that is itself a command line, and the arguments that it gets: `$0`, `$1` and so on. */
export type CommandLine = Readonly<{ text: string; name: string | null; args: Value }>;

const SHELL = /^(?:.*[\\/])?(?:ba|da|z|k)?sh(?:\.exe)?$/;

/** Programs that run scripts of package.json by name, with the words after the name as arguments. */
const RUNS_SCRIPTS = /^(?:.*[\\/])?(?:run-s|run-p|npm-run-all2?|run-script-os)$/;

/** A word of a command, read as a command line: `sh -c 'text' name argument`, `run-s "script -- flag"`. */
export function commandLineAt(words: Value, i: number): CommandLine {
  const [word = "", before = ""] = [words[i], words[i - 1]];
  const isText = /^-[a-zA-Z]*c$/.test(before) && words.slice(0, i).some((each) => SHELL.test(each));
  if (isText) return { text: word, name: words[i + 1] ?? null, args: words.slice(i + 2) };
  const isScript = words.slice(0, i).some((each) => RUNS_SCRIPTS.test(each));
  const text = isScript ? `npm run ${word}` : word.replace(/^(?:npm|pnpm|yarn|bun):(?=\S)/, "npm run ");
  return { text, name: null, args: [] };
}

/** The words of the command that PowerShell starts: `Start-Process npx -ArgumentList 'tauri', 'build'`. */
export function startedProcess([program = "", ...words]: Value): Value | undefined {
  if (!/^(?:start-process|saps|start)$/i.test(program)) return undefined;
  const behind = (flag: RegExp) => {
    const at = words.findIndex((word) => flag.test(word));
    return at < 0 ? undefined : words[at + 1];
  };
  const operands = words.filter((word, i) => !word.startsWith("-") && !/^-\w/.test(words[i - 1] ?? ""));
  const file = behind(/^-(?:f\w*|path)$/i) ?? operands[0];
  const list = behind(/^-(?:a\w*)$/i) ?? operands[1] ?? "";
  return file === undefined ? undefined : [file, ...list.split(/[\s,]+/).filter((word) => word !== "")];
}
