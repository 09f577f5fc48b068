import { NEEDED_ALWAYS, type NeededOnly } from "../../domain/package.ts";
import {
  EVERY_PLATFORM,
  NO_PLATFORM,
  PLATFORMS,
  type PlatformSet,
  platformSet,
} from "../../domain/platform.ts";
import type { CargoLock, LockedPackage } from "../../formats/cargo-lock.ts";
import { holds } from "../../tauri/cargo/cfg.ts";
import { type Dependency, dependenciesOf } from "../../tauri/cargo/dependencies.ts";
import { localCrates } from "../../tauri/cargo/local-crates.ts";
import { readManifest } from "../../tauri/cargo/manifest.ts";
import { cargoWorkspace, isMember } from "../../tauri/cargo/workspace.ts";
import { baseName, folderOf } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";

/** On which platforms a crate is reached at all, and on which by more than dependencies for tests. */
type Reach = Readonly<{ all: PlatformSet; shipped: PlatformSet }>;

const NOWHERE: Reach = { all: NO_PLATFORM, shipped: NO_PLATFORM };
const EVERYWHERE: Reach = { all: EVERY_PLATFORM, shipped: EVERY_PLATFORM };

/**
 * When alone crates are needed, by the manifests of this repository: a lockfile doesn't mark tests and platforms. What crates from
 * elsewhere need, they are taken to need always. A crate of this repository without a manifest that is read needs all of its own.
 */
export function neededOnly(lock: CargoLock, project: Project): (crate: LockedPackage) => NeededOnly {
  const reach = reached(lock, manifestsByName(project));
  return (crate) => {
    const { all, shipped } = reach.get(crate) ?? NOWHERE;
    if (all === NO_PLATFORM) return NEEDED_ALWAYS;
    return { isDev: shipped === NO_PLATFORM, isOptional: false, platforms: all };
  };
}

/** One walk from all crates of this repository at once. A crate is walked again where it is reached on more platforms. */
function reached(
  { packages }: CargoLock,
  manifests: ReadonlyMap<string, readonly Dependency[]>,
): ReadonlyMap<LockedPackage, Reach> {
  const reach = new Map<LockedPackage, Reach>();
  const todo: LockedPackage[] = [];
  const add = (crate: LockedPackage, more: Reach) => {
    const known = reach.get(crate) ?? NOWHERE;
    const both = { all: known.all | more.all, shipped: known.shipped | more.shipped };
    if (both.all === known.all && both.shipped === known.shipped) return;
    reach.set(crate, both);
    if (crate.source.kind !== "path") todo.push(crate);
  };
  for (const crate of packages) {
    if (crate.source.kind !== "path") continue;
    const asked = Map.groupBy(manifests.get(crate.name) ?? [], (dependency) => dependency.crate);
    for (const needed of targetsOf(crate)) add(needed, reachBy(asked.get(needed.name)));
  }
  for (let crate = todo.pop(); crate !== undefined; crate = todo.pop()) {
    const here = reach.get(crate) ?? NOWHERE;
    for (const needed of targetsOf(crate)) add(needed, here);
  }
  return reach;
}

function targetsOf({ dependencies }: LockedPackage): LockedPackage[] {
  return dependencies.flatMap(({ target }) => target ?? []);
}

/** What the entries of one manifest for one crate say together. */
function reachBy(entries: readonly Dependency[] | undefined): Reach {
  if (entries === undefined) return EVERYWHERE;
  const platformsOf = (some: readonly Dependency[]) =>
    some.reduce((set, { target }) => set | platformsIn(target), NO_PLATFORM);
  return { all: platformsOf(entries), shipped: platformsOf(entries.filter(({ kind }) => kind !== "dev")) };
}

/** The platforms on which a table may count. */
function platformsIn(target: string | null): PlatformSet {
  return platformSet(...PLATFORMS.filter((platform) => holds(target, platform) !== false));
}

/** What the crates of this repository ask for, by name. Of two with one name it isn't known whose entry is whose. */
function manifestsByName({ location, files }: Project): ReadonlyMap<string, readonly Dependency[]> {
  const workspace = cargoWorkspace(location.root, files);
  const local = localCrates(workspace, files);
  const known = new Set(local.map(({ manifest }) => manifest.path));
  const beside = [...files.values()].flatMap((file) => {
    const isOther = baseName(file.path) === "Cargo.toml" && !known.has(file.path);
    if (!isOther || !isMember(workspace, folderOf(file.path))) return [];
    const manifest = readManifest(file);
    return manifest === undefined
      ? []
      : [{ manifest, dependencies: dependenciesOf(manifest, workspace.root) }];
  });
  const byName = Map.groupBy([...local, ...beside], ({ manifest }) => manifest.name ?? "");
  return new Map(
    [...byName].flatMap(([name, [first, ...others]]) =>
      first === undefined || others.length > 0 ? [] : [[name, first.dependencies] as const],
    ),
  );
}
