import type { SourceFile } from "../../formats/value.ts";
import type { Contents } from "../contents.ts";
import { inFolder } from "../paths.ts";
import type { AppLocation } from "../project.ts";
import { loadedFiles } from "./environment-files.ts";
import { pathsIn } from "./paths.ts";
import type { Ran } from "./run.ts";
import { dialectByName } from "./script-files.ts";
import type { Value } from "./shell/values.ts";
import { commandsOfMakers, filesBehind } from "./started-builds.ts";
import { startsScript } from "./started-words.ts";
import { mayStartBuilds } from "./starting-files.ts";
import { filesTakenIn, pathsTakenIn } from "./taken-in.ts";
import { cratesRun } from "./unseen-programs.ts";

/**
 * The files that commands name and that decide what they build with: the scripts that they start, wherever those lie, and
 * every value of a flag for a configuration.
 */
export function filesNamed(
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
  contents: Contents,
): ReadonlySet<string> {
  const { runs } = commandsOfMakers(app, files);
  const named = new Set(runs.flatMap(({ commands }) => commands.flatMap((ran) => namedBy(ran, files))));
  const starting = [...files.values()].filter(({ path }) => mayStartBuilds(path, app));
  const taken = starting.flatMap((file) =>
    [file, ...filesTakenIn(file, files)].flatMap((each) => pathsTakenIn(each, file)),
  );
  return named.union(new Set(taken)).union(filesBehind(app, files, contents));
}

function namedBy(ran: Ran, files: ReadonlyMap<string, SourceFile>): string[] {
  const { words, folders } = ran;
  const scripts = words.filter((word, i) => isScript(word, words, i));
  const named = [...scripts, ...configurationsIn(words)].flatMap((word) => pathsIn(word, folders));
  const programs = cratesRun(words, folders, files).map((crate) => inFolder(crate, "src/main.rs"));
  return [...named, ...loadedFiles(ran), ...programs];
}

/** Whether a word is a script: by its ending, or because it is started by its path or by a shell. */
function isScript(word: string, words: Value, i: number): boolean {
  return dialectByName(word) !== undefined || (startsScript(words, i) && (i > 0 || word.includes("/")));
}

function configurationsIn(words: Value): Value {
  return words.flatMap((word, i) => {
    const [, behind] = /^(?:--config|-[a-zA-Z]*?c)=?(.*)$/s.exec(word) ?? [];
    if (behind === undefined) return [];
    return behind === "" ? (words[i + 1] ?? []) : [behind];
  });
}
