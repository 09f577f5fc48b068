import { code } from "../../domain/sentence.ts";
import type { Listing, Tree } from "../../domain/tree.ts";
import { ListingBuilder } from "../listing.ts";
import { SetupError } from "../setup-error.ts";
import { isObjectId } from "./answers.ts";
import type { GitHub, RepositoryName } from "./api.ts";
import { type AskedBlobs, blobReader } from "./blobs.ts";
import { type ContentCache, noContentCache } from "./content-cache.ts";
import { treeItems } from "./tree-items.ts";
import { isRegularFile, type TreeItem } from "./tree-request.ts";

export type GitHubTreeOptions = Readonly<{
  /** A name of the commit for people; without one, the SHA. */
  rev?: string;
  /** Shared by base and head, and between reviews. */
  cache?: ContentCache;
  /** Shared by base and head, so that a run fetches nothing twice. */
  asked?: AskedBlobs;
}>;

/**
 * A commit on GitHub as a tree: one request lists it, and few requests read it. A fork's commits can be read in the repository
 * that the pull request targets. Listing and reading throw a RemoteError where GitHub doesn't answer. Throws a SetupError
 * for anything but the full SHA of a commit.
 */
export function githubTree(
  github: GitHub,
  repository: RepositoryName,
  sha: string,
  { rev = sha, cache = noContentCache, asked }: GitHubTreeOptions = {},
): Tree {
  if (!isObjectId(sha)) throw new SetupError(`${code(sha)} is not the full SHA of a commit.`);
  return {
    list: () => listCommit(github, repository, { rev, sha }, cache),
    read: blobReader(github, repository, cache, asked),
  };
}

async function listCommit(
  github: GitHub,
  repository: RepositoryName,
  revision: Readonly<{ rev: string; sha: string }>,
  cache: ContentCache,
): Promise<Listing> {
  const { items, unseen } = await treeItems(github, repository, revision.sha, cache);
  const listing = new ListingBuilder();
  for (const item of items) {
    if (item.type === "tree") continue;
    if (!listing.hasRoom()) break;
    addItem(listing, item);
  }
  if (unseen.length > 0) listing.cutOff(cutOffMessage(unseen));
  return listing.finish(revision);
}

/** Adds a file to the listing, or notes an item that is no file. */
function addItem(listing: ListingBuilder, item: TreeItem): void {
  const { path, id, size } = item;
  if (item.mode === LINK) listing.addUnfollowed({ path, what: "symbolic link", id });
  else if (item.type === "commit") listing.addUnfollowed({ path, what: "submodule", id });
  else if (!isRegularFile(item)) listing.addUnfollowed({ path, what: "special file", id });
  // JSON can't hold bytes that are no UTF-8: GitHub replaces them by this character.
  else if (path.includes("\uFFFD"))
    listing.addUnreadable(path, "The name of the file isn't UTF-8, so the file was left out.", id);
  else if (size === null) listing.addUnreadable(path, "GitHub doesn't tell the size of the file.", id);
  else listing.add({ path, id, size });
}

const LINK = "120000";
const FOLDERS_NAMED = 5;

function cutOffMessage(unseen: readonly string[]): string {
  const named = unseen.slice(0, FOLDERS_NAMED).map((folder) => (folder === "" ? "the root" : code(folder)));
  const rest = unseen.length - named.length;
  const more = rest > 0 ? ` and ${rest} more` : "";
  return `The repository is too large for GitHub to list whole; not all was looked at in ${named.join(", ")}${more}.`;
}
