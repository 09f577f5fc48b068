import { wordsOf } from "../../domain/gap.ts";
import type { BuildSettings, InstallSetting } from "../../domain/install-policy.ts";
import {
  isOwnRegistry,
  OWN_REGISTRY,
  type Source,
  sourceText,
  THIS_REPOSITORY,
} from "../../domain/source.ts";
import { asString, itemsOf, member, type Value } from "../../formats/value.ts";
import { settingIn } from "../../tauri/cargo/config.ts";
import type { DependencySource } from "../../tauri/cargo/dependencies.ts";
import { type Patch, patchesOf } from "../../tauri/cargo/patches.ts";
import { CRATES_IO, replacedSources, tablesOf } from "../../tauri/cargo/replaced-sources.ts";
import { registryAt, repositoryAt } from "../../tauri/cargo/sources.ts";
import { cargoWorkspace } from "../../tauri/cargo/workspace.ts";
import { inKey, lineOf } from "../../tauri/cargo/written.ts";
import { baseName, folderOf, inFolder, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";

/** What the settings of cargo and the root's manifest say of where crates come from, file by file. */
export function sourceSettings(project: Project): BuildSettings[] {
  const workspace = cargoWorkspace(project.location.root, project.files);
  const { settings } = workspace;
  const all = [
    ...sourcesIn(settings),
    ...registriesIn(settings),
    ...patchesOf(workspace).map((patch) => patchSetting(patch, settings, project)),
    ...settings.flatMap((config) => pathsIn(config, project)),
  ];
  return [...Map.groupBy(all, ({ at }) => at.path)].map(([path, said]) => ({
    domain: "packages",
    kind: "build-settings",
    path,
    settings: said,
  }));
}

/** The names of tables and keys that are read here; what else such tables hold is not. */
export function isReadSource(
  settings: readonly Value[],
): (table: string, name: string, key: string) => boolean {
  const sources = new Set(replacedSources(settings).flatMap(({ tables }) => tables));
  const registries = new Set(registriesIn(settings).map(({ name }) => name));
  return (table, name, key) =>
    table === "source" ? sources.has(name) : key === "index" && registries.has(`registries.${inKey(name)}`);
}

function sourcesIn(settings: readonly Value[]): InstallSetting[] {
  return replacedSources(settings).flatMap(({ name, target, source, lines }): InstallSetting[] => {
    const [first] = lines;
    if (first === undefined) return [];
    const written = lines.map((line) => line.written).join(", ");
    const setting = settingAt(`source.${inKey(name)}`, null, target, written, first.at);
    return [{ ...setting, lines, ...(source && { source }) }];
  });
}

/** Registries that dependencies may name. Cargo ignores the address of crates.io among them. */
function registriesIn(settings: readonly Value[]): InstallSetting[] {
  return [...tablesOf(settings, "registries")].flatMap(([name, fields]): InstallSetting[] => {
    const index = fields.get("index");
    const address = asString(index);
    if (index === undefined || address === undefined || name === CRATES_IO) return [];
    const source = registryAt(address);
    if (isOwnRegistry(source)) return [];
    const heading = `registries.${inKey(name)}`;
    const written = lineOf(heading, "index", index);
    return [{ ...settingAt(heading, null, sourceText(source), written, index.at), source }];
  });
}

/** What lies in the folder belongs to the setting: cargo takes it for the crate of the lockfile, whatever its version. */
function pathsIn(config: Value, { contents }: Project): InstallSetting[] {
  if (!arePaths(config)) return [];
  return itemsOf(member(config, "paths")).map((item) => {
    const text = asString(item) ?? "";
    const folder = folderOfPath(item);
    const value = wordsOf(folder ?? text, folder === null ? "" : contents.at(folder));
    return settingAt("paths", null, value, `paths = [${JSON.stringify(text)}]`, item.at);
  });
}

/** The folders that settings name in `paths`, of which all that lies there counts. */
export function pathFolders(settings: readonly Value[]): string[] {
  return settings.flatMap((config) =>
    arePaths(config) ? itemsOf(member(config, "paths")).flatMap((item) => folderOfPath(item) ?? []) : [],
  );
}

function folderOfPath(item: Value): string | null {
  return joined(folderOf(folderOf(item.at.path)), asString(item) ?? "");
}

/** Whether the paths of some settings can be read: cargo takes a list of texts and nothing else. */
export function arePaths(config: Value): boolean {
  const paths = member(config, "paths");
  return paths?.kind === "array" && paths.items.every(({ kind }) => kind === "string");
}

/** It doesn't count what of a repository is asked for: its owner decides what any branch holds. The lockfile pins the commit. */
function patchSetting(patch: Patch, settings: readonly Value[], project: Project): InstallSetting {
  const { table, patched, crate, key, value } = patch;
  const replaced = patchedSource(patched, settings);
  const name = isOwnRegistry(replaced) ? "patch" : `patch of ${sourceText(replaced)}`;
  const source = sourceOf(patch.source, settings, project);
  const heading = table === "patch" ? `patch.${inKey(patched)}` : table;
  return { ...settingAt(name, crate, sourceText(source), lineOf(heading, key, value), value.at), source };
}

/** Cargo takes crates.io under its name, and each source under its address or the name that settings give it. */
function patchedSource(patched: string, settings: readonly Value[]): Source {
  if (patched === CRATES_IO) return OWN_REGISTRY;
  return registryAt(asString(settingIn(settings, "registries", patched, "index")) ?? patched);
}

/** A folder counts as this repository's where a crate lies there. Nobody knows what a link or a path to the outside leads to. */
function sourceOf(source: DependencySource, settings: readonly Value[], { contents }: Project): Source {
  switch (source.kind) {
    case "git":
      return repositoryAt(source.url);
    case "registry": {
      const index = source.index ?? asString(settingIn(settings, "registries", source.name ?? "", "index"));
      if (index !== undefined) return registryAt(index);
      return { kind: "registry", url: source.name === CRATES_IO ? null : source.name };
    }
    case "path": {
      const isHere = source.folder !== null && contents.isFile(inFolder(source.folder, "Cargo.toml"));
      return isHere ? THIS_REPOSITORY : { kind: "unknown", text: source.written };
    }
    case "nowhere":
      return { kind: "unknown", text: "" };
  }
}

function settingAt(
  name: string,
  of: string | null,
  value: string,
  written: string,
  at: InstallSetting["at"],
): InstallSetting {
  const from = baseName(at.path) === "Cargo.toml" ? "Cargo.toml" : ".cargo/config.toml";
  return { name, of, value, written, at, from, effect: "other", decides: "source" };
}
