import { isAppCommand } from "../../domain/command-name.ts";
import type { Context, IpcGrant, Pattern, ScopeEntry, ScopeMatching } from "../../domain/ipc.ts";
import { hasPlatform, type Platform } from "../../domain/platform.ts";
import type { InvokeWitness } from "../../domain/witness.ts";
import { acceptsPlainly, TooComplex } from "../../language/automaton.ts";
import { parseUrlPattern } from "../../language/url-pattern.ts";
import { validatorExpression } from "../../language/validator.ts";
import { matchesGlob } from "./plain-glob.ts";
import { isRefusedByOpener, openedUrl } from "./scopes/opener.ts";
import { pathOf, resolvePath } from "./scopes/paths.ts";
import { programOf } from "./scopes/programs.ts";
import { canonical, entryKey } from "./scopes/scope-question.ts";
import { isForeignEntry, isRefused, urlPatternOf } from "./scopes/urls.ts";

/**
 * The second matcher: one concrete call against the grants, step by step as Tauri's runtime authority and then the
 * plugin do it. It uses no automata, so that a mistake in those does not vouch for itself.
 */
export function authorises(grants: readonly IpcGrant[], call: InvokeWitness, platform: Platform): boolean {
  const isHere = (grant: IpcGrant) => hasPlatform(grant.platforms, platform);
  const byCommand = commandsOf(grants);
  const keys = new Set([call.command, everyCommandBeside(call.command)]);
  const named = [...keys].flatMap((key) => byCommand.get(key) ?? []).filter(isHere);
  if (named.some(({ effect, context }) => effect === "deny" && comesFrom(context, call.origin))) return false;
  const allowing = named.filter((grant) => grant.effect === "allow" && isFor(grant, call));
  const [first] = allowing;
  if (first === undefined) return false;
  if (Object.keys(call.payload).length === 0) return true;
  const plugin = first.plugin;
  const global = (byCommand.get("") ?? []).filter((grant) => grant.plugin === plugin && isHere(grant));
  const scopes = [...allowing, ...global].sort(byOrder).flatMap(({ scope }) => scope ?? []);
  const allow = scopes.flatMap((scope) => scope.allow);
  const deny = scopes.flatMap((scope) => scope.deny);
  return inScope(first.matching, allow, deny, call, platform);
}

