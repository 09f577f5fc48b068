import type { EarlierComment, EarlierReply } from "../../review/earlier.ts";
import type { Author } from "../../review/marker.ts";
import { field, listIn, numberIn, textIn } from "./answers.ts";

/** What is asked of a page of review threads. */
export const THREADS = `pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved isOutdated viewerCanUnresolve path line startLine subjectType
          comments(first: 20) {
            totalCount
            nodes { id databaseId body isMinimized viewerDidAuthor author { __typename login } }
          }
        }`;

export function topOf(thread: unknown): unknown {
  return listIn(field(thread, "comments"), "nodes")?.[0];
}

/** The top comment of a thread; none where the answer lacks what makes one. */
export function commentIn(thread: unknown): EarlierComment[] {
  const all = field(thread, "comments");
  const [top, ...below] = listIn(all, "nodes") ?? [];
  const id = numberIn(top, "databaseId");
  const path = textIn(thread, "path");
  if (id === undefined || path === undefined) return [];
  const replies = below.flatMap(writtenIn);
  return writtenIn(top).map((written) => ({
    ...written,
    id,
    threadId: textIn(thread, "id") ?? null,
    path,
    line: numberIn(thread, "line") ?? null,
    startLine: numberIn(thread, "startLine") ?? null,
    kind: textIn(thread, "subjectType") === "FILE" ? "file" : "line",
    outdated: field(thread, "isOutdated") === true,
    threadResolved: field(thread, "isResolved") === true,
    mayReopen: field(thread, "viewerCanUnresolve") === true,
    answered: isAnswered(all, written.author),
    replies,
    hasAllReplies: isWhole(all),
  }));
}

function writtenIn(comment: unknown): EarlierReply[] {
  const body = textIn(comment, "body");
  if (body === undefined) return [];
  const author = authorIn(field(comment, "author"));
  const minimized = field(comment, "isMinimized") === true;
  return [{ nodeId: textIn(comment, "id") ?? null, author, body, minimized }];
}

/** Whether somebody else wrote in a thread. If it is too long to have come whole, somebody did. */
function isAnswered(comments: unknown, { login, bot }: Author): boolean {
  if (!isWhole(comments)) return true;
  const authors = (listIn(comments, "nodes") ?? []).map((node) => authorIn(field(node, "author")));
  return authors.some((author) => author.login !== login || author.bot !== bot);
}

function isWhole(comments: unknown): boolean {
  return (numberIn(comments, "totalCount") ?? 0) <= (listIn(comments, "nodes") ?? []).length;
}

/** An account that no longer exists counts as a person other than us. */
export function authorIn(actor: unknown): Author {
  return { login: textIn(actor, "login") ?? "ghost", bot: textIn(actor, "__typename") === "Bot" };
}
