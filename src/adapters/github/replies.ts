import type { Return } from "../../review/review-plan.ts";
import { RemoteError } from "../remote-error.ts";
import { numberIn, textIn } from "./answers.ts";
import { ask } from "./api.ts";
import { isSameText, writeOnce } from "./lost-writes.ts";
import { latestComments, type Target } from "./new-comments.ts";

/**
 * Tells below a comment that its finding is there again. GitHub may refuse it, or fail: then the comment, the review and the
 * check still say so, so that is no failure. Nothing but the notification is lost.
 */
export async function tellReturn(target: Target, { id, reply }: Return): Promise<void> {
  if (reply === null) return;
  const post = () => postReply(target, id, reply);
  try {
    await writeOnce(post, () => findReply(target, id, reply), target.settling);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
  }
}

async function postReply({ github, repository, number }: Target, id: number, body: string): Promise<true> {
  const doing = `answering a comment on pull request ${number}`;
  const route = "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies";
  await ask(github, doing, route, { ...repository, pull_number: number, comment_id: id, body });
  return true;
}

async function findReply(target: Target, id: number, body: string): Promise<true | undefined> {
  const comments = await latestComments(target);
  const isPosted = comments.some(
    (comment) => numberIn(comment, "in_reply_to_id") === id && isSameText(textIn(comment, "body"), body),
  );
  return isPosted ? true : undefined;
}
