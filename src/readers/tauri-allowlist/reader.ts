import type { Gap } from "../../domain/gap.ts";
import {
  ALLOWLIST,
  type Context,
  type Directories,
  type IpcGrant,
  type Pattern,
  type ScopeMatching,
  type Setting,
} from "../../domain/ipc.ts";
import { type Place, topOf } from "../../domain/place.ts";
import { NO_PLATFORM, onEachPlatform, type Platform } from "../../domain/platform.ts";
import { member, type Value } from "../../formats/value.ts";
import { appDirectories } from "../../tauri/app-directories.ts";
import { settingIn } from "../../tauri/config-setting.ts";
import type { Project } from "../../tauri/project.ts";
import type { AppReader } from "../reader.ts";
import { type Allowlist, readAllowlist } from "./allowlist.ts";
import { ALWAYS, OPTIONS } from "./commands.ts";
import { type OwnPlugin, ownPlugins } from "./own-plugins.ts";
import { pluginCrates } from "./plugin-crates.ts";
import { remoteAccess } from "./remote-access.ts";
import { scopesOf } from "./scopes.ts";

/** The allowlist of Tauri 1: which APIs the app's pages may call, and which sites may call them too. */
export const tauriAllowlist: AppReader = {
  id: "tauri-allowlist",
  scope: "app",
  layered: true,

  // The configuration, the crate's manifest and its code are read for every app.
  // The configuration holds it.
  files: [],

  read(project) {
    if (project.major !== 1) return { grants: [], gaps: [] };
    const surfaceOn = onceFor(project, ownPlugins(project));
    const grants = onEachPlatform((platform) => surfaceOn(platform).grants);
    const gaps = onEachPlatform((platform) => surfaceOn(platform).gaps);
    return {
      grants: grants.map(([grant, platforms]) => ({ ...grant, platforms })),
      gaps: gaps.map(([gap]) => gap),
    };
  },
};

/** Pages, and the line that lets them call. */
type Pages = Readonly<{ windows: readonly Pattern[]; context: Context }>;

/** A grant without the pages that it is for: what may be called, and the setting that allows it. */
type Api = Readonly<{
  command: string;
  permission: string;
  at: Place;
  matching: ScopeMatching;
  settings: readonly Setting[];
}>;

type AllowlistRead = Readonly<{ grants: readonly IpcGrant[]; gaps: readonly Gap[] }>;

/** Reads a platform. Those that have one configuration, and the same folders, are read once. */
function onceFor(project: Project, own: readonly OwnPlugin[]): (platform: Platform) => AllowlistRead {
  const read = new Map<Value, Map<string, AllowlistRead>>();
  return (platform) => {
    const [config, directories] = [project.config(platform), appDirectories(project, platform)];
    const known = read.get(config) ?? new Map<string, AllowlistRead>();
    read.set(config, known);
    const folders = JSON.stringify(directories);
    const surface = known.get(folders) ?? readConfig(project, config, directories, own);
    known.set(folders, surface);
    return surface;
  };
}

function readConfig(
  project: Project,
  config: Value,
  directories: Directories,
  own: readonly OwnPlugin[],
): AllowlistRead {
  const top = member(config, "tauri")?.at ?? topOf(project.location.config);
  const allowlist = readAllowlist(config);
  const remote = remoteAccess(config);
  const { scopes, gaps } = scopesOf(allowlist, directories, pinnedTauri(project));
  const matchingOf = (command: string): ScopeMatching => {
    if (command === "shell|open") return { kind: "text", accepts: openAccepts(allowlist) };
    return (
      scopes.find(({ plugin }) => HELD_TO_A_SCOPE.test(command) && command.startsWith(`${plugin}|`))
        ?.matching ?? { kind: "none" }
    );
  };
  const settings = settingsByPlugin(project, config);
  const api = apiOf(allowlist, matchingOf, settings, top);
  const everyWindow: Pages = { windows: [{ text: "*", at: top }], context: { kind: "local" } };
  return {
    grants: [
      allow(everyWindow, appCommands(top)),
      ...api.map((each) => allow(everyWindow, each)),
      ...pluginCrates(project).map(({ name, crate, at }) =>
        allow(everyWindow, pluginCommands(name, crate, at)),
      ),
      ...own.map(({ name, at }) => allow(everyWindow, pluginCommands(name, "", at))),
      ...remote.sites.flatMap(({ url, windows, plugins, api: opened }) => {
        const pages = (at: Place): Pages => ({
          windows,
          context: { kind: "remote", url: { text: url.text, at } },
        });
        return [
          allow(pages(url.at), appCommands(url.at)),
          ...plugins.map(({ value, at }) =>
            allow(pages(at), pluginCommands(value, "dangerousRemoteDomainIpcAccess", at)),
          ),
          ...(opened === undefined ? [] : api.map((each) => allow(pages(opened.at), each))),
        ];
      }),
      ...scopes.map(({ plugin, option, scope, matching }): IpcGrant => {
        const at = allowlist.value(option)?.at ?? top;
        const held = { command: "", permission: option, at, matching, settings: settings[plugin] ?? [] };
        return { ...allow(everyWindow, held), effect: "scope", plugin, scope };
      }),
    ],
    gaps: [...allowlist.gaps, ...remote.gaps, ...gaps],
  };
}

