import type { Gap } from "../../domain/gap.ts";
import type { Surface } from "../../domain/grant.ts";
import type { PackageGrant, UnreadLockfile } from "../../domain/package.ts";
import { repeatedKeys } from "../../formats/ambiguous-lockfile.ts";
import { readNpmLock } from "../../formats/npm-lock.ts";
import type { SourceFile } from "../../formats/value.ts";
import { folderOf } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { ambiguousGrants } from "../ambiguous-grants.ts";
import type { AppReader } from "../reader.ts";
import { withoutStale } from "./answered-elsewhere.ts";
import { commandsOfApp } from "./commands-of-app.ts";
import { FILES } from "./files.ts";
import { type InstallFolder, installFolder } from "./install-folder.ts";
import { lockfileFormat } from "./lock-format.ts";
import { lockedGrants } from "./locked-grants.ts";
import { frontendLocks, isInstalledFor, untoldFolders } from "./lockfiles.ts";
import { unlockedPackages } from "./manifest-gaps.ts";
import { neededArchives } from "./needs.ts";
import { packageGrants } from "./package-grants.ts";
import { cachedArchives } from "./settings/cached-archives.ts";
import { lockedSettings } from "./settings/locked-settings.ts";
import { unpinnedPackages } from "./unpinned.ts";
import { workspaceScripts } from "./workspace-scripts.ts";

/** Reads npm's lockfiles: every package of the frontend, and whether installing it runs a script of its own. */
export const npmPackages: AppReader = {
  id: "npm-packages",
  scope: "app",
  layered: false,

  files: FILES,

  follows(project) {
    return isInstalledFor(project, commandsOfApp(project));
  },

  needs(base, head) {
    return neededArchives(base === null ? [] : surfaceOf(base).grants, surfaceOf(head).grants);
  },

  read: surfaceOf,
};

const surfaces = new WeakMap<Project, Surface>();

/** What one side lets happen. What has to be asked about it follows from that, so that it is looked at twice. */
function surfaceOf(project: Project): Surface {
  const known = surfaces.get(project) ?? surfaceIn(project);
  surfaces.set(project, known);
  return known;
}

function surfaceIn(project: Project): Surface {
  const commands = commandsOfApp(project);
  const locks = frontendLocks(project, commands);
  const folders = new Map(locks.folders.map((path) => [path, installFolder(project, path, commands)]));
  const grants: PackageGrant[] = locks.unread.map(unread);
  const gaps: Gap[] = untoldFolders(project, commands, locks);
  for (const folder of folders.values()) {
    const own = locks.others.filter(({ path }) => folderOf(path) === folder.path);
    const locked = own.flatMap((lock) => [
      ...lockedSettings(lock, project.contents),
      ...cachedArchives(lock, project.files),
    ]);
    grants.push({ ...folder.policy, settings: [...folder.policy.settings, ...locked] });
    grants.push(...workspaceScripts(folder, project));
    gaps.push(...folder.gaps);
  }
  grants.push(...unpinnedPackages([...folders.values()], locks, project));
  for (const file of locks.npm) {
    const folder = folders.get(folderOf(file.path));
    if (folder === undefined) continue;
    const read = readLock(file, folder, project);
    for (const grant of read.grants) grants.push(grant);
    for (const gap of read.gaps) gaps.push(gap);
  }
  for (const lock of locks.others) {
    const folder = folders.get(folderOf(lock.path));
    const read = folder && lockedGrants(lock, folder, project);
    for (const grant of read?.grants ?? []) grants.push(grant);
    if (folder !== undefined && lock.manager !== "cargo")
      grants.push(...lockfileFormat({ ...lock, manager: lock.manager }, folder));
    const file = lock.manager === "bun" ? project.files.get(lock.path) : undefined;
    if (file !== undefined) grants.push(...ambiguousGrants("npm", file, repeatedKeys(file)));
    for (const gap of read?.gaps ?? []) gaps.push(gap);
  }
  const paths = [...locks.npm, ...locks.others].map(({ path }) => path);
  return { grants: withoutStale(grants, paths, folders, commands), gaps };
}

type LockRead = Readonly<{ grants: readonly PackageGrant[]; gaps: readonly Gap[] }>;

function readLock(file: SourceFile, folder: InstallFolder, project: Project): LockRead {
  const lock = readNpmLock(file);
  const { grants, gaps } = unlockedPackages(lock, folder, project);
  return {
    grants: [
      ...packageGrants(lock, folder, project),
      ...grants,
      ...ambiguousGrants("npm", file, repeatedKeys(file)),
      ...lockfileFormat({ ...lock, manager: "npm" }, folder),
    ],
    gaps: [...lock.gaps, ...gaps],
  };
}

function unread({ path, id }: SourceFile): UnreadLockfile {
  return { domain: "packages", kind: "unread-lockfile", path, id };
}
