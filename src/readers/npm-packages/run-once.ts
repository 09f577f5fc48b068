import type { Ran } from "../../tauri/builds/run.ts";
import { isKnown } from "../../tauri/builds/shell/words.ts";
import { isForPeople } from "../../tauri/builds/writes.ts";

/** `pnpm dlx left` takes what is newest. `bunx left` does so unless the project has installed it. */
export type RunOnce = Readonly<{ name: typeof FETCHED | typeof MAY_BE_HERE; value: string; written: string }>;

const FETCHED = "run-newest";

/** A package that runs from the project's own where that has it. */
export const MAY_BE_HERE = "run-newest-or-own";

/** Programs that run a package by its name, by path too. */
const RUNNER = /^(?:.*[\\/])?(bunx|pnpx)(?:\.(?:cmd|exe))?$/;

export function isRunner(word: string): boolean {
  return RUNNER.test(word);
}

/** What a command runs although no lockfile pins it, and the manager that it takes anew. People read what they start by hand. */
export function runOnce(program: string, words: readonly string[], ran: Ran): RunOnce[] {
  if (isForPeople(ran)) return [];
  const written = [program, ...words].join(" ");
  const runner = RUNNER.exec(program)?.[1];
  const [task = "", name = ""] = runner === undefined ? words : [runner, ...words];
  if (NEWEST_MANAGER.test(words.join(" "))) return [{ name: FETCHED, value: written, written }];
  if (name === "" || !isKnown(name)) return [];
  if (task === "dlx" || task === "pnpx") return [{ name: FETCHED, value: name, written }];
  const isBun = task === "bunx" || (task === "x" && /bun/.test(program));
  if (!isBun) return [];
  // With a version, it is that release, wherever it comes from.
  const isAnother = /^(?:@[^@/]+\/)?[^@/]+@./.test(name);
  return [{ name: isAnother ? FETCHED : MAY_BE_HERE, value: name, written }];
}

/** `pnpm self-update`, `yarn set version stable`: the manager itself in whatever release is newest. */
const NEWEST_MANAGER = /^(?:self-update|set version)\b(?! \d+\.\d+\.\d+(?:\s|$))/;
