import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { SourceFile } from "../../formats/value.ts";
import type { Contents } from "../contents.ts";
import { baseName } from "../paths.ts";
import { type AppLocation, NO_FLAGS } from "../project.ts";
import type { ConfigLayer, ConfiguredBuild } from "./build.ts";
import { type CargoEnvironment, cargoEnvironment } from "./cargo-settings.ts";
import { extraLayers } from "./config-layers.ts";
import { inlineLayer } from "./handed-over.ts";
import { startedBuilds } from "./started-builds.ts";

/** How an app is built: with its own configuration, in other ways, and what can't be seen of that. */
export type BuildsOfApp = Readonly<{
  /** The layers of every build that gets no others. */
  own: readonly ConfigLayer[];
  others: readonly ConfiguredBuild[];
  gaps: readonly Gap[];
}>;

/** All builds of an app: those that commands make, and one for each configuration beside it that no command names. */
export function buildsOfApp(
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
  contents: Contents,
): BuildsOfApp {
  const { builds, gaps } = startedBuilds(app, files, contents);
  const cargo = cargoEnvironment(app, files);
  const own = cargo === undefined || cargo.json === null ? [] : [inlineLayer(cargo.json, cargo.at)];
  const named = new Set(builds.flatMap(({ layers }) => layers.map(({ file }) => file.path)));
  const unnamed = extraLayers(app, files).filter(({ path }) => !named.has(path));
  return {
    own,
    others: [...builds, ...unnamed.map(buildWith)].map((build) => ({
      ...build,
      layers: withCargos(build.layers, own, cargo),
    })),
    gaps: cargo?.json === null ? [...gaps, unseenEnvironment(cargo, contents)] : gaps,
  };
}

function buildWith(file: SourceFile): ConfiguredBuild {
  const name = baseName(file.path);
  const at = { path: file.path, line: 1, column: 1, endLine: 1 };
  const command = `tauri build --config ${name}`;
  return {
    maker: null,
    name,
    purpose: "unknown",
    command,
    at,
    layers: [{ file, inline: false }],
    flags: NO_FLAGS,
  };
}

/** The layers of a command replace those of cargo's configuration, unless that is forced. */
function withCargos(
  layers: readonly ConfigLayer[],
  own: readonly ConfigLayer[],
  cargo: CargoEnvironment | undefined,
): readonly ConfigLayer[] {
  return layers.length === 0 || cargo?.force === true ? own : layers;
}

function unseenEnvironment({ at }: CargoEnvironment, contents: Contents): Gap {
  const message =
    "cargo's configuration sets `TAURI_CONFIG` to something that can't be seen here: write the JSON in place.";
  return gapAt(at, { kind: "dynamic", rests: wordsOf("TAURI_CONFIG", contents.at(at.path)), message });
}