/** The key under which every command of the same plugin, or of the app, is granted or denied. */
function everyCommandBeside(command: string): string {
  return isAppCommand(command) ? "*" : command.replace(/\|[^|]*$/, "|*");
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

function isFor({ windows, webviews, context }: IpcGrant, call: InvokeWitness): boolean {
  const label = (text: string) => (pattern: Pattern) => matchesGlob(pattern.text, text, ANY_LABEL);
  return (
    comesFrom(context, call.origin) &&
    (webviews.some(label(call.webview)) || windows.some(label(call.window)))
  );
}

const ANY_LABEL = { literalSeparator: false, literalDot: false, foldCase: false };

function comesFrom(context: Context, origin: string): boolean {
  if (context.kind === "any") return true;
  if (context.kind === "local") return origin === "local";
  return origin !== "local" && parseUrlPattern(context.url.text)?.test(origin) === true;
}

function inScope(
  matching: ScopeMatching,
  allow: readonly ScopeEntry[],
  deny: readonly ScopeEntry[],
  call: InvokeWitness,
  platform: Platform,
): boolean {
  switch (matching.kind) {
    case "none":
      return true;
    case "text":
      return matching.accepts === null || finds(matching.accepts, textArgument(call));
    case "urls": {
      const url = urlArgument(call);
      if (!/^https?:/.test(url) || [...allow, ...deny].some(isRefused)) return false;
      const matches = ({ value }: ScopeEntry) =>
        parseUrlPattern(urlPatternOf(value) ?? "")?.test(url) === true;
      return !deny.some(matches) && allow.some((entry) => !isForeignEntry(entry) && matches(entry));
    }
    case "url-globs":
      return allow.some(({ value }) => matchesGlob(String(value), urlArgument(call), ANY_LABEL) === true);
    case "paths":
      return inPaths(matching, allow, deny, textArgument(call), platform);
    case "opener":
      return opens(matching, allow, deny, call, platform);
    case "programs":
      return runs(allow, deny, call);
    case "opaque":
      return inOpaque(matching.empty, allow, deny, call);
  }
}

function textArgument({ payload }: InvokeWitness): string {
  return String(payload.path ?? payload.oldPath ?? payload.fromPath ?? "");
}

function urlArgument({ payload }: InvokeWitness): string {
  const config = payload.clientConfig;
  return String(typeof config === "object" && config !== null ? Reflect.get(config, "url") : payload.url);
}

type PathRules = Extract<ScopeMatching, { kind: "paths" | "opener" }>;

function inPaths(
  { literalDot, directories }: PathRules,
  allow: readonly ScopeEntry[],
  deny: readonly ScopeEntry[],
  path: string,
  platform: Platform,
): boolean {
  const options = {
    literalSeparator: true,
    literalDot: literalDot ?? platform !== "windows",
    foldCase: true,
  };
  const matches = (entry: ScopeEntry): boolean | undefined => {
    const pattern = pathOf(entry.value);
    if (pattern === undefined) return undefined;
    const resolved = resolvePath(pattern, platform, directories);
    return resolved === undefined ? false : matchesGlob(resolved, path, options);
  };
  const [allowed, denied] = [allow.map(matches), deny.map(matches)];
  // One entry that the plugin can't parse makes every call fail.
  if ([...allowed, ...denied].includes(undefined)) return false;
  return allowed.includes(true) && !denied.includes(true);
}

function opens(
  rules: PathRules,
  allow: readonly ScopeEntry[],
  deny: readonly ScopeEntry[],
  call: InvokeWitness,
  platform: Platform,
): boolean {
  if ([...allow, ...deny].some(isRefusedByOpener)) return false;
  const program = typeof call.payload.with === "string" ? call.payload.with : null;
  const accepts = ({ value }: ScopeEntry): boolean => {
    const app = typeof value === "object" && value !== null ? Reflect.get(value, "app") : undefined;
    if (app === true) return true;
    return typeof app === "string" ? app === program : app !== false && program === null;
  };
  if (call.command.endsWith("open_path")) {
    const paths = allow.filter(({ value }) => pathOf(value) !== undefined);
    const denied = deny.filter(({ value }) => pathOf(value) !== undefined);
    return paths.some(accepts) && inPaths(rules, paths, denied, textArgument(call), platform);
  }
  const url = String(call.payload.url);
  const matches = (entry: ScopeEntry) => {
    const pattern = openedUrl(entry.value);
    return pattern !== undefined && accepts(entry) && matchesGlob(pattern, url, ANY_LABEL) === true;
  };
  return allow.some(matches) && !deny.some(matches);
}

function runs(
  allow: readonly ScopeEntry[],
  deny: readonly ScopeEntry[],
  { payload, runs: program }: InvokeWitness,
): boolean {
  if ([...allow, ...deny].some(({ value }) => programOf(value) === undefined)) return false;
  const given = Array.isArray(payload.args) ? payload.args.map(String) : [];
  const entry = allow
    .map(({ value }) => programOf(value))
    .find((program) => program?.name === payload.program);
  if (entry === undefined || (program !== undefined && entry.command !== program)) return false;
  if (entry.arguments === true) return true;
  return (
    entry.arguments.length === given.length &&
    entry.arguments.every((argument, i) =>
      "fixed" in argument ? argument.fixed === given[i] : finds(argument.validator, given[i] ?? ""),
    )
  );
}

/** Entries as data: the value itself must be named, or nothing be named where that means everything. */
function inOpaque(
  empty: "everything" | "unknown",
  allow: readonly ScopeEntry[],
  deny: readonly ScopeEntry[],
  { payload }: InvokeWitness,
): boolean {
  const is = (wanted: unknown) => (entry: ScopeEntry) => entryKey(entry) === canonical(wanted);
  if (payload.denied !== undefined) return !deny.some(is(payload.denied));
  if (empty === "everything" && allow.length === 0) return true;
  return allow.some(is(payload.scope));
}

/** Whether a validator finds a match. One that can't be read is taken to find none. */
function finds(source: string, text: string): boolean {
  try {
    return acceptsPlainly(validatorExpression(source), text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TooComplex) return false;
    throw error;
  }
}
