import type { CommitsReviewed } from "../github/review-commits.ts";
import type { PullRequestReviewed } from "../github/review-pull-request.ts";

/** What a person has to know of how a review was told: what could not be posted, and why. */
export function notesOn(reviewed: PullRequestReviewed | CommitsReviewed): string[] {
  const refused = [
    ...("comments" in reviewed && reviewed.comments === "read-only" ? ["comments"] : []),
    ...(reviewed.checkRun === "read-only" ? ["the check"] : []),
  ];
  return [...readOnly(refused), ...superseded(reviewed)];
}

function readOnly(refused: readonly string[]): string[] {
  if (refused.length === 0) return [];
  const missing = refused.map((what) => PERMISSIONS[what]).join(" and ");
  return [
    `This token may not write ${refused.join(" or ")}, so the review stands here and in annotations alone. On pull requests from forks and from Dependabot that is so by GitHub's rule; elsewhere the job lacks ${missing}.`,
  ];
}

const PERMISSIONS: Readonly<Record<string, string>> = {
  comments: "`pull-requests: write`",
  "the check": "`checks: write`",
};

function superseded({ checkRun, ...reviewed }: PullRequestReviewed | CommitsReviewed): string[] {
  const isOld = checkRun === "superseded" || ("comments" in reviewed && reviewed.comments === "superseded");
  return isOld
    ? ["The pull request has a newer head by now, or is closed, so nothing was posted on it."]
    : [];
}
