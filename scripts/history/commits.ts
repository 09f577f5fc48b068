import { firstParents } from "../../src/adapters/git/first-parents.ts";
import { openGitTree } from "../../src/adapters/git/git-tree.ts";
import type { Repository } from "../../src/adapters/git/repository.ts";
import { resolveRevision } from "../../src/adapters/git/revisions.ts";
import type { Step } from "../../src/domain/history.ts";
import { decidingSteps } from "../../src/engine/deciding-steps.ts";

/** The first-parent commits of HEAD, newest first, that touch a file on which an app's permissions depend, less those of `since`. */
export async function commitsOnPermissions(
  repository: Repository,
  since: string | undefined,
  limit: number,
): Promise<Step[]> {
  const { sha: to } = await resolveRevision(repository, "HEAD");
  const from = since === undefined ? null : (await resolveRevision(repository, since)).sha;
  const { entries } = await (await openGitTree(repository, to)).list();
  const steps: Step[] = [];
  for await (const step of decidingSteps(
    firstParents(repository, { to, from, most: Number.POSITIVE_INFINITY }),
    entries.map(({ path }) => path),
  )) {
    steps.push(step);
    if (steps.length >= limit) break;
  }
  return steps;
}
