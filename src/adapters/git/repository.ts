import { realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ObjectFormat } from "../blob-id.ts";
import { isFolder } from "../folder/disk.ts";
import { SetupError } from "../setup-error.ts";
import { GitObjects } from "./git-objects.ts";
import { type GitResult, git } from "./git-process.ts";

/** A local git repository, open for reading. Close it when done: it holds a process. */
export type Repository = Readonly<{
  /** The absolute path of the git directory: `…/.git`, a bare repository itself, or that of a linked work tree. */
  gitDir: string;
  /** The top of the working tree; null for a bare repository. */
  workTree: string | null;
  objectFormat: ObjectFormat;
  objects: GitObjects;
  /** Runs plumbing that reads. */
  git(...args: readonly string[]): Promise<GitResult>;
  close(): Promise<void>;
}>;

/** Finds the repository that a folder belongs to. Throws a SetupError where there is none. */
export async function openRepository(folder: string): Promise<Repository> {
  if (!(await isFolder(folder))) {
    throw new SetupError(`There is no folder ${folder}. Give the path of a git repository.`);
  }
  const found = await git(folder, ["rev-parse", "--absolute-git-dir", "--show-object-format"]);
  const [gitDir, format] = found.stdout.split("\n");
  if (found.status !== 0 || gitDir === undefined) {
    throw new SetupError(`${folder} is not in a git repository. Run Toril in one, or name one with --repo.`);
  }
  const objects = new GitObjects(gitDir);
  return {
    gitDir,
    workTree: await workTreeAbove(await realpath(folder), gitDir),
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    objects,
    git: (...args) => git(gitDir, [`--git-dir=${gitDir}`, ...args]),
    close: () => objects.close(),
  };
}

/** The nearest folder upwards that holds `.git`. Not `core.worktree`: a repository could point that anywhere. */
async function workTreeAbove(folder: string, gitDir: string): Promise<string | null> {
  if (folder === gitDir || folder.startsWith(`${gitDir}/`)) return null;
  const marker = await stat(join(folder, ".git")).catch(() => undefined);
  if (marker !== undefined) return folder;
  const above = dirname(folder);
  return above === folder ? null : workTreeAbove(above, gitDir);
}
