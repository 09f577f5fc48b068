import type { ConfigPart } from "../../domain/config.ts";
import type { Place } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import { asBoolean, member, pick, type Value } from "../../formats/value.ts";
import { governingLock } from "../../tauri/cargo/lockfile.ts";
import type { Project } from "../../tauri/project.ts";
import { isBefore } from "../../tauri/versions.ts";
import { dependsOn, placeOfCrate } from "./dependencies.ts";

/** The plugin that is the updater of Tauri 2. */
export const UPDATER = "tauri-plugin-updater";

/** What the configuration says of the updater, and the line that builds it in: without one nothing heeds it. */
export type Updater = Readonly<{
  settings: Value;
  /** Where the settings stand: "plugins.updater". */
  path: string;
  part: Extract<ConfigPart, "updater" | "updater of Tauri 1">;
  builtInAt: Place | undefined;
}>;

/** Undefined where the configuration has no such section: the updater can't start without one. */
export function updaterOf(project: Project, platform: Platform): Updater | undefined {
  const section = project.major === 1 ? "tauri" : "plugins";
  const settings = pick(project.config(platform), section, "updater");
  if (settings?.kind !== "object") return undefined;
  const found = { settings, path: `${section}.updater` };
  return project.major === 1
    ? { ...found, part: "updater of Tauri 1", builtInAt: activeAt(settings) }
    : { ...found, part: "updater", builtInAt: pluginAt(project, platform, settings) };
}

/** Tauri 1 has an updater of its own, off unless this says so. The plugin of Tauri 2 reads no such setting. */
function activeAt(settings: Value): Place | undefined {
  const active = member(settings, "active");
  return active !== undefined && asBoolean(active) === true ? active.at : undefined;
}

/** Where no lockfile tells what the app is built with, it is taken to be built with what its configuration sets. */
function pluginAt(project: Project, platform: Platform, settings: Value): Place | undefined {
  if (dependsOn(project, UPDATER, platform)) return placeOfCrate(project, UPDATER, platform);
  return governingLock(project.location.root, project.files) === undefined ? settings.at : undefined;
}

/** Whether the updater reads a setting that came with a version. An assumed version may be newer. */
export function updaterKnows(project: Project, since: string): boolean {
  const locked = project.locked(UPDATER);
  return locked === undefined || locked.assumed || !isBefore(locked.version, since);
}
