import type { SourceFile } from "../../formats/value.ts";
import { baseName, folderOf, inFolder, withAncestors } from "../paths.ts";
import type { AppLocation } from "../project.ts";
import { CONFIG_FILES, cargoConfigs, includedBy } from "./config.ts";
import { foldersOf, localCrates, patchFolders } from "./local-crates.ts";
import { cargoWorkspace, isListedMember } from "./workspace.ts";

/** Files that cargo may read for an app: manifests, lockfiles and settings, in its folder and above. */
export function cargoWants(path: string, { root }: AppLocation): boolean {
  const name = baseName(path);
  if (name === "Cargo.toml" || name === "Cargo.lock") return withAncestors(root).includes(folderOf(path));
  // Every path of the tree is asked, and most end here.
  if (name !== "config" && name !== "config.toml") return false;
  return withAncestors(root).some((folder) => CONFIG_FILES.some((file) => path === inFolder(folder, file)));
}

/** Files that those lead to: the workspace's root and its lockfile, and the manifests of crates that the app is built with. */
export function cargoFollows(
  { root }: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
): (path: string) => boolean {
  const workspace = cargoWorkspace(root, files);
  const crates = localCrates(workspace, files);
  const folders = new Set([
    ...(workspace.folder === null ? [] : [workspace.folder]),
    ...patchFolders(workspace),
    ...crates.flatMap(({ dependencies }) => foldersOf(dependencies)),
    // A crate beside the app may belong to another workspace, whose root is above it.
    ...crates.flatMap(({ manifest }) => withAncestors(manifest.folder)),
  ]);
  const included = new Set(cargoConfigs(root, files).flatMap(includedBy));
  return (path) => {
    // One lockfile serves all members of the workspace, and members lead to each other over many steps.
    if (included.has(path)) return true;
    const folder = folderOf(path);
    if (baseName(path) === "Cargo.lock") return folder === workspace.folder;
    if (baseName(path) !== "Cargo.toml") return false;
    return folders.has(folder) || isListedMember(workspace, folder);
  };
}
