import type { Gap } from "../../domain/gap.ts";
import type { IpcGrant } from "../../domain/ipc.ts";
import { ANY_SITE } from "../../domain/page-name.ts";
import { topOf } from "../../domain/place.ts";
import {
  EVERY_PLATFORM,
  NO_PLATFORM,
  PLATFORMS,
  type PlatformSet,
  platformSet,
} from "../../domain/platform.ts";
import { type Need, offlineFacts } from "../../facts/facts.ts";
import { inFolder, type Project } from "../../tauri/project.ts";
import { isEntryPoint, isRustOfApp } from "../../tauri/rust-files.ts";
import { isBefore } from "../../tauri/versions.ts";
import type { Reader } from "../reader.ts";
import { activeCapabilities } from "./active-capabilities.ts";
import { isAppPermissionFile, isCapabilityFile, mayBeBuildScript, pluginOfPermissionFile } from "./files.ts";
import { manifestsOf, neededFor } from "./manifests.ts";
import { buildScriptOf, namedByCrate } from "./own-files.ts";
import { resolve } from "./resolve.ts";
import { type ScopeSettings, scopeSettings } from "./scope-matching.ts";

/** Capabilities, permissions and scopes of Tauri 2: who may call which command, and with what. */
export const tauriAcl: Reader = {
  id: "tauri-acl",
  layered: true,

  wants: (path, app) =>
    isCapabilityFile(path, app) ||
    isAppPermissionFile(path, app) ||
    mayBeBuildScript(path, app) ||
    isEntryPoint(path, app.root) ||
    pluginOfPermissionFile(path, app) !== undefined,

  follows(project, isChanged) {
    const isNamed = namedByCrate(project, buildScriptOf(project));
    return (path) => isNamed(path) || (isRustOfApp(path, project.location.root) && isChanged(path));
  },

  needs: (base, head) => [base, head].flatMap((project) => (project === null ? [] : unknownPlugins(project))),

  read(project, facts) {
    if (project.major !== 2) return { grants: [], gaps: [] };
    const script = buildScriptOf(project);
    const manifests = manifestsOf(project, script, facts);
    const { active, gaps: capabilityGaps } = activeCapabilities(project, script);
    const grants: IpcGrant[] = manifests.appHasManifest ? [] : openAppCommands(project);
    const gaps: Gap[] = [...script.gaps, ...manifests.gaps, ...capabilityGaps];
    for (const [settings, platforms] of settingsByPlatform(project)) {
      const resolved = resolve(active, manifests, settings, platforms, isSince212(project));
      for (const grant of resolved.grants) grants.push(grant);
      for (const gap of resolved.gaps) gaps.push(gap);
    }
    return { grants, gaps: onceEach(gaps) };
  },
};

/** The crates of plugins that capabilities name and whose permissions are not known without their archives. */
function unknownPlugins(project: Project): Need[] {
  if (project.major !== 2) return [];
  const script = buildScriptOf(project);
  const manifests = manifestsOf(project, script, offlineFacts());
  const named = activeCapabilities(project, script).active.flatMap(
    ({ capability }) => capability.permissions,
  );
  const keys = new Set(named.map(({ id }) => id.slice(0, Math.max(0, id.lastIndexOf(":")))));
  return [...keys]
    .filter((key) => ["unknown", "assumed"].includes(manifests.of(key).how))
    .flatMap((key) => neededFor(key, project) ?? []);
}

/** Since Tauri 2.12 a denial is for the pages that its capability is for, by their origin. An assumed version may be it. */
function isSince212(project: Project): boolean {
  const tauri = project.locked("tauri");
  return tauri === undefined || tauri.assumed || !isBefore(tauri.version, "2.12.0");
}

/** Every gap once; an assumption about a version or a crate once for all permissions that rest on it. */
function onceEach(gaps: readonly Gap[]): Gap[] {
  const said = new Map<string, Gap>();
  for (const gap of gaps) {
    const isAssumption = gap.kind === "assumed-version" || (gap.kind === "unknown-plugin" && !gap.rests);
    const name = isAssumption ? gap.message : JSON.stringify(gap);
    if (!said.has(name)) said.set(name, gap);
  }
  return [...said.values()];
}

/** Most apps configure their plugins alike everywhere, so their permissions are resolved once for all platforms. */
function settingsByPlatform(project: Project): Iterable<readonly [ScopeSettings, PlatformSet]> {
  const groups = new Map<string, readonly [ScopeSettings, PlatformSet]>();
  for (const platform of PLATFORMS) {
    const settings = scopeSettings(project, platform);
    const name = JSON.stringify(settings);
    const [, platforms] = groups.get(name) ?? [settings, NO_PLATFORM];
    groups.set(name, [settings, platforms | platformSet(platform)]);
  }
  return groups.values();
}

/**
 * An app without permissions of its own leaves its commands open to every local page; before Tauri 2.11.1 to every
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
    capability: "",
    permission: "",
    leaf: "",
    order: 0,
    at,
    definedAt: null,
    steps: [],
    platformsAt: null,
    inferred: false,
  } as const;
  const local: IpcGrant = { ...common, context: { kind: "local" } };
  const tauri = project.locked("tauri");
  if (tauri === undefined || !isBefore(tauri.version, "2.11.1")) return [local];
  const remote = { kind: "remote", url: { text: ANY_SITE, at } } as const;
  // An assumed version may be any later one: then they may be open, and may be not.
  return [local, { ...common, context: remote, definedAt: tauri.at, inferred: tauri.assumed }];
}
