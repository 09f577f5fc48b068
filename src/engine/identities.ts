import { compareText } from "../domain/place.ts";
import type { Entry } from "../domain/tree.ts";
import { parseFile } from "../formats/parse.ts";
import { asString, pick, type SourceFile, type Value } from "../formats/value.ts";
import { isConfigLayer } from "../tauri/builds/config-layers.ts";
import { configKey } from "../tauri/config-key.ts";
import { folderOf, inFolder } from "../tauri/paths.ts";
import type { AppLocation } from "../tauri/project.ts";
import { readBothSides } from "./read-files.ts";
import type { Side } from "./side.ts";

/** The names by which users, their systems and cargo know an app, such as "identifier com.example.notes". */
export type Names = readonly string[];

/** What identifies an app of a revision, wherever its folder is: the content of its configuration, and the names in it. */
export type Identity = Readonly<{ config: Entry["id"]; names: Names; crate: Names }>;

export type IdentityOf = (side: "base" | "head", app: AppLocation) => Identity;

const NOBODY: Identity = { config: "", names: [], crate: [] };

/** How many apps are told apart by their names. A repository with more apps has a gap anyway. */
const MOST_APPS = 200;

/**
 * Reads what identifies the apps of both sides. If each app stayed in its folder with the same configuration, or if there is only
 * one folder, no app can have become another one. Then nothing is read.
 */
export async function identitiesOf(
  base: Side,
  head: Side,
  there: readonly AppLocation[],
  here: readonly AppLocation[],
): Promise<IdentityOf> {
  const [wantedThere, wantedHere] = [wantedOf(there, base), wantedOf(here, head)];
  if (onlyOneFolder([...there, ...here]) || sameFiles(wantedThere, wantedHere)) return () => NOBODY;
  const files = await readBothSides(base.tree, head.tree, wantedThere, wantedHere);
  return (side, app) => identityIn(app, [...files[side].files.values()]);
}

function wantedOf(apps: readonly AppLocation[], { entries }: Side): Entry[] {
  const byFolder = new Map(apps.slice(0, MOST_APPS).map((app) => [app.root, app]));
  return entries.filter(({ path }) => {
    const app = byFolder.get(folderOf(path));
    return app !== undefined && (isConfigLayer(path, app) || path === inFolder(app.root, "Cargo.toml"));
  });
}

function onlyOneFolder(apps: readonly AppLocation[]): boolean {
  return new Set(apps.map(({ root }) => root)).size < 2;
}

function sameFiles(there: readonly Entry[], here: readonly Entry[]): boolean {
  const names = (entries: readonly Entry[]) =>
    entries
      .map(({ path, id }) => `${id} ${path}`)
      .sort(compareText)
      .join("\n");
  return names(there) === names(here);
}

function identityIn({ root, config }: AppLocation, files: readonly SourceFile[]): Identity {
  const own = files.filter(({ path }) => folderOf(path) === root);
  const isManifest = ({ path }: SourceFile) => path === inFolder(root, "Cargo.toml");
  return {
    config: own.find(({ path }) => path === config)?.id ?? "",
    names: own.filter((file) => !isManifest(file)).flatMap(namesIn),
    crate: own.filter(isManifest).flatMap(crateIn),
  };
}

/** The identifier in Tauri's template. The CLI refuses to build a release of such an app. */
const TEMPLATE = "com.tauri.dev";

/** The names in one layer of a configuration. Case doesn't matter: macOS and Windows ignore it in folders and bundles. */
function namesIn(file: SourceFile): string[] {
  const config = parsed(file);
  const at = (...keys: string[]): Value | undefined => pick(config, ...keys);
  const identifier = asString(at("identifier")) ?? asString(at("tauri", "bundle", "identifier"));
  const product = asString(configKey(config, "productName")) ?? asString(at("package", "productName"));
  const binary = asString(configKey(config, "mainBinaryName"));
  return [
    ...(identifier === TEMPLATE ? [] : named("identifier", identifier)),
    ...named("name", product),
    ...named("program", binary),
  ];
}

function crateIn(file: SourceFile): string[] {
  return named("crate", asString(pick(parsed(file), "package", "name")));
}

function named(kind: string, name: string | undefined): string[] {
  return name === undefined || name === "" ? [] : [`${kind} ${name.toLowerCase()}`];
}

function parsed(file: SourceFile): Value | undefined {
  const result = parseFile(file, { json5: true });
  return result.ok ? result.value : undefined;
}
