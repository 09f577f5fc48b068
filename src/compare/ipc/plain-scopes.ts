import type { ScopeMatching } from "../../domain/ipc.ts";
import type { Platform } from "../../domain/platform.ts";
import { canonical, type ScopeEntry } from "../../domain/scope.ts";
import type { InvokeWitness } from "../../domain/witness.ts";
import type { Work } from "../../domain/work.ts";
import { comparableUrlPattern } from "../../language/url/reach.ts";
import { ANY_TEXT, isGlobOf, isUrlOf } from "./plain-patterns.ts";
import { findsMatch } from "./plain-validator.ts";
import { isRefusedByOpener } from "./scopes/opener.ts";
import { pathOf, resolvePath } from "./scopes/path-side.ts";
import { programOf } from "./scopes/programs.ts";
import { patternsFrom } from "./scopes/started-in.ts";
import { NOTHING_IS_OPENED } from "./scopes/text.ts";
import { urlPatternOf } from "./scopes/urls.ts";

/**
 * Whether a plugin's scope lets a call through, entry by entry as the plugin goes through them: without automata, for the
 * second matcher.
 */
export function inScope(
  matching: ScopeMatching,
  allow: readonly ScopeEntry[],
  deny: readonly ScopeEntry[],
  call: InvokeWitness,
  platform: Platform,
  work: Work,
): boolean {
  switch (matching.kind) {
    case "none":
      return true;
    case "text":
      return accepts(matching.accepts, textArgument(call), work);
    case "urls":
      return inUrls(allow, deny, urlArgument(call), work);
    case "url-globs":
      return allow.some((entry) => isGlobOf(urlArgument(call), urlPatternOf(entry), ANY_TEXT, work) === true);
    case "paths":
      return inPaths(matching, allow, deny, call, platform, work);
    case "opener":
      return opens(matching, allow, deny, call, platform, work);
    case "programs":
      return runs(allow, deny, call, work);
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

function accepts(expression: string | null, text: string, work: Work): boolean {
  if (expression === null) return true;
  return expression !== NOTHING_IS_OPENED && findsMatch(expression, text, work) === true;
}

function inUrls(allow: readonly ScopeEntry[], deny: readonly ScopeEntry[], url: string, work: Work): boolean {
  const isRefused = (entry: ScopeEntry) => comparableUrlPattern(urlPatternOf(entry), work) === "refused";
  // One entry that the plugin can't parse makes every call fail.
  if (!/^https?:/.test(url) || [...allow, ...deny].some(isRefused)) return false;
  const matches = (entry: ScopeEntry) => isUrlOf(url, urlPatternOf(entry), work);
  return !deny.some(matches) && allow.some(matches);
}

type PathRules = Extract<ScopeMatching, { kind: "paths" | "opener" }>;

function inPaths(
  { literalDot, directories }: PathRules,
  allow: readonly ScopeEntry[],
  deny: readonly ScopeEntry[],
  call: InvokeWitness,
  platform: Platform,
  work: Work,
): boolean {
  const path = textArgument(call);
  const options = {
    literalSeparator: true,
    literalDot: literalDot ?? platform !== "windows",
    foldCase: true,
  };
  const matches = (entry: ScopeEntry): boolean | undefined => {
    const pattern = pathOf(entry);
    if (pattern === undefined) return undefined;
    const resolved = resolvePath(pattern, platform, directories);
    if (resolved === undefined) return false;
    const answers = patternsFrom(call.startedIn, resolved, platform).map((each) =>
      isGlobOf(path, each, options, work),
    );
    return answers.includes(undefined) ? undefined : answers.includes(true);
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
  work: Work,
): boolean {
  if ([...allow, ...deny].some(isRefusedByOpener)) return false;
  const program = typeof call.payload.with === "string" ? call.payload.with : null;
  const uses = (entry: ScopeEntry): boolean =>
    entry.kind === "opened" && (entry.with === true || entry.with === program);
  if (call.command.endsWith("open_path")) {
    const paths = allow.filter((entry) => pathOf(entry) !== undefined);
    const denied = deny.filter((entry) => pathOf(entry) !== undefined);
    return paths.some(uses) && inPaths(rules, paths, denied, call, platform, work);
  }
  const url = String(call.payload.url);
  const matches = (entry: ScopeEntry) => {
    const pattern = entry.kind === "opened" ? entry.url : null;
    return pattern !== null && uses(entry) && isGlobOf(url, pattern, ANY_TEXT, work) === true;
  };
  return allow.some(matches) && !deny.some(matches);
}

function runs(
  allow: readonly ScopeEntry[],
  deny: readonly ScopeEntry[],
  { payload, runs: program }: InvokeWitness,
  work: Work,
): boolean {
  if ([...allow, ...deny].some((entry) => programOf(entry) === undefined)) return false;
  const given = Array.isArray(payload.args) ? payload.args.map(String) : [];
  const entry = allow.map(programOf).find((program) => program?.name === payload.program);
  if (entry === undefined || (program !== undefined && entry.command !== program)) return false;
  if (entry.sidecar !== asksForSidecar(payload)) return false;
  if (entry.arguments === true) return true;
  return (
    entry.arguments.length === given.length &&
    entry.arguments.every((argument, i) =>
      "fixed" in argument
        ? argument.fixed === given[i]
        : findsMatch(argument.validator, given[i] ?? "", work) === true,
    )
  );
}

/** A sidecar is started by a call that says so, and nothing else is. */
function asksForSidecar({ options }: InvokeWitness["payload"]): boolean {
  return typeof options === "object" && options !== null && Reflect.get(options, "sidecar") === true;
}

/** Entries as data: the value itself must be named, or nothing be named where that means everything. */
function inOpaque(
  empty: "everything" | "unknown",
  allow: readonly ScopeEntry[],
  deny: readonly ScopeEntry[],
  { payload }: InvokeWitness,
): boolean {
  const is = (wanted: unknown) => (entry: ScopeEntry) => entry.text === canonical(wanted);
  if (payload.denied !== undefined) return !deny.some(is(payload.denied));
  if (empty === "everything" && allow.length === 0) return true;
  return allow.some(is(payload.scope));
}
