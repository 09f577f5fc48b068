import { ACCEPTING_ROLES, type AcceptingRole } from "../../domain/accepting.ts";
import { RemoteError } from "../remote-error.ts";
import { textIn } from "./answers.ts";
import { ask, type GitHub, type RepositoryName } from "./api.ts";
import { oddAnswer } from "./failures.ts";

/**
 * The role that a person has in the repository now; null where they may less than write. Of an organization's own roles, what
 * GitHub says they may counts. Throws a RemoteError where GitHub doesn't say.
 */
export async function roleOf(
  github: GitHub,
  repository: RepositoryName,
  login: string,
): Promise<AcceptingRole | null> {
  const doing = "asking what a person may do in the repository";
  const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
  try {
    const answer = await ask(github, doing, route, { ...repository, username: login });
    const permission = textIn(answer, "permission");
    if (permission === undefined) throw oddAnswer(doing);
    const least = ACCEPTING_ROLES.find((role) => role === permission) ?? null;
    return least === "write" && textIn(answer, "role_name") === "maintain" ? "maintain" : least;
  } catch (error) {
    if (error instanceof RemoteError && error.reason === "absent") return null;
    throw error;
  }
}
