import { asString, member, pick, type SourceFile, stringsOf, type Value } from "../../formats/value.ts";
import { below, inFolder, joined, withAncestors } from "../paths.ts";
import { cargoConfigs } from "./config.ts";
import { type CargoManifest, packageOf, readManifest } from "./manifest.ts";
import { isAmongMembers, startsWithFolder } from "./members.ts";

/**
 * The workspace that a crate belongs to, as cargo finds it. `package.workspace` names its root. A `[workspace]` in the crate
 * makes the crate its own root. Else it is the nearest manifest above that has a `[workspace]` and doesn't exclude the
 * crate, or that names the root with its own `package.workspace`. Else the crate stands alone. The lockfile, profiles,
 * patches and inherited settings are those of the root.
 */
export type CargoWorkspace = Readonly<{
  /** The crate's own manifest; undefined where it has none, or none that can be read. */
  own: CargoManifest | undefined;
  root: CargoManifest | undefined;
  /** The folder of the root, which holds the lockfile; null where a manifest names one outside the repository. */
  folder: string | null;
  /** The `package.workspace` that names the root; undefined where cargo finds the root by itself. */
  namedBy: Value | undefined;
  /** Cargo's settings for builds in the crate's folder, by precedence. */
  settings: readonly Value[];
}>;

type Root = Omit<CargoWorkspace, "settings">;

export function cargoWorkspace(folder: string, files: ReadonlyMap<string, SourceFile>): CargoWorkspace {
  const ofFiles = found.get(files) ?? new Map<string, CargoWorkspace>();
  found.set(files, ofFiles);
  const workspace = ofFiles.get(folder) ?? {
    ...findRoot(folder, files),
    settings: cargoConfigs(folder, files),
  };
  ofFiles.set(folder, workspace);
  return workspace;
}

const found = new WeakMap<ReadonlyMap<string, SourceFile>, Map<string, CargoWorkspace>>();

function findRoot(folder: string, files: ReadonlyMap<string, SourceFile>): Root {
  const own = manifestIn(folder, files);
  if (own === undefined)
    return { own, root: undefined, folder: lockedFolder(folder, files), namedBy: undefined };
  const named = pick(packageOf(own.value), "workspace");
  if (asString(named) !== undefined) return workspaceNamed(own, own, named, files);
  if (member(own.value, "workspace") !== undefined) return { own, root: own, folder, namedBy: undefined };
  for (const above of withAncestors(folder).slice(1)) {
    const manifest = manifestIn(above, files);
    if (manifest === undefined) continue;
    const pointer = pick(packageOf(manifest.value), "workspace");
    if (asString(pointer) !== undefined) return workspaceNamed(own, manifest, pointer, files);
    const isRoot = member(manifest.value, "workspace") !== undefined && !excludes(manifest, folder);
    if (isRoot) return { own, root: manifest, folder: above, namedBy: undefined };
  }
  return { own, root: own, folder, namedBy: undefined };
}

function manifestIn(folder: string, files: ReadonlyMap<string, SourceFile>): CargoManifest | undefined {
  return readManifest(files.get(inFolder(folder, "Cargo.toml")));
}

/** A folder without a manifest is built with the nearest one above it, and with the lockfile there. */
function lockedFolder(folder: string, files: ReadonlyMap<string, SourceFile>): string {
  return withAncestors(folder).find((each) => files.has(inFolder(each, "Cargo.lock"))) ?? folder;
}

function workspaceNamed(
  own: CargoManifest,
  by: CargoManifest,
  pointer: Value | undefined,
  files: ReadonlyMap<string, SourceFile>,
): Root {
  const folder = joined(by.folder, asString(pointer) ?? "");
  return { own, root: folder === null ? undefined : manifestIn(folder, files), folder, namedBy: pointer };
}

/** Whether a root excludes a folder. A listed member counts whatever `exclude` says. */
function excludes({ value, folder: root }: CargoManifest, folder: string): boolean {
  const within = (key: string) =>
    stringsOf(pick(value, "workspace", key)).some((item) => startsWithFolder(folder, root, item.value));
  return within("exclude") && !within("members");
}

/** Whether a crate that a member takes from a folder becomes a member too: it lies below the root, which doesn't exclude it. */
export function takesIn({ root }: CargoWorkspace, folder: string): boolean {
  if (root === undefined || member(root.value, "workspace") === undefined) return false;
  return startsWithFolder(folder, "", root.folder) && !excludes(root, folder);
}

/** Whether the crate in a folder is a member of the workspace: the root, or a listed and not excluded one. */
export function isMember(workspace: CargoWorkspace, folder: string): boolean {
  if (folder === workspace.folder) return true;
  const isBelow = below(workspace.folder ?? "", folder) !== undefined;
  return isListedMember(workspace, folder) && (!isBelow || takesIn(workspace, folder));
}

/** Whether the root's `members` name a folder of the repository. */
export function isListedMember({ root }: CargoWorkspace, folder: string): boolean {
  if (root === undefined) return false;
  const patterns = stringsOf(pick(root.value, "workspace", "members")).map((item) => item.value);
  return isAmongMembers(folder, root.folder, patterns);
}
