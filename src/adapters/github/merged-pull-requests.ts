import { field, textIn } from "./answers.ts";
import { ask, type GitHub, type RepositoryName } from "./api.ts";
import { type PullRequest, pullRequestIn } from "./pull-request.ts";

/** The pull requests into the default branch that brought a commit there, by what GitHub knows and no message says. Throws a RemoteError. */
export async function mergedPullRequestsOf(
  github: GitHub,
  repository: RepositoryName,
  sha: string,
): Promise<PullRequest[]> {
  const doing = `looking for the pull requests that brought ${sha.slice(0, 12)}`;
  const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
  const answer = await ask(github, doing, route, { ...repository, commit_sha: sha, per_page: 20 });
  const merged = (Array.isArray(answer) ? answer : []).filter((each) => isMerged(each));
  const pulls = merged.flatMap((each) => pullRequestIn(each) ?? []);
  return pulls.filter(({ base, defaultBranch }) => base.ref === defaultBranch);
}

function isMerged(pull: unknown): boolean {
  return textIn(pull, "merged_at") !== undefined && textIn(field(pull, "base"), "ref") !== undefined;
}
