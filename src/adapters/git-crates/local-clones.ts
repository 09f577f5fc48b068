import { join } from "node:path";
import { isFolder } from "../folder/disk.ts";
import { openGitTree } from "../git/git-tree.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import { SetupError } from "../setup-error.ts";
import type { RepositoryTrees } from "./git-crates.ts";

/** Clones of repositories in one folder, `OWNER/NAME` or `OWNER/NAME.git`. Close them when done: each holds a process. */
export type LocalClones = Readonly<{ trees: RepositoryTrees; close(): Promise<void> }>;

export function localClones(folder: string): LocalClones {
  const opened = new Map<string, Promise<Repository | undefined>>();
  const repositoryAt = (name: string): Promise<Repository | undefined> => {
    const known = opened.get(name) ?? open(folder, name);
    opened.set(name, known);
    return known;
  };
  return {
    async trees({ url, commit }) {
      const [, name] = REPOSITORY.exec(url) ?? [];
      const repository = name === undefined ? undefined : await repositoryAt(name);
      return repository && treeAt(repository, commit);
    },
    async close() {
      const repositories = await Promise.all(opened.values());
      await Promise.all(repositories.map((repository) => repository?.close()));
    },
  };
}

/** The last two names of an address. They become part of a path, so neither may lead anywhere else. */
const REPOSITORY = /^[a-z+]+:\/\/[^/]+\/(\w[\w.-]*\/\w[\w.-]*)$/i;

async function open(folder: string, name: string): Promise<Repository | undefined> {
  for (const path of [join(folder, name), join(folder, `${name}.git`)])
    if (await isFolder(path)) return openRepository(path);
  return undefined;
}

/** Undefined where the clone doesn't have the commit. */
async function treeAt(repository: Repository, commit: string): ReturnType<RepositoryTrees> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  try {
    return await openGitTree(repository, commit);
  } catch (error) {
    if (error instanceof SetupError) return undefined;
    throw error;
  }
}
