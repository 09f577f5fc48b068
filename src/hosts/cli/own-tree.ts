import { openRepository, type Repository } from "../../adapters/git/repository.ts";
import { openWorkTree } from "../../adapters/git/worktree-tree.ts";
import { listedOnce } from "../../adapters/listed-once.ts";
import { memoryTree } from "../../adapters/memory/memory-tree.ts";
import { SetupError } from "../../adapters/setup-error.ts";
import type { Tree } from "../../domain/tree.ts";

/** The working tree that the command runs in, and one that holds nothing, to compare all of it with. */
export type OwnTree = Readonly<{ tree: Tree; nothing: Tree; close: () => Promise<void> }>;

/** Null outside of a repository, or in one without a working tree. */
export async function openOwnTree(): Promise<OwnTree | null> {
  const repository = await opened();
  if (repository === null) return null;
  const tree = listedOnce(await openWorkTree(repository));
  return { tree, nothing: memoryTree({}), close: () => repository.close() };
}

async function opened(): Promise<Repository | null> {
  try {
    const repository = await openRepository(".");
    if (repository.workTree !== null) return repository;
    await repository.close();
    return null;
  } catch (error) {
    if (error instanceof SetupError) return null;
    throw error;
  }
}
