import {
  isCatalogued,
  isCoreKey,
  lookUpPermissions,
  newestKnown,
} from "../../catalogue/permission-catalogue.ts";
import { contentOf, type Gap, wordsOf } from "../../domain/gap.ts";
import { causeOf } from "../../domain/gap-cause.ts";
import { type CrateNeed, type GitNeed, needKey } from "../../domain/need.ts";
import type { Place } from "../../domain/place.ts";
import { sourceText, THIS_REPOSITORY } from "../../domain/source.ts";
import type { SourceFile } from "../../formats/value.ts";
import { below, inFolder } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { isBefore, isTauri3 } from "../../tauri/versions.ts";
import { needOf } from "../package-need.ts";
import type { BuildScriptRead } from "./build-script.ts";
import { crateFolderOf, isPermissionName, keyOfCrate, pluginOfPermissionFile } from "./files.ts";
import type { IdentifierRules } from "./identifier.ts";
import { type DeclaredEntry, type DeclaredMember, fromCatalogue, type Manifest } from "./manifest.ts";
import { ownFiles } from "./own-files.ts";
import { readPermissionFiles } from "./permission-files.ts";

/** How well a plugin's permissions are known. This decides what an identifier means that isn't among them. */
export type Known =
  /** Those of exactly this version. */
  | Readonly<{ how: "known"; manifest: Manifest }>
  /** Files in this repository. A build adds `allow-…` and `deny-…` for each command, which need not be committed. */
  | Readonly<{ how: "in-tree"; manifest: Manifest }>
  /** Those of another version, or of a release in place of a crate that is none: the real one may have more. */
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
  /** A manifest by its key: `fs`, `core:window`, "" for the app itself. */
  of(key: string): Known;
  /** Whether a prefix before a colon names a plugin at all, so that set members can reach it. */
  isKey(key: string): boolean;
  /** The line that pins the plugin's version, if any. */
  pinnedAt(key: string): Place | null;
  /**
   * What the meaning of a plugin's permissions depends on: the release and its hash, the git commit, the plugin's folder in this
   * repository, or the requirement if nothing pins it. For the app itself, its own files.
   */
  restsOn(key: string): string;
  /** The submodule or link that hides the plugin's files, if any. */
  hiddenBy(key: string): string | undefined;
  /** False: the app declares no permissions, and then every local page may call all its commands. */
  appHasManifest: boolean;
  /** Since Tauri 3, `*` means every command, and the app has `allow-*` and `deny-*`. */
  wildcards: boolean;
  identifiers: IdentifierRules;
  gaps: readonly Gap[];
}>;

/** Collects the manifests of an app: its own files, plugins inside this repository, and the catalogue for the rest. */
export function manifestsOf(project: Project, script: BuildScriptRead): Manifests {
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
      const answer = find(key, project, inTree);
      known.set(key, answer);
      return answer;
    },
    isKey: (key) =>
      inTree.has(key) || inlined.has(key) || isCatalogued(key) || project.locked(crateOf(key)) !== undefined,
    pinnedAt: (key) => (key === "" ? null : (project.locked(crateOf(key))?.at ?? null)),
    restsOn(key) {
      if (key === "") return wordsOf(own.app.map(contentOf), script.app.commands);
      const locked = project.locked(crateOf(key));
      if (locked === undefined) return wordsOf(key);
      const { version, source, checksum, folder } = locked;
      return wordsOf(
        crateOf(key),
        version,
        source && sourceText(source),
        checksum,
        folder === null ? "" : project.contents.at(folder),
      );
    },
    hiddenBy(key) {
      const folder = key === "" ? null : (project.locked(crateOf(key))?.folder ?? null);
      const link = folder === null ? undefined : project.contents.through(folder);
      return link && causeOf(link);
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

function find(key: string, project: Project, inTree: ReadonlyMap<string, Manifest>): Known {
  const local = inTree.get(key);
  if (local !== undefined) return { how: "in-tree", manifest: local };
  const locked = project.locked(crateOf(key));
  // Nothing names a version, so the newest known one stands in for it.
  const isNamed = locked !== undefined && !(locked.assumed && locked.source?.kind === "path");
  const version = isNamed ? locked.version : newestKnown(key);
  const answer =
    version === undefined
      ? undefined
      : lookUpPermissions(key, version, locked?.assumed === false ? "exact" : "at-least");
  if (version === undefined || answer === undefined)
    return releasedManifest(key, project) ?? { how: "unknown" };
  const manifest = fromCatalogue(answer.manifest);
  // Tauri's own repository holds its core. Any other repository with a copy holds that of a release.
  const isOwn = locked?.source?.kind === "path" && !isCoreKey(key);
  const isGit = locked?.source?.kind === "git";
  const instead = isOwn ? "own" : isGit ? "git" : isNamed ? "release" : "newest";
  const isPinned = locked !== undefined && !locked.assumed;
  const certain = answer.assumed === null && isPinned && instead === "release";
  const released = certain ? undefined : releasedManifest(key, project);
  if (released !== undefined) return released;
  return certain
    ? { how: "known", manifest }
    : { how: "assumed", manifest, from: answer.assumed ?? version, version, instead };
}

/** What the archive says that the lockfile pins, if this run could get it. */
function releasedManifest(key: string, project: Project): Known | undefined {
  const need = neededFor(key, project);
  if (need === undefined) return undefined;
  const released = project.interfaces.get(needKey(need));
  if (released === undefined) return undefined;
  const at = project.locked(crateOf(key))?.at ?? null;
  const files = released.files.map(({ path, text }) => ({ path, text, id: needKey(need) }));
  const commands = (released.commands ?? []).map((name) => ({ name, at }));
  const { manifest, gaps } = readPermissionFiles(files, commands, isTauri3(project));
  if (gaps.length > 0) return undefined;
  // A computed list of commands may hold more than the files, as in a crate of this repository.
  return { how: released.commands === null ? "in-tree" : "known", manifest: pinnedBy(manifest, at) };
}

/** A release's permissions have no lines in the repository, except the line that pins the release. */
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
export function neededFor(key: string, project: Project): CrateNeed | GitNeed | undefined {
  const locked = isCoreKey(key) || key === "" ? undefined : project.locked(crateOf(key));
  if (locked === undefined || locked.source === null) return undefined;
  const { version, source, checksum } = locked;
  return needOf({ name: crateOf(key), version, source, checksum }, "plugin");
}

/**
 * The permission files of plugins that the app takes from this repository. Files here never stand for a plugin from a registry.
 * If several folders have the plugin's name, only the one that Cargo.toml names counts.
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
    if (locked !== undefined && locked.source?.kind !== "path") continue;
    const named = locked?.folder ?? null;
    const [only] = folders.size === 1 ? folders.values() : [];
    const its = named === null ? only : folders.get(named);
    if (its !== undefined) chosen.set(key, its);
  }
  for (const { crate, folder } of project.pathCrates) {
    const source = project.locked(crate)?.source ?? THIS_REPOSITORY;
    const permissions = inFolder(folder, "permissions");
    const its = files.filter(({ path }) => below(permissions, path) !== undefined && isPermissionName(path));
    if (source.kind === "path" && its.length > 0) chosen.set(keyOfCrate(crate), its);
  }
  return chosen;
}
