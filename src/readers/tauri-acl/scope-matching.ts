import type { Directories, ScopeMatching } from "../../domain/ipc.ts";
import type { Platform } from "../../domain/platform.ts";
import { isCatalogued } from "../../facts/catalogue/permission-catalogue.ts";
import { asBoolean, member, pick, type Value } from "../../formats/value.ts";
import { appDirectories } from "../../tauri/app-directories.ts";
import type { Project } from "../../tauri/project.ts";
import { isBefore } from "../../tauri/versions.ts";

/** Commands of the fs plugin that work on something opened before, and so are not checked against paths again. */
const FS_WITHOUT_PATH = new Set([
  "fstat",
  "ftruncate",
  "read",
  "read_text_file_lines_next",
  "seek",
  "start_accessing_security_scoped_resource",
  "stop_accessing_security_scoped_resource",
  "unwatch",
  "write",
]);

const NONE: ScopeMatching = { kind: "none" };
/** An app's commands mostly use the helper that reads an empty list as "everything"; a plugin's rules are its own. */
const APP_SCOPE: ScopeMatching = { kind: "opaque", empty: "everything" };
const FOREIGN_SCOPE: ScopeMatching = { kind: "opaque", empty: "unknown" };

/** Settings of the configuration that alter how scopes are read, on one platform. */
export type ScopeSettings = Readonly<{
  fsLiteralDot: boolean | null;
  openerLiteralDot: boolean | null;
  /** `plugins.shell.open`: what the shell plugin's `open` command accepts. */
  shellOpen: string | boolean | null;
  /** Whether an absent `plugins.shell.open` leaves `open` unchecked, as it did before shell 2.2.1. */
  shellOpenUnchecked: boolean;
  directories: Directories;
}>;

export function scopeSettings(project: Project, platform: Platform): ScopeSettings {
  const config = project.config(platform);
  const plugins = member(config, "plugins");
  return {
    fsLiteralDot: literalDot(member(plugins, "fs")),
    openerLiteralDot: literalDot(member(plugins, "opener")),
    shellOpen: openSetting(pick(plugins, "shell", "open")),
    shellOpenUnchecked: isBefore(project.locked("tauri-plugin-shell")?.version, "2.2.1"),
    directories: appDirectories(project, platform),
  };
}

/** The rules by which a command of a plugin reads its scope; `command` is undefined for the plugin's global scope. */
export function matchingOf(key: string, command: string | undefined, settings: ScopeSettings): ScopeMatching {
  const { directories } = settings;
  switch (key) {
    case "fs":
      if (command !== undefined && FS_WITHOUT_PATH.has(command)) return NONE;
      return { kind: "paths", literalDot: settings.fsLiteralDot, directories };
    case "http":
      return command === undefined || command === "fetch" ? { kind: "urls" } : NONE;
    case "opener":
      if (command !== undefined && command !== "open_url" && command !== "open_path") return NONE;
      return { kind: "opener", literalDot: settings.openerLiteralDot, directories };
    case "shell":
      if (command === "open") return { kind: "text", accepts: shellOpenAccepts(settings) };
      return command === undefined || command === "execute" || command === "spawn"
        ? { kind: "programs" }
        : NONE;
    default:
      if (key === "") return APP_SCOPE;
      return isCatalogued(key) ? NONE : FOREIGN_SCOPE;
  }
}

/** What the shell plugin opens where nothing is configured. Source: `plugins/shell/src/lib.rs`. */
const DEFAULT_OPEN = "^((mailto:\\w+)|(tel:\\w+)|(https?://\\w+)).+$";

function shellOpenAccepts({ shellOpen, shellOpenUnchecked }: ScopeSettings): string | null {
  if (typeof shellOpen === "string") return `^${shellOpen}$`;
  if (shellOpen === true) return DEFAULT_OPEN;
  if (shellOpenUnchecked) return null;
  return shellOpen === false ? "[]" : DEFAULT_OPEN;
}

function openSetting(value: Value | undefined): string | boolean | null {
  return value?.kind === "string" || value?.kind === "boolean" ? value.value : null;
}

function literalDot(plugin: Value | undefined): boolean | null {
  return (
    asBoolean(member(plugin, "requireLiteralLeadingDot")) ??
    asBoolean(member(plugin, "require-literal-leading-dot")) ??
    null
  );
}
