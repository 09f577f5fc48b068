import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { packageKey, type UnpinnedPackage } from "../../domain/package.ts";
import { PLATFORMS } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import type { CargoLock, LockedPackage } from "../../formats/cargo-lock.ts";
import { satisfies } from "../../formats/cargo-requirement.ts";
import type { SourceFile } from "../../formats/value.ts";
import { baseName, folderOf } from "../paths.ts";
import { type Dependency, type DependencySource, dependenciesOf } from "./dependencies.ts";
import { enabledFeatures } from "./features.ts";
import { localCrates } from "./local-crates.ts";
import { readManifest } from "./manifest.ts";
import type { Patch } from "./patches.ts";
import { isOfSource, lockedInWords, sourceInWords } from "./sources.ts";
import { type CargoWorkspace, isMember } from "./workspace.ts";

/** A dependency that cargo locks, and the manifest that asks for it. */
export type LockedNeed = Readonly<{ dependency: Dependency; path: string }>;

/**
 * The dependencies that cargo locks for the app: all dependencies of members; and of other crates of this repository, those
 * that some feature of the app turns on, but none for their tests.
 */
export function lockedNeeds(workspace: CargoWorkspace, files: ReadonlyMap<string, SourceFile>): LockedNeed[] {
  const at = workspace.own?.value.at;
  const everything = { named: [], allFeatures: at ?? null, noDefaultFeatures: null };
  const enabled = PLATFORMS.map((platform) => enabledFeatures(workspace, files, platform, everything));
  return localCrates(workspace, files).flatMap(({ manifest, dependencies, isMember }) =>
    dependencies.flatMap((dependency) => {
      const isTaken = () => enabled.some((each) => each.takes(manifest, dependency.name));
      const isLocked = isMember || (dependency.kind !== "dev" && (!dependency.isOptional || isTaken()));
      return isLocked ? [{ dependency, path: manifest.path }] : [];
    }),
  );
}

/**
 * What the other members of the workspace ask for. Cargo resolves all members for a build of one, and uses one version of a
 * crate for all of them if the requirements are compatible.
 */
export function needsBeside(workspace: CargoWorkspace, files: ReadonlyMap<string, SourceFile>): LockedNeed[] {
  const known = new Set(localCrates(workspace, files).map(({ manifest }) => manifest.path));
  return [...files.keys()].flatMap((path) => {
    if (baseName(path) !== "Cargo.toml" || known.has(path) || !isMember(workspace, folderOf(path))) return [];
    const manifest = readManifest(files.get(path));
    if (manifest?.name === undefined) return [];
    return dependenciesOf(manifest, workspace.root).map((dependency) => ({ dependency, path }));
  });
}

/**
 * What manifests ask for and the lockfile doesn't hold: without `--locked`, cargo resolves it anew in each build. An entry of the
 * lockfile holds a dependency if it has the name, the source and a version that will do. It doesn't matter who else depends on
 * the entry. Folders of this repository are gaps: what lies there has no publisher.
 */
export function unlockedDependencies(
  needs: readonly LockedNeed[],
  patches: readonly Patch[],
  lock: CargoLock,
): Readonly<{ grants: readonly UnpinnedPackage[]; gaps: readonly Gap[] }> {
  const unheld = needs.filter(({ dependency }) => !isHeld(dependency, patches, lock));
  const isFolder = ({ dependency }: LockedNeed) => dependency.source.kind === "path";
  return {
    grants: unheld
      .filter((need) => !isFolder(need))
      .map(({ dependency }) =>
        unpinned(dependency, { path: lock.path, has: whatLockHas(dependency.crate, lock) }),
      ),
    gaps: unheld.filter(isFolder).map(({ dependency, path }) => unlockedFolder(dependency, path, lock)),
  };
}

/** Without a lockfile: what a build of the app takes from elsewhere. What only tests need is left out. */
export function unpinnedCrates(needs: readonly LockedNeed[]): UnpinnedPackage[] {
  return needs
    .filter(({ dependency }) => dependency.kind !== "dev" && !isHere(dependency))
    .map(({ dependency }) => unpinned(dependency, null));
}

function unpinned(dependency: Dependency, lock: UnpinnedPackage["lock"]): UnpinnedPackage {
  return {
    domain: "packages",
    kind: "unpinned-package",
    ecosystem: "cargo",
    name: dependency.crate,
    wanted: wantedOf(dependency),
    from: sourceInWords(dependency.source),
    lock,
    at: dependency.value.at,
  };
}

