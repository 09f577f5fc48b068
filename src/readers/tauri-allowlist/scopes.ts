import { type Gap, gapAt } from "../../domain/gap.ts";
import type { Directories, Scope, ScopeEntry, ScopeMatching } from "../../domain/ipc.ts";
import { code } from "../../domain/sentence.ts";
import { asBoolean, asString, itemsOf, plain, stringsOf, type Value } from "../../formats/value.ts";
import { withTauri1Names } from "../../tauri/app-directories.ts";
import { type Allowlist, membersOf } from "./allowlist.ts";

/** The scope of an API that has one: it holds for all its commands. */
export type ApiScope = Readonly<{ plugin: string; option: string; scope: Scope; matching: ScopeMatching }>;

export function scopesOf(
  allowlist: Allowlist,
  directories: Directories,
): Readonly<{ scopes: readonly ApiScope[]; gaps: readonly Gap[] }> {
  const { entries, gaps } = urlGlobs(allowlist.value("http.scope"));
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

/** A list of paths to allow, or lists to allow and to deny with the rule for dots. */
function pathScope(value: Value | undefined, directories: Directories): ApiScope {
  const fields = new Map(membersOf(value));
  const lists =
    value?.kind === "array"
      ? { allow: paths(value), deny: [] }
      : { allow: paths(fields.get("allow")?.value), deny: paths(fields.get("deny")?.value) };
  const literalDot = asBoolean(fields.get("requireLiteralLeadingDot")?.value) ?? null;
  return {
    plugin: "fs",
    option: "fs.scope",
    scope: lists,
    matching: { kind: "paths", literalDot, directories },
  };
}

function paths(list: Value | undefined): ScopeEntry[] {
  return stringsOf(list).map(({ value, at }) => ({
    value: withTauri1Names(value),
    at,
  }));
}

/**
 * URLs to request, as globs. Tauri 1 parses each as a URL first, which adds the slash after a host; two stars before it
 * stand for all that follows.
 */
function urlGlobs(list: Value | undefined): Readonly<{ entries: ScopeEntry[]; gaps: Gap[] }> {
  const entries: ScopeEntry[] = [];
  const gaps: Gap[] = [];
  for (const { value, at } of stringsOf(list)) {
    if (URL.canParse(value)) entries.push({ value: new URL(value).href.replace(/\*\*\/$/, "**"), at });
    else {
      const message = `${code(value)} in ${code("http.scope")} is no URL: the app doesn't build. It was read as granting nothing.`;
      gaps.push(gapAt(at, "does-not-build", message));
    }
  }
  return { entries, gaps };
}

/**
 * Programs by their names, of which the last of each name counts, and only those that an option enables. What an
 * argument has to match is searched for anywhere in it, as `raw` says in Tauri 2.
 */
function programs(allowlist: Allowlist): ScopeEntry[] {
  const byName = new Map<unknown, ScopeEntry>();
  for (const item of itemsOf(allowlist.value("shell.scope"))) {
    const fields = new Map(membersOf(item).map(([name, { value }]) => [name, value]));
    const sidecar = asBoolean(fields.get("sidecar")) === true;
    const name = asString(fields.get("name"));
    byName.delete(name);
    if (allowlist.enabled(sidecar ? "shell.sidecar" : "shell.execute") === undefined) continue;
    byName.set(name, {
      value: { ...(plain(item) as object), ...unanchored(fields.get("args")) },
      at: item.at,
    });
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
