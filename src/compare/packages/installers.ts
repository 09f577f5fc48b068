import type { InstallPolicy } from "../../domain/install-policy.ts";
import { INSTALLERS, type Installer, installerOf } from "../../domain/manager.ts";
import { folderOf, withAncestors } from "./folders.ts";
import type { Inventory } from "./inventory.ts";

/** Who installs a folder, as its commands and manifests say. */
export function namedInstallers({ managers, named }: InstallPolicy): readonly Installer[] {
  return INSTALLERS.filter((each) => managers.includes(each) || named.includes(each));
}

/** The managers whose lockfiles lie in a folder, or in one above it. */
export function lockedFor(folder: string, { packages, unread }: Inventory): readonly Installer[] {
  const folders = new Set(withAncestors(folder));
  const paths = new Set([
    ...packages.flatMap(({ ecosystem, at }) => (ecosystem === "npm" ? at.path : [])),
    ...unread.map(({ path }) => path),
  ]);
  const own = [...paths].filter((path) => folders.has(folderOf(path)));
  return INSTALLERS.filter((each) => own.some((path) => installerOf(path) === each));
}

/** Everybody who may install a folder: those who are named, and those who have a lockfile. */
export function installersIn(policy: InstallPolicy, inventory: Inventory): readonly Installer[] {
  const locked = lockedFor(policy.folder, inventory);
  return INSTALLERS.filter((each) => namedInstallers(policy).includes(each) || locked.includes(each));
}
