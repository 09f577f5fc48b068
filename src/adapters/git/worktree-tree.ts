import type { Listing, Tree } from "../../domain/tree.ts";
import type { ObjectFormat } from "../blob-id.ts";
import { concurrently } from "../concurrently.ts";
import { Disk, type Found } from "../folder/disk.ts";
import { type DiskFile, diskReader, identify, linkAt } from "../folder/disk-tree.ts";
import { ListingBuilder } from "../listing.ts";
import { SetupError } from "../setup-error.ts";
import { exitOf, git, startGit } from "./git-process.ts";
import { nameOf, recordsOf } from "./records.ts";
import type { Repository } from "./repository.ts";

const LOOKS_AT_ONCE = 16;

/** How the command line and the review name the working tree. */
export const WORKTREE = "WORKTREE";

/**
 * The working tree on disk: tracked files, and untracked files that aren't ignored. Ids are those that git would give the
 * bytes on disk, so an unedited file has the same id as in the commit. Throws a SetupError for a bare repository.
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
  const commits = found.some((each) => each.kind === "folder")
    ? await submodules(repository, disk.root)
    : NONE;
  const note = (name: Name, each: Found | undefined) =>
    noteFound(listing, name, each, commits, repository.objectFormat);
  const files = names.flatMap((name, index) => note(name, found[index]));
  for (const entry of await identify(disk, files, repository.objectFormat)) listing.add(entry);
  return listing.finish({ rev: WORKTREE, sha: null });
}

/** A path that git knows. `sparse`: git was told to keep it off the disk. */
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

/** `ls-files -t` writes a letter and a space before each name. `S` marks a file that a sparse checkout leaves out. */
const TAG_LENGTH = 2;
const SPARSE = "S".charCodeAt(0);

/** The commits of submodules by their paths. */
type Commits = ReadonlyMap<string, string>;

const NONE: Commits = new Map();

/** The commits that the index names, without those of submodules whose working tree is at another commit. */
async function submodules({ gitDir }: Repository, top: string): Promise<Commits> {
  const where = [`--git-dir=${gitDir}`, `--work-tree=${top}`];
  const index = await git(top, [...where, "ls-files", "-z", "--stage"]);
  const moved = await git(top, [...where, "diff-files", "-z", "--name-only", "--ignore-submodules=dirty"]);
  const others = new Set(moved.stdout.split("\0"));
  const records = index.stdout.split("\0").map((record) => SUBMODULE.exec(record));
  return new Map(
    records.flatMap((found) => {
      const [, commit = "", path = ""] = found ?? [];
      return commit === "" || others.has(path) ? [] : [[path, commit] as const];
    }),
  );
}

const SUBMODULE = /^160000 ([0-9a-f]+) 0\t([\s\S]+)$/;

function noteFound(
  listing: ListingBuilder,
  { path, sparse }: Name,
  found: Found | undefined,
  commits: Commits,
  format: ObjectFormat,
): DiskFile[] {
  switch (found?.kind) {
    case "file":
      return [{ path, size: found.size }];
    case "link":
      listing.addUnfollowed(linkAt(path, found.target, format));
      return [];
    case "folder": {
      const folder = path.replace(/\/$/, "");
      listing.addUnfollowed({ path: folder, what: "submodule", id: commits.get(folder) ?? null });
      return [];
    }
    case "special":
      listing.addUnfollowed({ path, what: "special file", id: null });
      return [];
    case "nothing":
      if (sparse) listing.addUnreadable(path, "The sparse checkout leaves the file out, so it was not read.");
      return []; // else it was deleted
    default:
      listing.addUnreadable(path, "The file can't be read.");
      return [];
  }
}
