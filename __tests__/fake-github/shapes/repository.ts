import type { JsonObject } from "../answer.ts";
import { nodeId, type RepositoryName, WEB, type World } from "../state.ts";
import { showUser } from "./user.ts";

export function apiUrl({ api }: World, { owner, name }: RepositoryName): string {
  return `${api}/repos/${owner.login}/${name}`;
}

export function webUrl({ owner, name }: RepositoryName): string {
  return `${WEB}/${owner.login}/${name}`;
}

/** A repository as pull requests and lists carry it. */
export function showRepository(world: World, repository: RepositoryName = world.repository): JsonObject {
  const { owner, name, id, fork } = repository;
  const html = webUrl(repository);
  return {
    id,
    node_id: nodeId("R", id),
    name,
    full_name: `${owner.login}/${name}`,
    private: world.isPrivate,
    owner: showUser(world, owner),
    html_url: html,
    description: null,
    fork,
    ...urls(apiUrl(world, repository)),
    created_at: "2025-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
    pushed_at: "2026-01-01T00:00:00Z",
    git_url: html.replace("https:", "git:").concat(".git"),
    ssh_url: `git@github.com:${owner.login}/${name}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: "Rust",
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: world.forks.length,
    mirror_url: null,
    archived: false,
    disabled: false,
    open_issues_count: world.pulls.length,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: world.isPrivate ? "private" : "public",
    forks: world.forks.length,
    open_issues: world.pulls.length,
    watchers: 0,
    default_branch: world.defaultBranch,
  };
}

export function showFullRepository(world: World): JsonObject {
  return { ...showRepository(world), subscribers_count: 0, network_count: world.forks.length };
}

function urls(url: string): JsonObject {
  return {
    url,
    forks_url: `${url}/forks`,
    keys_url: `${url}/keys{/key_id}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    teams_url: `${url}/teams`,
    hooks_url: `${url}/hooks`,
    issue_events_url: `${url}/issues/events{/number}`,
    events_url: `${url}/events`,
    assignees_url: `${url}/assignees{/user}`,
    branches_url: `${url}/branches{/branch}`,
    tags_url: `${url}/tags`,
    blobs_url: `${url}/git/blobs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    trees_url: `${url}/git/trees{/sha}`,
    statuses_url: `${url}/statuses/{sha}`,
    languages_url: `${url}/languages`,
    stargazers_url: `${url}/stargazers`,
    contributors_url: `${url}/contributors`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    commits_url: `${url}/commits{/sha}`,
    git_commits_url: `${url}/git/commits{/sha}`,
    comments_url: `${url}/comments{/number}`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    contents_url: `${url}/contents/{+path}`,
    compare_url: `${url}/compare/{base}...{head}`,
    merges_url: `${url}/merges`,
    archive_url: `${url}/{archive_format}{/ref}`,
    downloads_url: `${url}/downloads`,
    issues_url: `${url}/issues{/number}`,
    pulls_url: `${url}/pulls{/number}`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    labels_url: `${url}/labels{/name}`,
    releases_url: `${url}/releases{/id}`,
    deployments_url: `${url}/deployments`,
  };
}
