import { coerce, compare, parse } from "semver";
import { type CargoLock, type LockedPackage, readCargoLock } from "../formats/cargo-lock.ts";
import { parseFile } from "../formats/parse.ts";
import { asString, member, pick, type SourceFile, type Value } from "../formats/value.ts";
import { inFolder, joined, type LockedCrate, withAncestors } from "./project.ts";

/** Answers which version of a crate the app at `root` uses. */
export type CrateVersions = (crate: string) => LockedCrate | undefined;

/** The lockfile that governs a folder: the nearest one, there or above. */
export function governingLock(root: string, files: ReadonlyMap<string, SourceFile>): SourceFile | undefined {
  return nearest(root, "Cargo.lock", files);
}

/** Reads versions from the nearest Cargo.lock; without one, the lowest that Cargo.toml would accept, said as assumed. */
export function crateVersions(root: string, files: ReadonlyMap<string, SourceFile>): CrateVersions {
  const lockFile = governingLock(root, files);
  const lock = lockFile === undefined ? undefined : readCargoLock(lockFile);
  const manifest = parsedValue(files.get(inFolder(root, "Cargo.toml")));
  const app = lock && appPackage(lock, asString(pick(manifest, "package", "name")));
  return (crate) => {
    const folder = pathDependency(root, files, manifest, crate);
    const locked = lock && lockedVersion(lock, app, crate);
    if (locked !== undefined) {
      const { version, source, checksum, lines } = locked;
      return {
        version,
        source,
        checksum,
        assumed: false,
        at: lines.version,
        folder: source === "path" ? folder : null,
      };
    }
    if (folder !== null)
      return { version: "0.0.0", source: "path", checksum: null, assumed: true, at: null, folder };
    return requiredVersion(root, files, manifest, crate);
  };
}

/** A crate that the app takes from this repository, and the folder that Cargo.toml gives for it. */
export type PathCrate = Readonly<{ crate: string; folder: string }>;

/** Every crate that the app's Cargo.toml takes from a folder of this repository, itself or through its workspace. */
export function pathCrates(
  root: string,
  files: ReadonlyMap<string, SourceFile>,
  manifest: Value | undefined,
): PathCrate[] {
  const targets = member(manifest, "target");
  const perTarget = targets?.kind === "object" ? [...targets.entries.values()].map(({ value }) => value) : [];
  const tables = [manifest, ...perTarget].map((owner) => member(owner, "dependencies"));
  const names = tables.flatMap((table) => (table?.kind === "object" ? [...table.entries.keys()] : []));
  return [...new Set(names)].flatMap((name) => {
    const folder = pathDependency(root, files, manifest, name);
    const crate = asString(member(dependencyOf(manifest, name), "package")) ?? name;
    return folder === null ? [] : [{ crate, folder }];
  });
}

/** The folder of a crate that is taken from this repository; null where none is named, or one outside of it. */
function pathDependency(
  root: string,
  files: ReadonlyMap<string, SourceFile>,
  manifest: Value | undefined,
  crate: string,
): string | null {
  const own = dependencyOf(manifest, crate);
  const ownPath = asString(member(own, "path"));
  if (ownPath !== undefined) return joined(root, ownPath);
  if (member(own, "workspace") === undefined) return null;
  for (const folder of withAncestors(root)) {
    const shared = pick(
      parsedValue(files.get(inFolder(folder, "Cargo.toml"))),
      "workspace",
      "dependencies",
      crate,
    );
    const path = asString(member(shared, "path"));
    if (path !== undefined) return joined(folder, path);
  }
  return null;
}

function appPackage(lock: CargoLock, name: string | undefined): LockedPackage | undefined {
  const candidates = name === undefined ? [] : (lock.byName.get(name) ?? []);
  return candidates.find((candidate) => candidate.source === "path");
}

/** Of several versions the one that the app crate itself depends on counts; else the newest. */
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

const TABLES = ["dependencies", "build-dependencies"] as const;

function requiredVersion(
  root: string,
  files: ReadonlyMap<string, SourceFile>,
  manifest: Value | undefined,
  crate: string,
): LockedCrate | undefined {
  const requirement = dependencyOf(manifest, crate);
  if (requirement === undefined) return undefined;
  const inherited = member(requirement, "workspace") !== undefined;
  const source = inherited ? workspaceDependency(root, files, crate) : requirement;
  const text = asString(source) ?? asString(member(source, "version"));
  const version = text === undefined ? undefined : lowestVersion(text);
  if (version === undefined) return undefined;
  return {
    version,
    source: asString(member(source, "git")) ?? null,
    checksum: null,
    assumed: true,
    at: null,
    folder: null,
  };
}

/** The entry for a crate in the dependency tables of a Cargo.toml, those of single targets included. */
export function dependencyOf(manifest: Value | undefined, crate: string): Value | undefined {
  for (const table of TABLES) {
    const found = pick(manifest, table, crate);
    if (found !== undefined) return found;
  }
  const targets = member(manifest, "target");
  if (targets?.kind !== "object") return undefined;
  for (const { value } of targets.entries.values()) {
    for (const table of TABLES) {
      const found = pick(value, table, crate);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function workspaceDependency(
  root: string,
  files: ReadonlyMap<string, SourceFile>,
  crate: string,
): Value | undefined {
  for (const folder of withAncestors(root)) {
    const found = pick(
      parsedValue(files.get(inFolder(folder, "Cargo.toml"))),
      "workspace",
      "dependencies",
      crate,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "^2.0.0-rc.3" → "2.0.0-rc.3", "2" → "2.0.0": what the requirement promises at the least. */
function lowestVersion(requirement: string): string | undefined {
  const first =
    requirement
      .split(",")[0]
      ?.replace(/^[\s^~=>]+/, "")
      .trim() ?? "";
  return (parse(first) ?? coerce(first, { includePrerelease: true }))?.version;
}

function parsedValue(file: SourceFile | undefined): Value | undefined {
  if (file === undefined) return undefined;
  const parsed = parseFile(file);
  return parsed.ok ? parsed.value : undefined;
}

function nearest(root: string, name: string, files: ReadonlyMap<string, SourceFile>): SourceFile | undefined {
  for (const folder of withAncestors(root)) {
    const file = files.get(inFolder(folder, name));
    if (file !== undefined) return file;
  }
  return undefined;
}
