import { isCatalogued } from "../../catalogue/permission-catalogue.ts";
import type { Directories, IpcGrant, ScopeMatching, Setting } from "../../domain/ipc.ts";
import type { Platform } from "../../domain/platform.ts";
import { asBoolean, member, pick, type Value } from "../../formats/value.ts";
import { appDirectories } from "../../tauri/app-directories.ts";
import { configSetting } from "../../tauri/config-setting.ts";
import type { Project } from "../../tauri/project.ts";
import { isBefore } from "../../tauri/versions.ts";
import type { EntryForm } from "../scope-entries.ts";

/** Commands of the fs plugin that work on an opened file, so that no path is checked again. */
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
/** Commands of an app mostly use Tauri's helper, which reads an empty list as "everything". Plugins have their own rules. */
const APP_SCOPE: ScopeMatching = { kind: "opaque", empty: "everything" };
const FOREIGN_SCOPE: ScopeMatching = { kind: "opaque", empty: "unknown" };

/** Settings of one platform's configuration that change how scopes are read. */
export type ScopeSettings = Readonly<{
  fsLiteralDot: boolean | null;
  openerLiteralDot: boolean | null;
  /** `plugins.shell.open`: what the shell plugin's `open` command accepts. */
  shellOpen: string | boolean | null;
  /** Whether an absent `plugins.shell.open` leaves `open` unchecked, as it did before shell 2.2.1. */
  shellOpenUnchecked: boolean;
  directories: Directories;
  /** The places of these settings, by the manifest key of the plugin that reads them. */
  said: ReadonlyMap<string, readonly Setting[]>;
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
    said: saidBy(project, platform),
  };
}

function saidBy(project: Project, platform: Platform): ScopeSettings["said"] {
  const setting = (...keys: readonly string[]) => configSetting(project, platform, ...keys);
  const moved = [setting("app", "appDirectoriesOverride"), setting("identifier")];
  const shell = project.locked("tauri-plugin-shell");
  const release = shell?.at ? [{ name: "tauri-plugin-shell", value: shell.version, at: shell.at }] : [];
  return new Map([
    ["fs", [setting("plugins", "fs", "requireLiteralLeadingDot"), ...moved]],
    ["opener", [setting("plugins", "opener", "requireLiteralLeadingDot"), ...moved]],
    ["shell", [setting("plugins", "shell", "open"), ...release]],
  ]);
}

/** What the entries of a plugin's scope are. */
export function formOf(key: string): EntryForm {
  return FORMS.get(key) ?? "data";
}

const FORMS: ReadonlyMap<string, EntryForm> = new Map([
  ["fs", "path"],
  ["http", "url"],
  ["opener", "opened"],
  ["shell", "program"],
]);

/** How a command of a plugin reads its scope; `command` is undefined for the plugin's global scope. */
export function readingOf(
  key: string,
  command: string | undefined,
  settings: ScopeSettings,
): Pick<IpcGrant, "matching" | "settings"> {
  const heeded = key === "shell" && command !== "open" ? [] : (settings.said.get(key) ?? []);
  return { matching: matchingOf(key, command, settings), settings: heeded };
}

function matchingOf(key: string, command: string | undefined, settings: ScopeSettings): ScopeMatching {
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
