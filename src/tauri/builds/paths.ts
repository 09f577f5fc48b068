import { joined } from "../paths.ts";
import { isKnown } from "./shell/words.ts";

/** Stands at the beginning of a path for the top of the repository, wherever that lies. Unicode makes it no character. */
const TOP = "\uFDD0";

/** A path of the tree as an absolute path, which means the same in every folder. */
export function absolute(path: string): string {
  return path === "" ? TOP : `${TOP}/${path}`;
}

/** The path that a script's path means from a folder of the tree; null where it leads out of the tree. */
export function resolved(folder: string, path: string): string | null {
  if (path === TOP) return "";
  return path.startsWith(`${TOP}/`) ? joined("", path.slice(TOP.length + 1)) : joined(folder, path);
}

/** The folder part of a path in a script, for `dirname`. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, Math.max(slash, 1));
}

const LONGEST_PATH = 4_096;

/** The paths of the tree that a word may mean, from each folder where its command may run. */
export function pathsIn(word: string, folders: readonly string[] | null): string[] {
  if (word === "" || word.length > LONGEST_PATH || /\s/.test(word) || !isKnown(word)) return [];
  if (folders === null && resolved("", word) !== resolved("a", word)) return []; // it is relative, to nobody knows what
  const paths = (folders ?? [""]).flatMap((folder) => resolved(folder, word) ?? []);
  return [...new Set(paths)].filter((path) => path !== "");
}
