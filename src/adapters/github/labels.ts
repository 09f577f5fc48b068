import { RemoteError } from "../remote-error.ts";
import { ask, type GitHub, type RepositoryName } from "./api.ts";

/** Takes a label off a pull request. That it can't be done, or is done already, is no failure: the label counts only once. */
export async function takeOff(
  github: GitHub,
  repository: RepositoryName,
  number: number,
  name: string,
): Promise<void> {
  const doing = `taking a label off pull request ${number}`;
  const route = "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}";
  try {
    await ask(github, doing, route, { ...repository, issue_number: number, name });
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
  }
}
