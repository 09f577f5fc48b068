import type { JsonObject } from "../answer.ts";
import type { App, Permissions, User } from "../identity.ts";
import { nodeId, WEB, type World } from "../state.ts";

export function showUser({ api }: World, { id, login, type }: User): JsonObject {
  const name = encodeURIComponent(login);
  const url = `${api}/users/${name}`;
  const page = type === "Bot" ? `${WEB}/apps/${login.replace("[bot]", "")}` : `${WEB}/${name}`;
  return {
    login,
    id,
    node_id: nodeId(type === "Bot" ? "BOT" : "U", id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url,
    html_url: page,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: "public",
    site_admin: false,
  };
}

export function showPublicUser(world: World, user: User): JsonObject {
  return {
    ...showUser(world, user),
    name: null,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: "2020-01-01T00:00:00Z",
    updated_at: "2020-01-01T00:00:00Z",
  };
}

export function showApp(world: World, { id, slug, name, owner }: App): JsonObject {
  return {
    id,
    client_id: `Iv23fake${id}`,
    slug,
    node_id: nodeId("A", id),
    owner: showUser(world, owner),
    name,
    description: "",
    external_url: `${WEB}/${owner.login}/${slug}`,
    html_url: `${WEB}/apps/${slug}`,
    created_at: "2025-01-01T00:00:00Z",
    updated_at: "2025-01-01T00:00:00Z",
    permissions: { checks: "write", contents: "read", metadata: "read", pull_requests: "write" },
    events: ["check_run", "check_suite", "pull_request"],
  };
}

export function showInstallation(world: World, permissions: Permissions): JsonObject {
  const { api, app, installation, repository } = world;
  return {
    id: installation,
    account: showUser(world, repository.owner),
    repository_selection: "selected",
    access_tokens_url: `${api}/app/installations/${installation}/access_tokens`,
    repositories_url: `${api}/installation/repositories`,
    html_url: `${WEB}/settings/installations/${installation}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: repository.owner.id,
    target_type: "User",
    permissions,
    events: ["check_run", "check_suite", "pull_request"],
    created_at: "2025-01-01T00:00:00Z",
    updated_at: "2025-01-01T00:00:00Z",
    single_file_name: null,
    suspended_by: null,
    suspended_at: null,
  };
}
