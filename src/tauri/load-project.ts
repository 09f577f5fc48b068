import type { Gap } from "../domain/gap.ts";
import type { Platform } from "../domain/platform.ts";
import { parseFile } from "../formats/parse.ts";
import { asString, itemsOf, member, pick, type SourceFile, type Value } from "../formats/value.ts";
import { type ConfigLayer, mayStartBuilds, namedConfigs, unseenConfigs } from "./config-arguments.ts";
import { configLayers, isConfigLayer } from "./config-layers.ts";
import { crateVersions, dependencyOf, pathCrates } from "./locked-crates.ts";
import { type AppLocation, baseName, folderOf, inFolder, type Project, withAncestors } from "./project.ts";

/** Whether the project itself, before any reader, needs this file: configuration, crate manifests, the crates' lock. */
export function projectWants(path: string, app: AppLocation): boolean {
  if (isConfigLayer(path, app) || mayStartBuilds(path, app)) return true;
  const name = baseName(path);
  return (name === "Cargo.toml" || name === "Cargo.lock") && withAncestors(app.root).includes(folderOf(path));
}

/** Whether the project's own scripts name this file as one more layer of its configuration. */
export function projectFollows(
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
): (path: string) => boolean {
  const named = namedConfigs(app, files);
  return (path) => named.has(path);
}

/** Puts one app together from its files. `extra` are layers that only `tauri build --config` brings in. */
export function loadProject(
  location: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
  extra: readonly ConfigLayer[] = [],
): Project {
  const manifestFile = files.get(inFolder(location.root, "Cargo.toml"));
  const manifestParsed = manifestFile && parseFile(manifestFile);
  const manifest = manifestParsed?.ok ? manifestParsed.value : undefined;
  const json5 = allowsJson5(manifest);
  const { of, gaps } = configLayers(location, files, json5, extra);
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
    config,
    json5,
    manifest,
    pathCrates: pathCrates(location.root, files, manifest),
    locked: crateVersions(location.root, files),
    gaps: distinct([...gaps, ...unseenConfigs(location, files)]),
  };
}

function productName(config: Value): string | undefined {
  return (
    asString(member(config, "productName")) ??
    asString(member(config, "product-name")) ??
    asString(pick(config, "package", "productName"))
  );
}

/** Tauri reads JSON5 in .json files too once its crates have the feature. */
function allowsJson5(manifest: Value | undefined): boolean {
  return ["tauri", "tauri-build"].some((crate) =>
    itemsOf(member(dependencyOf(manifest, crate), "features")).some(
      (item) => asString(item) === "config-json5",
    ),
  );
}

function distinct(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}
