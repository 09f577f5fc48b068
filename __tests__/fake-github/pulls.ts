/** Pull requests as git sees them: merge base, diff, the merge commit, and what a push changes. */
import { type DiffFile, diff, patchText } from "./diff.ts";
import type { Files } from "./git.ts";
import { type User, user } from "./identity.ts";
import { type Placed, place, type Refused, type Standing, standing } from "./placement.ts";
import { newId, now, type Pull, type RepositoryName, type ReviewComment, type World } from "./state.ts";

export type NewPull = Readonly<{
  branch?: string;
  files: Files;
  base?: string;
  title?: string;
  body?: string | null;
  draft?: boolean;
  author?: string;
}>;

/** The diff of GitHub's pages: from the merge base, without hunks where a patch would be too large. */
export function shownDiff(world: World, base: string, head: string): DiffFile[] {
  const { patchLines, patchBytes } = world.limits;
  return diff(world.git, base, head).map((file) => {
    const tooLarge =
      file.additions + file.deletions > patchLines || Buffer.byteLength(patchText(file)) > patchBytes;
    return tooLarge ? { ...file, hunks: [] } : file;
  });
}

export function mergeBaseOf({ git }: World, { baseRef, headSha }: Pull): string {
  return mergeBase(git.mergeBase(`refs/heads/${baseRef}`, headSha), headSha);
}

/** Where a comment on this commit of the pull request may stand. */
export function placeOn(world: World, pull: Pull, commit: string, anchor: ReviewComment["anchor"]) {
  const base = mergeBase(world.git.mergeBase(`refs/heads/${pull.baseRef}`, commit), commit);
  const placed: Placed | Refused = place(shownDiff(world, base, commit), anchor);
  return { base, placed };
}

export function belongs({ git }: World, pull: Pull, commit: string): boolean {
  return git.commitOf(commit) === commit && git.isAncestor(commit, pull.headSha);
}

export function standingOf(world: World, comment: ReviewComment): Standing {
  const pull = world.pulls.find(({ number }) => number === comment.pull);
  if (pull === undefined) return { outdated: true };
  const made = { base: comment.baseId, head: comment.commitId };
  const current = { base: mergeBaseOf(world, pull), head: pull.headSha };
  return standing(world.git, made, current, comment.anchor);
}

/** A commit on a branch, which starts at `base` or else at the default branch where it is new. */
export function commitOn(
  world: World,
  ref: string,
  files: Files,
  author: User,
  message?: string,
  base = world.git.commitOf(`refs/heads/${world.defaultBranch}`),
): string {
  const from = world.git.commitOf(ref) ?? base;
  return commit(world, ref, from === undefined ? [] : [from], files, author, message);
}

/** A commit whose parent is the base, whatever the branch held before: a forced push. */
export function commitOver(world: World, ref: string, base: string, files: Files, author: User): string {
  return commit(world, ref, [base], files, author);
}

export function openPull(world: World, number: number, from: NewPull, fork?: RepositoryName): Pull {
  const author = person(world, from.author ?? (fork?.owner.login || world.repository.owner.login));
  const headRef = from.branch ?? `change-${number}`;
  const baseRef = from.base ?? world.defaultBranch;
  const head = fork === undefined ? `refs/heads/${headRef}` : forkRef(fork, headRef);
  const base = tip(world, baseRef);
  const headSha = commitOn(world, head, from.files, author, undefined, base);
  const at = now(world);
  const pull: Pull = {
    id: newId(world),
    number,
    author,
    headRepository: fork ?? world.repository,
    headRef,
    createdAt: at,
    title: from.title ?? `Change ${number}`,
    body: from.body ?? null,
    draft: from.draft ?? false,
    state: "open",
    baseRef,
    baseSha: base,
    headSha,
    mergeCommitSha: null,
    updatedAt: at,
    labels: new Set(),
  };
  world.pulls.push(pull);
  return pushed(world, pull, pull.headSha);
}

/** What GitHub does when the head or the base moved: new refs, a new test merge. */
export function pushed(world: World, pull: Pull, head: string): Pull {
  const { git } = world;
  pull.headSha = head;
  pull.baseSha = tip(world, pull.baseRef);
  pull.updatedAt = now(world);
  const also = { [`refs/pull/${pull.number}/head`]: head };
  const message = `Merge ${head} into ${pull.baseSha}`;
  pull.mergeCommitSha = merge(world, pull, `refs/pull/${pull.number}/merge`, message, also) ?? null;
  if (pull.mergeCommitSha === null) for (const [ref, sha] of Object.entries(also)) git.setRef(ref, sha);
  return pull;
}

/** The merge of a pull request into its base as it is now; undefined where they conflict. */
export function merge(
  { git }: World,
  { baseRef, headSha, updatedAt }: Pull,
  ref: string,
  message: string,
  also: Readonly<Record<string, string>> = {},
): string | undefined {
  const base = git.commitOf(`refs/heads/${baseRef}`);
  const tree = base === undefined ? undefined : git.mergedTree(base, headSha);
  if (base === undefined || tree === undefined) return undefined;
  const author = { name: "GitHub", email: "noreply@github.com" };
  return git.commit({ ref, files: {}, tree, message, parents: [base, headSha], at: updatedAt, author, also });
}

/** Merges a pull request for good, with a merge commit. */
export function mergePull(world: World, pull: Pull): void {
  const { git } = world;
  const ref = `refs/heads/${pull.baseRef}`;
  const base = tip(world, pull.baseRef);
  const sha = merge(world, pull, ref, `Merge pull request #${pull.number}`);
  if (sha === undefined) throw new Error(`pull request ${pull.number} has conflicts`);
  const commits = git.commitsBetween(base, sha).map((each) => each.sha);
  pull.state = "closed";
  pull.updatedAt = now(world);
  pull.merged = { at: pull.updatedAt, commits };
}

export function headRefOf({ headRepository, headRef }: Pull): string {
  return headRepository.fork ? forkRef(headRepository, headRef) : `refs/heads/${headRef}`;
}

export function tip({ git }: World, branch: string): string {
  const sha = git.commitOf(`refs/heads/${branch}`);
  if (sha === undefined) throw new Error(`the fake repository has no branch ${branch}`);
  return sha;
}

export function person(world: World, login: string): User {
  const known = world.users.get(login) ?? user(login);
  world.users.set(login, known);
  return known;
}

function commit(
  world: World,
  ref: string,
  parents: readonly string[],
  files: Files,
  author: User,
  message = `Change ${Object.keys(files).join(", ") || "nothing"}`,
): string {
  const email = `${author.id}+${author.login}@users.noreply.github.com`;
  const by = { name: author.login, email };
  return world.git.commit({ ref, files, message, parents, at: now(world), author: by });
}

/** Branches of forks are hidden: nothing of the base repository lists them, but their commits can be read by hash. */
function forkRef({ owner }: RepositoryName, branch: string): string {
  return `refs/fake/forks/${owner.login}/${branch}`;
}

function mergeBase(found: string | undefined, head: string): string {
  if (found === undefined) throw new Error(`${head} shares no history with its base`);
  return found;
}
