import type { Entry, Listing, Revision, Tree } from "../../domain/tree.ts";
import { ReadBudget } from "../bounds.ts";
import { ListingBuilder } from "../listing.ts";
import { SetupError } from "../setup-error.ts";
import type { GitObjects } from "./git-objects.ts";
import { exitOf, git, startGit } from "./git-process.ts";
import { nameOf, recordsOf } from "./records.ts";
import type { Repository } from "./repository.ts";
import { resolveRevision } from "./revisions.ts";

/** A commit as a tree, read from the object database: nothing is checked out. Throws a SetupError for an unknown rev. */
export async function openGitTree(repository: Repository, rev: string): Promise<Tree> {
  const revision = await resolveRevision(repository, rev);
  return { list: () => listCommit(repository, revision), read: blobReader(repository.objects) };
}

async function listCommit({ gitDir }: Repository, revision: Revision): Promise<Listing> {
  const listing = new ListingBuilder();
  const blobs = await blobsOf(gitDir, revision, listing);
  const sizes = await sizesOf(gitDir, blobs);
  for (const { path, id } of blobs) {
    const size = sizes.get(id);
    if (size !== undefined) listing.add({ path, id, size });
    else
      listing.addUnreadable(
        path,
        "The clone doesn't hold the file's content. Fetch it, then review again.",
        id,
      );
  }
  return listing.finish(revision);
}

type Blob = Omit<Entry, "size">;

async function blobsOf(gitDir: string, revision: Revision, listing: ListingBuilder): Promise<Blob[]> {
  const child = startGit(gitDir, [
    `--git-dir=${gitDir}`,
    "ls-tree",
    "-r",
    "-z",
    "--full-tree",
    revision.sha ?? "",
  ]);
  const ended = exitOf(child);
  child.stdin.end();
  child.stderr.resume();
  const blobs: Blob[] = [];
  let cut = false;
  for await (const record of recordsOf(child.stdout)) {
    if (record === undefined)
      listing.cutOff("The tree holds a name of absurd length; the rest was not looked at.");
    cut = record === undefined || !listing.hasRoom(blobs.length);
    if (record === undefined || cut) break;
    blobs.push(...blobIn(record, listing));
  }
  if (cut) child.kill();
  const status = await ended;
  if (status !== 0 && !cut) throw unlistable(revision);
  return blobs;
}

/** The file in the record `<mode> <type> <id>\t<path>`. The listing notes anything that is no file. */
function blobIn(record: Buffer, listing: ListingBuilder): Blob[] {
  const tab = record.indexOf(TAB);
  const [mode, type, id = ""] = record.subarray(0, tab).toString("latin1").split(" ");
  const { name, isText } = nameOf(record.subarray(tab + 1));
  if (mode === LINK) listing.addUnfollowed({ path: name, what: "symbolic link", id });
  else if (type === "commit") listing.addUnfollowed({ path: name, what: "submodule", id });
  else if (!isText)
    listing.addUnreadable(name, "The name of the file isn't UTF-8, so the file was left out.", id);
  else return [{ path: name, id }];
  return [];
}

const LINK = "120000";
const TAB = 0x09;

/** The sizes of the blobs that the repository holds. `ls-tree -l` would stop at the first missing blob. */
async function sizesOf(gitDir: string, blobs: readonly Blob[]): Promise<Map<Entry["id"], number>> {
  const args = [`--git-dir=${gitDir}`, "cat-file", "--batch-check=%(objectname) %(objectsize)", "--buffer"];
  const ids = new Set(blobs.map(({ id }) => id));
  const { stdout } = await git(gitDir, args, [...ids, ""].join("\n"));
  const answers = stdout.split("\n").map((line) => line.split(" "));
  const known = answers.filter(([, size]) => size !== undefined && /^\d+$/.test(size));
  return new Map(known.map(([id = "", size]) => [id, Number(size)]));
}

function unlistable({ rev }: Revision): SetupError {
  return new SetupError(
    `The files of ${rev} can't be listed: the clone is partial or damaged. Fetch all of it with \`git fetch --refetch --no-filter\`, or clone it again.`,
  );
}

function blobReader(objects: GitObjects): Tree["read"] {
  const budget = new ReadBudget();
  return async (entries) => {
    const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
    const granted = unique.filter((entry) => budget.grants(entry));
    const blobs = await Promise.all(granted.map(async ({ id }) => [id, await objects.read(id)] as const));
    return new Map(blobs.filter((blob): blob is readonly [Entry["id"], Uint8Array] => blob[1] !== undefined));
  };
}
