import { type AppLocation, baseName, below, folderOf } from "../../tauri/project.ts";

/** Whether a file in the folder where Tauri's build script looks unless it is told otherwise can be a capability. */
export function isCapabilityFile(path: string, app: AppLocation): boolean {
  return below(app.root, path)?.startsWith("capabilities/") === true && isCapabilityName(path);
}

/** `.json5` counts only where the app's crates have the feature for it. Files right inside a folder `schemas` are ignored. */
export function isCapabilityName(path: string): boolean {
  return /\.(?:json5?|toml)$/.test(path) && !isInSchemas(path);
}

/** A file that declares permissions of the app itself. */
export function isAppPermissionFile(path: string, app: AppLocation): boolean {
  const inside = below(app.root, path);
  return inside?.startsWith("permissions/") === true && isPermissionName(path);
}

/** The folder of the crate whose permissions this file declares. */
export function crateFolderOf(path: string): string {
  return path.slice(0, path.indexOf("/permissions/"));
}

const PLUGIN_PERMISSION = /(?:^|\/)(?:plugins?\/([^/]+)|tauri-plugin-([^/]+))\/permissions\/.+$/;

/**
 * The manifest key of the plugin whose permissions this file declares, for a plugin that is developed in the same
 * repository: the file lies in `permissions/` of a folder `tauri-plugin-…`, or of one below a folder `plugins`. Other
 * folders of that name belong to something else; a plugin elsewhere stays unknown, and that is said.
 */
export function pluginOfPermissionFile(path: string, app: AppLocation): string | undefined {
  if (isAppPermissionFile(path, app) || !isPermissionName(path)) return undefined;
  const [, inPlugins, named] = PLUGIN_PERMISSION.exec(path) ?? [];
  const name = inPlugins ?? named;
  return name === undefined ? undefined : keyOfCrate(name);
}

/** The key of the manifest that a crate brings. */
export function keyOfCrate(crate: string): string {
  return crate
    .toLowerCase()
    .replaceAll("_", "-")
    .replace(/^tauri-plugin-/, "");
}

/** A file that can declare permissions, wherever it is. */
export function isPermissionName(path: string): boolean {
  return /\.(?:json|toml)$/.test(path) && !isInSchemas(path) && !path.includes("/node_modules/");
}

function isInSchemas(path: string): boolean {
  return baseName(folderOf(path)) === "schemas";
}

/** A file that can be the app's build script, which may declare its commands; Cargo.toml may name another. */
export function mayBeBuildScript(path: string, app: AppLocation): boolean {
  return folderOf(path) === app.root && path.endsWith(".rs");
}
