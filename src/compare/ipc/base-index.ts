import type { IpcGrant, Setting, Step } from "../../domain/ipc.ts";
import { EVERY_PLATFORM, NO_PLATFORM, type PlatformSet } from "../../domain/platform.ts";
import type { ScopeEntry } from "../../domain/scope.ts";

/** What base's grants say about a permission, whatever pages and platforms they hold for. */
export type BaseIndex = Readonly<{
  /** Whether base had this capability grant this command through this permission, to anyone. */
  had(entry: IpcGrant): readonly IpcGrant[];
  /** Whether base's capability named this permission at all. */
  named(entry: IpcGrant): boolean;
  /** Whether what base's capability granted by this permission was guessed from its name. */
  guessed(entry: IpcGrant): boolean;
  /** Whether base's permission led through this member of a set. */
  led(entry: IpcGrant, step: Step): boolean;
  /** Where base's capability was part of the app. */
  activeOn(capability: string): PlatformSet;
  /** Where base's configuration put the capability into force, whatever platforms it is made for itself. */
  enabledOn(capability: string): PlatformSet;
  /** The grant of base whose scope denied this. */
  denier(entry: ScopeEntry): IpcGrant | undefined;
  /** The first setting beside this grant that base had otherwise. */
  changedSetting(entry: IpcGrant): Setting | undefined;
}>;

export function indexBase(base: readonly IpcGrant[]): BaseIndex {
  const commands = new Map<string, IpcGrant[]>();
  const permissions = new Set<string>();
  const guessed = new Set<string>();
  const led = new Set<string>();
  const [active, enabled] = [new Map<string, PlatformSet>(), new Map<string, PlatformSet>()];
  for (const grant of base) {
    active.set(grant.capability, (active.get(grant.capability) ?? NO_PLATFORM) | grant.platforms);
    if (!enabled.has(grant.capability)) enabled.set(grant.capability, enabledIn(grant));
    if (grant.effect === "deny") continue;
    const key = commandOf(grant);
    const known = commands.get(key);
    if (known === undefined) commands.set(key, [grant]);
    else known.push(grant);
    permissions.add(permissionOf(grant));
    if (grant.inferred) guessed.add(permissionOf(grant));
    for (const step of grant.steps) led.add(stepOf(grant, step));
  }
  const settings = settingsOf(base);
  return {
    had: (entry) => commands.get(commandOf(entry)) ?? [],
    named: (entry) => permissions.has(permissionOf(entry)),
    guessed: (entry) => guessed.has(permissionOf(entry)),
    led: (entry, step) => led.has(stepOf(entry, step)),
    activeOn: (capability) => active.get(capability) ?? NO_PLATFORM,
    enabledOn: (capability) => enabled.get(capability) ?? NO_PLATFORM,
    denier: (denied) =>
      base.find(({ scope }) => scope?.deny.includes(denied)) ??
      base.find(({ scope }) => scope?.deny.some((entry) => entry.text === denied.text)),
    changedSetting: ({ plugin, settings: said }) =>
      said.find(({ name, value }) => settings.get(`${plugin}\0${name}`)?.has(value) === false),
  };
}

function enabledIn({ enabledAt }: IpcGrant): PlatformSet {
  return enabledAt?.reduce((all, { platforms }) => all | platforms, NO_PLATFORM) ?? EVERY_PLATFORM;
}

/** A permission by its name in a capability. The same grants are asked for once for each page. */
function permissionOf(grant: IpcGrant): string {
  const known = permissionKeys.get(grant) ?? `${grant.capability}\0${grant.permission}`;
  permissionKeys.set(grant, known);
  return known;
}

const permissionKeys = new WeakMap<IpcGrant, string>();

function stepOf(grant: IpcGrant, { name }: Step): string {
  return `${permissionOf(grant)}\0${name}`;
}

function commandOf(grant: IpcGrant): string {
  const known = commandKeys.get(grant) ?? `${permissionOf(grant)}\0${grant.command}`;
  commandKeys.set(grant, known);
  return known;
}

const commandKeys = new WeakMap<IpcGrant, string>();

/** What each setting beside the grants of a plugin was, on whatever platform. */
function settingsOf(base: readonly IpcGrant[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const [plugin, grants] of Map.groupBy(base, (grant) => grant.plugin)) {
    // All grants of a plugin mostly share one list.
    for (const settings of new Set(grants.map((grant) => grant.settings))) {
      for (const { name, value } of settings) {
        const key = `${plugin}\0${name}`;
        values.set(key, (values.get(key) ?? new Set()).add(value));
      }
    }
  }
  return values;
}
