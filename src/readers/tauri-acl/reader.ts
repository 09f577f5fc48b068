import { type Gap, wordsOf } from "../../domain/gap.ts";
import type { IpcGrant } from "../../domain/ipc.ts";
import type { Need } from "../../domain/need.ts";
import { ANY_SITE } from "../../domain/page-name.ts";
import { topOf } from "../../domain/place.ts";
import {
  EVERY_PLATFORM,
  NO_PLATFORM,
  PLATFORMS,
  type PlatformSet,
  platformSet,
} from "../../domain/platform.ts";
import { inFolder } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { isBefore } from "../../tauri/versions.ts";
import type { AppReader } from "../reader.ts";
import { type ActiveCapability, activeCapabilities } from "./active-capabilities.ts";
import { mayHaveCommands } from "./app-commands.ts";
import { FILES } from "./files.ts";
import type { TauriRules } from "./leaf-grants.ts";
import { manifestsOf, neededFor } from "./manifests.ts";
import { buildScriptOf, namedByCrate } from "./own-files.ts";
import { pluginPermissions } from "./plugin-permissions.ts";
import { resolve } from "./resolve.ts";
import { type ScopeSettings, scopeSettings } from "./scope-matching.ts";
import { takenForLocal } from "./taken-for-local.ts";

/** Capabilities, permissions and scopes of Tauri 2: who may call which command, and with what. */
export const tauriAcl: AppReader = {
  id: "tauri-acl",
  scope: "app",
  layered: true,
  files: FILES,

  follows: (project) => namedByCrate(project, buildScriptOf(project)),

  needs: (base, head) => [base, head].flatMap((project) => (project === null ? [] : unknownPlugins(project))),

  read(project) {
    if (project.major !== 2) return { grants: [], gaps: [] };
    const script = buildScriptOf(project);
    const manifests = manifestsOf(project, script);
    const { active, dormant, gaps: capabilityGaps } = activeCapabilities(project, script);
    const isOpen = !manifests.appHasManifest && mayHaveCommands(project);
    const grants: IpcGrant[] = isOpen ? openAppCommands(project) : [];
    const gaps: Gap[] = [...script.gaps, ...manifests.gaps, ...capabilityGaps];
    for (const [settings, platforms] of settingsByPlatform(project)) {
      const resolved = resolve(active, platforms, { manifests, settings, tauri: tauriRules(project) });
      for (const grant of resolved.grants) grants.push(grant);
      for (const gap of resolved.gaps) gaps.push(gap);
    }
    for (const grant of outOfForce(dormant, manifests, project)) grants.push(grant);
    const sites = takenForLocal(project, grants);
    const plugins = pluginPermissions(project, manifests, grants);
    return { grants: [...grants, ...sites.grants, ...plugins], gaps: onceEach([...gaps, ...sites.gaps]) };
  },
};

/** The grants of capabilities that the configuration leaves out: they hold on no platform, and their gaps don't matter. */
function outOfForce(
  dormant: readonly ActiveCapability[],
  manifests: ReturnType<typeof manifestsOf>,
  project: Project,
): IpcGrant[] {
  const [[settings, platforms] = []] = settingsByPlatform(project);
  if (dormant.length === 0 || settings === undefined || platforms === undefined) return [];
  const { grants } = resolve(dormant, EVERY_PLATFORM, { manifests, settings, tauri: tauriRules(project) });
  return grants.map((grant) => ({ ...grant, platforms: NO_PLATFORM }));
}

/** The crates of plugins that capabilities name, if only their archives tell their permissions. */
function unknownPlugins(project: Project): Need[] {
  if (project.major !== 2) return [];
  const script = buildScriptOf(project);
  const manifests = manifestsOf(project, script);
  const named = activeCapabilities(project, script).active.flatMap(
    ({ capability }) => capability.permissions,
  );
  const keys = new Set(named.map(({ id }) => id.slice(0, Math.max(0, id.lastIndexOf(":")))));
  return [...keys]
    .filter((key) => ["unknown", "assumed"].includes(manifests.of(key).how))
    .flatMap((key) => neededFor(key, project) ?? []);
}

/** Since Tauri 2.12, a denial only holds for pages with an origin of its capability. An assumed version may be that new. */
function tauriRules(project: Project): TauriRules {
  const tauri = project.locked("tauri");
  if (tauri === undefined) return { since212: true, at: null };
  return { since212: tauri.assumed || !isBefore(tauri.version, "2.12.0"), at: tauri.at };
}

/** Every gap once. An assumption about a version or a crate is one gap for all permissions that rest on it. */
function onceEach(gaps: readonly Gap[]): Gap[] {
  const said = new Map<string, Gap>();
  for (const gap of gaps) {
    const isAssumption = gap.kind === "assumed-version" || gap.kind === "unknown-plugin";
    const name = isAssumption ? gap.message : JSON.stringify(gap);
    if (!said.has(name)) said.set(name, gap);
  }
  return [...said.values()];
}

/** Most apps configure their plugins in the same way on all platforms, so permissions are resolved once for those. */
function settingsByPlatform(project: Project): Iterable<readonly [ScopeSettings, PlatformSet]> {
  const groups = new Map<string, readonly [ScopeSettings, PlatformSet]>();
  for (const platform of PLATFORMS) {
    const settings = scopeSettings(project, platform);
    const name = wordsOf(settings);
    const [, platforms] = groups.get(name) ?? [settings, NO_PLATFORM];
    groups.set(name, [settings, platforms | platformSet(platform)]);
  }
  return groups.values();
}

/**
 * The commands of an app without permissions of its own: they are open to every local page, and before Tauri 2.11.1 to every
 * remote page too.
 */
function openAppCommands(project: Project): IpcGrant[] {
  const script = inFolder(project.location.root, "build.rs");
  const at = topOf(project.files.has(script) ? script : project.location.config);
  const everyLabel = [{ text: "*", at }];
  const common = {
    domain: "ipc",
    effect: "allow",
    platforms: EVERY_PLATFORM,
    windows: everyLabel,
    webviews: [],
    plugin: "",
    command: "*",
    scope: null,
    matching: { kind: "opaque", empty: "everything" },
    settings: [],
    capability: "",
    permission: "",
    leaf: "",
    order: 0,
    at,
    definedAt: null,
    steps: [],
    platformsAt: null,
    enabledAt: null,
    inferred: false,
  } as const;
  const local: IpcGrant = { ...common, context: { kind: "local" } };
  const tauri = project.locked("tauri");
  if (tauri === undefined || !isBefore(tauri.version, "2.11.1")) return [local];
  const remote = { kind: "remote", url: { text: ANY_SITE, at } } as const;
  // An assumed version may be any later one: then they may be open, and may be not.
  return [local, { ...common, context: remote, definedAt: tauri.at, inferred: tauri.assumed }];
}
