/** Committed files that a script makes: writes them, or compares them with what is there. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./folders.ts";

/** What to write, by path from the top of the repository. */
export type Outputs = ReadonlyMap<string, string>;

/**
 * Writes the files, or with `--check` on the command line says which of them are stale and fails.
 * `command` is what a person runs to bring them up to date.
 */
export function writeOrCheck(outputs: Outputs, command: string): void {
  const stale = [...outputs].filter(([path, text]) => current(path) !== text).map(([path]) => path);
  if (!process.argv.includes("--check")) {
    for (const path of stale) write(path, outputs.get(path) ?? "");
    say(stale.length === 0 ? "Nothing to do: all is up to date." : `Wrote ${stale.join(", ")}.`);
    return;
  }
  for (const path of stale) say(`${path} is stale: run \`${command}\` and commit what it writes.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
}

export function write(path: string, text: string): void {
  const target = join(ROOT, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The text as committed; undefined where the file is missing. Bytes that aren't UTF-8 can't equal an output. */
function current(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), "utf8");
  } catch {
    return undefined;
  }
}
