import type { Gap } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import {
  isCatalogued,
  isCoreKey,
  lookUpPermissions,
  newestKnown,
} from "../../facts/catalogue/permission-catalogue.ts";
import { type CrateNeed, type Facts, isUnknown } from "../../facts/facts.ts";
import type { SourceFile } from "../../formats/value.ts";
import { below, inFolder, type Project } from "../../tauri/project.ts";
import { isBefore, isTauri3 } from "../../tauri/versions.ts";
import type { BuildScriptRead } from "./build-script.ts";
import { crateFolderOf, isPermissionName, keyOfCrate, pluginOfPermissionFile } from "./files.ts";
import type { IdentifierRules } from "./identifier.ts";
import { type DeclaredEntry, type DeclaredMember, fromCatalogue, type Manifest } from "./manifest.ts";
import { ownFiles } from "./own-files.ts";
import { readPermissionFiles } from "./permission-files.ts";

/** How well a plugin's permissions are known, which decides what an identifier that is not among them means. */
export type Known =
  /** The very version's. */
  | Readonly<{ how: "known"; manifest: Manifest }>
  /** Files in this repository. A build adds `allow-…` and `deny-…` of each command, which need not be committed. */
  | Readonly<{ how: "in-tree"; manifest: Manifest }>
  /** Another version's, or a release's for a crate that is none: what is missing here may exist there. */
  | Readonly<{
      how: "assumed";
      manifest: Manifest;
      from: string;
      version: string;
      instead: "release" | "newest" | "git" | "own";
    }>
  | Readonly<{ how: "unknown" }>;

/** Every manifest that the app's capabilities can refer to. */
export type Manifests = Readonly<{
  /** By manifest key: `fs`, `core:window`, "" for the app itself. */
  of(key: string): Known;
  /** Whether a prefix before a colon names a plugin at all, so that set members can reach it. */
  isKey(key: string): boolean;
  /** The line that pins the plugin's version, if any. */
  pinnedAt(key: string): Place | null;
  /** The registry's release, or the git commit, that brings the plugin, where the lockfile pins one: its content never changes. */
  release(key: string): string | null;
  /** False: the app declares no permissions, and then every local page may call all its commands. */
  appHasManifest: boolean;
  /** Since Tauri 3 `*` stands for every command, and the app has `allow-*` and `deny-*`. */
  wildcards: boolean;
  identifiers: IdentifierRules;
  gaps: readonly Gap[];
}>;

/** Collects the manifests of an app: its own files, plugins inside this repository, and the catalogue for the rest. */
export function manifestsOf(project: Project, script: BuildScriptRead, facts: Facts): Manifests {
  const files = [...project.files.values()];
  const own = ownFiles(project, script);
  const lists = isTauri3(project);
  const app = readPermissionFiles(own.app, script.app.commands, lists);
  const gaps = [...own.gaps, ...app.gaps];
  const [inTree, inlined] = [new Map<string, Manifest>(), new Map<string, Manifest>()];
  for (const [key, itsFiles] of pluginFiles(files, project)) {
    const read = readPermissionFiles(itsFiles, [], lists);
    for (const gap of read.gaps) gaps.push(gap);
    inTree.set(key, read.manifest);
  }
  for (const [name, { commands, default: given }] of script.plugins) {
    const read = readPermissionFiles(own.inlined.get(name) ?? [], commands, lists);
    for (const gap of read.gaps) gaps.push(gap);
    inlined.set(name, { ...read.manifest, default: read.manifest.default ?? given });
  }
  const whole = ([key, manifest]: readonly [string, Manifest]) => [key, { how: "known", manifest }] as const;
  const known = new Map<string, Known>([["", app.manifest] as const, ...inlined].map(whole));
  return {
    of(key) {
      const before = known.get(key);
      if (before !== undefined) return before;
      const answer = find(key, project, inTree, facts);
      known.set(key, answer);
      return answer;
    },
    isKey: (key) =>
      inTree.has(key) || inlined.has(key) || isCatalogued(key) || project.locked(crateOf(key)) !== undefined,
    pinnedAt: (key) => (key === "" ? null : (project.locked(crateOf(key))?.at ?? null)),
    release(key) {
      const locked = project.locked(crateOf(key));
      if (locked?.source == null || locked.assumed || inTree.has(key) || inlined.has(key)) return null;
      const { source, version } = locked;
      const isFixed = source === "registry" || /^git .+#[0-9a-f]{40}$/.test(source);
      return isFixed ? `${crateOf(key)} ${version} ${source}` : null;
    },
    appHasManifest: !app.empty,
    wildcards: lists,
    identifiers: { doubleDash: !isBefore(project.locked("tauri")?.version, "2.4.0"), star: lists },
    gaps,
  };
}

/** The crate that brings a manifest. */
export function crateOf(key: string): string {
  return isCoreKey(key) ? "tauri" : `tauri-plugin-${key}`;
}

