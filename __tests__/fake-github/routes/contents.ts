/** The contents API, with what it does to symlinks, submodules and large files. */
import { posix } from "node:path";
import { type Answer, type Call, type JsonObject, json, Refusal, type Route } from "../answer.ts";
import type { TreeEntry } from "../git.ts";
import { apiUrl, webUrl } from "../shapes/repository.ts";
import { lines } from "./git.ts";
import { commitOr404, found } from "./lookup.ts";

const LARGEST = 100_000_000;

export const contentsRoutes: readonly Route[] = [
  { operation: "GET /repos/{owner}/{repo}/contents/{path}", needs: ["contents:read"], answer: contents },
];

function contents(call: Call): Answer {
  const { world, params, query } = call;
  const ref = query.get("ref") ?? world.defaultBranch;
  const commit = commitOr404(call, ref);
  const path = (params.path ?? "").replace(/^\/+|\/+$/g, "");
  const entry = entryAt(call, commit, path);
  return entry === undefined || entry.type === "tree"
    ? directory(call, commit, path, ref)
    : file(call, commit, entry, ref);
}

function directory(call: Call, commit: string, path: string, ref: string): Answer {
  const { git } = call.world;
  const tree = git.treeOf(commit);
  const sha = found(path === "" ? tree : git.shaAt(commit, path));
  if (git.describe(sha)?.type !== "tree") throw new Refusal(404, "Not Found");
  const entries = git.listTree(sha, false).slice(0, 1000);
  const shown = entries.map((entry) => {
    const full = posix.join(path, entry.path);
    // A submodule is a file in a list, for old clients' sake.
    const type = entry.type === "tree" ? "dir" : entry.mode === "120000" ? "symlink" : "file";
    return { ...common(call, { ...entry, path: full }, ref), type };
  });
  const asObject = /\bobject\b/.test(call.accept);
  const self: TreeEntry = { path, mode: "040000", type: "tree", sha };
  return json(asObject ? { ...common(call, self, ref), type: "dir", entries: shown } : shown);
}

function file(call: Call, commit: string, entry: TreeEntry, ref: string): Answer {
  if (entry.type === "commit")
    return json({
      ...common(call, entry, ref),
      type: "submodule",
      submodule_git_url: "https://example.com/module.git",
    });
  const { git, limits } = call.world;
  if (entry.mode === "120000") {
    const target = git.readBlob(entry.sha).toString();
    const aimed = entryAt(call, commit, posix.join(posix.dirname(entry.path), target));
    // A link to a file is answered with that file's content under the link's name.
    if (aimed?.mode.startsWith("100")) return file(call, commit, { ...aimed, path: entry.path }, ref);
    return json({ ...common(call, entry, ref), type: "symlink", target });
  }
  const size = entry.size ?? 0;
  if (size > LARGEST)
    throw new Refusal(403, "This API returns blobs up to 100 MB in size.", [
      { resource: "Blob", field: "data", code: "too_large" },
    ]);
  const bytes = git.readBlob(entry.sha);
  if (/\braw\b/.test(call.accept))
    return { status: 200, bytes, type: "application/vnd.github.raw; charset=utf-8" };
  const whole = size <= limits.contentBytes;
  return json({
    ...common(call, entry, ref),
    type: "file",
    content: whole ? lines(bytes) : "",
    encoding: whole ? "base64" : "none",
  });
}

function entryAt({ world }: Call, commit: string, path: string): TreeEntry | undefined {
  if (path === "" || path.startsWith("..")) return undefined;
  const parent = world.git.shaAt(commit, posix.dirname(path) === "." ? "" : posix.dirname(path));
  if (parent === undefined || world.git.describe(parent)?.type !== "tree") return undefined;
  const entry = world.git.listTree(parent, false).find((each) => each.path === posix.basename(path));
  return entry === undefined ? undefined : { ...entry, path };
}

function common({ world }: Call, { path, sha, type, size = 0 }: TreeEntry, ref: string): JsonObject {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const url = apiUrl(world, world.repository);
  const self = `${url}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = type === "commit" ? null : `${url}/git/${type}s/${sha}`;
  const html = `${webUrl(world.repository)}/${type === "tree" ? "tree" : "blob"}/${ref}/${encoded}`;
  const raw = `https://raw.githubusercontent.com/${world.repository.owner.login}/${world.repository.name}`;
  return {
    name: posix.basename(path),
    path,
    sha,
    size,
    url: self,
    html_url: html,
    git_url: git,
    download_url: type === "blob" ? `${raw}/${ref}/${encoded}` : null,
    _links: { self, git, html },
  };
}
