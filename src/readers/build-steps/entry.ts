import type { StepRule } from "../../domain/step.ts";
import type { Part } from "../../tauri/builds/maker.ts";
import type { Ran } from "../../tauri/builds/run.ts";

/** What has commands run: the rule that tells of it, its name, and the secrets in reach of it. */
export type Entry = Readonly<{ rule: StepRule; by: string; part: Part; secrets: readonly string[] }>;

/** The same with the commands that it ends in. `entry` is the command itself. */
export type Run = Omit<Entry, "part"> &
  Readonly<{
    entry: string;
    commands: readonly Ran[];
    /** Commands that are told elsewhere, and that may name programs of the repository. */
    leading?: readonly Ran[];
  }>;

/** The command itself, as one knows it again whichever package manager starts it. */
export function entryOf({ script: { text } }: Part): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\b(?:npm|pnpm|yarn|bun)(?: (?:run|run-script))? (?=[\w:@./-]+)/g, "run ")
    .trim();
}
