import type { Gap } from "../../domain/gap.ts";
import type { SourceFile } from "../../formats/value.ts";
import { cargoWorkspace } from "../cargo/workspace.ts";
import type { Contents } from "../contents.ts";
import { type AppLocation, NO_FLAGS } from "../project.ts";
import { Recent } from "../recent.ts";
import { Budget } from "./budget.ts";
import type { ConfigLayer, ConfiguredBuild } from "./build.ts";
import { madeBy } from "./calls-of-maker.ts";
import { environmentFiles, loadedFiles } from "./environment-files.ts";
import { allCommandsRun } from "./follow.ts";
import { tooManyCommands, unreadWorkflowGaps, unseenGap, writeGap } from "./gaps.ts";
import { inlineLayer } from "./handed-over.ts";
import { type Dependencies, dependenciesAmong } from "./identity.ts";
import type { Maker } from "./maker.ts";
import { makersOf } from "./makers.ts";
import { pathsIn } from "./paths.ts";
import { isShipped } from "./purpose.ts";
import type { Ran } from "./run.ts";
import { runnableOf } from "./runnable.ts";
import { isWorkflow, mayStartBuilds } from "./starting-files.ts";
import { filesTakenIn, MOST_TAKEN_IN } from "./taken-in.ts";
import type { MadeBy, Unseen } from "./unseen.ts";
import { type Write, writesIn } from "./writes.ts";

/** The builds of an app that commands of its repository make, and what can't be seen of them. */
export type StartedBuilds = Readonly<{ builds: readonly ConfiguredBuild[]; gaps: readonly Gap[] }>;

export function startedBuilds(
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
  contents: Contents,
): StartedBuilds {
  const { made, isCut } = madeByAll(app, files, contents);
  const causes = causesOf(made, app);
  return {
    builds: [...made.flatMap(({ builds }) => builds), ...environmentBuilds(made, files)],
    gaps: onePerCause([
      ...causes.slice(0, MOST_CAUSES).map((cause) => gapOf(cause, contents)),
      ...unreadWorkflowGaps(app, files),
      ...leftOut(causes.slice(MOST_CAUSES), isCut, app, files, contents),
    ]),
  };
}

/** A gap for commands that aren't looked at or named. Those that aren't known may name any file of the repository. */
function leftOut(
  causes: readonly Cause[],
  isCut: boolean,
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
  contents: Contents,
): Gap[] {
  if (!isCut && causes.length === 0) return [];
  const paths = isCut ? [""] : [...new Set(causes.flatMap(ownPaths))].sort();
  const ids = mayRunOf(app, files).map(({ id }) => id);
  return [tooManyCommands(app, [...ids.sort(), ...paths.map(contents.at)])];
}

/** The paths that a cause names itself. */
function ownPaths(cause: Cause): readonly string[] {
  const { ran, on = [] } = "unseen" in cause ? cause.unseen : { ...cause.write, on: [] };
  return [...ran.words.flatMap((word) => pathsIn(word, ran.folders)), ...on];
}

/** Whether builds of an app run more than is looked at, so that any file may decide what they make. */
export function runsTooMuch(app: AppLocation | null, files: ReadonlyMap<string, SourceFile>): boolean {
  return app !== null && commandsOfMakers(app, files).isCut;
}

/** How many commands are named whose builds can't be seen. */
const MOST_CAUSES = 200;

/** Why a build can't be seen: a command is partly unknown, or it writes what is built. */
type Cause = Readonly<
  | { unseen: Unseen; ships: boolean; dependencies: Dependencies }
  | { write: Write; dependencies: Dependencies }
>;

function causesOf(made: readonly Made[], app: AppLocation): Cause[] {
  return made.flatMap(({ maker, unseen, commands, builds, dependencies }) => [
    ...unseen.map((each): Cause => ({ unseen: each, ships: isShipped(each.ran, maker), dependencies })),
    ...writesIn(commands, app, layersOf(builds)).map((write): Cause => ({ write, dependencies })),
  ]);
}

function gapOf(cause: Cause, contents: Contents): Gap {
  if ("unseen" in cause) return unseenGap(cause.unseen, cause.ships, cause.dependencies, contents);
  return writeGap(cause.write, cause.dependencies, contents);
}

/** A maker, what it runs and builds, and what its commands depend on. */
type Made = MakerRun & MadeBy & Readonly<{ dependencies: Dependencies }>;

function madeByAll(
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
  contents: Contents,
): Readonly<{ made: readonly Made[]; isCut: boolean }> {
  const { runs, isCut } = commandsOfMakers(app, files);
  const made = runs.map((run) => ({
    ...run,
    ...madeBy(run.maker, run.commands, app, files, contents),
    dependencies: dependenciesAmong(surrounding(run, runs, files)),
  }));
  return { made, isCut };
}

