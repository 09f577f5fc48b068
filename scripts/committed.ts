/** Committed files that a script makes: writes them, or compares them with what is there. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./folders.ts";

/** What to write, by path from the top of the repository. */
export type Outputs = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes the files, or with `--check` on the command line says which of them are stale and fails.
 * `command` is what a person runs to bring them up to date. What a stage makes may follow from the files of those before it:
 * so each is asked when those are written, and where `--check` finds stale ones it asks no further.
 */
export async function writeOrCheck(
  command: string,
  ...stages: readonly (() => Outputs | Promise<Outputs>)[]
): Promise<void> {
  const isCheck = process.argv.includes("--check");
  const stale: string[] = [];
  for (const stage of stages) {
    if (isCheck && stale.length > 0) break;
    const outputs = await stage();
    const changed = [...outputs].filter(([path, content]) => !isCurrent(path, content));
    if (!isCheck) for (const [path, content] of changed) write(path, content);
    stale.push(...changed.map(([path]) => path));
  }
  if (isCheck) {
    for (const path of stale) say(`${path} is stale: run \`${command}\` and commit what it writes.`);
    if (stale.length > 0) process.exitCode = 1;
  } else say(stale.length === 0 ? "Nothing to do: all is up to date." : `Wrote ${stale.join(", ")}.`);
}

export function write(path: string, content: string | Uint8Array): void {
  const target = join(ROOT, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Whether a file is committed with this content, to the byte. */
function isCurrent(path: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(join(ROOT, path)).equals(Buffer.from(content));
  } catch {
    return false;
  }
}
