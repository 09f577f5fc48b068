import type { LogicalLine } from "./lines.ts";
import { quoted } from "./maker.ts";

/** Shells that only run what they are given. */
const SHELL = /^(?:.*[\\/])?(?:(?:ba|da|z|k|fi)?sh|pwsh|powershell|cmd|nu)(?:\.exe)?$/i;

/** What a file of recipes says of how its lines are run: the words before each line, and files of variables that it loads. */
export type RecipeSettings = Readonly<{ shell: readonly string[]; loads: readonly LogicalLine[] }>;

/** `SHELL := ci/sh`: make starts it for each line. */
export function shellOfMake(variables: ReadonlyMap<string, string>): readonly string[] {
  const given = (variables.get("SHELL") ?? "").trim();
  return given === "" || /[$`]/.test(given) || SHELL.test(given) ? [] : given.split(/\s+/);
}

/** `set shell := ["bash", "-c", …]` and `set dotenv-filename := "…"`, by just's documentation. */
export function settingsOfJust(lines: readonly LogicalLine[]): RecipeSettings {
  const shells = lines.flatMap(({ text }) => {
    const [, list] = /^set\s+(?:windows-)?shell\s*:=\s*\[(.*)\]/s.exec(text) ?? [];
    return list === undefined ? [] : [textsIn(list)];
  });
  const loads = lines.flatMap((line) => {
    const [, file] = /^set\s+dotenv-(?:filename|path)\s*:=\s*(.*)$/.exec(line.text) ?? [];
    return textsIn(file ?? "").map((name) => ({ ...line, text: `\t${quoted(["dotenv", "-e", name])}` }));
  });
  return { shell: shells.find(isOdd) ?? [], loads };
}

/** Whether words before a line do more than hand it to a shell. */
function isOdd([program = "", ...others]: readonly string[]): boolean {
  return !SHELL.test(program) || others.some((word) => !/^[-/]\S*$/.test(word));
}

function textsIn(text: string): string[] {
  return [...text.matchAll(/'([^']*)'|"((?:[^"\\]|\\.)*)"/g)].map(
    ([, single, double]) => single ?? (double ?? "").replace(/\\(.)/g, "$1"),
  );
}

/** A line as such a shell gets it. */
export function inShell(shell: readonly string[], command: string): string {
  if (shell.length === 0) return command;
  return SHELL.test(shell[0] ?? "") ? quoted([...shell, command]) : `${quoted(shell)} ${command}`;
}
