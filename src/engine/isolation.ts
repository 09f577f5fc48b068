import { parseFile } from "../formats/parse.ts";
import { asString, pick, type SourceFile } from "../formats/value.ts";
import { isConfigLayer } from "../tauri/builds/config-layers.ts";
import { folderOf, joined } from "../tauri/paths.ts";
import type { AppLocation } from "../tauri/project.ts";
import type { BothRead, FilesRead } from "./read-files.ts";

/** The name by which Tauri calls an isolation application. Code that sets it is one, or is built into one. */
const HOOK = "__TAURI_ISOLATION_HOOK__";

/**
 * Tells whether a file is part of an isolation application: it lies in a folder that a configuration of either side names, or it
 * is code that sets the hook, wherever it lies.
 */
export function isolationOf(
  apps: readonly AppLocation[],
  read: readonly FilesRead[],
  changed: BothRead,
): (path: string) => boolean {
  const folders = new Set(read.flatMap(({ files }) => foldersIn(files, apps)));
  const setsHook = ({ files }: FilesRead, path: string) => files.get(path)?.text.includes(HOOK) === true;
  return (path) =>
    [...folders].some((folder) => path.startsWith(`${folder}/`)) ||
    setsHook(changed.base, path) ||
    setsHook(changed.head, path);
}

/** The folders that the layers of these apps name. The top of the repository says nothing. */
function foldersIn(files: ReadonlyMap<string, SourceFile>, apps: readonly AppLocation[]): string[] {
  return [...files.values()]
    .flatMap((file) => {
      const app = apps.find((each) => isConfigLayer(file.path, each));
      if (app === undefined || !file.text.includes("isolation")) return [];
      const parsed = parseFile(file, { json5: true });
      if (!parsed.ok) return [];
      const sections = [pick(parsed.value, "app", "security"), pick(parsed.value, "tauri")];
      const dirs = sections.flatMap((section) => asString(pick(section, "pattern", "options", "dir")) ?? []);
      return dirs.flatMap((dir) => {
        const way = joined(app.root, dir) ?? "";
        return /\.x?html?$/.test(way) ? [folderOf(way)] : [way];
      });
    })
    .filter((folder) => folder !== "");
}
