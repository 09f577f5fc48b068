import type { Context, IpcGrant, Setting } from "../../domain/ipc.ts";
import type { Place } from "../../domain/place.ts";
import type { PlatformSet } from "../../domain/platform.ts";
import type { ActiveCapability } from "./active-capabilities.ts";
import type { Capability, PermissionEntry } from "./capabilities.ts";
import type { Leaf } from "./expansion.ts";
import type { Manifests } from "./manifests.ts";
import { scopeOf } from "./permission-scope.ts";
import { readingOf, type ScopeSettings } from "./scope-matching.ts";

/** What Tauri's version decides, and the line that pins it; null where nothing does. */
export type TauriRules = Readonly<{ since212: boolean; at: Place | null }>;

/** What is needed to resolve the leaves of an entry. */
export type Resolving = Readonly<{ manifests: Manifests; settings: ScopeSettings; tauri: TauriRules }>;

/** A leaf, where it was found, and its place in the order of all. */
export type Found = Readonly<{
  leaf: Leaf;
  entry: PermissionEntry;
  capability: ActiveCapability;
  platforms: PlatformSet;
  order: number;
}>;

/** The grants of a leaf. With commands, it is bound to pages. Without, its scope joins the plugin's global scope. */
export function grantsOf(found: Found, contexts: readonly Context[], resolving: Resolving): IpcGrant[] {
  const { allow, deny } = found.leaf.permission;
  const common = commonOf(found, resolving);
  if (allow.length === 0 && deny.length === 0) return poured(common, resolving);
  return [...allowed(common, allow, contexts, resolving), ...denied(common, deny, contexts, resolving)];
}

type Common = Omit<IpcGrant, "effect" | "command" | "context" | "matching" | "settings">;

function commonOf(
  { leaf, entry, capability: { capability, enabledAt }, platforms, order }: Found,
  { manifests }: Resolving,
): Common {
  return {
    domain: "ipc",
    platforms,
    windows: capability.windows,
    webviews: capability.webviews,
    plugin: leaf.key,
    scope: scopeOf(entry, leaf.permission, leaf.key),
    capability: capability.identifier,
    permission: entry.id,
    leaf: leaf.id,
    order,
    at: entry.at,
    definedAt: leaf.permission.at ?? manifests.pinnedAt(leaf.key),
    steps: leaf.steps,
    platformsAt: capability.platformsAt,
    enabledAt,
    inferred: leaf.inferred,
    ...(capability.only !== null && { only: capability.only }),
  };
}

/** No window or origin limits it: every page that may call a command of the plugin gets it. */
function poured(common: Common, { settings }: Resolving): IpcGrant[] {
  if (common.scope === null) return [];
  const read = readingOf(common.plugin, undefined, settings);
  return [{ ...common, effect: "scope", command: "", context: { kind: "local" }, ...read }];
}

function allowed(
  common: Common,
  commands: readonly string[],
  contexts: readonly Context[],
  resolving: Resolving,
): IpcGrant[] {
  return contexts.flatMap((context) =>
    commandsOf(commands, common.plugin, resolving.manifests).map(({ name, at }): IpcGrant => {
      return { ...common, ...at, effect: "allow", context, ...called(common.plugin, name, resolving) };
    }),
  );
}

/** Before Tauri 2.12, a denial holds for every page, whatever its capability says. */
function denied(
  common: Common,
  commands: readonly string[],
  contexts: readonly Context[],
  resolving: Resolving,
): IpcGrant[] {
  const { manifests, tauri } = resolving;
  const its = tauri.since212 ? contexts : contexts.slice(0, 1).map(() => ANY_PAGE);
  const settings = versionOf(tauri);
  return its.flatMap((context) =>
    commandsOf(commands, common.plugin, manifests).map(({ name, at }): IpcGrant => {
      const call = called(common.plugin, name, resolving);
      return { ...common, ...at, effect: "deny", context, ...call, settings };
    }),
  );
}

const ANY_PAGE: Context = { kind: "any" };

function versionOf({ since212, at }: TauriRules): Setting[] {
  return at === null ? [] : [{ name: "tauri", value: since212 ? "since 2.12" : "before 2.12", at }];
}

function called(
  key: string,
  command: string,
  { settings }: Resolving,
): Pick<IpcGrant, "command" | "matching" | "settings"> {
  return { command: commandKey(key, command), ...readingOf(key, command, settings) };
}

/**
 * The commands that a permission names. Since Tauri 3, `*` means all declared commands, each with the line that declares it; or
 * any command where none is declared. Before, no command is called `*`.
 */
function commandsOf(
  names: readonly string[],
  key: string,
  manifests: Manifests,
): Readonly<{ name: string; at: Readonly<{ definedAt: Place }> | null }>[] {
  return names.flatMap((name) => {
    if (name !== "*") return [{ name, at: null }];
    if (!manifests.wildcards) return [];
    const known = manifests.of(key);
    const manifest = known.how === "unknown" ? undefined : known.manifest;
    const declared = [...(manifest?.commands ?? []), ...(manifest?.named ?? [])].filter(
      (command) => command.name !== "*",
    );
    if (declared.length === 0) return [{ name, at: null }];
    return declared.map((command) => ({
      name: command.name,
      at: command.at === null ? null : { definedAt: command.at },
    }));
  });
}

/** A command's key in Tauri's runtime: core plugins lose their prefix. */
function commandKey(key: string, command: string): string {
  return key === "" ? command : `plugin:${key.replace(/^core:/, "")}|${command}`;
}

/** A grant for a permission that grants nothing, so that we know it was there if it comes to mean something. */
export function emptyGrant(capability: Capability, entry: PermissionEntry, platforms: PlatformSet): IpcGrant {
  return {
    domain: "ipc",
    effect: "scope",
    platforms,
    windows: [],
    webviews: [],
    context: { kind: "local" },
    plugin: entry.id.slice(0, Math.max(0, entry.id.lastIndexOf(":"))),
    command: "",
    scope: { allow: [], deny: [] },
    matching: { kind: "none" },
    settings: [],
    capability: capability.identifier,
    permission: entry.id,
    leaf: "",
    order: 0,
    at: entry.at,
    definedAt: null,
    steps: [],
    platformsAt: null,
    enabledAt: null,
    inferred: false,
    ...(capability.only !== null && { only: capability.only }),
  };
}
