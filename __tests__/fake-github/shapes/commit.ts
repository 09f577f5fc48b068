import type { JsonObject } from "../answer.ts";
import { type DiffFile, patchText } from "../diff.ts";
import type { Commit } from "../git.ts";
import { nodeId, type World } from "../state.ts";
import { apiUrl, webUrl } from "./repository.ts";

const UNSIGNED = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

/** A commit as the commits and compare APIs show it. */
export function showCommit(world: World, commit: Commit): JsonObject {
  const { sha, tree, message, author, committer, parents } = commit;
  const url = apiUrl(world, world.repository);
  const html = webUrl(world.repository);
  return {
    sha,
    node_id: commitNodeId(sha),
    commit: {
      author,
      committer,
      message,
      tree: { sha: tree, url: `${url}/git/trees/${tree}` },
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${url}/commits/${sha}`,
    html_url: `${html}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    author: null,
    committer: null,
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${html}/commit/${parent}`,
    })),
  };
}

/** The same as the git data API shows it. */
export function showGitCommit(world: World, commit: Commit): JsonObject {
  const { sha, tree, message, author, committer, parents } = commit;
  const url = `${apiUrl(world, world.repository)}/git`;
  const html = `${webUrl(world.repository)}/commit`;
  return {
    sha,
    node_id: commitNodeId(sha),
    url: `${url}/commits/${sha}`,
    html_url: `${html}/${sha}`,
    author,
    committer,
    tree: { sha: tree, url: `${url}/trees/${tree}` },
    message,
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${html}/${parent}`,
    })),
    verification: UNSIGNED,
  };
}

/** The same as webhooks carry it. */
export function showSimpleCommit({ sha, tree, message, author, committer }: Commit): JsonObject {
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: committer.date,
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  };
}

/** A changed file; `patch` is left out where there is nothing to show or too much. */
export function showFile(world: World, file: DiffFile, commit: string): JsonObject {
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  const url = apiUrl(world, world.repository);
  const html = webUrl(world.repository);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${html}/blob/${commit}/${path}`,
    raw_url: `${html}/raw/${commit}/${path}`,
    contents_url: `${url}/contents/${path}?ref=${commit}`,
    ...(file.hunks.length === 0 ? {} : { patch: patchText(file) }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

function commitNodeId(sha: string): string {
  return nodeId("C", Number.parseInt(sha.slice(0, 10), 16));
}
