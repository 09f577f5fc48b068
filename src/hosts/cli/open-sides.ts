import { openFolderTrees } from "../../adapters/folder/folder-tree.ts";
import { listedOnce } from "../../adapters/listed-once.ts";
import type { Sides } from "./command.ts";
import type { OpenedSides } from "./opened-sides.ts";

export async function openSides(sides: Sides): Promise<OpenedSides> {
  if (sides.kind === "git") return (await import("./git-sides.ts")).openGitSides(sides);
  const [base, head] = await openFolderTrees(sides.base, sides.head);
  // Folders belong to no repository that could decide anything.
  return {
    base: listedOnce(base),
    head: listedOnce(head),
    ownPolicy: async () => null,
    close: async () => {},
  };
}
