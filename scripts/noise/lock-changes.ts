import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A change of the corpus, with the lockfiles that differ between its sides. */
export type LockChange = Readonly<{
  name: string;
  label: Label;
  base: string;
  head: string;
  locks: string[];
}>;

/** What people said of a change when they labelled it, and its repository on GitHub: `owner/name`. */
export type Label = Readonly<{ case: string; kind: string; verdict: string; repo: string }>;

export const LOCKS_OF_CARGO = ["Cargo.lock"];
export const LOCKS_OF_NPM = [
  "package-lock.json",
  "npm-shrinkwrap.json",
  "pnpm-lock.yaml",
  "yarn.lock",
  "bun.lock",
];

const LOCKFILES = new Set([...LOCKS_OF_CARGO, ...LOCKS_OF_NPM]);

/** The labelled changes in which a lockfile differs, in the order of the labels. */
export function lockChangesIn(corpus: string): LockChange[] {
  const lines = readFileSync(join(corpus, "labelled.jsonl"), "utf8").trim().split("\n");
  return lines.flatMap((line) => {
    const label: Label = JSON.parse(line);
    const folder = join(corpus, "cases", label.case);
    const [base, head] = [join(folder, "base"), join(folder, "head")];
    const locks = [...new Set([...locksIn(base), ...locksIn(head)])].sort();
    const changed = locks.filter((path) => contentOf(join(base, path)) !== contentOf(join(head, path)));
    return changed.length === 0 ? [] : [{ name: label.case, label, base, head, locks: changed }];
  });
}

function locksIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => LOCKFILES.has(basename(path)));
}

function contentOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
