import type { ChangedFile } from "../../review/diff-lines.ts";
import { field, isObjectId, listIn, numberIn, textIn } from "./answers.ts";
import { ask, type GitHub, type RepositoryName } from "./api.ts";
import { changedFilesIn, type PathChange, pathChangesIn } from "./changed-files.ts";
import { oddAnswer } from "./failures.ts";

/** What a review has to know of a pull request. */
export type PullRequest = Readonly<{
  number: number;
  state: "open" | "closed";
  draft: boolean;
  /** Null where the account is gone. */
  author: Readonly<{ login: string; isBot: boolean }> | null;
  /** Whether the head is in another repository. Then the token of an Action may only read. */
  fork: boolean;
  /** The branch to merge into, and a commit that was its tip. It isn't the merge base: see `compareWithBase`. */
  base: Readonly<{ ref: string; sha: string }>;
  head: Readonly<{ ref: string; sha: string }>;
  defaultBranch: string;
  changedFiles: number | null;
}>;

/** Reads a pull request as it is now. Throws a RemoteError. */
export async function readPullRequest(
  github: GitHub,
  repository: RepositoryName,
  number: number,
): Promise<PullRequest> {
  const doing = `reading pull request ${number}`;
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  const pullRequest = pullRequestIn(await ask(github, doing, route, { ...repository, pull_number: number }));
  if (pullRequest === undefined) throw oddAnswer(doing);
  return pullRequest;
}

/** Whether the pull request is open and its head is still this commit. Throws a RemoteError. */
export async function isCurrentHead(
  github: GitHub,
  repository: RepositoryName,
  number: number,
  sha: string,
): Promise<boolean> {
  const { head, state } = await readPullRequest(github, repository, number);
  return state === "open" && head.sha === sha;
}

/** The pull request in an answer or a webhook's payload, which have the same shape; undefined where it is none. */
export function pullRequestIn(answer: unknown): PullRequest | undefined {
  const number = numberIn(answer, "number");
  const state = textIn(answer, "state");
  const base = field(answer, "base");
  const head = field(answer, "head");
  const [baseEnd, headEnd] = [endIn(base), endIn(head)];
  const defaultBranch = textIn(field(base, "repo"), "default_branch");
  if (number === undefined || baseEnd === undefined || headEnd === undefined) return undefined;
  if ((state !== "open" && state !== "closed") || defaultBranch === undefined) return undefined;
  return {
    number,
    state,
    draft: field(answer, "draft") === true,
    author: authorIn(field(answer, "user")),
    fork: numberIn(field(head, "repo"), "id") !== numberIn(field(base, "repo"), "id"),
    base: baseEnd,
    head: headEnd,
    defaultBranch,
    changedFiles: numberIn(answer, "changed_files") ?? null,
  };
}

function endIn(end: unknown): PullRequest["base"] | undefined {
  const ref = textIn(end, "ref");
  const sha = textIn(end, "sha");
  return ref !== undefined && isObjectId(sha) ? { ref, sha } : undefined;
}

function authorIn(user: unknown): PullRequest["author"] {
  const login = textIn(user, "login");
  return login === undefined ? null : { login, isBot: textIn(user, "type") === "Bot" };
}

/** The merge base of a pull request, and the files that differ since then. */
export type Comparison = Readonly<{
  mergeBase: string;
  /** Null where GitHub doesn't list all of them: this request stops at 300. */
  files: readonly ChangedFile[] | null;
  /** How they differ; null where not all are listed. */
  changes: readonly PathChange[] | null;
}>;

const MOST_FILES_COMPARED = 300;

/** Compares two commits as a pull request does: the merge base with the head. Throws a RemoteError. */
export async function compareWithBase(
  github: GitHub,
  repository: RepositoryName,
  { base, head }: Readonly<{ base: string; head: string }>,
): Promise<Comparison> {
  const doing = `comparing ${base.slice(0, 12)} with ${head.slice(0, 12)}`;
  const answer = await ask(github, doing, "GET /repos/{owner}/{repo}/compare/{basehead}", {
    ...repository,
    basehead: `${base}...${head}`,
    per_page: 1, // of the commits, which aren't used; the first page always has the files
  });
  const mergeBase = field(field(answer, "merge_base_commit"), "sha");
  if (!isObjectId(mergeBase)) throw oddAnswer(doing);
  const files = listIn(answer, "files");
  const isWhole = files !== undefined && files.length < MOST_FILES_COMPARED;
  if (!isWhole) return { mergeBase, files: null, changes: null };
  return { mergeBase, files: changedFilesIn(files), changes: pathChangesIn(files) };
}
