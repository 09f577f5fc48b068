import type { BuildCode } from "../domain/build-code.ts";
import { asString, pick, type Value } from "../formats/value.ts";
import type { Texts } from "./build-code/class.ts";
import { callable } from "./build-code/dependencies.ts";
import { foldersFrom, macroCode, scriptCode } from "./build-code/rust-code.ts";
import { reachedFiles } from "./build-code/rust-files.ts";

/** What of a crate runs while building: its scripts, and the first file of a library of macros. */
export type CodeRoots = Readonly<{ buildScripts: readonly string[]; library: string | null }>;

export function codeRoots(manifest: Value, buildScripts: readonly string[], procMacro: boolean): CodeRoots {
  const written = asString(pick(manifest, "lib", "path")) ?? "src/lib.rs";
  return { buildScripts, library: procMacro ? written.replaceAll("\\", "/").replace(/^(\.\/+)+/, "") : null };
}

/** What each step was seen to do, by the texts at hand. What isn't at hand is unknown. */
export function crateCode(manifest: Value, { buildScripts, library }: CodeRoots, texts: Texts): BuildCode[] {
  const forScripts = callable(manifest, "build-dependencies");
  const scripts = buildScripts.map((script) => scriptCode(script, texts, forScripts));
  if (library === null) return scripts;
  const folders = foldersFrom(buildScripts, texts, forScripts);
  return [...scripts, macroCode(library, texts, callable(manifest, "dependencies"), folders)];
}

/**
 * The files of a crate that would tell more than the texts at hand. First the scripts, and everything beside a library of
 * macros, so that most crates are read once; then what these name.
 */
export function lackingCode(
  { buildScripts, library }: CodeRoots,
  files: readonly string[],
  texts: Texts,
): string[] {
  const there = new Set(files);
  const roots = library === null ? buildScripts : [...buildScripts, library];
  const folder = library?.slice(0, library.lastIndexOf("/") + 1);
  const isOfLibrary = (path: string) =>
    folder !== undefined && path.startsWith(folder) && path.endsWith(".rs");
  const beside = files.filter(
    (path) => isOfLibrary(path) && !/(?:^|\/)(?:bin|tests?|benches|examples)\//.test(path),
  );
  const named = reachedFiles(roots, texts).missing.flatMap(({ named: { paths } }) => paths ?? []);
  return [...new Set([...roots, ...beside, ...named])].filter((path) => there.has(path) && !texts.has(path));
}
