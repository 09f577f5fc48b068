import { parseFile } from "../../formats/parse.ts";
import { asString, member, pick, type SourceFile, type Value } from "../../formats/value.ts";
import { folderOf, joined, withAncestors } from "../paths.ts";
import type { AppLocation } from "../project.ts";
import { Budget } from "./budget.ts";
import { allCommandsRun } from "./follow.ts";
import { pathsIn } from "./paths.ts";
import type { Ran } from "./run.ts";
import { type Runnable, runnableOf } from "./runnable.ts";
import { scriptAt } from "./script.ts";
import { commandsOfMakers } from "./started-builds.ts";
import { startsScript } from "./started-words.ts";

/** The languages of pages: programs of a build may be written in them too. */
const CODE = /(?:\/index)?\.[cm]?[jt]sx?$/;

/**
 * Tells whether a command that may build one of the apps runs a file. The file is started there, whatever its ending; or it
 * is code whose path a command names, with or without the ending; or it is code in a folder of such programs.
 */
export function programsOf(
  apps: readonly AppLocation[],
  files: ReadonlyMap<string, SourceFile>,
): (path: string) => boolean {
  const commands = new Set(
    apps.flatMap((app) => [
      ...commandsOfMakers(app, files).runs.flatMap((run) => run.commands),
      ...commandsOfHooks(app, files),
    ]),
  );
  const named = new Set(
    [...commands].flatMap(({ words, folders }) => words.flatMap((w) => pathsIn(w, folders))),
  );
  const started = new Set([...commands].flatMap(startedBy));
  const folders = new Set([...named].filter((path) => CODE.test(path)).map(folderOf));
  const forPrograms = new Set([...folders].filter((folder) => IS_FOR_PROGRAMS.test(folder)));
  const isBelow = (path: string) => withAncestors(folderOf(path)).some((folder) => forPrograms.has(folder));
  return (path) =>
    started.has(path) ||
    (CODE.test(path) && (named.has(path) || named.has(path.replace(CODE, "")) || isBelow(path)));
}

function startedBy({ words, folders }: Ran): string[] {
  const programs = words.filter((word, i) => startsScript(words, i) && (i > 0 || word.includes("/")));
  return programs.flatMap((word) => pathsIn(word, folders));
}

/** Folders in which people keep programs and no pages. */
const IS_FOR_PROGRAMS = /(?:^|\/)(?:scripts?|\.?ci|tools?|bin|build|hack|\.github)(?:\/|$)/i;

const HOOKS = ["beforeBuildCommand", "beforeDevCommand", "beforeBundleCommand"];

/** Tauri's CLI starts hooks in the folder that they name, else in the frontend's, which is mostly the one above the app's. */
function commandsOfHooks(app: AppLocation, files: ReadonlyMap<string, SourceFile>): Ran[] {
  const runnable = runnableOf(files);
  const budget = new Budget();
  return [...files.values()].flatMap((file) => {
    if (!/before(?:Dev|Build|Bundle)Command/.test(file.text) || !/\.(?:json5?|toml)$/.test(file.path))
      return [];
    const parsed = parseFile(file, { json5: true });
    const hooks = parsed.ok ? HOOKS.flatMap((name) => pick(parsed.value, "build", name) ?? []) : [];
    return hooks.flatMap((hook) => commandsOfHook(hook, app, runnable, budget));
  });
}

function commandsOfHook(hook: Value, { root }: AppLocation, runnable: Runnable, budget: Budget): Ran[] {
  const text = asString(hook) ?? asString(member(hook, "script"));
  const cwd = asString(member(hook, "cwd"));
  const folders = cwd === undefined ? [folderOf(root), root, ""] : [joined(root, cwd)];
  const start = { folders: folders.filter((folder) => folder !== null), variables: new Map(), args: [[]] };
  return text === undefined ? [] : allCommandsRun(scriptAt(text, "posix", hook.at), start, runnable, budget);
}
