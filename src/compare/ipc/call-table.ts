import { ANY_APP_COMMAND, isAppCommand } from "../../domain/command.ts";
import type { IpcGrant } from "../../domain/ipc.ts";
import {
  hasPlatform,
  PLATFORMS,
  type Platform,
  type PlatformSet,
  platformSet,
} from "../../domain/platform.ts";
import { audienceKey, deniedAudience } from "./principals.ts";

/** The key that stands for every command of the same plugin, or of the app, as only Tauri 1 grants them. */
export function wholeOf(command: string): string {
  return isAppCommand(command) ? ANY_APP_COMMAND : command.replace(/\|.*$/s, "|*");
}

/** What one platform's build lets be called: grants by audience and command, denies by command, scopes by plugin. */
export type CallTable = Readonly<{
  /** The entries that allow a command to a page that belongs to these audiences, before any deny. */
  allowing(audiences: ReadonlySet<string>, command: string): readonly IpcGrant[];
  /** Every command that some audience of these may call. */
  commands(audiences: ReadonlySet<string>): ReadonlySet<string>;
  /** The entries that deny a command to a page that belongs to these audiences, whatever windows they name. */
  denying(audiences: ReadonlySet<string>, command: string): readonly IpcGrant[];
  globalScope(plugin: string): readonly IpcGrant[];
}>;

export function callTable(grants: readonly IpcGrant[]): CallTable {
  const allowed = new Map<string, Map<string, IpcGrant[]>>();
  const denied = new Map<string, IpcGrant[]>();
  const scopes = new Map<string, IpcGrant[]>();
  for (const grant of grants) {
    if (grant.effect === "deny") push(denied, grant.command, grant);
    else if (grant.effect === "scope") push(scopes, grant.plugin, grant);
    else {
      const key = audienceKey(grant);
      const commands = allowed.get(key) ?? new Map<string, IpcGrant[]>();
      allowed.set(key, commands);
      push(commands, grant.command, grant);
    }
  }
  const allowing = (audiences: ReadonlySet<string>, command: string): readonly IpcGrant[] => {
    const entries: IpcGrant[] = [];
    for (const audience of audiences) entries.push(...(allowed.get(audience)?.get(command) ?? []));
    const whole = wholeOf(command);
    return command === whole ? entries : [...entries, ...allowing(audiences, whole)];
  };
  return {
    allowing,
    commands(audiences) {
      const result = new Set<string>();
      for (const audience of audiences)
        for (const command of allowed.get(audience)?.keys() ?? []) result.add(command);
      return result;
    },
    denying: (audiences, command) =>
      [...new Set([command, wholeOf(command)])]
        .flatMap((key) => denied.get(key) ?? [])
        .filter(({ context }) => {
          const audience = deniedAudience(context);
          return audience === null || audiences.has(audienceKey(audience));
        }),
    globalScope: (plugin) => scopes.get(plugin) ?? [],
  };
}

/** Platforms on which both sides grant the same: what is decided for one holds for all of its group. */
export type PlatformGroup = Readonly<{
  platforms: PlatformSet;
  base: readonly IpcGrant[];
  head: readonly IpcGrant[];
}>;

export function platformGroups(base: readonly IpcGrant[], head: readonly IpcGrant[]): PlatformGroup[] {
  const groups = new Map<string, PlatformGroup>();
  for (const platform of PLATFORMS) {
    const here = (grants: readonly IpcGrant[]) =>
      grants.filter((grant) => hasPlatform(grant.platforms, platform));
    const name = membership(base, platform) + membership(head, platform);
    const known = groups.get(name);
    const platforms = (known?.platforms ?? 0) | platformSet(platform);
    groups.set(name, known ? { ...known, platforms } : { platforms, base: here(base), head: here(head) });
  }
  return [...groups.values()];
}

function membership(grants: readonly IpcGrant[], platform: Platform): string {
  return `${grants.map((grant) => (hasPlatform(grant.platforms, platform) ? "1" : "0")).join("")};`;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
