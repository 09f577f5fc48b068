import { parseFile } from "../formats/parse.ts";
import { asString, itemsOf, member, type SourceFile, stringsOf, type Value } from "../formats/value.ts";
import type { CrateFact, Unknown } from "./facts.ts";
import { pluginFact } from "./plugin-facts.ts";

/**
 * What a crate does when it is built, by cargo's own rules: from its normalised Cargo.toml and the names of the files
 * in its archive. `texts` are those that a Tauri plugin is read from.
 */
export function crateFact(
  manifest: SourceFile,
  files: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
): CrateFact | Unknown {
  const parsed = parseFile(manifest);
  if (!parsed.ok) return { unknown: "the Cargo.toml in its archive can't be read" };
  // Cargo took the table `[project]` for a `[package]` until 2024, and what is published stays.
  const own = member(parsed.value, "package") ?? member(parsed.value, "project");
  const plugin = pluginFact(texts);
  return {
    ...(plugin !== undefined && { plugin }),
    buildScripts: buildScripts(own, files),
    procMacro: isProcMacro(member(parsed.value, "lib")),
    links: asString(member(own, "links")) ?? null,
  };
}

/** `build` names the script or says that there is none; without it, a file `build.rs` beside the manifest is one. */
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

/** A crate type that is given decides; `proc-macro = true` counts only without one. */
function isProcMacro(lib: Value | undefined): boolean {
  const types = member(lib, "crate-type") ?? member(lib, "crate_type");
  if (types !== undefined) return itemsOf(types).some((type) => asString(type) === "proc-macro");
  return ["proc-macro", "proc_macro"].some((key) => {
    const value = member(lib, key);
    return value?.kind === "boolean" && value.value;
  });
}
