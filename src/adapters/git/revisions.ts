import type { Revision } from "../../domain/tree.ts";
import { SetupError } from "../setup-error.ts";
import type { Repository } from "./repository.ts";

/** A name, and the commit that it stands for. */
type Commit = Revision & Readonly<{ sha: string }>;

/** The commit that a name stands for. Throws a SetupError where the repository knows no such commit. */
export async function resolveRevision(repository: Repository, rev: string): Promise<Commit> {
  const sha = await commitOf(repository, rev);
  if (sha !== undefined) return { rev, sha };
  throw new SetupError(`The repository has no commit ${JSON.stringify(rev)}. ${await adviceOn(repository)}`);
}

/**
 * The full name of the branch that pull requests are merged into: the target of origin/HEAD, else `main`, `master` or
 * init.defaultBranch, at origin before the local one. It is the full name because a tag of the short name would win.
 */
export async function defaultBranch(repository: Repository): Promise<string> {
  const branch = await knownDefaultBranch(repository);
  if (branch !== undefined) return branch;
  throw new SetupError(
    "The repository doesn't tell its default branch: there is no origin/HEAD, main or master. Name the base with --base.",
  );
}

/** The same; undefined where the repository doesn't tell. */
export async function knownDefaultBranch(repository: Repository): Promise<string | undefined> {
  const head = await originHead(repository);
  if (head !== undefined) return head;
  const configured = await repository.git("config", "--get", "init.defaultBranch");
  const names = ["main", "master", configured.stdout].filter((name) => name !== "");
  for (const ref of names.flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`])) {
    if ((await commitOf(repository, ref)) !== undefined) return ref;
  }
  return undefined;
}

/** The full name of the branch that origin has for its default; undefined where the clone doesn't know, or lacks it. */
export async function originHead(repository: Repository): Promise<string | undefined> {
  const { stdout: ref } = await repository.git("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD");
  const isKnown = ref.startsWith("refs/") && (await commitOf(repository, ref)) !== undefined;
  return isKnown ? ref : undefined;
}

/** The merge base of two commits, as `resolveRevision` gives them. */
export async function mergeBase(repository: Repository, a: string, b: string): Promise<string> {
  const { status, stdout } = await repository.git("merge-base", "--end-of-options", a, b);
  const [sha] = stdout.split("\n");
  if (status === 0 && sha) return sha;
  throw new SetupError(
    `The commits ${a} and ${b} have no common ancestor here. ${await adviceOn(repository)}`,
  );
}

async function commitOf(repository: Repository, rev: string): Promise<string | undefined> {
  if (rev === "" || rev.includes("\0")) return undefined;
  const found = await repository.git(
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${rev}^{commit}`,
  );
  return found.status === 0 ? found.stdout : undefined;
}

async function adviceOn(repository: Repository): Promise<string> {
  const shallow = await repository.git("rev-parse", "--is-shallow-repository");
  if (shallow.stdout !== "true") return "Check the name, or fetch it first with `git fetch origin`.";
  return "The clone is shallow and lacks older commits: run `git fetch --unshallow`, or set `fetch-depth: 0` in actions/checkout.";
}
