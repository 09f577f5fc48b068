import { type AskedBlobs, notKept, takeIn } from "../../adapters/github/blobs.ts";
import { noContentCache } from "../../adapters/github/content-cache.ts";
import { githubTree } from "../../adapters/github/github-tree.ts";
import { isListed } from "../../adapters/github/tree-items.ts";
import { listedOnce } from "../../adapters/listed-once.ts";
import type { Entry, Tree } from "../../domain/tree.ts";
import type { Job } from "./job.ts";

/** The trees of one run by their commits, which list nothing and fetch nothing twice. */
export type Trees = Readonly<{
  /** The tree of a commit. `rev` is a name of the commit for people. */
  of(sha: string, rev?: string): Tree;
  /** Of these files those that have to be fetched. */
  unread(entries: readonly Entry[]): Promise<Entry[]>;
  /** Takes in texts that came along with something else, by the ids of their blobs. */
  takeIn(blobs: Iterable<readonly [Entry["id"], Uint8Array]>): Promise<void>;
  /** Whether a commit can be listed without a request. */
  isListed(sha: string): Promise<boolean>;
}>;

export function treesOf({ github, repository, cache = noContentCache }: Job): Trees {
  const asked: AskedBlobs = new Map();
  return {
    of: (sha, rev = sha) => listedOnce(githubTree(github, repository, sha, { rev, asked, cache })),
    unread: (entries) => notKept(entries, cache, asked),
    takeIn: (blobs) => takeIn(blobs, cache, asked),
    isListed: (sha) => isListed(repository, sha, cache),
  };
}
