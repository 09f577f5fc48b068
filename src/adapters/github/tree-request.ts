import { field, isObjectId, listIn, numberIn, textIn } from "./answers.ts";
import { ask, type GitHub, type RepositoryName } from "./api.ts";
import { oddAnswer } from "./failures.ts";

/** An entry of a git tree in GitHub's answer. The path is relative to the tree that was asked for. */
export type TreeItem = Readonly<{
  path: string;
  /** As in git: `100644` and `100755` for files, `120000` for links, `040000` for folders, `160000` for submodules. */
  mode: string;
  type: string;
  id: string;
  size: number | null;
}>;

/** A tree's entries. `truncated`: there are more, since GitHub stops at 100,000 entries or 7 MB. */
export type TreeAnswer = Readonly<{ items: readonly TreeItem[]; truncated: boolean }>;

/** Asks for a tree, or the tree of a commit, with or without everything below it. Throws a RemoteError. */
export async function requestTree(
  github: GitHub,
  repository: RepositoryName,
  sha: string,
  depth: "flat" | "recursive",
): Promise<TreeAnswer> {
  const doing = `listing the files of ${sha.slice(0, 12)}`;
  const answer = await ask(github, doing, "GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...repository,
    tree_sha: sha,
    ...(depth === "recursive" ? { recursive: "1" } : {}),
  });
  const items = listIn(answer, "tree")?.map(itemIn);
  if (items === undefined || items.includes(undefined)) throw oddAnswer(doing);
  return {
    items: items.filter((item) => item !== undefined),
    truncated: field(answer, "truncated") === true,
  };
}

export function isRegularFile({ type, mode }: TreeItem): boolean {
  return type === "blob" && mode.startsWith("100");
}

function itemIn(entry: unknown): TreeItem | undefined {
  const path = textIn(entry, "path");
  const mode = textIn(entry, "mode");
  const type = textIn(entry, "type");
  const id = textIn(entry, "sha");
  if (path === undefined || mode === undefined || type === undefined || !isObjectId(id)) return undefined;
  return { path, mode, type, id, size: numberIn(entry, "size") ?? null };
}
