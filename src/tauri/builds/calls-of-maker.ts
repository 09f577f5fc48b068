import type { SourceFile } from "../../formats/value.ts";
import type { Contents } from "../contents.ts";
import { below } from "../paths.ts";
import { type AppLocation, NO_FLAGS } from "../project.ts";
import { type ConfigLayer, type ConfiguredBuild, settingsOf as settingsKey } from "./build.ts";
import { unseenCompiler } from "./compiler-flags.ts";
import { type HandedOver, handedOver, inlineLayer, looksLikeTauris } from "./handed-over.ts";
import type { Maker } from "./maker.ts";
import { parseLayer } from "./parse-layer.ts";
import { flagsOf, purposeOf } from "./purpose.ts";
import type { Ran } from "./run.ts";
import { isKnown } from "./shell/words.ts";
import { type TauriCall, tauriCalls } from "./tauri-calls.ts";
import {
  type EnvironmentSetting,
  handedToSteps,
  settingsOf,
  unseenSetting,
  valuesIn,
  withVariables,
} from "./tauri-environment.ts";
import type { MadeBy, Unseen } from "./unseen.ts";
import { unseenCommands } from "./unseen-commands.ts";
import { unseenProgram } from "./unseen-programs.ts";
import { unseenVariables } from "./unseen-variables.ts";

/** The builds of an app that a maker makes, and what can't be seen of them. */
export function madeBy(
  maker: Maker,
  commands: readonly Ran[],
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
  contents: Contents,
): MadeBy {
  const handedOn = handedToSteps(commands);
  const calls = tauriCalls(commands)
    .filter(({ ran }) => mayBuild(app, ran.folders, contents))
    .map((call) => ({ ...call, ran: withVariables(call.ran, handedOn) }));
  const settings = settingsOf(commands);
  const isFor = (setting: EnvironmentSetting, ran: Ran) =>
    setting.everywhere || valuesIn(ran).includes(setting.json);
  const results = calls.map((call) =>
    madeByCall(
      call,
      maker,
      settings.filter((setting) => isFor(setting, call.ran)),
      files,
    ),
  );
  const left = settings.filter((setting) => !calls.some(({ ran }) => isFor(setting, ran)));
  const { builds, unseen } = joined([...results, ...madeByEnvironment(maker, left)]);
  const others = commands.flatMap((ran) => [
    ...unseenProgram(ran, files),
    ...unseenSetting(ran),
    ...unseenCommands(ran),
    ...(calls.length > 0 || isAction(maker) ? unseenVariables(ran, files) : []),
  ]);
  const compilers = calls.flatMap(({ ran, isGuess }) => (isGuess ? [] : unseenCompiler(ran)));
  return { builds, unseen: [...unseen, ...others, ...compilers] };
}

/** The steps of an action run as part of the job that uses it. */
function isAction({ key }: Maker): boolean {
  return /(?:^|\/)action\.ya?ml$/.test(key);
}

/**
 * Tauri looks for its configuration in the folder where it runs and below it. A checkout or a command makes a folder that the
 * repository doesn't have, so it may hold anything.
 */
function mayBuild({ root }: AppLocation, folders: readonly string[] | null, contents: Contents): boolean {
  return (
    folders === null ||
    folders.some(
      (folder) => folder === root || below(folder, root) !== undefined || contents.at(folder) === "",
    )
  );
}

function madeByCall(
  call: TauriCall,
  maker: Maker,
  environment: readonly EnvironmentSetting[],
  files: ReadonlyMap<string, SourceFile>,
): MadeBy {
  const { ran, args, isGuess } = call;
  // With `--config`, Tauri ignores the environment's configuration.
  if (args.configs.length === 0 && environment.length > 0 && !isGuess)
    return joined(environment.map((setting) => withSetting(setting, call, maker)));
  const ways =
    args.configs.length === 0 ? [{ seen: true, layers: [] } as const] : handedOver(args.configs, ran, files);
  const builds = ways.flatMap((way) => (way.seen ? buildOf(way.layers, call, maker) : []));
  if (isGuess && !builds.some(({ layers }) => layers.some(isTauris))) return guessed(call, ways);
  const unseen = ways.flatMap((way) => unseenIn(way, ran));
  const words = unseenWords(call).filter(({ why }) => unseen.length === 0 || why !== "words");
  // One of its configurations isn't known, but the rest of the command is.
  const partly = ways.flatMap((way) => (way.seen ? [] : buildOf(way.layers, call, maker)));
  return {
    builds: [...builds, ...partly.map((build) => ({ ...build, isPartlySeen: true as const }))],
    unseen: ran.isPrinted ? [] : [...unseen, ...words].map(builtOtherwise),
  };
}