/**
 * The files behind what can't be seen: those that its commands name. Folders end in a slash. These files needn't be read, but
 * what is built changes with them.
 */
export function filesBehind(
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
  contents: Contents,
): ReadonlySet<string> {
  const causes = causesOf(madeByAll(app, files, contents).made, app);
  return new Set(
    causes.flatMap((cause, position) => {
      if (position >= MOST_CAUSES) return ownPaths(cause);
      const { ran, on = [] } = "unseen" in cause ? cause.unseen : { ...cause.write, on: [] };
      return [...cause.dependencies(ran).paths, ...on, ...on.map((folder) => `${folder}/`)];
    }),
  );
}

/** The paths of the layers that a maker hands over. */
function layersOf(builds: readonly ConfiguredBuild[]): ReadonlySet<string> {
  return new Set(
    builds.flatMap(({ layers }) => layers.flatMap(({ file, inline }) => (inline ? [] : file.path))),
  );
}

/** What one maker runs: its own scripts and those that they start. */
export type MakerRun = Readonly<{ maker: Maker; commands: readonly Ran[] }>;

/** All commands that may build an app, by maker. `isCut`: there are more than are looked at. */
type CommandsOfMakers = Readonly<{ runs: readonly MakerRun[]; isCut: boolean }>;

export function commandsOfMakers(app: AppLocation, files: ReadonlyMap<string, SourceFile>): CommandsOfMakers {
  const read = mayRunOf(app, files);
  const key = JSON.stringify([app, read.map(({ path, id }) => [path, id])]);
  return RECENT.get(key, () => commandsIn(app, new Map(read.map((file) => [file.path, file]))));
}

/** The files that hold commands, or may. */
function mayRunOf(app: AppLocation, files: ReadonlyMap<string, SourceFile>): SourceFile[] {
  const taken = [...files.values()]
    .filter(({ path }) => mayStartBuilds(path, app))
    .flatMap((file) => filesTakenIn(file, files));
  const besides = new Set([
    ...cargoWorkspace(app.root, files).settings.map(({ at }) => at.path),
    ...taken.map(({ path }) => path),
  ]);
  return [...files.values()].filter(
    ({ path }) => mayStartBuilds(path, app) || mayBeScript(path) || besides.has(path),
  );
}

const RECENT = new Recent<CommandsOfMakers>();

/** Whether a shell may be told to run a file: a script needs no ending then. */
function mayBeScript(path: string): boolean {
  return !/\.(?:rs|toml|json5?|lock|html?|[cm]?[jt]sx?|ya?ml)$/i.test(path);
}

function commandsIn(app: AppLocation, files: ReadonlyMap<string, SourceFile>): CommandsOfMakers {
  const runnable = runnableOf(files);
  const budget = new Budget();
  const starting = [...files.values()].filter(({ path }) => mayStartBuilds(path, app));
  if (starting.some((file) => filesTakenIn(file, files).length >= MOST_TAKEN_IN)) budget.leaveOut();
  const runs = makersOf(app, files).map((maker) => ({
    maker,
    commands: maker.parts.flatMap(({ script, start }) => allCommandsRun(script, start, runnable, budget)),
  }));
  return { runs, isCut: budget.isCut };
}

/**
 * The commands that may set values for a maker's commands: its own; and for a job, those of the workflow's other jobs and of
 * every workflow that may call it.
 */
function surrounding(
  { maker, commands }: MakerRun,
  runs: readonly MakerRun[],
  files: ReadonlyMap<string, SourceFile>,
): readonly Ran[] {
  const { path } = maker.at;
  if (!isWorkflow(path)) return commands;
  const isCalled = /workflow_call|^[ \t]*using:/m.test(files.get(path)?.text ?? "");
  return runs
    .filter((run) => run.maker.at.path === path || (isCalled && isWorkflow(run.maker.at.path)))
    .flatMap((run) => run.commands);
}

/** We don't know what loads such a file, so it may be any build. */
function environmentBuilds(
  runs: readonly MakerRun[],
  files: ReadonlyMap<string, SourceFile>,
): ConfiguredBuild[] {
  const loaded = new Set(runs.flatMap(({ commands }) => commands.flatMap(loadedFiles)));
  return environmentFiles(files, loaded).map(({ name, json, at }) => {
    const layers: ConfigLayer[] = [inlineLayer(json, at)];
    return {
      maker: at.path,
      name,
      purpose: "unknown",
      command: `TAURI_CONFIG in ${name}`,
      at,
      layers,
      flags: NO_FLAGS,
    };
  });
}

/** Two makers may run one command, or one maker twice. It is one gap. */
function onePerCause(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify([gap.kind, gap.rests]), gap])).values()];
}
