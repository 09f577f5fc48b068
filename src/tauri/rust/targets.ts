import type { Place } from "../../domain/place.ts";
import { asString, itemsOf, member, pick, type Value } from "../../formats/value.ts";
import type { Contents } from "../contents.ts";
import { inFolder, joined } from "../paths.ts";

/** A file that cargo passes to rustc: the root of a library or program. The path is null outside the repository. */
export type CrateTarget = Readonly<{ path: string | null; named: string; at: Place | null }>;

/**
 * The roots of a crate's library and programs: the files that its Cargo.toml names, and those that cargo finds by itself,
 * such as programs in `src/bin`. Tests, examples and benchmarks are left out: nobody ships them. Source: cargo's
 * `util/toml/targets.rs`.
 */
export function crateTargets(manifest: Value | undefined, folder: string, contents: Contents): CrateTarget[] {
  const tables = [member(manifest, "lib"), ...itemsOf(member(manifest, "bin"))];
  const named = tables.flatMap((table): CrateTarget[] => {
    const path = member(table, "path");
    return path?.kind === "string"
      ? [{ path: joined(folder, path.value), named: path.value, at: path.at }]
      : [];
  });
  const found = ["src/lib.rs", "src/main.rs"].flatMap((name): CrateTarget[] => {
    const path = inFolder(folder, name);
    return contents.isFile(path) ? [{ path, named: name, at: null }] : [];
  });
  return [...named, ...found];
}

/** The crate's build script, by its Cargo.toml; null where it has none. If there are several, none is followed. */
export function buildScriptTarget(manifest: Value | undefined, folder: string): CrateTarget | null {
  const named = pick(manifest, "package", "build") ?? pick(manifest, "project", "build");
  if (named?.kind === "boolean" && !named.value) return null;
  const name = asString(named) ?? "build.rs";
  return { path: joined(folder, name), named: name, at: named?.at ?? null };
}
