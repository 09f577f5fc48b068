import type { SourceFile } from "../../formats/value.ts";
import type { Budget } from "./budget.ts";
import { foldersOfManager, scriptsCalled } from "./called-packages.ts";
import type { Part } from "./maker.ts";
import { folderOfScript, type PackageScript, packageCall, packageSettings } from "./package-scripts.ts";
import { pathsIn } from "./paths.ts";
import { startedRecipes } from "./recipe-calls.ts";
import { commandsRun, type Ran, type Start } from "./run.ts";
import type { Runnable } from "./runnable.ts";
import { type Script, scriptAt, scriptOf } from "./script.ts";
import { dialectOf } from "./script-files.ts";
import type { Value, Variables } from "./shell/values.ts";
import { startsScript } from "./started-words.ts";
import { startedTasks } from "./task-calls.ts";

/** How many steps are followed from one script to the next. */
const MOST_STEPS = 12;

/** All commands that a script runs, its own and those of scripts that it starts. `chain` holds the scripts that led to it. */
export function allCommandsRun(
  script: Script,
  start: Start,
  runnable: Runnable,
  budget: Budget,
  chain: readonly string[] = [],
): Ran[] {
  const own = commandsRun(script, start, budget).map((ran) => inFolderOfManager(ran, runnable));
  const led = [...chain, nameOf({ script, start })];
  return own.flatMap((ran) => {
    const next = started(ran, runnable);
    // A script that leads back to itself runs nothing new.
    const further = next.filter((part) => !led.includes(nameOf(part)));
    if (further.length > 0 && chain.length >= MOST_STEPS) budget.leaveOut();
    const followed = chain.length >= MOST_STEPS ? [] : further;
    return [
      { ...ran, isFollowed: ran.isFollowed || next.length > 0 },
      ...followed
        .flatMap((part) => allCommandsRun(part.script, part.start, runnable, budget, led))
        .map((each) => ({
          ...each,
          isPrinted: each.isPrinted || ran.isPrinted,
          from: [...each.from, ran.source, ...ran.from],
        })),
    ];
  });
}

function nameOf({ script, start }: Part): string {
  return JSON.stringify([script.text, start.folders, start.args]);
}

/** `pnpm --dir app exec tauri build` runs in that folder. */
function inFolderOfManager(ran: Ran, runnable: Runnable): Ran {
  const folders = foldersOfManager(ran.words, ran.folders, runnable);
  return folders === undefined ? ran : { ...ran, folders };
}

/** The scripts of this repository that a command starts, with their arguments. */
function started(ran: Ran, runnable: Runnable): Part[] {
  const { files } = runnable;
  const { folders, words, variables } = ran;
  const call = packageCall(words);
  if (call !== undefined)
    return scriptsCalled(call, folders, runnable).map((each) => ({
      script: calledScript(each, call.args, ran),
      start: {
        folders: [folderOfScript(each)],
        variables: withSettings(each, variables, files),
        args: [call.args],
      },
    }));
  const recipes = [...startedRecipes(ran, files), ...startedTasks(ran, files)];
  if (recipes.length > 0) return recipes;
  const at = words.findIndex((_, i) => scriptsStarted(ran, i, files).length > 0);
  return scriptsStarted(ran, at, files).map((script) => ({
    script,
    start: { folders, variables, args: [words.slice(at + 1)] },
  }));
}

function withSettings(
  { path }: PackageScript,
  variables: Variables,
  files: ReadonlyMap<string, SourceFile>,
): Variables {
  const file = files.get(path);
  const settings = file === undefined ? new Map() : packageSettings(file);
  return settings.size === 0 ? variables : new Map([...variables, ...settings]);
}

/** A package manager appends arguments to a script's text. The place of the result is the call, since the call holds them. */
function calledScript(called: PackageScript, args: Value, { path, line }: Ran): Script {
  if (args.length === 0) return packageScript(called);
  const { text, at } = { text: `${called.text.value} "$@"`, at: called.text.at };
  return { ...scriptAt(text, "posix", at), path, lineAt: () => line };
}

export function packageScript({ text }: PackageScript): Script {
  return scriptAt(text.value, "posix", text.at);
}

/** The scripts that a word of a command starts. A script that a shell is told to run needs no ending and no first line. */
function scriptsStarted(
  { words, folders }: Ran,
  i: number,
  files: ReadonlyMap<string, SourceFile>,
): Script[] {
  if (i < 0 || !startsScript(words, i)) return [];
  const byShell = SHELL.test(words[i - 1] ?? "") ? "posix" : undefined;
  return pathsIn(words[i] ?? "", folders).flatMap((path) => {
    const file = files.get(path);
    const dialect = file && (dialectOf(file) ?? byShell);
    return file === undefined || dialect === undefined ? [] : [scriptOf(file, dialect)];
  });
}

const SHELL = /^(?:.*\/)?(?:(?:ba|da|z|k)?sh|source|\.)$/;
