import type { EarlierComment, EarlierReview } from "../../review/earlier.ts";
import type { Author } from "../../review/marker.ts";
import { field, isObjectId, listIn, numberIn, textIn } from "./answers.ts";
import { askGraphql, type GitHub, type QueryAnswer, type RepositoryName } from "./api.ts";
import { type DefaultBranchFile, noFile, readDefaultBranchFile } from "./default-branch-file.ts";
import { oddAnswer } from "./failures.ts";
import {
  entryIn,
  FILE_IN_FOLDER,
  fileOfBlob,
  isPlainFile,
  OWNERS_FILE,
  type OwnersFile,
  ownersFileAt,
  ownersFileIn,
} from "./owners-file.ts";
import { askRepository, type QueryPart } from "./repository-query.ts";
import { authorIn, commentIn, THREADS, topOf } from "./threads.ts";

/** The state of a pull request besides its code: what was said on it so far, and the policy that it is judged by. */
export type Situation = Readonly<{
  /** The head commit now. */
  head: string;
  open: boolean;
  /** Our own account: the one that this token has written with here. Null where it has written nothing yet. */
  us: Author | null;
  /** The top comment of each review thread, whoever wrote it. */
  comments: readonly EarlierComment[];
  /** The latest hundred reviews, whoever wrote them. */
  reviews: readonly EarlierReview[];
  /** The latest hundred comments of the conversation, whoever wrote them, the oldest first. */
  notes: readonly EarlierReview[];
  /** The default branch's policy; null where it has none. */
  policy: DefaultBranchFile | null;
  /** The policy of the repository's owner, whether or not it is asked for. */
  organization: OwnersFile;
}>;

/** Pages of a hundred threads. More are hostile, or nobody can read that pull request any more. */
const MOST_PAGES = 10;

/** Whose situation is asked for: a pull request by its number, and where the policy of its repository is. */
export type PullRequestAsked = Readonly<{
  github: GitHub;
  repository: RepositoryName;
  number: number;
  policyPath: string;
}>;

/**
 * Asks for the situation, and for other things along with it, in one request. `situationIn` reads it. Throws a RemoteError.
 */
export function askSituation(
  { github, repository, number, policyPath }: PullRequestAsked,
  along: readonly QueryPart[] = [],
): Promise<QueryAnswer> {
  const situation: QueryPart = {
    fields: [SITUATION],
    beside: OWNERS_FILE,
    variables: [
      { name: "number", type: "Int!", value: number },
      ...Object.entries(ownersFileAt(policyPath)).map(([name, value]) => ({ name, type: "String!", value })),
    ],
  };
  const query = { name: "TorilSituation", parts: [situation, ...along] };
  return askRepository(github, doingFor(number), repository, query);
}

/** Reads the situation alone. Throws as `situationIn` does. */
export async function readSituation(
  github: GitHub,
  repository: RepositoryName,
  number: number,
  policyPath: string,
): Promise<Situation> {
  const asked = { github, repository, number, policyPath };
  return situationIn(asked, await askSituation(asked));
}

/**
 * The situation in an answer, with one request more for each further hundred threads. Throws a RemoteError, and a SetupError
 * for a policy that isn't a file.
 */
export async function situationIn(asked: PullRequestAsked, answer: QueryAnswer): Promise<Situation> {
  const { github, repository, number, policyPath } = asked;
  const doing = doingFor(number);
  const pull = pullIn(answer);
  const head = textIn(pull, "headRefOid");
  const reviews = listIn(field(pull, "reviews"), "nodes");
  // Without them an earlier acceptance isn't found, and nothing more.
  const notes = listIn(field(pull, "comments"), "nodes") ?? [];
  if (!isObjectId(head) || reviews === undefined) throw oddAnswer(doing);

  const threads = await allThreads(answer, (after) =>
    askGraphql(github, doing, MORE_THREADS, { ...repository, number, after }),
  );
  if (threads === undefined) throw oddAnswer(doing);
  return {
    head,
    open: textIn(pull, "state") === "OPEN",
    us: usAmong([...reviews, ...threads.map(topOf), ...notes]),
    comments: threads.flatMap(commentIn),
    reviews: reviews.flatMap(reviewIn),
    notes: notes.flatMap(reviewIn),
    policy: await policyIn(github, repository, policyPath, answer),
    organization: ownersFileIn(answer, repository.owner, policyPath),
  };
}

function doingFor(number: number): string {
  return `reading the conversation of pull request ${number}`;
}

const SITUATION = `${FILE_IN_FOLDER}
    pullRequest(number: $number) {
      headRefOid
      state
      reviews(last: 100) { nodes { databaseId body viewerDidAuthor author { __typename login } } }
      comments(last: 100) { nodes { databaseId body viewerDidAuthor author { __typename login } } }
      reviewThreads(first: 100) {
        ${THREADS}
      }
    }`;

const MORE_THREADS = `query TorilThreads($owner: String!, $repo: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        ${THREADS}
      }
    }
  }
}`;

function pullIn({ data }: QueryAnswer): unknown {
  return field(field(data, "repository"), "pullRequest");
}

/** All threads, from the first answer and the pages after it; undefined where an answer lacks them. */
async function allThreads(
  first: QueryAnswer,
  askMore: (after: string) => Promise<QueryAnswer>,
): Promise<unknown[] | undefined> {
  const threads: unknown[] = [];
  let answer = first;
  for (let pages = 1; ; pages += 1) {
    const connection = field(pullIn(answer), "reviewThreads");
    const page = listIn(connection, "nodes");
    if (page === undefined) return undefined;
    threads.push(...page);
    const info = field(connection, "pageInfo");
    const after = textIn(info, "endCursor");
    if (field(info, "hasNextPage") !== true || after === undefined || pages === MOST_PAGES) return threads;
    answer = await askMore(after);
  }
}

function reviewIn(review: unknown): EarlierReview[] {
  const id = numberIn(review, "databaseId");
  const body = textIn(review, "body");
  if (id === undefined || body === undefined || body === "") return [];
  return [{ id, body, author: authorIn(field(review, "author")) }];
}

/** GitHub marks what the token's own account wrote. A name doesn't count, since a person could take it. */
function usAmong(written: readonly unknown[]): Author | null {
  const own = written.find((each) => field(each, "viewerDidAuthor") === true);
  return own === undefined ? null : authorIn(field(own, "author"));
}

/**
 * The policy in the answer, if its hash shows that it came whole; else it is asked for by itself. The text of a link is its target,
 * which is never read as a policy.
 */
async function policyIn(
  github: GitHub,
  repository: RepositoryName,
  path: string,
  { data, failed }: QueryAnswer,
): Promise<DefaultBranchFile | null> {
  const there = field(data, "repository");
  const blob = field(there, "policy");
  const entry = entryIn(field(there, "folder"), path);
  if (entry !== undefined && !isPlainFile(entry)) throw noFile(path);
  if (blob === null && ![...failed.keys()].some(mayHideThePolicy)) return null;
  const file = entry === undefined ? undefined : fileOfBlob(blob, path);
  return file ?? readDefaultBranchFile(github, repository, path);
}

/** What is asked about the owner's file, by its names in the answer. */
const OF_OWNER: ReadonlySet<string> = new Set(["owners", "moved"]);

/** Whether what failed may be why there is no policy: only a failure that names another field isn't. */
function mayHideThePolicy(failed: string): boolean {
  const [asked = "", what = "policy"] = failed.split(".");
  if (OF_OWNER.has(asked)) return false;
  return asked !== "repository" || what === "policy";
}
