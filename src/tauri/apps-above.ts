import { folderOf, withAncestors } from "./paths.ts";
import type { AppLocation } from "./project.ts";

/** The apps in whose folders a file lies, the nearest first. */
export function appsAbove(path: string, apps: readonly AppLocation[]): AppLocation[] {
  const atRoot = byRoot(apps);
  return withAncestors(folderOf(path)).flatMap((folder) => atRoot.get(folder) ?? []);
}

const known = new WeakMap<readonly AppLocation[], ReadonlyMap<string, readonly AppLocation[]>>();

/** Apps by their folders. Every file of a tree is asked about, so that its cost must not grow with the number of apps. */
function byRoot(apps: readonly AppLocation[]): ReadonlyMap<string, readonly AppLocation[]> {
  const atRoot = known.get(apps) ?? Map.groupBy(apps, ({ root }) => root);
  known.set(apps, atRoot);
  return atRoot;
}
