import type { ConfigPart } from "../../domain/config.ts";
import type { Platform } from "../../domain/platform.ts";
import { asBoolean, pick, type Value } from "../../formats/value.ts";
import type { LockedCrate, Project } from "../../tauri/project.ts";
import { isBefore } from "../../tauri/versions.ts";
import { dependsOn } from "./dependencies.ts";
import { type Granted, type LeverReader, nearestTo } from "./lever-reader.ts";
import { updaterOf } from "./updater.ts";

const FS = "tauri-plugin-fs";
const HTTP = "tauri-plugin-http";

/** The parts of the app that bring defaults of their own. To an app that comes from Tauri 1 the plugins are new. */
export function partsOf(project: Project, platform: Platform): ConfigPart[] {
  const parts: ConfigPart[] = ["app"];
  if (project.major === 1) return parts;
  if (dependsOn(project, FS, platform)) parts.push("fs plugin");
  if (dependsOn(project, HTTP, platform)) parts.push("http plugin");
  if (updaterOf(project, platform)?.kind === "object") parts.push("updater");
  return parts;
}

/** The http plugin checks the URL that was asked for; those that servers redirect to only where it is told to. */
export const redirects: LeverReader = (project, platform) => {
  if (project.major === 1 || !dependsOn(project, HTTP, platform)) return [];
  const config = project.config(platform);
  const checks = asBoolean(pick(config, "plugins", "http", "scopeRedirects")) === true;
  const locked = project.locked(HTTP);
  // The plugin of Tauri 3 has no such setting and always checks.
  if (checks && reads(locked, "2.7.0")) return [];
  if (isAtLeast(locked, "3.0.0-alpha.2")) return [];
  return [
    {
      lever: "redirects-unscoped",
      extent: "",
      subject: "A server that the app may call through the http plugin",
      action: "send it on to any other URL",
      example: "fetch('https://api.example.com/') → 302 http://169.254.169.254/",
      ...settingOf(config, checks, locked, "http", "scopeRedirects", "false"),
      comesWith: "http plugin",
    },
  ];
};

/** The fs plugin adds what a person drops on a window to its scope. */
export const droppedFiles: LeverReader = (project, platform) => {
  if (project.major === 1 || !dependsOn(project, FS, platform)) return [];
  const config = project.config(platform);
  const keepsOut = asBoolean(pick(config, "plugins", "fs", "scopeDroppedPaths")) === false;
  const locked = project.locked(FS);
  if (keepsOut && reads(locked, "2.7.0")) return [];
  return [
    {
      lever: "dropped-files-in-scope",
      extent: "",
      subject: "Every page with permissions of the fs plugin",
      action: "reach files and whole folders that a person drops on any window",
      example: "readDir('/home/user/dropped')",
      ...settingOf(config, keepsOut, locked, "fs", "scopeDroppedPaths", "true"),
      comesWith: "fs plugin",
    },
  ];
};

/** Whether the plugin knows a setting that came with a version; an assumed version may be newer. */
function reads(locked: LockedCrate | undefined, since: string): boolean {
  return locked === undefined || locked.assumed || !isBefore(locked.version, since);
}

function isAtLeast(locked: LockedCrate | undefined, version: string): boolean {
  return locked !== undefined && !locked.assumed && !isBefore(locked.version, version);
}

/** Where the setting is as it should be, the plugin is too old to read it. */
function settingOf(
  config: Value,
  isSet: boolean,
  locked: LockedCrate | undefined,
  plugin: string,
  key: string,
  byDefault: string,
): Pick<Granted, "setting" | "at"> {
  const { at } = nearestTo(config, "plugins", plugin, key);
  if (isSet && locked !== undefined)
    return { setting: `tauri-plugin-${plugin} ${locked.version}`, at: locked.at ?? at };
  return { setting: `plugins.${plugin}.${key}: ${byDefault}`, at };
}
