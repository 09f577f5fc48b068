import { INSTALLERS, type Installer, installerOf } from "../../domain/manager.ts";
import type { PackageGrant, UnpinnedPackage } from "../../domain/package.ts";
import { folderOf } from "../../tauri/paths.ts";
import type { InstallCommand } from "./install-commands.ts";
import type { InstallFolder } from "./install-folder.ts";

/**
 * Takes out what one lockfile of a folder doesn't pin, and another one there does: the lockfile of a manager that nobody uses any
 * more goes stale with the first change. It stays where that manager may install all the same, and where nobody says that the other
 * one does: anybody can lay a lockfile beside the one that counts.
 */
export function withoutStale(
  grants: readonly PackageGrant[],
  locks: readonly string[],
  folders: ReadonlyMap<string, InstallFolder>,
  commands: readonly InstallCommand[],
): PackageGrant[] {
  const beside = Map.groupBy(locks, folderOf);
  const unpinned = grants.filter((grant) => grant.kind === "unpinned-package");
  const asked = Map.groupBy(unpinned, askedBy);
  return grants.filter((grant) => {
    if (grant.kind !== "unpinned-package" || grant.lock === null) return true;
    const { path } = grant.lock;
    const folder = folders.get(folderOf(path));
    if (folder === undefined || mayInstall(folder, installerOf(path), commands)) return true;
    const missing = new Set(asked.get(askedBy(grant))?.map(({ lock }) => lock?.path));
    const others = beside.get(folder.path)?.filter((other) => !missing.has(other)) ?? [];
    return !others.some((other) => isSaidToInstall(folder, installerOf(other), commands));
  });
}

/**
 * Whether a manager may install a folder: the manifest or a command names it, or nobody knows which one a command starts. Then the
 * manifest tells, which is who people and Corepack start.
 */
function mayInstall(
  folder: InstallFolder,
  installer: Installer,
  commands: readonly InstallCommand[],
): boolean {
  const { named } = folder.policy;
  if (named.includes(installer)) return true;
  return startingIn(folder, installer, commands).some(
    ({ managers }) => named.length === 0 || managers.length < INSTALLERS.length,
  );
}

/** Whether the manifest names a manager, or a command starts it and none other. */
function isSaidToInstall(
  folder: InstallFolder,
  installer: Installer,
  commands: readonly InstallCommand[],
): boolean {
  const starting = startingIn(folder, installer, commands);
  return folder.policy.named.includes(installer) || starting.some(({ managers }) => managers.length === 1);
}

/** The commands that may start a manager in a folder. A recipe for a container may install anywhere: it tells nothing. */
function startingIn(
  { path }: InstallFolder,
  installer: Installer,
  commands: readonly InstallCommand[],
): InstallCommand[] {
  return commands.filter(
    ({ folders, managers }) => folders?.length === 1 && folders[0] === path && managers.includes(installer),
  );
}

/** The line of a manifest that asks. An entry of a lockfile asks for itself. */
function askedBy({ wanted, at }: UnpinnedPackage): string {
  return `${at.path} ${at.line} ${wanted}`;
}
