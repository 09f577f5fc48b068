import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One table of `generated`, which tells what a real crate answered. */
export function recorded<T>(name: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, "generated", `${name}.json`), "utf8"));
}

/** An answer as it was recorded: one sign for each text. */
export function signs(answers: readonly boolean[]): string {
  return answers.map((is) => (is ? "1" : "0")).join("");
}
