import { folderOf, inFolder, withAncestors } from "../paths.ts";
import { isManager, type PackageCall, type PackageScript, withoutFlags } from "./package-scripts.ts";
import { resolved } from "./paths.ts";
import type { Runnable } from "./runnable.ts";
import type { Value } from "./shell/values.ts";
import { isKnown } from "./shell/words.ts";

/**
 * The scripts that a call may mean: those of the folder or package that it names, else of the nearest package.json above the
 * folder where it runs, else of any package that has a script of that name.
 */
export function scriptsCalled(
  { name, folder, packageName }: PackageCall,
  folders: readonly string[] | null,
  runnable: Runnable,
): readonly PackageScript[] {
  const named = runnable.scripts.get(name) ?? [];
  const manifests = packageName === null ? [] : manifestsOf(packageName, runnable);
  const own = named.filter(({ path }) => manifests.includes(path));
  if (own.length > 0) return own;
  const from = folder === null ? folders : (folders ?? [""]).flatMap((each) => resolved(each, folder) ?? []);
  const nearest = (from ?? []).flatMap((each) => nearestManifest(each, runnable) ?? []);
  const near = named.filter(({ path }) => nearest.includes(path));
  // Without a script of that name near it, `pnpm tauri` runs the program.
  return near.length > 0 || name === "tauri" ? near : named;
}

/** The folders that a package manager's flags name; undefined where they name none. */
export function foldersOfManager(
  words: Value,
  folders: readonly string[] | null,
  runnable: Runnable,
): readonly string[] | null | undefined {
  const at = words.findIndex(isManager);
  const manager = words[at];
  if (manager === undefined) return undefined;
  const { folder, packageName } = withoutFlags(words.slice(at + 1), manager);
  if (packageName !== null) {
    const manifests = manifestsOf(packageName, runnable);
    return manifests.length === 0 ? undefined : manifests.map(folderOf);
  }
  if (folder === null) return undefined;
  const inside = (folders ?? [""]).map((each) => resolved(each, folder));
  return inside.includes(null) || !isKnown(folder) ? null : inside.filter((each) => each !== null);
}

/** The manifests of a package, by its name or folder. `...` adds its dependencies, which don't matter here. */
function manifestsOf(packageName: string, { packages, files }: Runnable): readonly string[] {
  const name = packageName.replace(/^\.\.\.|\.\.\.$/g, "").replace(/\^$/, "");
  const inside = inFolder(name.replace(/^\.\//, ""), "package.json");
  return [...(packages.get(name) ?? []), ...(files.has(inside) ? [inside] : [])];
}

function nearestManifest(folder: string, { files }: Runnable): string | undefined {
  return withAncestors(folder)
    .map((each) => inFolder(each, "package.json"))
    .find((path) => files.has(path));
}
