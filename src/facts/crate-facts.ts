import type { Listing } from "../domain/package.ts";
import type { PluginInterface } from "../domain/plugin-interface.ts";
import { isProcMacro } from "../formats/cargo-target.ts";
import { parseFile } from "../formats/parse.ts";
import { asString, member, type SourceFile, stringsOf, type Value } from "../formats/value.ts";
import { pluginFact } from "./plugin-facts.ts";
import type { Unknown } from "./unknown.ts";

/** What the archive of a crate says, and the index of its registry where that was asked. */
export type CrateFact = Readonly<{
  listing?: Listing;
  /** Paths of its build scripts inside the archive; empty where it has none. */
  buildScripts: readonly string[];
  procMacro: boolean;
  links: string | null;
  /** What it declares as a Tauri plugin; absent where it declares nothing. */
  plugin?: PluginInterface;
}>;

/**
 * What a crate does when it is built, by cargo's own rules: from its normalised Cargo.toml and the names of the files in its
 * archive. `texts` are files that say what a Tauri plugin declares.
 */
export function crateFact(
  manifest: SourceFile,
  files: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
): CrateFact | Unknown {
  const parsed = parseFile(manifest);
  if (!parsed.ok) return { unknown: "the Cargo.toml in its archive can't be read" };
  // Until 2024, cargo took the table `[project]` for `[package]`, and published crates stay as they are.
  const own = member(parsed.value, "package") ?? member(parsed.value, "project");
  const plugin = pluginFact(texts);
  return {
    ...(plugin !== undefined && { plugin }),
    buildScripts: buildScripts(own, files),
    procMacro: isProcMacro(member(parsed.value, "lib")),
    links: asString(member(own, "links")) ?? null,
  };
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
