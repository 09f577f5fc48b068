import type { Gap } from "../domain/gap.ts";
import type { Place } from "../domain/place.ts";
import type { Platform } from "../domain/platform.ts";
import type { SourceFile, Value } from "../formats/value.ts";
import type { PathCrate } from "./locked-crates.ts";

/** Where an app is: the folder that holds its Tauri configuration, "" for the top of the repository. */
export type AppLocation = Readonly<{ root: string; config: string }>;

/** A crate as Cargo.lock pins it, or as Cargo.toml asks for it where no lockfile is there. */
export type LockedCrate = Readonly<{
  version: string;
  /** Canonical, as in the lockfile's model: "registry", "git <URL>#<commit>", "path". */
  source: string | null;
  /** The hash that pins its archive, where the lockfile gives one. */
  checksum: string | null;
  /** No lockfile says so: it is the lowest version that Cargo.toml accepts. */
  assumed: boolean;
  /** The line that pins the version; null where none does. */
  at: Place | null;
  /** For a crate of this repository, the folder that Cargo.toml gives for it; null where it gives none. */
  folder: string | null;
}>;

/** One Tauri app at one revision: its files, and its configuration as each platform gets it. */
export type Project = Readonly<{
  location: AppLocation;
  /** What people call it: its product name, else its identifier, else its folder. */
  name: string;
  /** The bundle identifier, part of `$APPDATA` and its kin. */
  identifier: string;
  /** The generation of its configuration: v1 has an allowlist, v2 has capabilities. */
  major: 1 | 2;
  /** Every wanted file, by its path from the top of the repository. */
  files: ReadonlyMap<string, SourceFile>;
  /** The configuration after the platform's overlay, with the places of the layers that it came from. */
  config(platform: Platform): Value;
  /** Whether the feature `config-json5` lets JSON5 stand where JSON does, and makes `.json5` files count. */
  json5: boolean;
  /** The app crate's Cargo.toml, where it could be read. */
  manifest: Value | undefined;
  /** The crates that its Cargo.toml takes from folders of this repository. */
  pathCrates: readonly PathCrate[];
  /** The version of a crate that the app uses; undefined where nothing says. */
  locked(crate: string): LockedCrate | undefined;
  gaps: readonly Gap[];
}>;

/** Joins a folder of the tree ("" for its top) and a name in it. */
export function inFolder(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

/** Follows a relative path from a folder of the tree; null where it leads out of it, or is absolute. */
export function joined(folder: string, path: string): string | null {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(path)) return null;
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}

/** The folder of a path, "" for the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folders above a folder, nearest first, itself included: `a/b` → `a/b`, `a`, "". */
export function withAncestors(folder: string): string[] {
  const result = [folder];
  for (let at = folder; at !== ""; ) {
    at = folderOf(at);
    result.push(at);
  }
  return result;
}

/** The path below `folder`, or undefined where it isn't below it. */
export function below(folder: string, path: string): string | undefined {
  if (folder === "") return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
