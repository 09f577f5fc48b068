import type { NewComment } from "../../review/review-plan.ts";
import { field, listIn, numberIn, textIn } from "./answers.ts";
import { ask, askGraphql, type GitHub, type RepositoryName } from "./api.ts";
import { oddAnswer } from "./failures.ts";
import { fitted } from "./fitted.ts";
import { isSameText, writeOnce } from "./lost-writes.ts";

/** The pull request to write to, at the commit that was reviewed. */
export type Target = Readonly<{
  github: GitHub;
  repository: RepositoryName;
  number: number;
  head: string;
  /** Milliseconds to wait, after a lost answer, before looking whether the write happened. */
  settling: number;
}>;

/** Posts a review with all its comments on lines: GitHub takes all of them or none. Throws a RemoteError. */
export async function postReview(
  target: Target,
  body: string,
  comments: readonly NewComment[],
): Promise<number> {
  const { github, repository, number, head, settling } = target;
  const doing = `posting the review of pull request ${number}`;
  const post = async (): Promise<number> =>
    idIn(
      await ask(github, doing, "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
        ...repository,
        pull_number: number,
        commit_id: head,
        event: "COMMENT", // other events block or approve a merge, and stay until the App dismisses them
        body: fitted(body),
        comments: comments.map((comment) => ({ ...placeOf(comment), body: fitted(comment.body) })),
      }),
      doing,
    );
  return writeOnce(post, () => findReview(target, fitted(body)), settling);
}

async function findReview({ github, repository, number, head }: Target, body: string) {
  const doing = `looking whether the review of pull request ${number} was posted`;
  const { data } = await askGraphql(github, doing, LATEST_REVIEWS, { ...repository, number });
  const reviews = field(field(field(data, "repository"), "pullRequest"), "reviews");
  const found = listIn(reviews, "nodes")?.find(
    (review) => field(field(review, "commit"), "oid") === head && isSameText(textIn(review, "body"), body),
  );
  return numberIn(found, "databaseId");
}

const LATEST_REVIEWS = `query TorilLatestReviews($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { reviews(last: 20) { nodes { databaseId body commit { oid } } } }
  }
}`;

/** Posts a single comment, on its lines or on its file: a review can't hold comments on files. Throws a RemoteError. */
export async function postComment(target: Target, comment: NewComment): Promise<number> {
  const { github, repository, number, head, settling } = target;
  const doing = `posting a comment on pull request ${number}`;
  const body = fitted(comment.body);
  const post = async (): Promise<number> =>
    idIn(
      await ask(github, doing, "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
        ...repository,
        pull_number: number,
        commit_id: head,
        body,
        ...placeOf(comment),
      }),
      doing,
    );
  return writeOnce(post, () => findComment(target, body), settling);
}

async function findComment(target: Target, body: string) {
  const found = (await latestComments(target)).find(
    (comment) => textIn(comment, "commit_id") === target.head && isSameText(textIn(comment, "body"), body),
  );
  return numberIn(found, "id");
}

/** What was last written on lines and files, to look whether a comment of ours is there. Throws a RemoteError. */
export async function latestComments({ github, repository, number }: Target): Promise<readonly unknown[]> {
  const doing = `looking whether a comment on pull request ${number} was posted`;
  const answer = await ask(github, doing, "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
    ...repository,
    pull_number: number,
    sort: "created",
    direction: "desc",
    per_page: 50,
  });
  return Array.isArray(answer) ? answer : [];
}

/** A place in GitHub's form. A range has to begin before its last line. */
function placeOf({ anchor }: NewComment): Readonly<Record<string, unknown>> {
  const { path } = anchor;
  if (anchor.kind === "file") return { path, subject_type: "file" };
  const { line, startLine } = anchor;
  const end = { path, line, side: "RIGHT" };
  return startLine !== null && startLine < line
    ? { ...end, start_line: startLine, start_side: "RIGHT" }
    : end;
}

function idIn(answer: unknown, doing: string): number {
  const id = numberIn(answer, "id");
  if (id === undefined) throw oddAnswer(doing);
  return id;
}
