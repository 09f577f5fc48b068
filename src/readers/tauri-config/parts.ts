import type { ConfigPart } from "../../domain/config.ts";
import { type Place, topOf } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import { baseName } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { dependsOn, placeOfCrate } from "./dependencies.ts";
import { isolationApp } from "./isolation-hook.ts";
import { otherPages } from "./pages.ts";
import { programOf, sidecarsOn } from "./sidecars.ts";
import { updaterOf } from "./updater-section.ts";
import { windowsOf } from "./windows.ts";

export type PartOfApp = Readonly<{ part: ConfigPart; at: Place }>;

/** The plugins that bring defaults of their own. */
const PLUGINS = [
  { part: "fs plugin", crate: "tauri-plugin-fs" },
  { part: "http plugin", crate: "tauri-plugin-http" },
] as const;

/** The parts of the app that bring their own defaults, or read settings, and their places. */
export function partsOf(project: Project, platform: Platform): PartOfApp[] {
  const parts: PartOfApp[] = [{ part: "app", at: topOf(project.location.config) }];
  const updater = updaterOf(project, platform);
  if (updater?.builtInAt !== undefined) parts.push({ part: updater.part, at: updater.builtInAt });
  const hook = isolationApp(project, platform);
  if (hook !== undefined) parts.push({ part: "isolation hook", at: hook.at });
  for (const { label, value } of windowsOf(project, platform))
    parts.push({ part: `window ${label}`, at: value.at });
  for (const { value, at } of sidecarsOn(project, platform))
    parts.push({ part: `sidecar ${programOf(value, project.location.root)}`, at });
  for (const file of otherPages(project, []))
    parts.push({ part: `page ${baseName(file.path)}`, at: topOf(file.path) });
  // For an app that moves from Tauri 1, the plugins are new.
  if (project.major === 1) return parts;
  parts.push({ part: "app of Tauri 2", at: topOf(project.location.config) });
  for (const { label, value } of windowsOf(project, platform))
    parts.push({ part: `window of Tauri 2 ${label}`, at: value.at });
  for (const { part, crate } of PLUGINS)
    if (dependsOn(project, crate, platform)) parts.push({ part, at: placeOfCrate(project, crate, platform) });
  return parts;
}
