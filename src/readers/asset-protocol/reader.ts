import { ASSET_URLS } from "../../domain/command.ts";
import { ALLOWLIST, type IpcGrant, type Setting } from "../../domain/ipc.ts";
import { NO_PLATFORM, onEachPlatform, type Platform } from "../../domain/platform.ts";
import type { Scope, ScopeEntry } from "../../domain/scope.ts";
import { asBoolean, member, pick, stringsOf, type Value } from "../../formats/value.ts";
import { appDirectories, withTauri1Names } from "../../tauri/app-directories.ts";
import { configKey } from "../../tauri/config-key.ts";
import { configSetting } from "../../tauri/config-setting.ts";
import type { Project } from "../../tauri/project.ts";
import type { AppReader } from "../reader.ts";
import { scopeEntry } from "../scope-entries.ts";

/** Files that pages load through `asset:` URLs: a scope that no capability, window or site limits. */
export const assetProtocol: AppReader = {
  id: "asset-protocol",
  scope: "app",
  layered: true,
  // The configuration holds it.
  files: [],
  read(project) {
    const grants = onEachPlatform((platform) => grantsOn(project, platform));
    return { grants: grants.map(([grant, platforms]) => ({ ...grant, platforms })), gaps: [] };
  },
};

function grantsOn(project: Project, platform: Platform): IpcGrant[] {
  const setting =
    project.major === 1 ? allowlisted(project.config(platform)) : configured(project.config(platform));
  if (setting === undefined) return [];
  const { enabled, scope } = setting;
  const everyWindow = [{ text: "*", at: enabled.at }];
  const grant: IpcGrant = {
    domain: "ipc",
    effect: "allow",
    platforms: NO_PLATFORM,
    windows: everyWindow,
    webviews: [],
    // Another site may show such a file as an image, but only the app's own pages may read it.
    context: { kind: "local" },
    plugin: ASSET_URLS,
    command: ASSET_URLS,
    scope: scopeOf(scope, project.major),
    matching: {
      kind: "paths",
      literalDot: asBoolean(configKey(scope, "requireLiteralLeadingDot")) ?? null,
      directories: appDirectories(project, platform),
    },
    settings: settingsOn(project, platform),
    capability: project.major === 1 ? ALLOWLIST : "",
    permission: project.major === 1 ? "protocol.asset" : "assetProtocol",
    leaf: "",
    order: 0,
    at: enabled.at,
    definedAt: null,
    steps: [],
    platformsAt: null,
    enabledAt: null,
    inferred: false,
  };
  return [grant];
}

function settingsOn(project: Project, platform: Platform): Setting[] {
  const scope =
    project.major === 1
      ? ["tauri", "allowlist", "protocol", "assetScope"]
      : ["app", "security", "assetProtocol", "scope"];
  return [configSetting(project, platform, ...scope, "requireLiteralLeadingDot")];
}

/** The setting that turns the protocol on, and its scope. */
type Protocol = Readonly<{ enabled: Value; scope: Value | undefined }>;

function configured(config: Value): Protocol | undefined {
  const setting = configKey(pick(config, "app", "security"), "assetProtocol");
  const enabled = member(setting, "enable");
  return enabled !== undefined && asBoolean(enabled) === true
    ? { enabled, scope: member(setting, "scope") }
    : undefined;
}

function allowlisted(config: Value): Protocol | undefined {
  const allowlist = pick(config, "tauri", "allowlist");
  const protocol = member(allowlist, "protocol");
  const enabled = [member(protocol, "asset"), member(protocol, "all"), member(allowlist, "all")].find(
    (value) => asBoolean(value) === true,
  );
  return enabled && { enabled, scope: configKey(protocol, "assetScope") };
}

/** A list of paths to allow, or lists to allow and to deny. */
function scopeOf(scope: Value | undefined, major: 1 | 2): Scope {
  const entries = (list: Value | undefined): ScopeEntry[] =>
    stringsOf(list).map(({ value, at }) =>
      scopeEntry("path", major === 1 ? withTauri1Names(value) : value, at),
    );
  if (scope?.kind !== "object") return { allow: entries(scope), deny: [] };
  const denied = member(scope, "deny");
  return {
    allow: entries(member(scope, "allow")),
    deny: entries(denied),
    // An overlay's list replaces the configuration's, so the overlay's list is where an entry is missing.
    deniedAt: (denied ?? scope).at,
  };
}
