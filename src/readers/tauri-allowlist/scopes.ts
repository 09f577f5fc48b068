import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Directories, ScopeMatching } from "../../domain/ipc.ts";
import type { Scope, ScopeEntry } from "../../domain/scope.ts";
import { code } from "../../domain/sentence.ts";
import { asBoolean, asString, itemsOf, plain, stringsOf, type Value } from "../../formats/value.ts";
import { withTauri1Names } from "../../tauri/app-directories.ts";
import { isBefore } from "../../tauri/versions.ts";
import { scopeEntry } from "../scope-entries.ts";
import { type Allowlist, membersOf } from "./allowlist.ts";

/** The scope of an API. It holds for all commands of the API. */
export type ApiScope = Readonly<{ plugin: string; option: string; scope: Scope; matching: ScopeMatching }>;

/** @param tauri the locked version; undefined where none is, and the newest is meant */
export function scopesOf(
  allowlist: Allowlist,
  directories: Directories,
  tauri: string | undefined,
): Readonly<{ scopes: readonly ApiScope[]; gaps: readonly Gap[] }> {
  const { entries, gaps } = urlGlobs(allowlist.value("http.scope"), isBefore(tauri, BARE_HOSTS_SINCE));
  return {
    scopes: [
      pathScope(allowlist.value("fs.scope"), directories),
      {
        plugin: "http",
        option: "http.scope",
        scope: { allow: entries, deny: [] },
        matching: { kind: "url-globs" },
      },
      {
        plugin: "shell",
        option: "shell.scope",
        scope: { allow: programs(allowlist), deny: [] },
        matching: { kind: "programs" },
      },
    ],
    gaps,
  };
}

/** A list of allowed paths; or lists of allowed and denied paths, with the rule for dots. */
function pathScope(value: Value | undefined, directories: Directories): ApiScope {
  const fields = new Map(membersOf(value));
  const lists =
    value?.kind === "array"
      ? { allow: paths(value), deny: [] }
      : deniedApart(fields.get("allow")?.value, fields.get("deny")?.value);
  const literalDot = asBoolean(fields.get("requireLiteralLeadingDot")?.value) ?? null;
  return {
    plugin: "fs",
    option: "fs.scope",
    scope: lists,
    matching: { kind: "paths", literalDot, directories },
  };
}

/** An overlay's list replaces the configuration's, so the overlay's list is where an entry is missing. */
function deniedApart(allowed: Value | undefined, denied: Value | undefined): Scope {
  const scope = { allow: paths(allowed), deny: paths(denied) };
  return denied === undefined ? scope : { ...scope, deniedAt: denied.at };
}

function paths(list: Value | undefined): ScopeEntry[] {
  return stringsOf(list).map(({ value, at }) => scopeEntry("path", withTauri1Names(value), at));
}

/** Since then a glob holds without the slash at its end, too: `https://*` means any address, and not only those that end with a slash. */
const BARE_HOSTS_SINCE = "1.4.0";

/** URLs to request, as globs. */
function urlGlobs(
  list: Value | undefined,
  keepsSlash: boolean,
): Readonly<{ entries: ScopeEntry[]; gaps: Gap[] }> {
  const entries: ScopeEntry[] = [];
  const gaps: Gap[] = [];
  for (const { value, at } of stringsOf(list)) {
    if (URL.canParse(value))
      entries.push(...globsOf(value, keepsSlash).map((glob) => scopeEntry("url", glob, at)));
    else {
      const message = `${code(value)} in ${code("http.scope")} is no URL: the app doesn't build. It was read as granting nothing.`;
      gaps.push(gapAt(at, { kind: "does-not-build", rests: wordsOf("http.scope", value), message }));
    }
  }
  return { entries, gaps };
}

/**
 * Tauri 1 first parses each as a URL, which adds the slash after a host. Two stars before that slash mean everything that
 * follows.
 */
function globsOf(url: string, keepsSlash: boolean): string[] {
  const glob = new URL(url).href.replace(/\*\*\/$/, "**");
  if (keepsSlash || !glob.endsWith("/")) return [glob];
  const bare = glob.slice(0, -1);
  // A star stands for the slash, too; and no address is a host without one.
  if (bare.endsWith("*")) return [bare];
  return URL.parse(bare)?.href === glob ? [glob] : [glob, bare];
}

/**
 * Programs that an option enables, by name. Of equal names, the last one counts. The expression for an argument may match
 * anywhere in it, as with `raw` in Tauri 2.
 */
function programs(allowlist: Allowlist): ScopeEntry[] {
  const byName = new Map<unknown, ScopeEntry>();
  for (const item of itemsOf(allowlist.value("shell.scope"))) {
    const fields = new Map(membersOf(item).map(([name, { value }]) => [name, value]));
    const sidecar = asBoolean(fields.get("sidecar")) === true;
    const name = asString(fields.get("name"));
    byName.delete(name);
    if (allowlist.enabled(sidecar ? "shell.sidecar" : "shell.execute") === undefined) continue;
    const written = { ...(plain(item) as object), ...unanchored(fields.get("args")) };
    byName.set(name, scopeEntry("program", written, item.at));
  }
  return [...byName.values()];
}

function unanchored(args: Value | undefined): Record<string, unknown> {
  if (args?.kind !== "array") return {};
  return {
    args: args.items.map((item) =>
      item.kind === "object" ? { ...(plain(item) as object), raw: true } : plain(item),
    ),
  };
}