/** If a configuration or some words aren't known, a build holds the rest of the command. */
function builtOtherwise(unseen: Unseen): Unseen {
  return { ...unseen, isBuilt: unseen.why === "configuration" || unseen.why === "words" };
}

/** A command that isn't known to be Tauri's makes no build. A program that we don't know may, if its arguments aren't known. */
function guessed({ ran, args }: TauriCall, ways: readonly HandedOver[]): MadeBy {
  const isOpen =
    !isKnown(ran.words[0] ?? "") && (args.isOpen || args.configs.some((value) => !isKnown(value)));
  const unseen = isOpen && !ran.isPrinted ? ways.flatMap((way) => unseenIn(way, ran)) : [];
  return { builds: [], unseen };
}

function isTauris(layer: ConfigLayer): boolean {
  const parsed = parseLayer(layer);
  return parsed.ok && looksLikeTauris(parsed.value);
}

function unseenIn(way: HandedOver, ran: Ran): Unseen[] {
  return way.seen ? [] : [{ ran, why: "configuration", what: way.value }];
}

/** Programs that build as cargo does. */
const RUNNERS = new Set(["cargo", "cross", "cargo-xwin", "cargo-zigbuild"]);

function unseenWords({ ran, args }: TauriCall): Unseen[] {
  return [
    ...(args.isOpen ? [{ ran, why: "words", what: "" } as const] : []),
    ...args.ofCargo.map((what) => ({ ran, why: "cargo", what }) as const),
    ...(args.runner === null || RUNNERS.has(args.runner)
      ? []
      : [{ ran, why: "runner", what: args.runner } as const]),
  ];
}

function withSetting({ json, ran }: EnvironmentSetting, call: TauriCall, maker: Maker): MadeBy {
  if (!isKnown(json)) return { builds: [], unseen: [{ ran, why: "configuration", what: json }] };
  const build = buildOf([inlineLayer(json, ran)], call, maker);
  const command = `TAURI_CONFIG=${json} ${build.command}`;
  return { builds: [{ ...build, command }], unseen: unseenWords(call) };
}

/** A maker that sets `TAURI_CONFIG` and calls no CLI builds the app with cargo, or hands the variable on. */
function madeByEnvironment(maker: Maker, environment: readonly EnvironmentSetting[]): MadeBy[] {
  const purpose = maker.isForTests && !maker.ships ? "test" : "release";
  return environment.map(({ json, ran }): MadeBy => {
    if (!isKnown(json)) return { builds: [], unseen: [{ ran, why: "configuration", what: json }] };
    const said = { maker: maker.key, name: maker.name, command: `TAURI_CONFIG=${json}`, at: placeOf(ran) };
    return { builds: [{ ...said, purpose, layers: [inlineLayer(json, ran)], flags: NO_FLAGS }], unseen: [] };
  });
}

function buildOf(layers: readonly ConfigLayer[], { ran, args }: TauriCall, maker: Maker): ConfiguredBuild {
  const at = placeOf(ran);
  return {
    ...{ maker: maker.key, name: maker.name, purpose: purposeOf(args, ran, maker) },
    ...{ command: ran.words.join(" "), at, layers, flags: flagsOf(args, ran, at) },
  };
}

function placeOf({ path, line }: Ran) {
  return { path, line, column: 1, endLine: line };
}

function joined(results: readonly MadeBy[]): MadeBy {
  const builds = results.flatMap((result) => result.builds);
  return { builds: withoutRepetition(builds), unseen: results.flatMap(({ unseen }) => unseen) };
}

/** Partly known builds that differ only in their features become one build with all of those features. */
function withoutRepetition(builds: readonly ConfiguredBuild[]): ConfiguredBuild[] {
  const partly = builds.filter(({ isPartlySeen }) => isPartlySeen === true);
  const groups = Map.groupBy(partly, ({ layers, flags, purpose }) =>
    JSON.stringify([purpose, settingsKey({ layers, flags: { ...flags, features: [] } })]),
  );
  const together = [...groups.values()].flatMap((group): ConfiguredBuild[] => {
    const [first] = group;
    const all = group.flatMap(({ flags }) => flags.features);
    const features = [...new Map(all.map((feature) => [feature.value, feature])).values()];
    return first === undefined ? [] : [{ ...first, flags: { ...first.flags, features } }];
  });
  return [...builds.filter(({ isPartlySeen }) => isPartlySeen !== true), ...together];
}
