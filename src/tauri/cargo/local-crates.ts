import { isProcMacro } from "../../formats/cargo-target.ts";
import { member, type SourceFile } from "../../formats/value.ts";
import { inFolder } from "../paths.ts";
import { type Dependency, dependenciesOf } from "./dependencies.ts";
import { type CargoManifest, readManifest } from "./manifest.ts";
import { patchesOf } from "./patches.ts";
import { type CargoWorkspace, cargoWorkspace, isListedMember, takesIn } from "./workspace.ts";

/** A crate of this repository, with what it depends on. */
export type LocalCrate = Readonly<{
  manifest: CargoManifest;
  dependencies: readonly Dependency[];
  /** A member of the workspace: cargo locks all that it may need, even for its tests and for features that are off. */
  isMember: boolean;
  /** A crate of macros: they run in the compiler, so it is built for the building machine. */
  isMacro: boolean;
}>;

type Found = Omit<LocalCrate, "isMember">;

/**
 * The app's crate first, then all crates that it takes from folders of this repository, directly or not. Dependencies for
 * tests aren't followed: nothing of them is in the app.
 */
export function localCrates(
  workspace: CargoWorkspace,
  files: ReadonlyMap<string, SourceFile>,
): readonly LocalCrate[] {
  const known = reached.get(workspace);
  if (known !== undefined) return known;
  const found = new Map<string, Found>();
  const todo: CargoManifest[] = workspace.own === undefined ? [] : [workspace.own];
  const add = (folder: string) => todo.push(...manifestIn(folder, files));
  for (const folder of patchFolders(workspace)) add(folder);
  for (const manifest of todo) {
    if (found.has(manifest.path)) continue;
    const dependencies = dependenciesOf(manifest, cargoWorkspace(manifest.folder, files).root);
    found.set(manifest.path, { manifest, dependencies, isMacro: isProcMacro(member(manifest.value, "lib")) });
    foldersOf(dependencies).forEach(add);
  }
  const members = membersAmong([...found.values()], workspace);
  const crates = [...found].map(([path, crate]) => ({ ...crate, isMember: members.has(path) }));
  reached.set(workspace, crates);
  return crates;
}

const reached = new WeakMap<CargoWorkspace, readonly LocalCrate[]>();

/** The members: the app's own crate, listed ones, and those that a member takes from below the root. A patch adds none. */
function membersAmong(crates: readonly Found[], workspace: CargoWorkspace): ReadonlySet<string> {
  const byFolder = new Map(crates.map((crate) => [crate.manifest.folder, crate]));
  const todo = crates.filter(
    ({ manifest }) => manifest === workspace.own || isListedMember(workspace, manifest.folder),
  );
  const members = new Set<string>();
  for (const { manifest, dependencies } of todo) {
    if (members.has(manifest.path)) continue;
    members.add(manifest.path);
    const below = foldersOf(dependencies).filter((folder) => takesIn(workspace, folder));
    todo.push(...below.flatMap((folder) => byFolder.get(folder) ?? []));
  }
  return members;
}

/** The folders that a crate's dependencies name, without those that only its tests need. */
export function foldersOf(dependencies: readonly Dependency[]): string[] {
  return dependencies.flatMap(({ kind, source }) =>
    kind !== "dev" && source.kind === "path" && source.folder !== null ? [source.folder] : [],
  );
}

/** The folders that patches name. */
export function patchFolders(workspace: CargoWorkspace): string[] {
  return patchesOf(workspace).flatMap(({ source }) =>
    source.kind === "path" && source.folder !== null ? [source.folder] : [],
  );
}

function manifestIn(folder: string, files: ReadonlyMap<string, SourceFile>): CargoManifest[] {
  const manifest = readManifest(files.get(inFolder(folder, "Cargo.toml")));
  return manifest === undefined ? [] : [manifest];
}
