import { type LocalCrate, localCrates } from "../cargo/local-crates.ts";
import { cargoWorkspace } from "../cargo/workspace.ts";
import type { Project } from "../project.ts";
import type { IndexedFile } from "./code-index.ts";
import { appCrates } from "./crates.ts";

/** The folders of unread crates that a name in a file may come from. */
export function foldersBeside(project: Project, { items }: IndexedFile, name: string): ReadonlySet<string> {
  const crates = known.get(project) ?? cratesBeside(project);
  known.set(project, crates);
  if (crates.size === 0) return new Set();
  const imported = items.imports.filter(({ as }) => as === name || as === "*");
  const found = [name, ...imported.map(({ path }) => path[0] ?? "")].flatMap(
    (each) => crates.get(each) ?? [],
  );
  return new Set(found.map(({ manifest }) => manifest.folder));
}

const known = new WeakMap<Project, ReadonlyMap<string, LocalCrate>>();

/** The other crates of this repository that the app is built with, by their names in code. */
function cratesBeside(project: Project): ReadonlyMap<string, LocalCrate> {
  const { location, files } = project;
  const crates = localCrates(cargoWorkspace(location.root, files), files);
  const read = new Set(appCrates(project).map(({ folder }) => folder));
  const byFolder = new Map(crates.map((crate) => [crate.manifest.folder, crate]));
  const named = crates.flatMap(({ dependencies }) =>
    dependencies.flatMap(({ name, source }) => {
      const folder = source.kind === "path" ? source.folder : null;
      const crate = folder === null || read.has(folder) ? undefined : byFolder.get(folder);
      return crate === undefined ? [] : [[name.replaceAll("-", "_"), crate] as const];
    }),
  );
  return new Map(named);
}

/** The names that code has for the crates of this repository. */
export function ownCrates({ location, files }: Project): ReadonlySet<string> {
  const crates = localCrates(cargoWorkspace(location.root, files), files);
  const names = named.get(crates) ?? new Set(crates.flatMap(namesOfFolders));
  named.set(crates, names);
  return names;
}

const named = new WeakMap<readonly LocalCrate[], ReadonlySet<string>>();

function namesOfFolders({ dependencies }: LocalCrate): string[] {
  return dependencies.flatMap(({ name, source }) =>
    source.kind === "path" ? [name.replaceAll("-", "_")] : [],
  );
}
