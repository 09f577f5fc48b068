import { field, listIn, textIn } from "./answers.ts";
import { askGraphql, type GitHub, type RepositoryName } from "./api.ts";
import { oddAnswer } from "./failures.ts";

/** Pages of a hundred commits. Nobody looks through more. */
const MOST_PAGES = 3;

/** As many authors as one commit is asked for: itself and those whom its message names. */
const MOST_AUTHORS = 20;

/**
 * The logins of whoever opened a pull request, or authored or committed one of its commits, as far as GitHub knows whose they are;
 * null where there are too many commits or authors to say. Throws a RemoteError, also where GitHub doesn't tell all of it: somebody
 * who is left out could accept what they wrote.
 */
export async function contributorsOf(
  github: GitHub,
  repository: RepositoryName,
  number: number,
): Promise<readonly string[] | null> {
  const doing = `reading who wrote pull request ${number}`;
  const logins: string[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { data, failed } = await askGraphql(github, doing, CONTRIBUTORS, { ...repository, number, after });
    if (failed.size > 0) throw oddAnswer(doing);
    const pull = field(field(data, "repository"), "pullRequest");
    const commits = field(pull, "commits");
    const nodes = listIn(commits, "nodes");
    const info = field(commits, "pageInfo");
    if (nodes === undefined || info === undefined) throw oddAnswer(doing);
    const people = nodes.map((node) => peopleOf(field(node, "commit")));
    if (people.some((each) => each === null)) return null;
    logins.push(textIn(field(pull, "author"), "login") ?? "", ...people.flatMap((each) => each ?? []));
    if (field(info, "hasNextPage") !== true) return [...new Set(logins)].filter((login) => login !== "");
    after = textIn(info, "endCursor") ?? null;
    if (after === null) throw oddAnswer(doing);
  }
  return null;
}

/** Who authored or committed a commit; null where it has more authors than were asked for. */
function peopleOf(commit: unknown): readonly string[] | null {
  const authors = field(commit, "authors");
  if (field(field(authors, "pageInfo"), "hasNextPage") === true) return null;
  const people = [...(listIn(authors, "nodes") ?? []), field(commit, "committer")];
  return people.flatMap((person) => textIn(field(person, "user"), "login") ?? []);
}

const CONTRIBUTORS = `query TorilContributors($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      author { login }
      commits(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          commit {
            authors(first: ${MOST_AUTHORS}) { pageInfo { hasNextPage } nodes { user { login } } }
            committer { user { login } }
          }
        }
      }
    }
  }
}`;
