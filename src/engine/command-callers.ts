import { ANY_APP_COMMAND } from "../domain/command.ts";
import type { Grant } from "../domain/grant.ts";
import type { IpcGrant } from "../domain/ipc.ts";
import { ANY_SITE } from "../domain/page-name.ts";
import { NO_PLATFORM } from "../domain/platform.ts";
import type { CommandCallers, CommandGrant } from "../domain/rust-command.ts";

/**
 * Tells of each of the app's own commands who may call it, by all that the app grants to pages. A site counts where a
 * capability names it: that older releases of Tauri let any site call is told of the app, and not of each command.
 */
export function withCallers(grants: readonly Grant[]): readonly Grant[] {
  const calls = grants.filter((grant) => grant.domain === "ipc");
  return grants.map((grant) =>
    grant.domain === "commands" ? { ...grant, callers: callersOfDoor(grant, calls) } : grant,
  );
}

/** Any page may emit an event or ask for an address, as far as nothing says otherwise; sites only where they may emit. */
function callersOfDoor({ door, command, callers }: CommandGrant, calls: readonly IpcGrant[]): CommandCallers {
  if (door === "command") return callersOf(command, calls);
  const isForSites = door === "event" && callersOf("plugin:event|emit", calls) === "sites";
  return isForSites ? "sites" : callers;
}

function callersOf(command: string, grants: readonly IpcGrant[]): CommandCallers {
  const plugin = /^plugin:([^|]*)\|/.exec(command)?.[1];
  const every = plugin === undefined ? ANY_APP_COMMAND : `plugin:${plugin}|*`;
  const own = grants.filter((grant) => grant.command === command || grant.command === every);
  const allowed = own.filter(
    ({ effect, platforms, windows, webviews }) =>
      effect === "allow" && platforms !== NO_PLATFORM && windows.length + webviews.length > 0,
  );
  if (allowed.length === 0) return "nobody";
  const isNamed = ({ context }: IpcGrant) => context.kind === "remote" && context.url.text !== ANY_SITE;
  return allowed.some(isNamed) ? "sites" : "own-pages";
}
