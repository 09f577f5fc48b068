import type { Gap } from "../domain/gap.ts";
import type { Platform } from "../domain/platform.ts";
import { asString, member, pick, type SourceFile, type Value } from "../formats/value.ts";
import type { ConfigLayer } from "./builds/build.ts";
import { configLayers } from "./builds/config-layers.ts";
import { filesNamed } from "./builds/named-files.ts";
import { cargoFollows } from "./cargo/wanted-files.ts";
import { cargoWorkspace } from "./cargo/workspace.ts";
import { type Contents, contentsOf } from "./contents.ts";
import { formatsRead } from "./formats-read.ts";
import { crateVersions, pathCrates } from "./locked-crates.ts";
import { baseName, folderOf, withAncestors } from "./paths.ts";
import { type AppLocation, type BuildFlags, NO_FLAGS, type Project } from "./project.ts";

/** Whether a script names this file as another layer of the configuration, or a manifest leads cargo to it. */
export function projectFollows(
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
  contents: Contents,
): (path: string) => boolean {
  const named = filesNamed(app, files, contents);
  const isOfCargo = cargoFollows(app, files);
  const isIn = (path: string) => withAncestors(folderOf(path)).some((folder) => named.has(`${folder}/`));
  return (path) => named.has(path) || isIn(path) || isOfCargo(path);
}

/**
 * Puts one app together from its files. `extra` are layers that only `tauri build --config` brings in. `contents` is all
 * that the repository holds, if that is more than these files.
 */
export function loadProject(
  location: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
  extra: readonly ConfigLayer[] = [],
  contents: Contents = contentsOf([...files.values()]),
  flags: BuildFlags = NO_FLAGS,
): Project {
  const formats = formatsRead(location, files, extra, flags);
  const { json5 } = formats;
  const { of, gaps } = configLayers(location, formats.files, json5, extra);
  const config = (platform: Platform): Value => of.get(platform) as Value;
  const any = config("linux");
  const identifier =
    asString(member(any, "identifier")) ?? asString(pick(any, "tauri", "bundle", "identifier"));
  return {
    location,
    name: productName(any) ?? identifier ?? (location.root === "" ? "app" : baseName(location.root)),
    identifier: identifier ?? "",
    major: member(any, "tauri") !== undefined && member(any, "app") === undefined ? 1 : 2,
    files,
    contents,
    flags,
    config,
    json5,
    manifest: cargoWorkspace(location.root, files).own?.value,
    pathCrates: pathCrates(location.root, files),
    locked: crateVersions(location.root, files),
    interfaces: new Map(),
    gaps: distinct([...gaps, ...formats.gaps]),
  };
}

function productName(config: Value): string | undefined {
  return (
    asString(member(config, "productName")) ??
    asString(member(config, "product-name")) ??
    asString(pick(config, "package", "productName"))
  );
}

function distinct(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}
