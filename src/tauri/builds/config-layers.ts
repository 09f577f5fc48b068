import { contentOf, type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import { PLATFORMS, type Platform } from "../../domain/platform.ts";
import { parseFile } from "../../formats/parse.ts";
import type { SourceFile, Value } from "../../formats/value.ts";
import { joinPatches, mergePatch } from "../merge-patch.ts";
import { baseName, folderOf, inFolder } from "../paths.ts";
import type { AppLocation } from "../project.ts";
import type { ConfigLayer } from "./build.ts";
import { parseLayer } from "./parse-layer.ts";

/** The platform's overlay files, in the order in which Tauri looks. Tauri reads only the first that exists. */
export function overlayNames(platform: Platform): readonly string[] {
  const name = platform.toLowerCase();
  return [`tauri.${name}.conf.json`, `tauri.${name}.conf.json5`, `Tauri.${name}.toml`];
}

/** Names of files for `tauri build --config`: another layer, which only some builds get. */
const EXTRA_LAYER = /^(?:tauri[.-].*|.*\.conf)\.(?:json|json5|toml)$/i;

/** Whether a file of the app's own folder can be a layer of its configuration. */
export function isConfigLayer(path: string, app: AppLocation): boolean {
  if (folderOf(path) !== app.root) return false;
  return path === app.config || isPlatformOverlay(path) || EXTRA_LAYER.test(baseName(path));
}

function isPlatformOverlay(path: string): boolean {
  return PLATFORMS.some((platform) => overlayNames(platform).includes(baseName(path)));
}

/** Configurations beside the app that only `--config` can bring in. */
export function extraLayers(app: AppLocation, files: ReadonlyMap<string, SourceFile>): SourceFile[] {
  return [...files.values()].filter(
    ({ path }) =>
      folderOf(path) === app.root &&
      path !== app.config &&
      !isPlatformOverlay(path) &&
      !OTHER_CONFIGS.has(baseName(path)) &&
      EXTRA_LAYER.test(baseName(path)),
  );
}

/** Base configurations. If there are several, Tauri reads only the first. */
const OTHER_CONFIGS = new Set(["tauri.conf.json", "tauri.conf.json5", "Tauri.toml"]);

export type ConfigLayers = Readonly<{
  /** The configuration that each platform gets; an empty object where nothing could be read. */
  of: ReadonlyMap<Platform, Value>;
  gaps: readonly Gap[];
}>;

/**
 * Merges the layers of an app's configuration, for each platform, with the extra layers last. Tauri first joins the extra
 * layers, where `null` is a plain value. Then it merges the result into the rest, where `null` deletes a key.
 */
export function configLayers(
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
  json5: boolean,
  extra: readonly ConfigLayer[],
): ConfigLayers {
  const gaps: Gap[] = [];
  const read = (file: SourceFile | undefined): Value | undefined => {
    if (file === undefined) return undefined;
    const parsed = parseFile(file, { json5 });
    if (!parsed.ok) gaps.push(unparsed(file, parsed));
    return parsed.ok ? parsed.value : undefined;
  };
  const base = read(files.get(app.config)) ?? emptyConfig(app.config);
  const handedOver = extra.map((layer) => {
    const { value, gap } = readLayer(layer);
    if (gap !== undefined) gaps.push(gap);
    return value;
  });
  const last = handedOver.filter((value) => value !== undefined).reduce(joinPatches, undefined);
  const of = new Map<Platform, Value>();
  for (const platform of PLATFORMS) {
    const overlay = overlayNames(platform)
      .map((name) => files.get(inFolder(app.root, name)))
      .find((file) => file !== undefined);
    const patches = [read(overlay), last].filter((patch) => patch !== undefined);
    of.set(platform, patches.reduce<Value>(mergePatch, base));
  }
  return { of, gaps };
}

/** A layer that a command hands over. Tauri stops if it is no object, or if it can't be read. */
function readLayer(layer: ConfigLayer): Readonly<{ value?: Value; gap?: Gap }> {
  const parsed = parseLayer(layer);
  if (parsed.ok && parsed.value.kind === "object") return { value: parsed.value };
  if (!parsed.ok && !layer.inline) return { gap: unparsed(layer.file, parsed) };
  const reason = parsed.ok ? "It is no object." : parsed.message;
  const message = `This configuration can't be read: ${reason} The app doesn't build with it.`;
  const at = parsed.ok ? parsed.value.at : parsed.at;
  return { gap: gapAt(at, { kind: "does-not-build", rests: wordsOf(layer.file.text.trim()), message }) };
}

function unparsed(file: SourceFile, { at, message: reason }: Readonly<{ at: Place; message: string }>): Gap {
  const message = `This configuration can't be read: ${reason} The app doesn't build with it.`;
  return gapAt(at, { kind: "unparsed", rests: contentOf(file), message });
}

function emptyConfig(path: string): Value {
  return { kind: "object", entries: new Map(), at: { path, line: 1, column: 1, endLine: 1 } };
}