function find(key: string, project: Project, inTree: ReadonlyMap<string, Manifest>, facts: Facts): Known {
  const local = inTree.get(key);
  if (local !== undefined) return { how: "in-tree", manifest: local };
  const locked = project.locked(crateOf(key));
  // Nothing names a version: the newest that is known stands in for it.
  const isNamed = locked !== undefined && !(locked.assumed && locked.source === "path");
  const version = isNamed ? locked.version : newestKnown(key);
  const answer =
    version === undefined
      ? undefined
      : lookUpPermissions(key, version, locked?.assumed === false ? "exact" : "at-least");
  if (version === undefined || answer === undefined)
    return releasedManifest(key, project, facts) ?? { how: "unknown" };
  const manifest = fromCatalogue(answer.manifest);
  // Tauri's own repository holds its core; who else carries a copy of it carries that release's.
  const isOwn = locked?.source === "path" && !isCoreKey(key);
  const isGit = locked?.source?.startsWith("git ") === true;
  const instead = isOwn ? "own" : isGit ? "git" : isNamed ? "release" : "newest";
  const isPinned = locked !== undefined && !locked.assumed;
  const certain = answer.assumed === null && isPinned && instead === "release";
  const released = certain ? undefined : releasedManifest(key, project, facts);
  if (released !== undefined) return released;
  return certain
    ? { how: "known", manifest }
    : { how: "assumed", manifest, from: answer.assumed ?? version, version, instead };
}

/** What the very archive says that the lockfile pins, where this run could get it. */
function releasedManifest(key: string, project: Project, facts: Facts): Known | undefined {
  const need = neededFor(key, project);
  const fact = need && facts.crate(need);
  if (fact === undefined || isUnknown(fact) || fact.plugin === undefined) return undefined;
  const at = project.locked(crateOf(key))?.at ?? null;
  const files = fact.plugin.files.map(({ path, text }) => ({ path, text, id: need?.checksum ?? "" }));
  const commands = (fact.plugin.commands ?? []).map((name) => ({ name, at }));
  const { manifest, gaps } = readPermissionFiles(files, commands, isTauri3(project));
  if (gaps.length > 0) return undefined;
  // A list of commands that is computed may hold more than the files, as in a crate of this repository.
  return { how: fact.plugin.commands === null ? "in-tree" : "known", manifest: pinnedBy(manifest, at) };
}

/** A release's permissions have no lines of their own in the repository but that which pins it. */
function pinnedBy(manifest: Manifest, at: Place | null): Manifest {
  const placed = (members: readonly DeclaredMember[] | undefined) =>
    members?.map(({ name }) => ({ name, at }));
  return {
    permission(id) {
      const found = manifest.permission(id);
      const entries = (list: readonly DeclaredEntry[]) => list.map(({ value }) => ({ value, at: null }));
      return (
        found && {
          ...found,
          scope: found.scope && { allow: entries(found.scope.allow), deny: entries(found.scope.deny) },
          at,
        }
      );
    },
    set: (id) => placed(manifest.set(id)),
    default: placed(manifest.default),
    commands: placed(manifest.commands) ?? [],
    named: placed(manifest.named) ?? [],
  };
}

/** The archive of the crate that brings a plugin, where a lockfile pins one of a registry. */
export function neededFor(key: string, project: Project): CrateNeed | undefined {
  const locked = isCoreKey(key) || key === "" ? undefined : project.locked(crateOf(key));
  if (locked === undefined || locked.checksum === null || !locked.source?.startsWith("registry"))
    return undefined;
  const registry = locked.source === "registry" ? null : locked.source.slice("registry ".length);
  const { version, checksum } = locked;
  return { kind: "crate", name: crateOf(key), version, checksum, registry };
}

/**
 * The permission files of plugins that the app takes from this repository. A plugin that comes from a registry is never
 * answered by a file that lies about, and of several folders of one name only the one that Cargo.toml names counts.
 */
function pluginFiles(files: readonly SourceFile[], project: Project): Map<string, readonly SourceFile[]> {
  const byPlugin = new Map<string, Map<string, SourceFile[]>>();
  for (const file of files) {
    const key = pluginOfPermissionFile(file.path, project.location);
    if (key === undefined) continue;
    const folders = byPlugin.get(key) ?? new Map<string, SourceFile[]>();
    byPlugin.set(key, folders);
    const folder = crateFolderOf(file.path);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const chosen = new Map<string, readonly SourceFile[]>();
  for (const [key, folders] of byPlugin) {
    const locked = project.locked(crateOf(key));
    if (locked !== undefined && locked.source !== "path") continue;
    const named = locked?.folder ?? null;
    const [only] = folders.size === 1 ? folders.values() : [];
    const its = named === null ? only : folders.get(named);
    if (its !== undefined) chosen.set(key, its);
  }
  for (const { crate, folder } of project.pathCrates) {
    const source = project.locked(crate)?.source ?? "path";
    const permissions = inFolder(folder, "permissions");
    const its = files.filter(({ path }) => below(permissions, path) !== undefined && isPermissionName(path));
    if (source === "path" && its.length > 0) chosen.set(keyOfCrate(crate), its);
  }
  return chosen;
}
