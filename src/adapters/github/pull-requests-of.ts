import { ask, type GitHub, type RepositoryName } from "./api.ts";
import { type PullRequest, pullRequestIn } from "./pull-request.ts";

/**
 * The open pull requests whose head is a commit. A webhook about a check doesn't name a pull request from a fork, so they
 * have to be looked up. Throws a RemoteError.
 */
export async function pullRequestsOf(
  github: GitHub,
  repository: RepositoryName,
  sha: string,
): Promise<PullRequest[]> {
  const doing = `looking for the pull requests of ${sha.slice(0, 12)}`;
  const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
  const answer = await ask(github, doing, route, { ...repository, commit_sha: sha, per_page: 20 });
  const pulls = Array.isArray(answer) ? answer.flatMap((each) => pullRequestIn(each) ?? []) : [];
  return pulls.filter(({ state, head }) => state === "open" && head.sha === sha);
}
