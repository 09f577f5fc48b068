import { parseFile } from "../../formats/parse.ts";
import { asString, member, type SourceFile } from "../../formats/value.ts";
import { isPackageManifest, type PackageScript, packageScripts } from "./package-scripts.ts";

/** What scripts of a tree can run: the files that were read, and the scripts of its packages. */
export type Runnable = Readonly<{
  files: ReadonlyMap<string, SourceFile>;
  /** The scripts of all packages, by name. */
  scripts: ReadonlyMap<string, readonly PackageScript[]>;
  /** The paths of manifests, by the name of their package. */
  packages: ReadonlyMap<string, readonly string[]>;
}>;

export function runnableOf(files: ReadonlyMap<string, SourceFile>): Runnable {
  const manifests = [...files.values()].filter(({ path }) => isPackageManifest(path));
  const scripts = Map.groupBy(manifests.flatMap(packageScripts), ({ name }) => name);
  const named = manifests.map((file) => [nameOf(file), file.path] as const);
  const byName = Map.groupBy(named, ([name]) => name ?? "");
  return {
    files,
    scripts,
    packages: new Map([...byName].map(([name, all]) => [name, all.map(([, path]) => path)])),
  };
}

function nameOf(file: SourceFile): string | undefined {
  const parsed = parseFile(file);
  return parsed.ok ? asString(member(parsed.value, "name")) : undefined;
}
