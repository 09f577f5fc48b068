import type { Entry } from "../domain/tree.ts";
import { readers } from "../readers/index.ts";
import { projectWants } from "../tauri/load-project.ts";
import type { AppLocation } from "../tauri/project.ts";

/** What the files that readers want can end in: everything else in a large repository is looked at once, not per app. */
const OF_USE =
  /\.(?:json5?|toml|rs|html?|lock|lockb|ya?ml|npmrc|sh|bash|ps1)$|(?:^|\/)\.?(?:GNU)?(?:make|just)file$/i;

/** The files that any app of a tree could want. */
export function ofUse(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ path }) => OF_USE.test(path));
}

/** The files of a tree that can say anything about an app. */
export function wantedBy(app: AppLocation | null, entries: readonly Entry[]): Entry[] {
  if (app === null) return [];
  return entries.filter(({ path }) => wants(path, app));
}

export function wants(path: string, app: AppLocation): boolean {
  return projectWants(path, app) || readers.some((reader) => reader.wants(path, app));
}

/** Whether an app has, file by file, the same content on both sides, if need be in another folder. */
export function isUntouched(
  base: readonly Entry[],
  head: readonly Entry[],
  from: AppLocation,
  to: AppLocation,
): boolean {
  if (base.length !== head.length) return false;
  const moved = (path: string): string =>
    path.startsWith(`${from.root}/`) || from.root === "" ? `${to.root}${path.slice(from.root.length)}` : path;
  const after = new Map(head.map(({ path, id }) => [path, id]));
  return base.every(({ path, id }) => after.get(from.root === to.root ? path : moved(path)) === id);
}
