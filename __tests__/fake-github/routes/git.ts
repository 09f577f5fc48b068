/** Git data: trees, blobs, commits and refs. */
import { type Call, json, Refusal, type Route } from "../answer.ts";
import { showGitCommit } from "../shapes/commit.ts";
import { apiUrl } from "../shapes/repository.ts";
import { nodeId } from "../state.ts";
import { commitOr404, found, isHash } from "./lookup.ts";

const GIT = "/repos/{owner}/{repo}/git";

export const gitRoutes: readonly Route[] = [
  { operation: `GET ${GIT}/trees/{tree_sha}`, needs: ["contents:read"], answer: tree },
  { operation: `GET ${GIT}/blobs/{file_sha}`, needs: ["contents:read"], answer: blob },
  {
    operation: `GET ${GIT}/commits/{commit_sha}`,
    needs: ["contents:read"],
    answer: (call) => {
      const sha = hash(call.params.commit_sha);
      return json(showGitCommit(call.world, call.world.git.readCommit(commitOr404(call, sha))));
    },
  },
  { operation: `GET ${GIT}/ref/{ref}`, needs: ["contents:read"], answer: ref },
];

/** By the hash of a tree or a commit, or by the name of a branch. Any value of `recursive` counts, `0` too. */
function tree({ world, params, query }: Call) {
  const { git, limits } = world;
  const name = params.tree_sha ?? "";
  const sha = found(
    (isHash(name) ? git.treeOf(name) : undefined) ??
      git.treeOf(`refs/heads/${name}`) ??
      git.treeOf(`refs/${name}`),
  );
  const url = `${apiUrl(world, world.repository)}/git`;
  const all = git.listTree(sha, query.has("recursive"));
  return json({
    sha: isHash(name) && git.describe(name)?.type === "commit" ? name : sha,
    url: `${url}/trees/${sha}`,
    tree: all.slice(0, limits.treeEntries).map((entry) => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.sha,
      ...(entry.size === undefined ? {} : { size: entry.size }),
      ...(entry.type === "commit" ? {} : { url: `${url}/${entry.type}s/${entry.sha}` }),
    })),
    truncated: all.length > limits.treeEntries,
  });
}

function blob({ world, params, accept }: Call) {
  const { git, limits } = world;
  const sha = hash(params.file_sha);
  const described = git.describe(sha);
  if (described?.type !== "blob") throw new Refusal(404, "Not Found");
  if (described.size > limits.blobBytes)
    throw new Refusal(
      403,
      "This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API, but you can always clone the repository via Git in order to obtain it.",
      [{ resource: "Blob", field: "data", code: "too_large" }],
    );
  const bytes = git.readBlob(sha);
  if (/\braw\b/.test(accept))
    return { status: 200, bytes, type: "application/vnd.github.raw; charset=utf-8" };
  return json({
    sha,
    node_id: nodeId("B", Number.parseInt(sha.slice(0, 10), 16)),
    size: described.size,
    url: `${apiUrl(world, world.repository)}/git/blobs/${sha}`,
    content: lines(bytes),
    encoding: "base64",
  });
}

function ref(call: Call) {
  const { world, params } = call;
  const name = `refs/${params.ref}`;
  const sha = found(/^refs\/(heads|tags|pull)\/./.test(name) ? world.git.commitOf(name) : undefined);
  const url = `${apiUrl(world, world.repository)}/git`;
  return json({
    ref: name,
    node_id: nodeId("REF", Number.parseInt(sha.slice(0, 10), 16)),
    url: `${url}/${name}`,
    object: { sha, type: "commit", url: `${url}/commits/${sha}` },
  });
}

/** GitHub breaks base64 into lines of sixty. */
export function lines(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("base64")
    .replace(/.{1,60}/g, "$&\n");
}

function hash(text = ""): string {
  if (isHash(text)) return text;
  throw new Refusal(422, "The sha parameter must be exactly 40 characters and contain only [0-9a-f].");
}
