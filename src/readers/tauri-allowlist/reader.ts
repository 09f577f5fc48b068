import type { Gap } from "../../domain/gap.ts";
import {
  ALLOWLIST,
  type Context,
  type IpcGrant,
  type Pattern,
  type ScopeMatching,
} from "../../domain/ipc.ts";
import { type Place, topOf } from "../../domain/place.ts";
import { NO_PLATFORM, onEachPlatform, PLATFORMS, type Platform } from "../../domain/platform.ts";
import { member } from "../../formats/value.ts";
import { appDirectories } from "../../tauri/app-directories.ts";
import type { Project } from "../../tauri/project.ts";
import { isRustOfApp } from "../../tauri/rust-files.ts";
import type { Reader } from "../reader.ts";
import { type Allowlist, readAllowlist } from "./allowlist.ts";
import { ALWAYS, OPTIONS } from "./commands.ts";
import { type OwnPlugin, ownPlugins } from "./own-plugins.ts";
import { pluginCrates } from "./plugin-crates.ts";
import { remoteAccess } from "./remote-access.ts";
import { scopesOf } from "./scopes.ts";

/** The allowlist of Tauri 1: which APIs the app's pages may call, and which sites may call them too. */
export const tauriAllowlist: Reader = {
  id: "tauri-allowlist",
  layered: true,

  // The configuration and the crate's manifest are read for every app.
  wants: () => false,
  follows: (project) => (path) => project.major === 1 && isRustOfApp(path, project.location.root),

  read(project) {
    if (project.major !== 1) return { grants: [], gaps: [] };
    const own = ownPlugins(project);
    const surfaces = new Map(
      PLATFORMS.map((platform) => [platform, readPlatform(project, platform, own)] as const),
    );
    const grants = onEachPlatform((platform) => surfaces.get(platform)?.grants ?? []);
    const gaps = onEachPlatform((platform) => surfaces.get(platform)?.gaps ?? []);
    return {
      grants: grants.map(([grant, platforms]) => ({ ...grant, platforms })),
      gaps: gaps.map(([gap]) => gap),
    };
  },
};

/** Pages, and the line that lets them call. */
type Pages = Readonly<{ windows: readonly Pattern[]; context: Context }>;

/** A grant before it is known whose it is: what may be called, by which setting. */
type Api = Readonly<{ command: string; permission: string; at: Place; matching: ScopeMatching }>;

function readPlatform(
  project: Project,
  platform: Platform,
  own: readonly OwnPlugin[],
): Readonly<{ grants: IpcGrant[]; gaps: Gap[] }> {
  const config = project.config(platform);
  const top = member(config, "tauri")?.at ?? topOf(project.location.config);
  const allowlist = readAllowlist(config);
  const remote = remoteAccess(config);
  const { scopes, gaps } = scopesOf(allowlist, appDirectories(project, platform));
  const matchingOf = (command: string): ScopeMatching => {
    if (command === "shell|open") return { kind: "text", accepts: openAccepts(allowlist) };
    return (
      scopes.find(({ plugin }) => HELD_TO_A_SCOPE.test(command) && command.startsWith(`${plugin}|`))
        ?.matching ?? { kind: "none" }
    );
  };
  const api = apiOf(allowlist, matchingOf, top);
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
        const held = { command: "", permission: option, at, matching };
        return { ...allow(everyWindow, held), effect: "scope", plugin, scope };
      }),
    ],
    gaps: [...allowlist.gaps, ...remote.gaps, ...gaps],
  };
}

/** Commands that look at their scope: of the others, some work on what was opened before and some need none. */
const HELD_TO_A_SCOPE =
  /^(?:fs\|(?!(?:read|write|seek|ftruncate|read_text_file_lines_next)$)|http\|fetch$|shell\|(?:execute|spawn)$)/;

function apiOf(allowlist: Allowlist, matchingOf: (command: string) => ScopeMatching, top: Place): Api[] {
  const api = (command: string, permission: string, at: Place): Api => ({
    command: `plugin:${command}`,
    permission,
    at,
    matching: matchingOf(command),
  });
  const enabled = OPTIONS.flatMap(({ flags, commands }) => {
    const settings = flags.flatMap((flag) => allowlist.enabled(flag) ?? []);
    if (settings.length < flags.length) return [];
    // Any of several settings may be the one that was missing.
    return commands.flatMap((command) => settings.map(({ by, at }) => api(command, by, at)));
  });
  return [...ALWAYS.map((command) => api(command, "", top)), ...enabled];
}

/** What `shell.open` accepts where it is `true`. Unlike in Tauri 2, no end is added to an expression. */
const DEFAULT_OPEN = "^((mailto:\\w+)|(tel:\\w+)|(https?://\\w+)).+";

/**
 * The expression that an address has to match. Where `all` enables `open` and `shell.open` itself is off or absent,
 * nothing is checked: Tauri 1 makes its expression of that setting alone.
 */
function openAccepts(allowlist: Allowlist): string | null {
  const open = allowlist.value("shell.open");
  if (open?.kind === "string") return open.value;
  return open?.kind === "boolean" && open.value ? DEFAULT_OPEN : null;
}

function appCommands(at: Place): Api {
  return { command: "*", permission: "", at, matching: { kind: "opaque", empty: "everything" } };
}

function pluginCommands(name: string, permission: string, at: Place): Api {
  return { command: `plugin:${name}|*`, permission, at, matching: { kind: "none" } };
}

function allow({ windows, context }: Pages, { command, permission, at, matching }: Api): IpcGrant {
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
    capability: ALLOWLIST,
    permission,
    leaf: permission,
    order: 0,
    at,
    definedAt: null,
    steps: [],
    platformsAt: null,
    inferred: false,
  };
}