/** Gaps for patches that the lockfile lists neither as used nor as unused: cargo hasn't looked at them yet. */
export function unlockedPatches(patches: readonly Patch[], lock: CargoLock): Gap[] {
  return patches
    .filter(({ crate, source }) => !entriesFor(crate, lock).some((entry) => isOfSource(entry.source, source)))
    .map(({ table, crate, version, source, value }) => {
      const message = `${code(`[${table}]`)} puts ${sourceInWords(source)} in the place of ${code(crate)}, which ${code(lock.path)} doesn't show: each build takes what is there that day. Commit the Cargo.lock that cargo writes.`;
      const rests = wordsOf(table, crate, version, source);
      const about = [packageKey({ ecosystem: "cargo", name: crate })];
      return gapAt(value.at, { kind: "not-checked", rests, about, message });
    });
}

/**
 * Gaps for crates from elsewhere that depend on an entry without a source. Such an entry is a crate of this repository, and a
 * crate from elsewhere can't depend on one unless a patch says so: cargo looks for the dependency anew.
 */
export function unfoundedEntries(patches: readonly Patch[], lock: CargoLock): Gap[] {
  const patched = new Set(patches.flatMap(({ crate, source }) => (source.kind === "path" ? [crate] : [])));
  const leaning = lock.packages
    .filter(({ source }) => source.kind !== "path")
    .flatMap((each) => each.dependencies.map(({ target }) => ({ each, target })));
  const gaps = leaning.flatMap(({ each, target }) => {
    if (target === undefined || target.source.kind !== "path" || patched.has(target.name)) return [];
    const message = `${code(lock.path)} gives no source for ${code(titleOf(target))}, though ${code(titleOf(each))} needs it and no patch takes it from this repository: cargo looks for it anew in each build. Commit the Cargo.lock that cargo writes.`;
    return [
      gapAt(target.at, {
        kind: "not-checked",
        rests: wordsOf("no source", target.name, target.version),
        message,
      }),
    ];
  });
  return [...new Map(gaps.map((gap) => [gap.rests, gap])).values()];
}

/** A crate of this repository, which nothing needs to pin. */
function isHere({ source }: Dependency): boolean {
  return source.kind === "path" || source.kind === "nowhere";
}

/** Whether the lockfile holds a dependency. Crates of this repository have entries too: without one, cargo takes the folder. */
function isHeld(dependency: Dependency, patches: readonly Patch[], lock: CargoLock): boolean {
  if (dependency.source.kind === "nowhere") return true;
  const { crate, source, requirement } = dependency;
  const sources: DependencySource[] = [
    source,
    ...patches.filter((patch) => patch.crate === crate).map((patch) => patch.source),
  ];
  return (lock.byName.get(crate) ?? []).some(
    (entry) =>
      sources.some((each) => isOfSource(entry.source, each)) &&
      (requirement === undefined || satisfies(entry.version, requirement) === true),
  );
}

function unlockedFolder(dependency: Dependency, path: string, lock: CargoLock): Gap {
  const { crate, source, requirement, kind, value } = dependency;
  const message = `${code(path)} asks for ${code(wantedOf(dependency))} from ${sourceInWords(source)}, and ${code(lock.path)} ${whatLockHas(crate, lock)}: each build compiles what lies there and runs its build script, unless it is told ${code("--locked")}. Commit the Cargo.lock that cargo writes.`;
  const rests = wordsOf("not locked", crate, requirement, source, kind === "dev");
  return gapAt(value.at, { kind: "not-checked", rests, message });
}

function wantedOf({ crate, requirement }: Dependency): string {
  return requirement === undefined ? crate : `${crate} ${requirement}`;
}

function whatLockHas(crate: string, lock: CargoLock): string {
  const entries = lock.byName.get(crate) ?? [];
  if (entries.length === 0) return "doesn't have it";
  const all = entries.map((entry) => `${code(titleOf(entry))} from ${lockedInWords(entry.source)}`);
  return `has ${all.join(" and ")}`;
}

function entriesFor(crate: string, lock: CargoLock): readonly Pick<LockedPackage, "source">[] {
  const unused = lock.unusedPatches.filter(({ name }) => name === crate);
  return [...(lock.byName.get(crate) ?? []), ...unused];
}

function titleOf({ name, version }: LockedPackage): string {
  return `${name} ${version}`;
}
