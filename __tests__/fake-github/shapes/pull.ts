import type { JsonObject } from "../answer.ts";
import { mergeBaseOf, shownDiff } from "../pulls.ts";
import { nodeId, type Pull, type RepositoryName, type World } from "../state.ts";
import { noReactions } from "./reactions.ts";
import { apiUrl, showRepository, webUrl } from "./repository.ts";
import { showUser } from "./user.ts";

/** A pull request as lists show it. */
export function showSimplePull(world: World, pull: Pull): JsonObject {
  const url = apiUrl(world, world.repository);
  const html = `${webUrl(world.repository)}/pull/${pull.number}`;
  const self = `${url}/pulls/${pull.number}`;
  const issue = `${url}/issues/${pull.number}`;
  const links = {
    self,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${self}/comments`,
    review_comment: `${url}/pulls/comments{/number}`,
    commits: `${self}/commits`,
    statuses: `${url}/statuses/${pull.headSha}`,
  };
  return {
    url: self,
    id: pull.id,
    node_id: nodeId("PR", pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: showUser(world, pull.author),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.state === "closed" ? pull.updatedAt : null,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [...pull.labels].map((name) => showLabel(world, name)),
    milestone: null,
    draft: pull.draft,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    head: end(world, pull.headRepository, pull.headRef, pull.headSha),
    base: end(world, world.repository, pull.baseRef, pull.baseSha),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: association(world, pull.author.login),
    auto_merge: null,
    active_lock_reason: null,
  };
}

export function showPull(world: World, pull: Pull): JsonObject {
  const files = shownDiff(world, mergeBaseOf(world, pull), pull.headSha);
  const commits = world.git.commitsBetween(mergeBaseOf(world, pull), pull.headSha);
  return {
    ...showSimplePull(world, pull),
    merged: pull.merged !== undefined,
    mergeable: pull.mergeCommitSha !== null,
    rebaseable: pull.mergeCommitSha !== null,
    mergeable_state: pull.mergeCommitSha === null ? "dirty" : "clean",
    merged_by: null,
    comments: world.issueComments.filter(({ issue }) => issue === pull.number).length,
    review_comments: world.reviewComments.filter((comment) => comment.pull === pull.number).length,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: files.length,
  };
}

export function showLabel(world: World, name: string): JsonObject {
  const id = 7_000_000 + name.length;
  const url = `${apiUrl(world, world.repository)}/labels/${name}`;
  return { id, node_id: nodeId("LA", id), url, name, color: "ededed", default: false, description: "" };
}

/** As the conversation's events show it: a pull request is an issue too. */
export function showIssue(world: World, pull: Pull): JsonObject {
  const simple = showSimplePull(world, pull);
  const { id, number, title, body, user, state, locked, labels, assignee, assignees, milestone, draft } =
    simple;
  const { created_at, updated_at, closed_at, author_association, active_lock_reason } = simple;
  const url = String(simple.issue_url);
  const html_url = simple.html_url;
  return {
    ...{ id, number, title, body, user, state, locked, labels, assignee, assignees, milestone, draft },
    ...{ created_at, updated_at, closed_at, author_association, active_lock_reason, url, html_url },
    node_id: nodeId("I", pull.id),
    repository_url: apiUrl(world, world.repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    comments: world.issueComments.filter(({ issue }) => issue === pull.number).length,
    performed_via_github_app: null,
    state_reason: null,
    reactions: noReactions(`${url}/reactions`),
    pull_request: {
      ...{ url: simple.url, html_url, diff_url: simple.diff_url, patch_url: simple.patch_url },
      merged_at: null,
    },
  };
}

/** As check runs and suites name it. */
export function showMinimalPull(world: World, pull: Pull): JsonObject {
  const at = (repository: RepositoryName) => ({
    id: repository.id,
    url: apiUrl(world, repository),
    name: repository.name,
  });
  return {
    id: pull.id,
    number: pull.number,
    url: `${apiUrl(world, world.repository)}/pulls/${pull.number}`,
    head: { ref: pull.headRef, sha: pull.headSha, repo: at(pull.headRepository) },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo: at(world.repository) },
  };
}

/** Those that brought a commit to their base; before, those that it is the head of. */
export function pullsWith(world: World, sha: string): Pull[] {
  const merged = world.pulls.filter((pull) => pull.merged?.commits.includes(sha));
  return merged.length > 0 ? merged : pullsAt(world, sha);
}

/** GitHub names no pull request of a fork here. */
export function pullsAt(world: World, sha: string): Pull[] {
  return world.pulls.filter(
    ({ headSha, headRepository, state }) => headSha === sha && !headRepository.fork && state === "open",
  );
}

export function association(world: World, login: string): string {
  if (login === world.repository.owner.login) return "OWNER";
  const permission = world.permissions.get(login);
  return permission === "write" || permission === "admin" ? "COLLABORATOR" : "NONE";
}

function end(world: World, repository: RepositoryName, ref: string, sha: string): JsonObject {
  return {
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha,
    user: showUser(world, repository.owner),
    repo: showRepository(world, repository),
  };
}
