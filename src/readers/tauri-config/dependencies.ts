import { PLATFORMS, type Platform } from "../../domain/platform.ts";
import { type LockedPackage, readCargoLock } from "../../formats/cargo-lock.ts";
import { parseFile } from "../../formats/parse.ts";
import { asString, member, pick, type Value } from "../../formats/value.ts";
import { governingLock } from "../../tauri/locked-crates.ts";
import { inFolder, type Project, withAncestors } from "../../tauri/project.ts";
import { mayHold } from "./cargo-cfg.ts";

/** A crate in the dependency tables of the app's Cargo.toml: under which name, and what stands there and in the workspace. */
export type Dependency = Readonly<{ name: string; crate: string; value: Value; shared: Value | undefined }>;

/** Every entry for a crate that can count on this platform. Crates for building or for tests aren't in the app. */
export function dependenciesOn(project: Project, crate: string, platform: Platform): readonly Dependency[] {
  const ofProject = read.get(project) ?? new Map<Platform, ByCrate>();
  read.set(project, ofProject);
  const known = ofProject.get(platform) ?? Map.groupBy(allOn(project, platform), (each) => each.crate);
  ofProject.set(platform, known);
  return known.get(crate) ?? [];
}

type ByCrate = ReadonlyMap<string, readonly Dependency[]>;

const read = new WeakMap<Project, Map<Platform, ByCrate>>();

function allOn(project: Project, platform: Platform): Dependency[] {
  const tables = [member(project.manifest, "dependencies")];
  const targets = member(project.manifest, "target");
  if (targets?.kind === "object") {
    for (const [target, { value }] of targets.entries)
      if (mayHold(target, platform)) tables.push(member(value, "dependencies"));
  }
  return tables.flatMap((table) => {
    if (table?.kind !== "object") return [];
    return [...table.entries].map(([name, { value }]): Dependency => {
      const isInherited = member(value, "workspace") !== undefined;
      const shared = isInherited ? sharedDependency(project, name) : undefined;
      const crate = asString(member(value, "package")) ?? asString(member(shared, "package")) ?? name;
      return { name, crate, value, shared };
    });
  });
}

/** Whether the app is built with a crate: by its own Cargo.toml, or by what its crates depend on. */
export function dependsOn(project: Project, crate: string, platform: Platform): boolean {
  if (dependenciesOn(project, crate, platform).length > 0) return true;
  // A table for another platform has the crate in the lockfile too.
  return !isNamedAnywhere(project, crate) && lockedBelow(project).has(crate);
}

/** The line that makes the app depend on a crate; undefined where only its lockfile does. */
export function dependencyLine(project: Project, crate: string, platform: Platform): Value | undefined {
  return dependenciesOn(project, crate, platform)[0]?.value;
}

function isNamedAnywhere(project: Project, crate: string): boolean {
  return PLATFORMS.some((platform) => dependenciesOn(project, crate, platform).length > 0);
}

function sharedDependency({ location, files }: Project, name: string): Value | undefined {
  for (const folder of withAncestors(location.root)) {
    const file = files.get(inFolder(folder, "Cargo.toml"));
    const parsed = file && parseFile(file);
    const found = parsed?.ok ? pick(parsed.value, "workspace", "dependencies", name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const below = new WeakMap<Project, ReadonlySet<string>>();

/** The names of all crates that the app's own crate leads to; those of the whole lockfile where it isn't in it. */
function lockedBelow(project: Project): ReadonlySet<string> {
  const known = below.get(project);
  if (known !== undefined) return known;
  const file = governingLock(project.location.root, project.files);
  const lock = file && readCargoLock(file);
  const name = asString(pick(project.manifest, "package", "name"));
  const app = lock?.byName.get(name ?? "")?.find(({ source }) => source === "path");
  const found = new Set<string>();
  const seen = new Set<LockedPackage>();
  const todo = app === undefined ? [...(lock?.packages ?? [])] : [app];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    found.add(next.name);
    for (const { target } of next.dependencies) if (target !== undefined) todo.push(target);
  }
  below.set(project, found);
  return found;
}
