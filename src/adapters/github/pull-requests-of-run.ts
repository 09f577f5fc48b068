import { field, isObjectId, numberIn, textIn } from "./answers.ts";
import { ask, type GitHub, type RepositoryName } from "./api.ts";
import { type PullRequest, pullRequestIn } from "./pull-request.ts";

/** Where the head of a workflow's run came from: GitHub names the pull request only where that is no fork. */
export type RunHead = Readonly<{ sha: string; branch: string; owner: string; repository: number }>;

/** The head of a run in the payload of `workflow_run`; undefined where it tells none. */
export function runHeadIn(run: unknown): RunHead | undefined {
  const from = field(run, "head_repository");
  const [sha, branch] = [textIn(run, "head_sha"), textIn(run, "head_branch")];
  const [owner, repository] = [textIn(field(from, "owner"), "login"), numberIn(from, "id")];
  if (!isObjectId(sha) || branch === undefined || owner === undefined || repository === undefined)
    return undefined;
  return { sha, branch, owner, repository };
}

/**
 * The open pull requests whose head is exactly this commit of this repository. Others may have the same commit, or a branch of the
 * same name. Throws a RemoteError.
 */
export async function pullRequestsOfRun(
  github: GitHub,
  repository: RepositoryName,
  { sha, branch, owner, repository: from }: RunHead,
): Promise<PullRequest[]> {
  const doing = `looking for the pull request of ${sha.slice(0, 12)}`;
  const by = { state: "open", head: `${owner}:${branch}`, per_page: 100 } as const;
  const answer = await ask(github, doing, "GET /repos/{owner}/{repo}/pulls", { ...repository, ...by });
  const listed = Array.isArray(answer) ? answer : [];
  return listed
    .filter((each) => numberIn(field(field(each, "head"), "repo"), "id") === from)
    .flatMap((each) => pullRequestIn(each) ?? [])
    .filter(({ state, head }) => state === "open" && head.sha === sha);
}
