import { field, listIn, numberIn, textIn } from "./answers.ts";
import { ask, askGraphql, type GitHub, type RepositoryName } from "./api.ts";
import { fitted } from "./fitted.ts";
import { isSameText, SETTLING, writeOnce } from "./lost-writes.ts";

/** Says something in the conversation of a pull request, once. Throws a RemoteError. */
export async function postNote(
  github: GitHub,
  repository: RepositoryName,
  number: number,
  words: string,
  settling = SETTLING,
): Promise<void> {
  const body = fitted(words);
  const doing = `commenting on pull request ${number}`;
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const post = () => ask(github, doing, route, { ...repository, issue_number: number, body });
  const look = async (): Promise<number | undefined> => {
    const { data } = await askGraphql(github, doing, LATEST, { ...repository, number });
    const comments = field(field(field(data, "repository"), "pullRequest"), "comments");
    const found = listIn(comments, "nodes")?.find((each) => isSameText(textIn(each, "body"), body));
    return numberIn(found, "databaseId");
  };
  await writeOnce<unknown>(post, look, settling);
}

const LATEST = `query TorilLatestNotes($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { comments(last: 20) { nodes { databaseId body } } }
  }
}`;
