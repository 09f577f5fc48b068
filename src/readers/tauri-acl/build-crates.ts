import { wordsOf } from "../../domain/gap.ts";
import type { Dependency } from "../../tauri/cargo/dependencies.ts";
import { foldersOf, type LocalCrate, localCrates } from "../../tauri/cargo/local-crates.ts";
import { cargoWorkspace } from "../../tauri/cargo/workspace.ts";
import type { Project } from "../../tauri/project.ts";
import { restOn } from "../../tauri/rust/code-of-app.ts";
import { type MentioningFile, readCode } from "../../tauri/rust/mentions.ts";
import { buildScriptTarget } from "../../tauri/rust/targets.ts";
import { walkFrom } from "../../tauri/rust/walk.ts";

/** Crates of build scripts that read, generate code into `OUT_DIR`, or compile. */
const GENERATING: readonly string[] =
  "alloc anyhow autocfg bindgen built cc cfg_aliases chrono cmake core crate dunce embed_manifest embed_resource glob hex pkg_config prost_build regex rustc_version self semver serde serde_json sha2 shadow_rs slint_build std super swift_rs tauri_build tauri_plugin time toml tonic_build uniffi version_check vergen vergen_git2 vergen_gitcl vergen_gix walkdir which windows_exe_info winres winresource".split(
    " ",
  );

/** The names by which a crate's script can use such a crate. A crate that isn't from a registry may be anything. */
export function knownCrates(project: Project, folder: string): ReadonlySet<string> {
  const known = new Set(GENERATING);
  for (const { name, crate, source } of builtWith(project, folder)) {
    const isKnown = GENERATING.includes(inCode(crate)) && source.kind === "registry";
    if (isKnown) known.add(inCode(name));
    else known.delete(inCode(name));
  }
  return known;
}

/** The content of a crate of this repository that a script uses, with the crates that it is built with. */
export function contentOfCrate(
  project: Project,
  { rust }: MentioningFile,
  name: string | undefined,
): readonly string[] {
  const used = builtWith(project, rust.crate).filter((each) => inCode(each.name) === name);
  const folders = new Set(foldersOf(used));
  for (const folder of folders)
    for (const next of foldersOf(crateIn(project, folder)?.dependencies ?? [])) folders.add(next);
  return [...folders].map((folder) => {
    restOn(project, folder);
    return wordsOf(project.contents.at(folder));
  });
}

/** The build scripts of the other crates of this repository that the app is built with, with their modules. */
export function otherScripts(project: Project): MentioningFile[] {
  return allCrates(project).flatMap(({ manifest }) => {
    if (manifest.folder === project.location.root) return [];
    const crate = { folder: manifest.folder, manifest: manifest.value };
    const path = buildScriptTarget(manifest.value, manifest.folder)?.path ?? null;
    if (path === null || !project.contents.isFile(path)) return [];
    restOn(project, path);
    return walkFrom(project, crate, path).files.map((rust) => readCode(rust));
  });
}

function builtWith(project: Project, folder: string): readonly Dependency[] {
  return crateIn(project, folder)?.dependencies.filter(({ kind }) => kind === "build") ?? [];
}

function crateIn(project: Project, folder: string): LocalCrate | undefined {
  return allCrates(project).find(({ manifest }) => manifest.folder === folder);
}

function allCrates({ location, files }: Project): readonly LocalCrate[] {
  return localCrates(cargoWorkspace(location.root, files), files);
}

function inCode(name: string): string {
  return name.replaceAll("-", "_");
}
