import { TREE_LIMITS } from "../../domain/tree.ts";
import { concurrently } from "../concurrently.ts";
import type { GitHub, RepositoryName } from "./api.ts";
import type { ContentCache } from "./content-cache.ts";
import { requestTree, type TreeItem } from "./tree-request.ts";

/** The entries of a tree with their full paths, and the folders that were not listed completely. */
export type TreeItems = Readonly<{ items: readonly TreeItem[]; unseen: readonly string[] }>;

/** How far a tree is walked if it is too large for one answer. */
export const WALK_LIMITS = {
  folders: 100,
  /** How many requests run at once. */
  parallel: 8,
} as const;

/** All entries of a commit's tree: from the cache, in one request, or folder by folder where GitHub cuts the answer off. */
export async function treeItems(
  github: GitHub,
  repository: RepositoryName,
  sha: string,
  cache: ContentCache,
): Promise<TreeItems> {
  const key = keyOf(repository, sha);
  const known = keptItems(await cache.get(key));
  if (known !== undefined) return { items: known, unseen: [] };

  const whole = await requestTree(github, repository, sha, "recursive");
  const found = whole.truncated ? await walk(github, repository, sha) : { ...whole, unseen: [] };
  if (found.unseen.length === 0) await cache.put(key, Buffer.from(JSON.stringify(found.items)));
  return found;
}

/** Whether the cache has a commit's listing, so that it takes no request. */
export async function isListed(
  repository: RepositoryName,
  sha: string,
  cache: ContentCache,
): Promise<boolean> {
  return keptItems(await cache.get(keyOf(repository, sha))) !== undefined;
}

function keyOf({ owner, repo }: RepositoryName, sha: string): string {
  return `tree ${owner}/${repo} ${sha}`;
}

/** A listing from the cache; undefined where there is none, or a damaged one. */
function keptItems(bytes: Uint8Array | undefined): readonly TreeItem[] | undefined {
  if (bytes === undefined) return undefined;
  try {
    const items: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return Array.isArray(items) ? items : undefined;
  } catch {
    return undefined;
  }
}

type Folder = Readonly<{ path: string; id: string }>;
type Visit = TreeItems & Readonly<{ folders: readonly Folder[] }>;

/** Lists the root, then each folder in it with all that is below. Folders too large for that are walked in the same way. */
async function walk(github: GitHub, repository: RepositoryName, sha: string): Promise<TreeItems> {
  const items: TreeItem[] = [];
  const unseen: string[] = [];
  let left: number = WALK_LIMITS.folders;
  let level: Folder[] = [];
  note(await visitFlat(github, repository, { path: "", id: sha }));
  while (level.length > 0) {
    const chosen = items.length < TREE_LIMITS.files ? level.slice(0, left) : [];
    unseen.push(...level.slice(chosen.length).map(({ path }) => path));
    left -= chosen.length;
    level = [];
    const visits = await concurrently(chosen, WALK_LIMITS.parallel, (folder) =>
      visit(github, repository, folder),
    );
    for (const each of visits) note(each);
  }
  return { items, unseen };

  function note({ items: more, unseen: without, folders }: Visit): void {
    for (const item of more) items.push(item);
    unseen.push(...without);
    level.push(...folders.filter((folder) => !isFilledByTools(folder)), ...folders.filter(isFilledByTools));
  }
}

/** Folders with thousands of files that nobody wrote. They come last, so that a bound cuts them off first. */
function isFilledByTools({ path }: Folder): boolean {
  return /(?:^|\/)(?:node_modules|target)$/.test(path);
}

async function visit(github: GitHub, repository: RepositoryName, folder: Folder): Promise<Visit> {
  const whole = await requestTree(github, repository, folder.id, "recursive");
  if (whole.truncated) return visitFlat(github, repository, folder);
  return { items: below(folder, whole.items), unseen: [], folders: [] };
}

async function visitFlat(github: GitHub, repository: RepositoryName, folder: Folder): Promise<Visit> {
  const { items, truncated } = await requestTree(github, repository, folder.id, "flat");
  const inside = below(folder, items);
  return {
    items: inside.filter(({ type }) => type !== "tree"),
    unseen: truncated ? [folder.path] : [],
    folders: inside.filter(({ type }) => type === "tree"),
  };
}

function below({ path }: Folder, items: readonly TreeItem[]): TreeItem[] {
  return path === "" ? [...items] : items.map((item) => ({ ...item, path: `${path}/${item.path}` }));
}
