import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gapIn, wordsOf } from "../../domain/gap.ts";
import { compareText } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import { type Listing, TREE_LIMITS, type Tree } from "../../domain/tree.ts";
import { ListingBuilder } from "../listing.ts";
import { SetupError } from "../setup-error.ts";
import { Disk, isFolder } from "./disk.ts";
import { type DiskFile, diskReader, identify, linkAt } from "./disk-tree.ts";

/**
 * A plain folder as a tree: every regular file below it, except those in `.git`. The revision has no commit.
 * Throws a SetupError where there is no such folder.
 */
export async function openFolderTree(folder: string): Promise<Tree> {
  if (!(await isFolder(folder)))
    throw new SetupError(`There is no folder ${folder}. Give the path of a folder that exists.`);
  const disk = new Disk(resolve(folder));
  return { list: () => listFolder(disk, folder), read: diskReader(disk, "sha1") };
}

/**
 * Two folders to compare. One of them may be missing: it counts as empty, a gap says so, and the review doesn't pass.
 * Throws a SetupError where neither is there.
 */
export async function openFolderTrees(base: string, head: string): Promise<readonly [Tree, Tree]> {
  const [hasBase, hasHead] = await Promise.all([isFolder(base), isFolder(head)]);
  const open = (folder: string, isThere: boolean): Promise<Tree> =>
    isThere || !(hasBase || hasHead) ? openFolderTree(folder) : Promise.resolve(absentTree(folder));
  return Promise.all([open(base, hasBase), open(head, hasHead)]);
}

function absentTree(folder: string): Tree {
  const gap = gapIn("", {
    kind: "unreadable",
    rests: wordsOf("no folder"),
    message: `There is no folder ${code(folder)}, so that side was read as empty.`,
  });
  return {
    list: async () => ({ revision: { rev: folder, sha: null }, entries: [], unfollowed: [], gaps: [gap] }),
    read: async () => new Map(),
  };
}

async function listFolder(disk: Disk, name: string): Promise<Listing> {
  const listing = new ListingBuilder();
  for (const entry of await identify(disk, await walk(disk, listing), "sha1")) listing.add(entry);
  return listing.finish({ rev: name, sha: null });
}

/** Finds the regular files, folder by folder. The listing notes everything else. */
async function walk(disk: Disk, listing: ListingBuilder): Promise<DiskFile[]> {
  const files: DiskFile[] = [];
  const waiting: string[] = [""];
  const filledByTools: string[] = [];
  for (let folder = next(); folder !== undefined; folder = next()) {
    for (const item of await itemsIn(disk, folder, listing)) {
      const path = folder === "" ? item.name : `${folder}/${item.name}`;
      if (!listing.hasRoom(files.length)) return files;
      if (!item.isDirectory()) await noteFile(disk, path, files, listing);
      else if (FILLED_BY_TOOLS.has(item.name)) filledByTools.push(path);
      else if (item.name !== ".git") waiting.push(path);
    }
  }
  return files;

  function next(): string | undefined {
    return waiting.pop() ?? filledByTools.pop();
  }
}

/** Folders with thousands of files that nobody wrote. They come last, so that a bound cuts them off first. */
const FILLED_BY_TOOLS: ReadonlySet<string> = new Set(["node_modules", "target"]);

async function itemsIn(disk: Disk, folder: string, listing: ListingBuilder): Promise<Dirent[]> {
  if (folder.split("/").length > TREE_LIMITS.depth) {
    listing.addUnreadable(
      folder,
      `The folder lies more than ${TREE_LIMITS.depth} folders deep; it was left out.`,
    );
    return [];
  }
  try {
    const items = await readdir(join(disk.root, folder), { withFileTypes: true });
    return items.sort((a, b) => compareText(a.name, b.name));
  } catch {
    listing.addUnreadable(folder, "The folder can't be opened; what lies in it is not known.");
    return [];
  }
}

async function noteFile(disk: Disk, path: string, files: DiskFile[], listing: ListingBuilder): Promise<void> {
  const found = await disk.look(path);
  if (found.kind === "file") files.push({ path, size: found.size });
  else if (found.kind === "link") listing.addUnfollowed(linkAt(path, found.target, "sha1"));
  else if (found.kind === "special") listing.addUnfollowed({ path, what: "special file", id: null });
  else listing.addUnreadable(path, "The file can't be read.");
}
