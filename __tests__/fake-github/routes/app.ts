/** The App itself, its installation and who is who. */
import { createHash } from "node:crypto";
import { type Call, forbidden, json, list, object, Refusal, type Route } from "../answer.ts";
import type { Access, Identity, Permissions } from "../identity.ts";
import { person } from "../pulls.ts";
import { showCommit } from "../shapes/commit.ts";
import { apiUrl, showFullRepository, showRepository, webUrl } from "../shapes/repository.ts";
import { showApp, showInstallation, showPublicUser, showUser } from "../shapes/user.ts";
import { commitOr404, found } from "./lookup.ts";

const REPO = "/repos/{owner}/{repo}";
const HOUR = 3_600_000;

export const appRoutes: readonly Route[] = [
  {
    operation: "GET /app",
    needs: [],
    answer: (call) => json({ ...showApp(call.world, appOf(call)), permissions: call.world.granted }),
  },
  {
    operation: "GET /app/installations",
    needs: [],
    answer: (call) => list(appOf(call) && [showInstallation(call.world, call.world.granted)]),
  },
  {
    operation: "GET /app/installations/{installation_id}",
    needs: [],
    answer: (call) => json(installationOf(call)),
  },
  { operation: "POST /app/installations/{installation_id}/access_tokens", needs: [], answer: accessToken },
  {
    operation: `GET ${REPO}/installation`,
    needs: [],
    answer: (call) => json(appOf(call) && showInstallation(call.world, call.world.granted)),
  },
  {
    operation: "GET /meta",
    needs: [],
    answer: () => json({ verifiable_password_authentication: false, hooks: ["127.0.0.0/8"] }),
  },
  { operation: "GET /user", needs: [], answer: currentUser },
  {
    operation: "GET /users/{username}",
    needs: [],
    answer: ({ world, params }) =>
      json(showPublicUser(world, found(everyone(world).find(({ login }) => login === params.username)))),
  },
  {
    operation: `GET ${REPO}`,
    needs: ["metadata:read"],
    answer: ({ world }) => json(showFullRepository(world)),
  },
  { operation: `GET ${REPO}/branches/{branch}`, needs: ["contents:read"], answer: branch },
  {
    operation: `GET ${REPO}/collaborators/{username}/permission`,
    needs: ["metadata:read"],
    answer: permissionOf,
  },
];

function accessToken(call: Call) {
  const { world, body } = call;
  installationOf(call);
  const has = call.world.granted;
  const wanted = Object.entries(object(body.permissions));
  if (wanted.some(([name, access]) => !covers(has, name, access)))
    throw new Refusal(422, "The permissions requested are not granted to this installation.");
  const repositories = Array.isArray(body.repositories) ? body.repositories : [];
  if (repositories.some((name) => name !== world.repository.name))
    throw new Refusal(
      422,
      "There is at least one repository that does not exist or is not accessible to the parent installation.",
    );
  const permissions: Permissions = wanted.length === 0 ? has : Object.fromEntries(wanted.map(access));
  const token = `ghs_${createHash("sha256")
    .update(`token ${world.nextId++}`)
    .digest("base64url")
    .slice(0, 36)}`;
  const app = appOf(call);
  const identity: Identity = { kind: "installation", user: app.bot, app, permissions, token };
  world.tokens.set(token, identity);
  return json(
    {
      token,
      expires_at: new Date(Date.now() + HOUR).toISOString(),
      permissions,
      repository_selection: "selected",
      ...(repositories.length === 0 ? {} : { repositories: [showRepository(world)] }),
    },
    201,
  );
}

function access([name, value]: [string, unknown]): [string, Access] {
  return [name, value === "write" ? "write" : "read"];
}

function covers(has: Permissions, name: string, wanted: unknown): boolean {
  return has[name] === "write" || (has[name] === "read" && wanted === "read");
}

function currentUser({ world, identity }: Call) {
  if (identity.kind === "anonymous") throw new Refusal(401, "Requires authentication");
  if (identity.kind !== "user") throw forbidden();
  return json(showPublicUser(world, identity.user));
}

function branch(call: Call) {
  const { world, params } = call;
  const name = params.branch ?? "";
  const sha = commitOr404(call, `heads/${name}`);
  const url = `${apiUrl(world, world.repository)}/branches/${name}`;
  return json({
    name,
    commit: showCommit(world, world.git.readCommit(sha)),
    _links: { self: url, html: `${webUrl(world.repository)}/tree/${name}` },
    protected: false,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: "off", contexts: [], checks: [] },
    },
    protection_url: `${url}/protection`,
  });
}

function permissionOf({ world, identity, params }: Call) {
  if (identity.kind === "anonymous") throw new Refusal(401, "Requires authentication");
  const login = params.username ?? "";
  const known = found(everyone(world).find((user) => user.login === login));
  const role = world.permissions.get(login) ?? (world.isPrivate ? "none" : "read");
  return json({ permission: role, role_name: role, user: { ...showUser(world, known), role_name: role } });
}

function everyone(world: Call["world"]) {
  person(world, world.repository.owner.login);
  return [...world.users.values(), world.app.bot];
}

function installationOf(call: Call) {
  appOf(call);
  const { world, params } = call;
  return found(
    Number(params.installation_id) === world.installation
      ? showInstallation(world, call.world.granted)
      : undefined,
  );
}

function appOf({ identity }: Call) {
  if (identity.kind === "jwt" && identity.app !== undefined) return identity.app;
  throw new Refusal(401, "A JSON web token could not be decoded");
}
