import { Budget } from "../../tauri/builds/budget.ts";
import { allCommandsRun } from "../../tauri/builds/follow.ts";
import { isPackageManifest } from "../../tauri/builds/package-scripts.ts";
import { resolved } from "../../tauri/builds/paths.ts";
import type { Ran } from "../../tauri/builds/run.ts";
import { runnableOf } from "../../tauri/builds/runnable.ts";
import { isKnown } from "../../tauri/builds/shell/words.ts";
import { commandsOfMakers } from "../../tauri/builds/started-builds.ts";
import { isWorkflow } from "../../tauri/builds/starting-files.ts";
import { folderOf, inFolder, withAncestors } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { frontendFolders } from "./frontend-folders.ts";
import { hooksOf } from "./hooks.ts";
import { type InstallCommand, installCommand } from "./install-commands.ts";
import { unreadWorkflows, workflowsOfApp } from "./workflows.ts";

/**
 * The commands of package managers that a build of the app may run: those of its hooks, of package scripts beside and above the
 * app, of scripts and makefiles there, and of every workflow that has to do with Tauri.
 */
export function commandsOfApp(project: Project): InstallCommand[] {
  const commands = [...commandsOfHooks(project), ...commandsOfFiles(project)];
  return [
    ...commands.flatMap((ran) => installCommand(ran) ?? []),
    ...commands.flatMap((ran) => foldersNamed(ran, project)),
    ...unreadWorkflows(project),
  ];
}

function commandsOfHooks(project: Project): Ran[] {
  const { files } = project;
  const runnable = runnableOf(files);
  const budget = new Budget();
  return hooksOf(project).flatMap(({ script, start }) => allCommandsRun(script, start, runnable, budget));
}

function commandsOfFiles(project: Project): Ran[] {
  const { files, location } = project;
  const folders = new Set(frontendFolders(project));
  const { runs } = commandsOfMakers(location, files);
  const isOfApp = workflowsOfApp(project, runs);
  return runs.flatMap(({ maker, commands }) => {
    const { path } = maker.at;
    if (isPackageManifest(path) && !folders.has(folderOf(path))) return [];
    return isWorkflow(path) && !isOfApp(path) ? [] : commands;
  });
}

/**
 * Folders with packages that a command names, or passes to an action: `make -C web`, `COPY web/package.json`. The command may or
 * may not install there. Package scripts are left out: they name folders only to look at them.
 */
function foldersNamed(
  { words, folders, source, path, line, isPrinted }: Ran,
  project: Project,
): InstallCommand[] {
  if (isPrinted || isPackageManifest(path)) return [];
  const named = words.filter(isKnown).flatMap((word) => {
    const places = (folders ?? [""]).flatMap((folder) => resolved(folder, word.replace(/^[^=]*=/, "")) ?? []);
    return places.flatMap((place) => projectAbove(place, project) ?? []);
  });
  if (named.length === 0) return [];
  const at = { path, line, column: 1, endLine: line };
  return [{ folders: [...new Set(named)], managers: [], settings: [], forces: false, source, at }];
}

/** The nearest folder from a place upwards that has a package.json, below the top of the repository. */
function projectAbove(place: string, { contents }: Project): string | undefined {
  const inside = withAncestors(place).filter((folder) => folder !== "");
  return inside.find((folder) => contents.isFile(inFolder(folder, "package.json")));
}
