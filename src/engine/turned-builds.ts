import { code } from "../domain/sentence.ts";
import type { SourceFile } from "../formats/value.ts";
import { baseName, folderOf } from "../tauri/paths.ts";
import type { AppLocation } from "../tauri/project.ts";

type Files = ReadonlyMap<string, SourceFile>;

/** Why a build that made an app of base makes one of head now: a sentence. */
export type TurnedBuild = (base: AppLocation, head: AppLocation) => string | undefined;

/** Words that start a build of some Tauri app, or a script with a name like that. */
const STARTS =
  /\btauri-action\b|\btauri["'\s]+(?:build|bundle|android|ios)\b|\bcargo[- ]tauri\b|\btauri:build\b|\brun\s+(?:tauri|build|release|dist)\b/g;

/** Forms by which a line sets the folder in which something runs. */
const SETS_FOLDER =
  /\b(?:projectPath|working-directory|TAURI_APP_PATH|TAURI_FRONTEND_PATH|cd|pushd)\b|(?:^|\s)(?:--(?:prefix|cwd|dir|cd)|-C)\b/;

/**
 * Finds files that start as many builds as before, or fewer, and that newly name the folder of an app. One of the builds now
 * makes that app, in place of one whose folder isn't named.
 */
export function turnedBuilds(before: Files, after: Files): TurnedBuild {
  const changed = [...after.values()].flatMap((file) => {
    const was = before.get(file.path);
    return was === undefined || was.id === file.id ? [] : [{ was: readingOf(was), is: readingOf(file) }];
  });
  const turned = changed.filter(({ was, is }) => is.starts > 0 && is.starts <= was.starts);
  return (base, head) => {
    const by = turned.find(({ was, is }) => isNamed(head, is) && !isNamed(head, was) && !isNamed(base, is));
    return by && `By ${code(by.is.path)} a build makes this app now, and made another one before.`;
  };
}

type Reading = Readonly<{ path: string; starts: number; lines: readonly string[] }>;

function readingOf({ path, text }: SourceFile): Reading {
  const lines = text.split("\n").filter((line) => SETS_FOLDER.test(line));
  return { path, starts: text.match(STARTS)?.length ?? 0, lines };
}

/** Whether a text names an app: by its own folder, or by the one above its `src-tauri`. */
function isNamed({ root }: AppLocation, { lines }: Reading): boolean {
  const folders = baseName(root) === "src-tauri" ? [root, folderOf(root)] : [root];
  return folders.some((folder) => folder !== "" && lines.some((line) => holds(line, folder)));
}

/** Text after which a path goes on, so that it isn't the start of one. A variable before a slash starts a path. */
const IN_PATH = /(?:[\w-]|(?:^|[^\w$-])(?!\.{1,2}\/)[\w.-]+\/)$/;

/** Whether a line holds a path that isn't part of a longer one. */
function holds(line: string, folder: string): boolean {
  for (let at = line.indexOf(folder); at >= 0; at = line.indexOf(folder, at + 1)) {
    const after = line[at + folder.length] ?? " ";
    if (!IN_PATH.test(line.slice(0, at)) && !/[\w-]/.test(after)) return true;
  }
  return false;
}
