import { ANY_APP_COMMAND, isAppCommand } from "../../domain/command.ts";
import type { Context, IpcGrant, Pattern } from "../../domain/ipc.ts";
import { hasPlatform, type Platform } from "../../domain/platform.ts";
import type { InvokeWitness } from "../../domain/witness.ts";
import type { Work } from "../../domain/work.ts";
import { ANY_TEXT, isGlobOf, isUrlOf } from "./plain-patterns.ts";
import { inScope } from "./plain-scopes.ts";

/**
 * The second matcher: one concrete call against the grants, step by step as Tauri's runtime authority and then the
 * plugin do it. It uses no automata, so that a mistake in those does not vouch for itself.
 */
export function authorises(
  grants: readonly IpcGrant[],
  call: InvokeWitness,
  platform: Platform,
  work: Work,
): boolean {
  const isHere = (grant: IpcGrant) => hasPlatform(grant.platforms, platform);
  const byCommand = commandsOf(grants);
  const keys = new Set([call.command, everyCommandBeside(call.command)]);
  const named = [...keys].flatMap((key) => byCommand.get(key) ?? []).filter(isHere);
  work.spend(named.length);
  if (named.some(({ effect, context }) => effect === "deny" && comesFrom(context, call.origin, work)))
    return false;
  const allowing = named.filter((grant) => grant.effect === "allow" && isFor(grant, call, work));
  const [first] = allowing;
  if (first === undefined) return false;
  if (Object.keys(call.payload).length === 0) return true;
  const plugin = first.plugin;
  const global = (byCommand.get("") ?? []).filter((grant) => grant.plugin === plugin && isHere(grant));
  const scopes = [...allowing, ...global].sort(byOrder).flatMap(({ scope }) => scope ?? []);
  const allow = scopes.flatMap((scope) => scope.allow);
  const deny = scopes.flatMap((scope) => scope.deny);
  return inScope(first.matching, allow, deny, call, platform, work);
}

/** The key under which every command of the same plugin, or of the app, is granted or denied. */
function everyCommandBeside(command: string): string {
  return isAppCommand(command) ? ANY_APP_COMMAND : command.replace(/\|[^|]*$/, "|*");
}

/** The plugin sees its command scope first, then the global one. */
function byOrder(a: IpcGrant, b: IpcGrant): number {
  if (a.effect !== b.effect) return a.effect === "allow" ? -1 : 1;
  return a.order - b.order;
}

/** The grants by their command, kept with the list: a review asks for many calls of the same two surfaces. */
const indexes = new WeakMap<readonly IpcGrant[], ReadonlyMap<string, readonly IpcGrant[]>>();

function commandsOf(grants: readonly IpcGrant[]): ReadonlyMap<string, readonly IpcGrant[]> {
  const known = indexes.get(grants);
  if (known !== undefined) return known;
  const index = Map.groupBy(grants, ({ command, effect }) => (effect === "scope" ? "" : command));
  indexes.set(grants, index);
  return index;
}

function isFor({ windows, webviews, context }: IpcGrant, call: InvokeWitness, work: Work): boolean {
  const label = (text: string) => (pattern: Pattern) => isGlobOf(text, pattern.text, ANY_TEXT, work) === true;
  return (
    comesFrom(context, call.origin, work) &&
    (webviews.some(label(call.webview)) || windows.some(label(call.window)))
  );
}

function comesFrom(context: Context, origin: string, work: Work): boolean {
  if (context.kind === "any") return true;
  if (context.kind === "local") return origin === "local";
  return origin !== "local" && isUrlOf(origin, context.url.text, work);
}
