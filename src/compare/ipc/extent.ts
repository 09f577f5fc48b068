import { DENIED_ELSEWHERE, type Extent } from "../../domain/extent.ts";
import type { Context, IpcChange, IpcGrant, Pattern } from "../../domain/ipc.ts";
import type { PageName } from "../../domain/page-name.ts";
import type { Place } from "../../domain/place.ts";
import { isPlatform, platformSet, platformsOf } from "../../domain/platform.ts";
import type { Scope, ScopeEntry } from "../../domain/scope.ts";
import { countingEntries } from "./counting-entries.ts";
import { entryOf, textOf } from "./entry-text.ts";

/**
 * Which pages may newly call which commands, with what scope, on which platforms. `allow` and `deny` are the scopes of head's
 * grants of these commands by the same permissions: they aren't there where no grant has a scope. What other grants deny of the
 * same commands, or of their whole plugin, is another set: once it is lifted, more is let happen. `reads` says how the plugin reads
 * its scope: by other settings, the same words let other things through.
 */
export function extentOf(change: IpcChange, head: readonly IpcGrant[]): Extent {
  const grants = grantsOf(change, head);
  const scopes = grants.flatMap(({ scope }) => (scope === null ? [] : [scope]));
  const [allow, deny] = [countingEntries(grants), scopes.flatMap((scope) => scope.deny)];
  return {
    pages: distinct(change.pages.map(pageText)),
    commands: distinct(change.commands),
    platforms: platformsOf(change.platforms),
    ...(scopes.length === 0 ? {} : { allow: distinct(allow.map(textOf)), deny: distinct(deny.map(textOf)) }),
    ...elsewhere(grants, change.commands, head),
    reads: distinct(grants.flatMap(readingOf)),
  };
}

/** The grants that a change is about. There may be a hundred thousand commands, and as many permissions. */
function grantsOf({ capability, permissions, commands }: IpcChange, head: readonly IpcGrant[]): IpcGrant[] {
  const called = new Set(commands);
  return [...new Set<string>(permissions)]
    .flatMap((permission) => indexOf(head).byPermission.get(permission) ?? [])
    .filter((grant) => grant.capability === capability)
    .filter(({ effect, command }) => effect === "scope" || (effect === "allow" && called.has(command)));
}

type Index = Readonly<{
  byPermission: ReadonlyMap<string, readonly IpcGrant[]>;
  /** Those whose scope denies something: few, and every finding asks for them. */
  denying: readonly IpcGrant[];
}>;

/** Kept with the list: each finding of a review asks for its own. */
const indexes = new WeakMap<readonly IpcGrant[], Index>();

function indexOf(head: readonly IpcGrant[]): Index {
  const known = indexes.get(head);
  if (known !== undefined) return known;
  const index = {
    byPermission: Map.groupBy(head, ({ permission }) => permission),
    denying: head.filter(({ scope }) => scope !== null && scope.deny.length > 0),
  };
  indexes.set(head, index);
  return index;
}

/** What grants other than these deny of the commands and of their plugins, whoever's pages they are for; no set where none does. */
function elsewhere(own: readonly IpcGrant[], commands: readonly string[], head: readonly IpcGrant[]): Extent {
  const [called, plugins] = [new Set(commands), new Set(own.map(({ plugin }) => plugin))];
  const mine = new Set(own);
  const words = indexOf(head)
    .denying.filter((grant) => !mine.has(grant))
    .flatMap(({ scope, effect, command, plugin }) => {
      const isOfCommands = effect === "scope" ? plugins.has(plugin) : called.has(command);
      return isOfCommands ? (scope?.deny ?? []).map(textOf) : [];
    });
  return words.length === 0 ? {} : { [DENIED_ELSEWHERE]: distinct(words) };
}

function readingOf({ plugin, matching }: IpcGrant): string[] {
  return matching.kind === "none" ? [] : [`${plugin} ${JSON.stringify(matching)}`];
}

/**
 * What an extent would have granted before, made of grants of head: the same commands, for the pages, the scope and the platforms
 * that the extent names. What head grants beyond is then the news. A scope that holds for the whole plugin is given to these
 * commands alone.
 */
export function grantsWithin(extent: Extent, head: readonly IpcGrant[]): IpcGrant[] {
  const { pages = [], commands = [], platforms = [], allow, deny = [], reads = [] } = extent;
  const kept = extent[DENIED_ELSEWHERE] ?? [];
  const on = platformSet(...platforms.filter(isPlatform));
  const [called, read] = [new Set(commands), new Set(reads)];
  return head
    .filter(({ effect, command }) => effect === "allow" && called.has(command))
    .filter((grant) => readingOf(grant).every((reading) => read.has(reading)))
    .flatMap((grant) => {
      const scope =
        allow === undefined && kept.length === 0 ? null : scopeOf(allow ?? [], [...deny, ...kept], grant.at);
      return pages.map((page) => ({
        ...grant,
        ...audienceOf(page, grant),
        platforms: grant.platforms & on,
        scope,
      }));
    });
}

function scopeOf(allow: readonly string[], deny: readonly string[], at: Place): Scope {
  const entries = (texts: readonly string[]): ScopeEntry[] =>
    texts.map((text) => ({ ...entryOf(text), text, at }));
  return { allow: entries(allow), deny: entries(deny) };
}

/** "window main", "webview side at https://a.example/*", "window main, own pages". */
function pageText({ kind, label, from }: PageName): string {
  const where = from.kind === "site" ? ` at ${from.url}` : from.kind === "app-not-site" ? ", own pages" : "";
  return `${kind} ${label}${where}`;
}

type Audience = Pick<IpcGrant, "windows" | "webviews" | "context">;

function audienceOf(page: string, { at, context }: IpcGrant): Audience {
  const [, kind, label = "", url] = /^(window|webview) (.*?)(?:, own pages| at (\S+))?$/.exec(page) ?? [];
  const pattern: Pattern = { text: label, at };
  const from: Context =
    url === undefined
      ? { kind: "local" }
      : { kind: "remote", url: { text: url, at }, ...(context.kind === "remote" && takenForLocal(context)) };
  return {
    windows: kind === "window" ? [pattern] : [],
    webviews: kind === "webview" ? [pattern] : [],
    context: from,
  };
}

function takenForLocal({ takenForLocal }: Extract<Context, { kind: "remote" }>) {
  return takenForLocal === undefined ? {} : { takenForLocal };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
