import compare from "semver/functions/compare.js";
import parse from "semver/functions/parse.js";
import { type Source, THIS_REPOSITORY } from "../domain/source.ts";
import type { CargoLock, LockedPackage } from "../formats/cargo-lock.ts";
import { lowestVersion } from "../formats/cargo-requirement.ts";
import { asString, pick, type SourceFile } from "../formats/value.ts";
import type { Dependency } from "./cargo/dependencies.ts";
import { localCrates } from "./cargo/local-crates.ts";
import { lockOf, ownPackage } from "./cargo/lockfile.ts";
import { packageOf, readManifest } from "./cargo/manifest.ts";
import { patchesOf } from "./cargo/patches.ts";
import { type CargoWorkspace, cargoWorkspace } from "./cargo/workspace.ts";
import { inFolder } from "./paths.ts";
import type { LockedCrate, PathCrate } from "./project.ts";

/** The version of a crate that an app uses. */
export type CrateVersions = (crate: string) => LockedCrate | undefined;

/** Reads versions from the app's Cargo.lock. Without one, a version is the lowest that Cargo.toml accepts, marked as assumed. */
export function crateVersions(root: string, files: ReadonlyMap<string, SourceFile>): CrateVersions {
  const workspace = cargoWorkspace(root, files);
  const lock = lockOf(root, files);
  const app = lock && ownPackage(lock, workspace);
  const dependencies = directDependencies(workspace, files);
  return remembered((crate) => {
    const asked = dependencies.filter((each) => each.crate === crate);
    const named = folderOf(asked);
    const folder = named ?? patchedFolder(workspace, crate);
    const locked = lock && lockedVersion(lock, app, crate);
    // Cargo builds the folder that Cargo.toml names, whatever the lockfile still says.
    const isPassedOver = named !== null && locked?.source.kind !== "path";
    if (locked !== undefined && !isPassedOver) {
      const { version, source, checksum, lines } = locked;
      const at = lines.version;
      return {
        version,
        source,
        checksum,
        assumed: false,
        at,
        folder: source.kind === "path" ? folder : null,
      };
    }
    if (folder !== null) {
      const version = versionIn(files.get(inFolder(folder, "Cargo.toml"))) ?? locked?.version ?? "0.0.0";
      return { version, source: THIS_REPOSITORY, checksum: null, assumed: true, at: null, folder };
    }
    return requiredVersion(asked);
  });
}

/** Every setting asks for Tauri's version, and most for the same few crates. */
function remembered(find: CrateVersions): CrateVersions {
  const known = new Map<string, LockedCrate | undefined>();
  return (crate) => {
    if (!known.has(crate)) known.set(crate, find(crate));
    return known.get(crate);
  };
}

/** Every crate that the app's Cargo.toml takes from a folder of this repository, directly or through its workspace. */
export function pathCrates(root: string, files: ReadonlyMap<string, SourceFile>): PathCrate[] {
  const found = new Map<string, PathCrate>();
  for (const { name, crate, kind, source } of directDependencies(cargoWorkspace(root, files), files)) {
    if (kind !== "normal" || source.kind !== "path" || source.folder === null || found.has(name)) continue;
    found.set(name, { crate, folder: source.folder });
  }
  return [...found.values()];
}

/** What the app's own Cargo.toml asks for, without what only its tests need. */
function directDependencies(
  workspace: CargoWorkspace,
  files: ReadonlyMap<string, SourceFile>,
): readonly Dependency[] {
  const own = localCrates(workspace, files).find(({ manifest }) => manifest === workspace.own);
  return own?.dependencies.filter(({ kind }) => kind !== "dev") ?? [];
}

/** The folder of a crate of this repository; null where none is named, or where it lies outside. */
function folderOf(asked: readonly Dependency[]): string | null {
  const [first] = asked.filter(({ source }) => source.kind === "path");
  return first?.source.kind === "path" ? first.source.folder : null;
}

/** The version in a crate's own manifest; undefined where the crate inherits it. */
function versionIn(file: SourceFile | undefined): string | undefined {
  const manifest = readManifest(file);
  return manifest && asString(pick(packageOf(manifest.value), "version"));
}

/** The folder that a patch of the workspace uses in place of a crate. */
function patchedFolder(workspace: CargoWorkspace, crate: string): string | null {
  const patch = patchesOf(workspace).find((each) => each.crate === crate);
  return patch?.source.kind === "path" ? patch.source.folder : null;
}

/** Of several versions, the one that the app's own crate depends on; else the newest. */
function lockedVersion(
  lock: CargoLock,
  app: LockedPackage | undefined,
  crate: string,
): LockedPackage | undefined {
  const direct = app?.dependencies.find((dependency) => dependency.target?.name === crate)?.target;
  if (direct !== undefined) return direct;
  const [...candidates] = lock.byName.get(crate) ?? [];
  return candidates.sort((a, b) => byVersion(b.version, a.version))[0];
}

function byVersion(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)];
  return left && right ? compare(left, right) : a < b ? -1 : 1;
}

/** The lowest version that satisfies the requirement. */
function requiredVersion(asked: readonly Dependency[]): LockedCrate | undefined {
  const [first] = asked;
  if (first?.requirement === undefined) return undefined;
  const version = lowestVersion(first.requirement);
  if (version === undefined) return undefined;
  const { source: wanted } = first;
  const source: Source | null =
    wanted.kind === "git" ? { kind: "git", url: wanted.url, reference: "", commit: null } : null;
  return { version, source, checksum: null, assumed: true, at: null, folder: null };
}
