import type { Place } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import { type EnabledFeatures, enabledFeatures } from "../../tauri/cargo/features.ts";
import { requestedFeatures } from "../../tauri/cargo/requested-features.ts";
import { cargoWorkspace } from "../../tauri/cargo/workspace.ts";
import type { Project } from "../../tauri/project.ts";

/** Default features of crates. */
const DEFAULTS: ReadonlyMap<string, readonly string[]> = new Map([["tauri-plugin-http", ["cookies"]]]);

/** The features of a crate in the app, by name, with the line that turns each on. Crates from elsewhere may turn on more. */
export function featuresOf(project: Project, crate: string, platform: Platform): ReadonlyMap<string, Place> {
  const used = builtInto(project, platform).of(crate, "app");
  if (used === undefined) return new Map();
  const defaults = used.usesDefaults ? (DEFAULTS.get(crate) ?? []) : [];
  return new Map([...defaults.map((name) => [name, used.at] as const), ...used.features]);
}

/** The crates and features of the app's build for a platform. */
export function builtInto(project: Project, platform: Platform): EnabledFeatures {
  const ofProject = known.get(project) ?? new Map<Platform, EnabledFeatures>();
  known.set(project, ofProject);
  const { location, files, flags } = project;
  const built =
    ofProject.get(platform) ??
    enabledFeatures(
      cargoWorkspace(location.root, files),
      files,
      platform,
      requestedFeatures(project.config(platform), flags),
    );
  ofProject.set(platform, built);
  return built;
}

const known = new WeakMap<Project, Map<Platform, EnabledFeatures>>();
