import type { ConfigPart } from "../../domain/config.ts";
import type { Platform } from "../../domain/platform.ts";
import { asBoolean, member, pick, type Value } from "../../formats/value.ts";
import type { LockedCrate, Project } from "../../tauri/project.ts";
import { isBefore } from "../../tauri/versions.ts";
import { dependsOn } from "./dependencies.ts";
import { type Granted, type LeverReader, nearestTo } from "./lever-reader.ts";
import { updaterOf } from "./updater.ts";

/** The parts of the app that bring defaults of their own. */
export function partsOf(project: Project, platform: Platform): ConfigPart[] {
  const parts: ConfigPart[] = ["app"];
  if (uses(project, platform, "fs")) parts.push("fs plugin");
  if (uses(project, platform, "http")) parts.push("http plugin");
  if (updaterOf(project, platform)?.kind === "object") parts.push("updater");
  return parts;
}

/** The http plugin checks the URL that was asked for; those that servers redirect to only where it is told to. */
export const redirects: LeverReader = (project, platform) => {
  if (!uses(project, platform, "http")) return [];
  const config = project.config(platform);
  const checks = asBoolean(pick(config, "plugins", "http", "scopeRedirects")) === true;
  const locked = project.locked("tauri-plugin-http");
  // The plugin of Tauri 3 has no such setting and always checks.
  if (checks && reads(project, locked, "2.7.0")) return [];
  if (project.major === 2 && isAtLeast(locked, "3.0.0-alpha.2")) return [];
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
  if (!uses(project, platform, "fs")) return [];
  const config = project.config(platform);
  const keepsOut = asBoolean(pick(config, "plugins", "fs", "scopeDroppedPaths")) === false;
  const locked = project.locked("tauri-plugin-fs");
  if (keepsOut && reads(project, locked, "2.7.0")) return [];
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

/** Tauri 1 has both plugins built in, and opens them by its allowlist. */
function uses(project: Project, platform: Platform, name: "fs" | "http"): boolean {
  if (project.major === 2) return dependsOn(project, `tauri-plugin-${name}`, platform);
  const allowlist = pick(project.config(platform), "tauri", "allowlist");
  const section = member(allowlist, name);
  const flags = section?.kind === "object" ? [...section.entries.values()] : [];
  return [member(allowlist, "all"), ...flags.map(({ value }) => value)].some(
    (flag) => asBoolean(flag) === true,
  );
}

/** Whether the plugin knows a setting that came with a version; an assumed version may be newer. */
function reads({ major }: Project, locked: LockedCrate | undefined, since: string): boolean {
  return major === 2 && (locked === undefined || locked.assumed || !isBefore(locked.version, since));
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
