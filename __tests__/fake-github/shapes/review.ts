import type { JsonObject } from "../answer.ts";
import type { Identity } from "../identity.ts";
import { standingOf } from "../pulls.ts";
import { type IssueComment, nodeId, type Review, type ReviewComment, type World } from "../state.ts";
import { association } from "./pull.ts";
import { noReactions } from "./reactions.ts";
import { apiUrl, webUrl } from "./repository.ts";
import { showApp, showUser } from "./user.ts";

export function showReview(world: World, review: Review): JsonObject {
  const html = `${webUrl(world.repository)}/pull/${review.pull}#pullrequestreview-${review.id}`;
  const pull = `${apiUrl(world, world.repository)}/pulls/${review.pull}`;
  return {
    id: review.id,
    node_id: nodeId("PRR", review.id),
    ...by(world, review.identity),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    _links: { html: { href: html }, pull_request: { href: pull } },
    ...(review.submittedAt === undefined ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commitId,
  };
}

export function showReviewComment(world: World, comment: ReviewComment): JsonObject {
  const url = `${apiUrl(world, world.repository)}/pulls`;
  const self = `${url}/comments/${comment.id}`;
  const html = `${webUrl(world.repository)}/pull/${comment.pull}#discussion_r${comment.id}`;
  const { anchor } = comment;
  const there = standingOf(world, comment);
  const head = world.pulls.find(({ number }) => number === comment.pull)?.headSha ?? comment.commitId;
  return {
    url: self,
    pull_request_review_id: comment.review,
    id: comment.id,
    node_id: nodeId("PRRC", comment.id),
    diff_hunk: comment.diffHunk,
    path: anchor.path,
    commit_id: there.outdated ? comment.commitId : head,
    original_commit_id: comment.commitId,
    ...by(world, comment.identity),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: `${url}/${comment.pull}`,
    _links: {
      self: { href: self },
      html: { href: html },
      pull_request: { href: `${url}/${comment.pull}` },
    },
    reactions: noReactions(self),
    start_line: there.startLine ?? null,
    original_start_line: anchor.startLine ?? null,
    start_side: anchor.startLine === undefined ? null : (anchor.startSide ?? anchor.side),
    line: there.line ?? null,
    original_line: anchor.line ?? null,
    side: anchor.side,
    original_position: comment.position,
    position: there.position ?? null,
    subject_type: anchor.subject,
    ...(comment.inReplyTo === undefined ? {} : { in_reply_to_id: comment.inReplyTo }),
  };
}

export function showIssueComment(world: World, comment: IssueComment): JsonObject {
  const url = `${apiUrl(world, world.repository)}/issues`;
  const { app } = comment.identity;
  return {
    url: `${url}/comments/${comment.id}`,
    html_url: `${webUrl(world.repository)}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${url}/${comment.issue}`,
    id: comment.id,
    node_id: nodeId("IC", comment.id),
    ...by(world, comment.identity),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    reactions: noReactions(`${url}/comments/${comment.id}`),
    performed_via_github_app: app === undefined ? null : showApp(world, app),
  };
}

function by(world: World, { user, kind }: Identity): JsonObject {
  // GitHub says NONE of every App, whatever it may do.
  const role = kind === "user" ? association(world, user.login) : "NONE";
  return { user: showUser(world, user), author_association: role };
}
