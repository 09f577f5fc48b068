import { INSTALLERS, type Installer } from "../../domain/manager.ts";
import type { PackageGrant, UnpinnedPackage } from "../../domain/package.ts";
import { asString, member } from "../../formats/value.ts";
import { baseName, folderOf } from "../../tauri/paths.ts";
import type { InstallCommand } from "./install-commands.ts";
import type { InstallFolder } from "./install-folder.ts";

/**
 * Takes out what one lockfile of a folder doesn't pin, and another one there does: the lockfile of a manager that nobody uses any
 * more goes stale with the first change. It stays where a command of the app's build installs with that manager.
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
    const folder = folderOf(grant.lock.path);
    const others = (beside.get(folder) ?? []).filter((path) => path !== grant.lock?.path);
    const isInUse = isUsedIn(folders.get(folder), installerOf(grant.lock.path), commands);
    const missing = new Set(asked.get(askedBy(grant))?.map(({ lock }) => lock?.path));
    return isInUse || !others.some((path) => !missing.has(path));
  });
}

/**
 * Whether a manager installs a folder: a command names it, or nobody knows which one a command starts. Then `packageManager` tells,
 * which is who people and Corepack start.
 */
function isUsedIn(
  folder: InstallFolder | undefined,
  installer: Installer,
  commands: readonly InstallCommand[],
): boolean {
  if (folder === undefined) return true;
  // A recipe for a container may install in its own folder or at the top: nobody can tell.
  const own = commands.filter(({ folders }) => folders?.length === 1 && folders[0] === folder.path);
  const mayStart = own.filter(({ managers }) => managers.includes(installer));
  const named = asString(member(folder.manifest, "packageManager"));
  const isNamed = named === undefined || named.startsWith(`${installer}@`);
  return mayStart.some(({ managers }) => isNamed || managers.length < INSTALLERS.length);
}

/** The line of a manifest that asks. An entry of a lockfile asks for itself. */
function askedBy({ wanted, at }: UnpinnedPackage): string {
  return `${at.path} ${at.line} ${wanted}`;
}

function installerOf(path: string): Installer {
  const name = baseName(path);
  return INSTALLERS.find((installer) => installer !== "npm" && name.startsWith(installer)) ?? "npm";
}
