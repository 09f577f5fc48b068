import { type Gap, gapAt } from "../domain/gap.ts";
import { PLATFORMS, type Platform } from "../domain/platform.ts";
import { parseJson } from "../formats/json.ts";
import { parseFile } from "../formats/parse.ts";
import type { SourceFile, Value } from "../formats/value.ts";
import { type ConfigLayer, type ConfiguredBuild, configuredBuilds } from "./config-arguments.ts";
import { mergePatch } from "./merge-patch.ts";
import { type AppLocation, baseName, folderOf, inFolder } from "./project.ts";

/** The platform's overlay files, in the order in which Tauri looks; the first that exists is the only one. */
function overlayNames(platform: Platform): readonly string[] {
  const name = platform.toLowerCase();
  return [`tauri.${name}.conf.json`, `tauri.${name}.conf.json5`, `Tauri.${name}.toml`];
}

/** Names of files that `tauri build --config` may be given: another layer, which only some builds get. */
const EXTRA_LAYER = /^(?:tauri[.-].*|.*\.conf)\.(?:json|json5|toml)$/i;

/** Whether a file of the app's own folder can be a layer of its configuration. */
export function isConfigLayer(path: string, app: AppLocation): boolean {
  if (folderOf(path) !== app.root) return false;
  return path === app.config || isPlatformOverlay(path) || EXTRA_LAYER.test(baseName(path));
}

function isPlatformOverlay(path: string): boolean {
  return PLATFORMS.some((platform) => overlayNames(platform).includes(baseName(path)));
}

/** Builds with more configuration: those that scripts start, and one for each file that only a `--config` can bring in. */
export function extraBuilds(app: AppLocation, files: ReadonlyMap<string, SourceFile>): ConfiguredBuild[] {
  const started = configuredBuilds(app, files);
  const known = new Set(started.map(({ key }) => key));
  const beside = [...files.values()].filter(
    ({ path }) =>
      folderOf(path) === app.root &&
      path !== app.config &&
      !isPlatformOverlay(path) &&
      !OTHER_CONFIGS.has(baseName(path)) &&
      EXTRA_LAYER.test(baseName(path)),
  );
  return [
    ...started,
    ...beside.flatMap((file) => {
      const key = baseName(file.path);
      return known.has(key) ? [] : [{ key, name: key, layers: [{ file, inline: false }] }];
    }),
  ];
}

/** Base configurations that Tauri doesn't look at, since another one comes first. */
const OTHER_CONFIGS = new Set(["tauri.conf.json", "tauri.conf.json5", "Tauri.toml"]);

export type ConfigLayers = Readonly<{
  /** The configuration that each platform gets; an empty object where nothing could be read. */
  of: ReadonlyMap<Platform, Value>;
  gaps: readonly Gap[];
}>;

/** Merges the layers of an app's configuration, for each platform, with the extra layers last. */
export function configLayers(
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
  json5: boolean,
  extra: readonly ConfigLayer[],
): ConfigLayers {
  const gaps: Gap[] = [];
  const read = (file: SourceFile | undefined, inline = false): Value | undefined => {
    if (file === undefined) return undefined;
    const parsed = inline ? parseJson(file, "json5") : parseFile(file, { json5 });
    if (parsed.ok) return parsed.value;
    gaps.push(
      gapAt(
        parsed.at,
        "unparsed",
        `This configuration can't be read: ${parsed.message} The app doesn't build with it.`,
      ),
    );
    return undefined;
  };
  const base = read(files.get(app.config)) ?? emptyConfig(app.config);
  const last = extra.map(({ file, inline }) => read(file, inline));
  const of = new Map<Platform, Value>();
  for (const platform of PLATFORMS) {
    const overlay = overlayNames(platform)
      .map((name) => files.get(inFolder(app.root, name)))
      .find((file) => file !== undefined);
    const patches = [read(overlay), ...last].filter((patch) => patch !== undefined);
    of.set(platform, patches.reduce<Value>(mergePatch, base));
  }
  return { of, gaps };
}

function emptyConfig(path: string): Value {
  return { kind: "object", entries: new Map(), at: { path, line: 1, column: 1, endLine: 1 } };
}
