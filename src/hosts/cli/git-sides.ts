import { openGitTree } from "../../adapters/git/git-tree.ts";
import { openRepository, type Repository } from "../../adapters/git/repository.ts";
import { defaultBranch, mergeBase } from "../../adapters/git/revisions.ts";
import { openWorkTree, WORKTREE } from "../../adapters/git/worktree-tree.ts";
import { listedOnce } from "../../adapters/listed-once.ts";
import type { GitSides } from "./command.ts";
import type { OpenedSides } from "./opened-sides.ts";
import { readOwnPolicy } from "./own-policy.ts";

/** Opens two revisions of a repository; base is where head left the default branch, unless it is named. */
export async function openGitSides(sides: GitSides): Promise<OpenedSides> {
  const repository = await openRepository(sides.repo);
  try {
    const baseRev = sides.base ?? (await defaultBase(repository, sides.head));
    const base = await openGitTree(repository, baseRev);
    const head =
      sides.head === WORKTREE ? await openWorkTree(repository) : await openGitTree(repository, sides.head);
    return {
      base: listedOnce(base),
      head: listedOnce(head),
      ownPolicy: () => readOwnPolicy(repository, baseRev),
      close: repository.close,
    };
  } catch (error) {
    await repository.close();
    throw error;
  }
}

/** Where head left the default branch: what a pull request is compared with. */
async function defaultBase(repository: Repository, head: string): Promise<string> {
  return mergeBase(repository, await defaultBranch(repository), head === WORKTREE ? "HEAD" : head);
}
