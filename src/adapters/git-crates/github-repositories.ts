import type { GitHub } from "../github/api.ts";
import { githubTree } from "../github/github-tree.ts";
import type { RepositoryTrees } from "./git-crates.ts";

/**
 * The repositories of the forge that hosts the review, read with the review's token. `forge` is its address, such as
 * `https://github.com`. No other address that a lockfile names is asked.
 */
export function githubRepositories(github: GitHub, forge: string): RepositoryTrees {
  return async ({ url, commit }) => {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    const [, owner, repo] = /^\/(\w[\w.-]*)\/(\w[\w.-]*)$/.exec(address?.pathname ?? "") ?? [];
    const isOfForge = address?.protocol === "https:" && address.origin === new URL(forge).origin;
    if (!isOfForge || owner === undefined || repo === undefined) return undefined;
    return /^[0-9a-f]{40}$/.test(commit) ? githubTree(github, { owner, repo }, commit) : undefined;
  };
}
