import { baseName, folderOf, inFolder, withAncestors } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";

/** How deep Tauri's CLI looks for a package.json below a folder that has none. */
const DEEPEST_FRONTEND = 3;

/**
 * The folders that Tauri's CLI may take for the frontend's: the folder where it starts, if it has a package.json; else the first
 * folder below with one; else the folder around the app. People start the CLI anywhere above the app.
 */
export function frontendFolders({ location, files }: Project): string[] {
  const around = folderOf(location.root);
  const manifests = [...files.keys()].filter((path) => baseName(path) === "package.json").map(folderOf);
  const above = withAncestors(location.root).filter((folder) => files.has(inFolder(folder, "package.json")));
  const isBelow = (folder: string) => around === "" || folder.startsWith(`${around}/`);
  const depth = (folder: string) => folder.split("/").length - (around === "" ? 0 : around.split("/").length);
  const below = manifests.filter((folder) => isBelow(folder) && depth(folder) <= DEEPEST_FRONTEND);
  return [...new Set([around, ...above, ...(above.includes(around) ? [] : below)])];
}
