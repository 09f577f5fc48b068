import { firstParents } from "../../src/adapters/git/first-parents.ts";
import { openGitTree } from "../../src/adapters/git/git-tree.ts";
import type { Repository } from "../../src/adapters/git/repository.ts";
import { resolveRevision } from "../../src/adapters/git/revisions.ts";
import type { Step } from "../../src/domain/history.ts";
import { decidingSteps } from "../../src/engine/deciding-steps.ts";

/** `since` leaves a revision out and what came before; `isAll` takes commits too that touch code, scripts or workflows alone. */
export type Wanted = Readonly<{ since: string | undefined; limit: number; isAll: boolean }>;

/** The first-parent commits of HEAD, newest first, that touch a file on which an app's permissions depend, or all of them. */
export async function commitsToReview(
  repository: Repository,
  { since, limit, isAll }: Wanted,
): Promise<Step[]> {
  const { sha: to } = await resolveRevision(repository, "HEAD");
  const from = since === undefined ? null : (await resolveRevision(repository, since)).sha;
  const { entries } = await (await openGitTree(repository, to)).list();
  const steps: Step[] = [];
  const history = firstParents(repository, { to, from, most: Number.POSITIVE_INFINITY });
  const paths = entries.map(({ path }) => path);
  for await (const { commit, parent } of isAll ? history : decidingSteps(history, paths)) {
    steps.push({ commit, parent });
    if (steps.length >= limit) break;
  }
  return steps;
}
