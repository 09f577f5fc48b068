import { type Place, topOf } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import type { LockedPackage } from "../../formats/cargo-lock.ts";
import { localCrates } from "../../tauri/cargo/local-crates.ts";
import { lockOf, ownPackage } from "../../tauri/cargo/lockfile.ts";
import { cargoWorkspace } from "../../tauri/cargo/workspace.ts";
import type { Project } from "../../tauri/project.ts";
import { builtInto } from "./enabled-features.ts";

/** Whether the app is built with a crate: by manifests of this repository, or by what crates from elsewhere depend on. */
export function dependsOn(project: Project, crate: string, platform: Platform): boolean {
  if (dependencyLine(project, crate, platform) !== undefined) return true;
  // The lockfile also holds optional crates, and crates for other platforms.
  return !isNamedAnywhere(project, crate) && lockedBelow(project).has(crate);
}

/** The line that makes the app depend on a crate; undefined where only its lockfile does. */
function dependencyLine(project: Project, crate: string, platform: Platform): Place | undefined {
  return builtInto(project, platform).of(crate, "app")?.at;
}

/** The line that makes a crate part of the app: in its Cargo.toml, else in its lockfile, else its configuration. */
export function placeOfCrate(project: Project, name: string, platform: Platform): Place {
  const line = dependencyLine(project, name, platform) ?? project.locked(name)?.at;
  return line ?? topOf(project.location.config);
}

function isNamedAnywhere({ location, files }: Project, crate: string): boolean {
  return localCrates(cargoWorkspace(location.root, files), files).some(({ dependencies }) =>
    dependencies.some((dependency) => dependency.crate === crate && dependency.kind === "normal"),
  );
}

const below = new WeakMap<Project, ReadonlySet<string>>();

/** The names of all crates that the app's own crate leads to; of the whole lockfile where that lacks the app's crate. */
function lockedBelow(project: Project): ReadonlySet<string> {
  const known = below.get(project);
  if (known !== undefined) return known;
  const { location, files } = project;
  const lock = lockOf(location.root, files);
  const app = lock && ownPackage(lock, cargoWorkspace(location.root, files));
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
