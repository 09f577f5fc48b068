import { type AppLocation, baseName, below, folderOf } from "../../tauri/project.ts";

/** Whether Tauri's build script reads this path as a capability. Files right inside a folder `schemas` are ignored. */
export function isCapabilityFile(path: string, app: AppLocation): boolean {
  const inside = below(app.root, path);
  return inside?.startsWith("capabilities/") === true && /\.(?:json|toml)$/.test(path) && !isInSchemas(path);
}

/** A file that declares permissions of the app itself. */
export function isAppPermissionFile(path: string, app: AppLocation): boolean {
  const inside = below(app.root, path);
  return inside?.startsWith("permissions/") === true && isPermissionName(path);
}

const PLUGIN_PERMISSION = /(?:^|\/)(?:tauri-plugin-)?([^/]+)\/permissions\/.+$/;

/**
 * The manifest key of the plugin whose permissions this file declares, for a plugin that is developed in the same
 * repository: the file lies in `<folder of the plugin's crate>/permissions/`.
 */
export function pluginOfPermissionFile(path: string, app: AppLocation): string | undefined {
  if (isAppPermissionFile(path, app) || !isPermissionName(path)) return undefined;
  const folder = PLUGIN_PERMISSION.exec(path)?.[1];
  return folder
    ?.toLowerCase()
    .replaceAll("_", "-")
    .replace(/^tauri-plugin-/, "");
}

function isPermissionName(path: string): boolean {
  return /\.(?:json|toml)$/.test(path) && !isInSchemas(path) && !path.includes("/node_modules/");
}

function isInSchemas(path: string): boolean {
  return baseName(folderOf(path)) === "schemas";
}

/** The app's build script, which may declare its commands. */
export function isBuildScript(path: string, app: AppLocation): boolean {
  return below(app.root, path) === "build.rs";
}
