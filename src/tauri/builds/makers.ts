import { parseFile } from "../../formats/parse.ts";
import type { SourceFile } from "../../formats/value.ts";
import { baseName, folderOf } from "../paths.ts";
import type { AppLocation } from "../project.ts";
import { makersOfAliases } from "./cargo-settings.ts";
import { packageScript } from "./follow.ts";
import { isNamedForTests, type Maker, quoted } from "./maker.ts";
import { foldersOfCi, makersOfOtherCi } from "./other-ci.ts";
import {
  folderOfScript,
  isPackageManifest,
  otherCommands,
  type PackageScript,
  packageScripts,
  packageSettings,
} from "./package-scripts.ts";
import { isJustfile, isMakefile } from "./recipe-files.ts";
import { makersOfRecipes } from "./recipes.ts";
import { scriptAt, scriptOf } from "./script.ts";
import { dialectOf, isProgram } from "./script-files.ts";
import type { Variables } from "./shell/values.ts";
import { isCargoConfig, isOtherCi, isTaskfile, isWorkflow, mayStartBuilds } from "./starting-files.ts";
import { mayStartTauri } from "./starts-tauri.ts";
import { filesTakenIn } from "./taken-in.ts";
import { inputsOfWorkflows } from "./workflows/inputs.ts";
import { makersOfWorkflow } from "./workflows/jobs.ts";

/** All makers that may build an app, in the files that were read. */
export function makersOf(app: AppLocation, files: ReadonlyMap<string, SourceFile>): Maker[] {
  const starting = [...files.values()].filter(({ path }) => mayStartBuilds(path, app));
  const taken = new Map(starting.map((file) => [file.path, filesTakenIn(file, files)]));
  const workflows = starting.filter(({ path }) => isWorkflow(path));
  const inputsOf = inputsOfWorkflows(workflows);
  return starting.flatMap((file): Maker[] => {
    if (isPackageManifest(file.path))
      return [...packageScripts(file), ...otherCommands(file)].map((script) =>
        makerOfPackageScript(script, packageSettings(file)),
      );
    if (isWorkflow(file.path)) {
      const parsed = parseFile(file);
      return parsed.ok ? makersOfWorkflow(file, parsed.value, inputsOf) : [];
    }
    if (isMakefile(file.path) || isJustfile(file.path)) return makersOfRecipes(file, files);
    if (isCargoConfig(file.path)) return makersOfAliases(file, files);
    const others = taken.get(file.path) ?? [];
    if (isOtherCi(file.path))
      return [file, ...others].flatMap((each) => makersOfOtherCi(each, foldersOfCi(file.path)));
    if (isTaskfile(file.path))
      return [file, ...others].flatMap((each) =>
        makersOfOtherCi(each, [...new Set([folderOf(file.path), folderOf(each.path)])]),
      );
    return makersOfScript(file, app);
  });
}

function makerOfPackageScript(script: PackageScript, settings: Variables): Maker {
  const { name, text, path } = script;
  const start = { folders: [folderOfScript(script)], variables: settings, args: [[]] };
  const forCmd = scriptAt(text.value, "batch", text.at);
  return {
    key: `${path}#${name}`,
    name: `npm run ${name}`,
    at: text.at,
    parts: [
      { script: packageScript(script), start },
      ...(readOtherwiseByCmd(text.value) ? [{ script: forCmd, start }] : []),
    ],
    ships: false,
    isForTests: isNamedForTests(name),
  };
}

/** npm runs scripts in cmd on Windows, which drops `^` and replaces `%NAME%`. */
function readOtherwiseByCmd(text: string): boolean {
  return /\^|%\w+%/.test(text);
}

/**
 * Whether a program that no command names builds the app. It must speak of building, and not only name Tauri's package; what
 * only starts `tauri dev` is for developers alone.
 */
function seemsToBuild(code: string): boolean {
  const isBuild = /\b(?:build|bundle)\b|TAURI_|RUSTFLAGS|CARGO_/.test(code);
  return isBuild && mayStartTauri(code.replace(/\btauri["'`,\s]{1,10}dev\b/g, ""));
}

/** A script that people start by hand: in its own folder, in the app's folder, or above that. */
function makersOfScript(file: SourceFile, app: AppLocation): Maker[] {
  const dialect = dialectOf(file);
  const isStarted = dialect === undefined && isProgram(file.path) && seemsToBuild(file.text);
  if (dialect === undefined && !isStarted) return [];
  const folders = [...new Set(["", folderOf(app.root), app.root, folderOf(file.path)])];
  const start = { folders, variables: new Map(), args: [[]] };
  const at = { path: file.path, line: 1, column: 1, endLine: 1 };
  const isForTests = isNamedForTests(baseName(file.path));
  const script =
    dialect === undefined
      ? scriptAt(quoted([`./${baseName(file.path)}`]), "posix", at)
      : scriptOf(file, dialect);
  const parts = [{ script, start }];
  return [{ key: file.path, name: file.path, at, parts, ships: false, isForTests }];
}
