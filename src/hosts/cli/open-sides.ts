import { openFolderTrees } from "../../adapters/folder/folder-tree.ts";
import { openGitTree } from "../../adapters/git/git-tree.ts";
import { openRepository, type Repository } from "../../adapters/git/repository.ts";
import { defaultBranch, mergeBase } from "../../adapters/git/revisions.ts";
import { openWorkTree, WORKTREE } from "../../adapters/git/worktree-tree.ts";
import { listedOnce } from "../../adapters/listed-once.ts";
import type { Tree } from "../../domain/tree.ts";
import type { Sides } from "./arguments.ts";

/** Both trees of a review, and how to let go of what holds them open. */
export type OpenSides = Readonly<{ base: Tree; head: Tree; close(): Promise<void> }>;

export async function openSides(sides: Sides): Promise<OpenSides> {
  if (sides.kind === "folders") {
    const [base, head] = await openFolderTrees(sides.base, sides.head);
    return { base: listedOnce(base), head: listedOnce(head), close: async () => {} };
  }
  const repository = await openRepository(sides.repo);
  try {
    const base = await openGitTree(repository, sides.base ?? (await defaultBase(repository, sides.head)));
    const head =
      sides.head === WORKTREE ? await openWorkTree(repository) : await openGitTree(repository, sides.head);
    return { base: listedOnce(base), head: listedOnce(head), close: repository.close };
  } catch (error) {
    await repository.close();
    throw error;
  }
}

/** Where head left the default branch: what a pull request is compared with. */
async function defaultBase(repository: Repository, head: string): Promise<string> {
  return mergeBase(repository, await defaultBranch(repository), head === WORKTREE ? "HEAD" : head);
}
