import { compare, parse, type SemVer } from "semver";
import type { Platform } from "../../domain/platform.ts";
import data from "./permissions.json" with { type: "json" };

/** What one permission does, as the plugin's files say. */
export type CataloguedPermission = Readonly<{
  allow: readonly string[];
  deny: readonly string[];
  scopeAllow: readonly unknown[];
  scopeDeny: readonly unknown[];
  /** Undefined means all. */
  platforms: readonly Platform[] | undefined;
}>;

/** The permissions of a plugin at a version. */
export type CataloguedManifest = Readonly<{
  permission(id: string): CataloguedPermission | undefined;
  set(id: string): readonly string[] | undefined;
  /** Members of the default set; undefined where the plugin has none. */
  default: readonly string[] | undefined;
}>;

/** A look-up's answer. `assumed` names the version whose facts stand in for those of the one asked for. */
export type CatalogueAnswer = Readonly<{ manifest: CataloguedManifest; assumed: string | null }>;

type RawPermission = Readonly<{
  a?: readonly string[];
  d?: readonly string[];
  sa?: readonly unknown[];
  sd?: readonly unknown[];
  pl?: readonly Platform[];
}>;

type RawManifest = Readonly<{
  c: readonly string[];
  def?: readonly string[];
  p?: Readonly<Record<string, RawPermission>>;
  s?: Readonly<Record<string, readonly string[]>>;
}>;

type Row = Readonly<{ version: SemVer; sampled: boolean; index: number }>;

const raw = data as unknown as Readonly<{
  manifests: readonly RawManifest[];
  crates: Readonly<Record<string, readonly (readonly [readonly string[], number])[]>>;
}>;

const rowsOf = new Map<string, readonly Row[]>();
const manifestOf = new Map<number, CataloguedManifest>();

/** Whether the catalogue knows a plugin of this name at any version. */
export function isCatalogued(key: string): boolean {
  return Object.hasOwn(raw.crates, key);
}

/** The keys of Tauri's own manifests: `core:window`, and `window` before the prefix came. Their crate is `tauri`. */
const BEFORE_PREFIX = ["app", "event", "image", "menu", "path", "resources", "tray", "webview", "window"];

export function isCoreKey(key: string): boolean {
  return key === "core" || key.startsWith("core:") || BEFORE_PREFIX.includes(key);
}

/** How far a version is known: it is the one that is used, or the lowest that may be. */
export type VersionBound = "exact" | "at-least";

/**
 * The permissions of a plugin (`fs`, `core:window`) at a version of its crate: the exact version, else the nearest
 * lower one that is known, and that is said. Where the version is only a lower bound and nothing so low is known, the
 * nearest higher one of its major. Undefined where the plugin or every such version is unknown.
 */
export function lookUpPermissions(
  key: string,
  version: string,
  bound: VersionBound = "exact",
): CatalogueAnswer | undefined {
  const wanted = parse(version);
  if (wanted === null || !isCatalogued(key)) return undefined;
  const rows = knownVersions(key);
  let best: Row | undefined;
  for (const row of rows) {
    if (compare(row.version, wanted) > 0) break;
    best = row;
  }
  if (bound === "at-least") best ??= rows.find((row) => row.version.major === wanted.major);
  if (best === undefined) return undefined;
  // Tauri's own manifests lost their old names with the release candidates: a later version doesn't have them.
  if (BEFORE_PREFIX.includes(key) && compare(wanted, "2.0.0-rc.0") >= 0) return undefined;
  const exact = compare(best.version, wanted) === 0;
  return { manifest: manifest(best.index), assumed: exact ? null : best.version.version };
}

/** The newest version of a plugin's crate that is known. */
export function newestKnown(key: string): string | undefined {
  return isCatalogued(key) ? knownVersions(key).at(-1)?.version.version : undefined;
}

function knownVersions(key: string): readonly Row[] {
  let rows = rowsOf.get(key);
  if (rows === undefined) {
    rows = (raw.crates[key] ?? [])
      .flatMap(([versions, index]) =>
        versions.flatMap((text) => {
          const version = parse(text.replace(/~$/, ""));
          return version === null ? [] : [{ version, sampled: text.endsWith("~"), index }];
        }),
      )
      .sort((a, b) => compare(a.version, b.version));
    rowsOf.set(key, rows);
  }
  return rows;
}

function manifest(index: number): CataloguedManifest {
  const known = manifestOf.get(index);
  if (known !== undefined) return known;
  const source = raw.manifests[index] ?? { c: [] };
  const permissions = new Map<string, CataloguedPermission>();
  for (const command of source.c) {
    const slug = command.replaceAll("_", "-");
    permissions.set(`allow-${slug}`, permission({ a: [command] }));
    permissions.set(`deny-${slug}`, permission({ d: [command] }));
  }
  for (const [id, entry] of Object.entries(source.p ?? {})) permissions.set(id, permission(entry));
  const sets = new Map(Object.entries(source.s ?? {}));
  const result = {
    permission: (id: string) => permissions.get(id),
    set: (id: string) => sets.get(id),
    default: source.def,
  };
  manifestOf.set(index, result);
  return result;
}

function permission(entry: RawPermission): CataloguedPermission {
  return {
    allow: entry.a ?? [],
    deny: entry.d ?? [],
    scopeAllow: entry.sa ?? [],
    scopeDeny: entry.sd ?? [],
    platforms: entry.pl,
  };
}
