import { baseName, folderOf } from "./paths.ts";
import type { AppLocation } from "./project.ts";

/** The names of Tauri's configuration, in the order in which Tauri looks. Tauri reads only the first that exists. */
const CONFIG_NAMES = ["tauri.conf.json", "tauri.conf.json5", "Tauri.toml"] as const;

/** Finds the apps of a tree by their configuration files, wherever they are, in order of their folders. */
export function discoverApps(paths: Iterable<string>): AppLocation[] {
  const configOf = new Map<string, string>();
  for (const path of paths) {
    const rank = rankOf(path);
    if (rank < 0) continue;
    const root = folderOf(path);
    const known = configOf.get(root);
    if (known === undefined || rank < rankOf(known)) configOf.set(root, path);
  }
  return [...configOf].map(([root, config]) => ({ root, config })).sort((a, b) => (a.root < b.root ? -1 : 1));
}

function rankOf(path: string): number {
  return (CONFIG_NAMES as readonly string[]).indexOf(baseName(path));
}