function pinnedTauri({ locked }: Project): string | undefined {
  const tauri = locked("tauri");
  return tauri?.assumed === false ? tauri.version : undefined;
}

/** Commands that check their scope. Of the others, some work on opened files and some need no scope. */
const HELD_TO_A_SCOPE =
  /^(?:fs\|(?!(?:read|write|seek|ftruncate|read_text_file_lines_next)$)|http\|fetch$|shell\|(?:execute|spawn)$)/;

/** Other options that change what an API lets through, by the plugin that has the API in Tauri 2. */
function settingsByPlugin(project: Project, config: Value): Readonly<Record<string, readonly Setting[]>> {
  const setting = (...option: readonly string[]) =>
    settingIn(config, project, "tauri", "allowlist", ...option);
  return {
    fs: [setting("fs", "scope", "requireLiteralLeadingDot")],
    shell: [setting("shell", "open"), setting("shell", "all"), setting("all")],
  };
}

function apiOf(
  allowlist: Allowlist,
  matchingOf: (command: string) => ScopeMatching,
  settings: Readonly<Record<string, readonly Setting[]>>,
  top: Place,
): Api[] {
  const api = (command: string, permission: string, at: Place): Api => ({
    command: `plugin:${command}`,
    permission,
    at,
    matching: matchingOf(command),
    settings: settings[pluginOf(command)] ?? [],
  });
  const enabled = OPTIONS.flatMap(({ flags, commands }) => {
    const settings = flags.flatMap((flag) => allowlist.enabled(flag) ?? []);
    if (settings.length < flags.length) return [];
    // Any of several settings may be the one that was missing before.
    return commands.flatMap((command) => settings.map(({ by, at }) => api(command, by, at)));
  });
  return [...ALWAYS.map((command) => api(command, "", top)), ...enabled];
}

/** What `shell.open` accepts if it is `true`. Unlike Tauri 2, Tauri 1 doesn't anchor the end of an expression. */
const DEFAULT_OPEN = "^((mailto:\\w+)|(tel:\\w+)|(https?://\\w+)).+";

/**
 * The expression that an address has to match. If `all` enables `open`, and `shell.open` itself is off or absent, nothing is
 * checked: Tauri 1 makes its expression only of that setting.
 */
function openAccepts(allowlist: Allowlist): string | null {
  const open = allowlist.value("shell.open");
  if (open?.kind === "string") return open.value;
  return open?.kind === "boolean" && open.value ? DEFAULT_OPEN : null;
}

function appCommands(at: Place): Api {
  return {
    command: "*",
    permission: "",
    at,
    matching: { kind: "opaque", empty: "everything" },
    settings: [],
  };
}

function pluginCommands(name: string, permission: string, at: Place): Api {
  return { command: `plugin:${name}|*`, permission, at, matching: { kind: "none" }, settings: [] };
}

function pluginOf(command: string): string {
  return command.slice(0, command.indexOf("|"));
}

function allow({ windows, context }: Pages, { command, permission, at, matching, settings }: Api): IpcGrant {
  return {
    domain: "ipc",
    effect: "allow",
    platforms: NO_PLATFORM,
    windows,
    webviews: [],
    context,
    plugin: /^plugin:([^|]+)/.exec(command)?.[1] ?? "",
    command,
    scope: null,
    matching,
    settings,
    capability: ALLOWLIST,
    permission,
    leaf: permission,
    order: 0,
    at,
    definedAt: null,
    steps: [],
    platformsAt: null,
    enabledAt: null,
    inferred: false,
  };
}
