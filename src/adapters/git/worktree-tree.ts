import type { Listing, Tree } from "../../domain/tree.ts";
import { concurrently } from "../concurrently.ts";
import { Disk, type Found } from "../folder/disk.ts";
import { type DiskFile, diskReader, identify } from "../folder/disk-tree.ts";
import { ListingBuilder } from "../listing.ts";
import { SetupError } from "../setup-error.ts";
import { exitOf, startGit } from "./git-process.ts";
import { nameOf, recordsOf } from "./records.ts";
import type { Repository } from "./repository.ts";

const LOOKS_AT_ONCE = 16;

/** How the command line and the review name the working tree. */
export const WORKTREE = "WORKTREE";

/**
 * The working tree as it lies on disk: tracked files, and untracked ones that aren't ignored. Ids are those git would
 * give the bytes on disk, so an unedited file shares its id with the commit. Throws a SetupError for a bare repository.
 */
export async function openWorkTree(repository: Repository): Promise<Tree> {
  if (repository.workTree === null) {
    throw new SetupError("A bare repository has no working tree. Name a commit with --head.");
  }
  const disk = new Disk(repository.workTree);
  return {
    list: () => listWorkTree(repository, disk),
    read: diskReader(disk, repository.objectFormat),
  };
}

async function listWorkTree(repository: Repository, disk: Disk): Promise<Listing> {
  const listing = new ListingBuilder();
  const names = await namesIn(repository, disk.root, listing);
  const found = await concurrently(names, LOOKS_AT_ONCE, ({ path }) => disk.look(path));
  const files = names.flatMap((name, index) => noteFound(listing, name, found[index]));
  for (const entry of await identify(disk, files, repository.objectFormat)) listing.add(entry);
  return listing.finish({ rev: WORKTREE, sha: null });
}

/** A path git knows of; `sparse` where git was told to leave it off the disk. */
type Name = Readonly<{ path: string; sparse: boolean }>;

async function namesIn({ gitDir }: Repository, top: string, listing: ListingBuilder): Promise<Name[]> {
  const args = [
    `--git-dir=${gitDir}`,
    `--work-tree=${top}`,
    "ls-files",
    "-z",
    "-t",
    "-c",
    "-o",
    "--exclude-standard",
  ];
  const child = startGit(top, args);
  const ended = exitOf(child);
  child.stdin.end();
  child.stderr.resume();
  const names = new Map<string, Name>();
  let cut = false;
  for await (const record of recordsOf(child.stdout)) {
    if (record === undefined)
      listing.cutOff("The index holds a name of absurd length; the rest was not looked at.");
    cut = record === undefined || !listing.hasRoom(names.size);
    if (record === undefined || cut) break;
    const { name, isText } = nameOf(record.subarray(TAG_LENGTH));
    if (isText) names.set(name, { path: name, sparse: record[0] === SPARSE });
    else listing.addUnreadable(name, "The name of the file isn't UTF-8, so the file was left out.");
  }
  if (cut) child.kill();
  const status = await ended;
  if (status !== 0 && !cut) {
    throw new SetupError(
      "git can't list the working tree: its index is damaged. Run `git status` to see what is wrong.",
    );
  }
  return [...names.values()];
}

/** `ls-files -t` writes a letter and a space before each name; `S` marks what a sparse checkout leaves out. */
const TAG_LENGTH = 2;
const SPARSE = "S".charCodeAt(0);

function noteFound(listing: ListingBuilder, { path, sparse }: Name, found: Found | undefined): DiskFile[] {
  switch (found?.kind) {
    case "file":
      return [{ path, size: found.size }];
    case "link":
      listing.addUnfollowed(path, "symbolic link");
      return [];
    case "folder":
      listing.addUnfollowed(path.replace(/\/$/, ""), "submodule");
      return [];
    case "special":
      listing.addUnfollowed(path, "special file");
      return [];
    case "nothing":
      if (sparse) listing.addUnreadable(path, "The sparse checkout leaves the file out, so it was not read.");
      return []; // else it was deleted
    default:
      listing.addUnreadable(path, "The file can't be read.");
      return [];
  }
}
