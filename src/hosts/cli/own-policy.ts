import { type FileOfCommit, readFileOfCommit } from "../../adapters/git/file-of-commit.ts";
import type { Repository } from "../../adapters/git/repository.ts";
import { originHead, resolveRevision } from "../../adapters/git/revisions.ts";
import { code } from "../../domain/sentence.ts";
import type { Revision } from "../../domain/tree.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";

/** The policy that a repository has of its own, and the branch or commit that decides on it, in words. */
export type OwnPolicy = Readonly<{ file: FileOfCommit; of: string }>;

/** The policy of the default branch; of base, where nobody knows which that is; never of head, which would judge itself. */
export async function readOwnPolicy(repository: Repository, base: string): Promise<OwnPolicy | null> {
  const branch = await originHead(repository);
  const revision = await resolveRevision(repository, branch ?? base);
  const file = await readFileOfCommit(repository, revision.sha, POLICY_PATH);
  return file === null ? null : { file, of: nameOf(revision) };
}

/** `origin/main`, what the user called base, or the beginning of a commit's hash. */
function nameOf({ rev, sha }: Revision): string {
  return code(rev === sha ? rev.slice(0, 7) : rev.replace(/^refs\/remotes\//, ""));
}
