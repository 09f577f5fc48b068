import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Sides } from "./command.ts";
import { runFromCompiled } from "./compiled-files.ts";

/**
 * Keeps the compiled code of what is loaded from now on below the folder of caches, which makes the next review start in half
 * the time. Where nothing can be written there, Node goes without.
 *
 * Whoever writes such a file decides what runs. So it is never kept, and never looked for, in what is reviewed: neither in
 * these folders nor in any work tree of git, as a home folder under version control is one.
 */
export function keepCompiledCode(cache: string, sides: Sides): void {
  const reviewed = sides.kind === "git" ? [sides.repo] : [sides.base, sides.head];
  const refused = reviewed.map((folder) => realFolder(resolve(folder)));
  const isApart = foldersAbove(realFolder(resolve(cache))).every(
    (folder) => !refused.includes(folder) && !existsSync(join(folder, ".git")),
  );
  if (isApart) runFromCompiled(join(cache, "compiled"));
}

/** Where links lead to. The folder need not be there yet. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const parent = dirname(folder);
    return parent === folder ? folder : join(realFolder(parent), basename(folder));
  }
}

/** A folder and all that hold it, up to the root. */
function foldersAbove(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}
