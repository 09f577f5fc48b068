import type { Place } from "../domain/place.ts";
import { topOf } from "../domain/place.ts";
import { code } from "../domain/sentence.ts";
import { readCargoLock } from "./cargo-lock.ts";
import { parseFile } from "./parse.ts";
import type { SourceFile } from "./value.ts";

/** A place at which a lockfile means one thing to those who read its lines, and another to the tool that reads it. */
export type Ambiguity = Readonly<{
  /** What is ambiguous, as the end of "In the lockfile …". */
  what: string;
  at: Place;
}>;

/** Keys that stand twice in a JSON lockfile: readers differ in which of them counts. */
export function repeatedKeys(file: SourceFile): Ambiguity[] {
  const parsed = parseFile(file);
  if (!parsed.ok) return [];
  return parsed.duplicates.map(({ name, at }) => ({ what: `${code(name)} stands twice in one object`, at }));
}

/**
 * Whether a Cargo.lock holds what its lines show. TOML has many ways to write a table, and texts of several lines may hold what
 * looks like one; cargo writes one way and reads them all. Comments of a review stand at lines, so both have to agree.
 */
export function hiddenCrates(file: SourceFile): readonly Ambiguity[] {
  const found = compared.get(file) ?? compare(file);
  compared.set(file, found);
  return found;
}

/** An unchanged file is one object at base and head, and each app asks for it. */
const compared = new WeakMap<SourceFile, readonly Ambiguity[]>();

function compare(file: SourceFile): readonly Ambiguity[] {
  const { packages, version } = readCargoLock(file);
  if (version === 0) return [];
  const read = new Set(packages.map(({ name, version: release }) => `${name} ${release}`));
  const shown = cratesShown(file.text);
  const [hidden] = read.difference(shown);
  const [pretended] = shown.difference(read);
  if (hidden === undefined && pretended === undefined) return [];
  const what =
    hidden === undefined
      ? `lines show ${code(pretended ?? "")}, which cargo doesn't read`
      : `cargo reads ${code(hidden)}, which no lines show as it writes them`;
  return [{ what, at: topOf(file.path) }];
}

/** The crates that a person or a simple tool sees: `[[package]]` on a line of its own, then its name and version. */
function cratesShown(text: string): Set<string> {
  const shown = new Set<string>();
  for (const block of text.split(/^\[(?:\[package\]|root)\][ \t]*\r?$/m).slice(1)) {
    const [own = ""] = block.split(/^\[/m, 1);
    const [, name] = /^name = "([^"\n]*)"/m.exec(own) ?? [];
    const [, version] = /^version = "([^"\n]*)"/m.exec(own) ?? [];
    if (name !== undefined && version !== undefined) shown.add(`${name} ${version}`);
  }
  return shown;
}
