import type { Edit } from "../../review/review-plan.ts";
import { RemoteError } from "../remote-error.ts";
import { ask } from "./api.ts";
import { fitted } from "./fitted.ts";
import type { Target } from "./new-comments.ts";

/** Changes the text of a comment of ours. False where somebody deleted it. Throws a RemoteError. */
export function editComment({ github, repository, number }: Target, { id, body }: Edit): Promise<boolean> {
  const doing = `updating a comment on pull request ${number}`;
  const route = "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}";
  return isThere(ask(github, doing, route, { ...repository, comment_id: id, body: fitted(body) }));
}

/** Changes the body of a review of ours. False where it is no longer there. Throws a RemoteError. */
export function editReview({ github, repository, number }: Target, { id, body }: Edit): Promise<boolean> {
  const doing = `updating a review of pull request ${number}`;
  const route = "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}";
  const parameters = { ...repository, pull_number: number, review_id: id, body: fitted(body) };
  return isThere(ask(github, doing, route, parameters));
}

async function isThere(change: Promise<unknown>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (error) {
    if (error instanceof RemoteError && error.reason === "absent") return false;
    throw error;
  }
}
