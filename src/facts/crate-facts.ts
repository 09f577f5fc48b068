import type { BuildCode } from "../domain/build-code.ts";
import type { Listing } from "../domain/package.ts";
import type { PluginInterface } from "../domain/plugin-interface.ts";
import { isProcMacro } from "../formats/cargo-target.ts";
import { parseFile } from "../formats/parse.ts";
import { asString, member, type SourceFile, stringsOf, type Value } from "../formats/value.ts";
import type { Texts } from "./build-code/class.ts";
import { codeRoots, crateCode, lackingCode } from "./crate-code.ts";
import { pluginFact } from "./plugin-facts.ts";
import type { Unknown } from "./unknown.ts";

/** What the archive of a crate says, and the index of its registry where that was asked. */
export type CrateFact = Readonly<{
  listing?: Listing;
  /** Paths of its build scripts inside the archive; empty where it has none. */
  buildScripts: readonly string[];
  procMacro: boolean;
  links: string | null;
  /** What its build scripts and macros were seen to do, each by its own code. */
  code: readonly BuildCode[];
  /** What it declares as a Tauri plugin; absent where it declares nothing. */
  plugin?: PluginInterface;
}>;

/**
 * What a crate does when it is built, by cargo's own rules: from its normalised Cargo.toml and the names of the files in its
 * archive. `texts` are files that say what a Tauri plugin declares, and `code` those that `codeToRead` asked for.
 */
export function crateFact(
  manifest: SourceFile,
  files: readonly string[],
  texts: Texts = new Map(),
  code: Texts = new Map(),
): CrateFact | Unknown {
  const parsed = parseFile(manifest);
  if (!parsed.ok) return { unknown: "the Cargo.toml in its archive can't be read" };
  // Until 2024, cargo took the table `[project]` for `[package]`, and published crates stay as they are.
  const own = member(parsed.value, "package") ?? member(parsed.value, "project");
  const plugin = pluginFact(texts);
  const scripts = buildScripts(own, files);
  const procMacro = isProcMacro(member(parsed.value, "lib"));
  return {
    ...(plugin !== undefined && { plugin }),
    buildScripts: scripts,
    procMacro,
    links: asString(member(own, "links")) ?? null,
    code: crateCode(parsed.value, codeRoots(parsed.value, scripts, procMacro), code),
  };
}

/** The files that tell what a crate's build scripts and macros do, as far as the texts at hand don't. */
export function codeToRead(
  manifest: SourceFile,
  files: readonly string[],
): (texts: Texts) => readonly string[] {
  const parsed = parseFile(manifest);
  if (!parsed.ok) return () => [];
  const own = member(parsed.value, "package") ?? member(parsed.value, "project");
  const procMacro = isProcMacro(member(parsed.value, "lib"));
  const roots = codeRoots(parsed.value, buildScripts(own, files), procMacro);
  if (roots.buildScripts.length === 0 && !procMacro) return () => [];
  return (texts) => lackingCode(roots, files, texts);
}

/** The build scripts. `build` names one or says that there is none. Without it, a file `build.rs` beside the manifest is one. */
function buildScripts(own: Value | undefined, files: readonly string[]): string[] {
  const build = member(own, "build");
  switch (build?.kind) {
    case "string":
      return [plainPath(build.value)];
    case "boolean":
      return build.value ? ["build.rs"] : [];
    case "array":
      return stringsOf(build).map((script) => plainPath(script.value));
    default:
      return files.includes("build.rs") ? ["build.rs"] : [];
  }
}

function plainPath(path: string): string {
  return path.replaceAll("\\", "/").replace(/^(\.\/+)+/, "");
}
