import type { AskedBlobs } from "../../adapters/github/blobs.ts";
import { githubTree } from "../../adapters/github/github-tree.ts";
import { listedOnce } from "../../adapters/listed-once.ts";
import type { Tree } from "../../domain/tree.ts";
import type { Job } from "./job.ts";

/** The trees of one run by their commits, which list nothing and fetch nothing twice. `rev` is a commit's name for people. */
export function treesOf({ github, repository, cache }: Job): (sha: string, rev?: string) => Tree {
  const asked: AskedBlobs = new Map();
  const options = { asked, ...(cache !== undefined && { cache }) };
  return (sha, rev = sha) => listedOnce(githubTree(github, repository, sha, { rev, ...options }));
}
