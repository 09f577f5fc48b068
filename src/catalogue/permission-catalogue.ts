import type { SemVer } from "semver";
import compare from "semver/functions/compare.js";
import parse from "semver/functions/parse.js";
import { isPlatform, type Platform } from "../domain/platform.ts";
import {
  type FoldedManifest,
  LISTED,
  type ListedManifest,
  type ListedPermission,
  unfolded,
} from "./listed.ts";

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
  /**
   * Since Tauri 3, a manifest lists commands. `allow-…` and `deny-…` for each are made on demand, if no permission and no set has
   * that name. Undefined where the manifest spells them out.
   */
  commands: readonly string[] | undefined;
}>;

/** The answer to a lookup. `assumed` is the version whose facts stand in for the requested one's. */
export type CatalogueAnswer = Readonly<{ manifest: CataloguedManifest; assumed: string | null }>;

type Row = Readonly<{ version: SemVer; manifest: FoldedManifest }>;

const rowsOf = new Map<string, readonly Row[]>();
const manifestOf = new Map<FoldedManifest, CataloguedManifest>();

/** Whether the catalogue knows a plugin of this name at any version. */
export function isCatalogued(key: string): boolean {
  return Object.hasOwn(LISTED, key);
}

/** The keys of Tauri's own manifests: `core:window`, and `window` before the prefix existed. Their crate is `tauri`. */
const BEFORE_PREFIX = ["app", "event", "image", "menu", "path", "resources", "tray", "webview", "window"];

export function isCoreKey(key: string): boolean {
  return key === "core" || key.startsWith("core:") || BEFORE_PREFIX.includes(key);
}

/** How exactly a version is known: it is the version in use, or the lowest possible one. */
export type VersionBound = "exact" | "at-least";

/**
 * The permissions of a plugin (`fs`, `core:window`) at a version of its crate: the exact version, else the nearest lower known
 * one, which the answer says. The catalogue has every release up to its day, so an unknown version is newer, or no release at
 * all. Then the nearest lower version, even of the previous major, is the best guess. If the version is only a lower bound, and
 * no lower version is known, the answer is the nearest higher one of its major. Undefined where the plugin or every such version
 * is unknown.
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
    if (row.version.compare(wanted) > 0) break;
    best = row;
  }
  if (bound === "at-least") best ??= rows.find((row) => row.version.major === wanted.major);
  if (best === undefined) return undefined;
  // Tauri's own manifests lost their old names with the release candidates, so a later version doesn't have them.
  if (BEFORE_PREFIX.includes(key) && compare(wanted, "2.0.0-rc.0") >= 0) return undefined;
  const exact = compare(best.version, wanted) === 0;
  return { manifest: manifest(best.manifest), assumed: exact ? null : best.version.version };
}

/** The newest known release of a plugin's crate. People only get a pre-release if they ask for it. */
export function newestKnown(key: string): string | undefined {
  if (!isCatalogued(key)) return undefined;
  const rows = knownVersions(key);
  const newest = rows.findLast(({ version }) => version.prerelease.length === 0) ?? rows.at(-1);
  return newest?.version.version;
}

function knownVersions(key: string): readonly Row[] {
  let rows = rowsOf.get(key);
  if (rows === undefined) {
    rows = (isCatalogued(key) ? (LISTED[key] ?? []) : [])
      .flatMap(([versions, manifest]) =>
        versions.flatMap((text) => {
          const version = parse(text);
          return version === null ? [] : [{ version, manifest }];
        }),
      )
      .sort((a, b) => compare(a.version, b.version));
    rowsOf.set(key, rows);
  }
  return rows;
}

function manifest(folded: FoldedManifest): CataloguedManifest {
  let known = manifestOf.get(folded);
  if (known === undefined) {
    known = catalogued(unfolded(folded));
    manifestOf.set(folded, known);
  }
  return known;
}

function catalogued({ c, demand, def, p, s }: ListedManifest): CataloguedManifest {
  const sets = new Map(Object.entries(s ?? {}));
  const permissions = new Map<string, CataloguedPermission>();
  for (const command of c) {
    const slug = command.replaceAll("_", "-");
    permissions.set(`allow-${slug}`, permission({ a: [command] }));
    permissions.set(`deny-${slug}`, permission({ d: [command] }));
  }
  if (demand) for (const id of sets.keys()) permissions.delete(id);
  for (const [id, entry] of Object.entries(p ?? {})) permissions.set(id, permission(entry));
  return {
    permission: (id) => permissions.get(id),
    set: (id) => sets.get(id),
    default: def,
    commands: demand ? c : undefined,
  };
}

function permission({ a, d, sa, sd, pl }: ListedPermission): CataloguedPermission {
  return {
    allow: a ?? [],
    deny: d ?? [],
    scopeAllow: sa ?? [],
    scopeDeny: sd ?? [],
    platforms: pl?.filter(isPlatform),
  };
}
