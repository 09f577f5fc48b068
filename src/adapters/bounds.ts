import { type Entry, TREE_LIMITS } from "../domain/tree.ts";

/**
 * What is wrong with a path of a tree, as the end of the sentence "it …"; undefined for a path that may be read. Git
 * allows any byte but NUL in a name, line breaks included, and a tree made by hand may even hold `..`.
 */
export function pathFault(path: string): string | undefined {
  if (path.length > TREE_LIMITS.pathLength) return `is longer than ${TREE_LIMITS.pathLength} characters`;
  if (path.includes("\0")) return "holds a NUL character";
  const parts = path.split("/");
  if (parts.length - 1 > TREE_LIMITS.depth) return `lies more than ${TREE_LIMITS.depth} folders deep`;
  if (parts.some((part) => part === "" || part === "." || part === ".."))
    return "isn't a plain relative path";
  return undefined;
}

/** The bytes that may be read of one tree's files. */
export class ReadBudget {
  #left: number = TREE_LIMITS.totalBytes;

  /** Whether the file may be read; if so, its bytes are spent. */
  grants({ size }: Pick<Entry, "size">): boolean {
    if (size > TREE_LIMITS.fileBytes || size > this.#left) return false;
    this.#left -= size;
    return true;
  }
}
