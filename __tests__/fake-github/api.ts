/** From a request to GitHub's answer: who asks, what for, may they, and is the answer honest. */
import { type Call, forbidden, object, Refusal, type Route } from "./answer.ts";
import { answerGraphql } from "./graphql/answer.ts";
import { ANONYMOUS, type Identity, may, readJwt } from "./identity.ts";
import { docsOf, requestFaults, responseFaults } from "./openapi.ts";
import { isJson, type Reply, refused, shown } from "./reply.ts";
import { findRoute } from "./routes/index.ts";
import type { World } from "./state.ts";

export type Asked = Readonly<{
  method: string;
  /** Without the prefix of GitHub Enterprise Server. */
  path: string;
  url: URL;
  identity: Identity | Refusal;
  accept: string;
  body: Body;
}>;

export type Body = Readonly<{ kind: "none" | "unreadable" }> | Readonly<{ kind: "json"; value: unknown }>;

const DOCS = "https://docs.github.com";

/** `report` hears where the fake was wrong, or was asked for what it doesn't know. */
export function answerApi(world: World, asked: Asked, report: (fault: string) => void): Reply {
  const { method, path, url, identity, accept, body } = asked;
  if (identity instanceof Refusal) return refused(identity, `${DOCS}/rest`);
  if (body.kind === "unreadable") return refused(new Refusal(400, "Problems parsing JSON"), `${DOCS}/rest`);
  const value = body.kind === "json" ? body.value : undefined;
  if (path === "/graphql" && method === "POST") {
    if (identity.kind !== "anonymous" && identity.kind !== "jwt")
      return shown(answerGraphql(world, identity, value), url);
    return refused(new Refusal(401, "Bad credentials"), `${DOCS}/graphql`);
  }

  const found = findRoute(method, path);
  if (found === undefined) {
    report(`asked for ${method} ${path}, which the fake doesn't serve`);
    return refused(new Refusal(501, "The fake GitHub doesn't serve this"), DOCS);
  }
  const { route, params } = found;
  const docs = docsOf(route.operation);
  const call = { world, identity, params, query: url.searchParams, body: object(value), accept };
  const reply = answerRoute(route, call, value, url, docs);
  const faults = isJson(reply)
    ? responseFaults(route.operation, reply.status, JSON.parse(String(reply.body)))
    : [];
  if (faults.length === 0) return reply;
  const what = `${route.operation} was answered with a ${reply.status} that GitHub wouldn't give:\n  ${faults.join("\n  ")}`;
  report(what);
  return refused(new Refusal(500, what), docs);
}

export function identify(world: World, authorization: string | undefined): Identity | Refusal {
  if (authorization === undefined) return ANONYMOUS;
  const [, token = ""] = /^(?:bearer|token)\s+(\S+)$/i.exec(authorization) ?? [];
  const known = world.tokens.get(token);
  if (known !== undefined) return known;
  if (token.split(".").length !== 3) return new Refusal(401, "Bad credentials");
  const jwt = readJwt(token, Date.now() / 1000);
  if ("fault" in jwt) return new Refusal(401, jwt.fault);
  const { app } = world;
  if (jwt.iss !== String(app.id) && jwt.iss !== `Iv23fake${app.id}`)
    return new Refusal(404, "Integration not found");
  return { kind: "jwt", user: app.bot, app, permissions: {}, token };
}

function answerRoute(route: Route, call: Call, body: unknown, url: URL, docs: string): Reply {
  try {
    admit(route, call);
    const faults = requestFaults(route.operation, body);
    if (faults.length > 0) throw new Refusal(422, `Invalid request.\n\n${faults.join("\n")}`);
    return shown(route.answer(call), url);
  } catch (error) {
    if (error instanceof Refusal) return refused(error, docs);
    throw error;
  }
}

/** A repository that one may not see doesn't exist; what one may see but not touch is forbidden. */
function admit({ operation, needs }: Route, { world, identity, params }: Call): void {
  if (params.owner !== undefined) {
    const { owner, name } = world.repository;
    const named = `${params.owner}/${params.repo}`.toLowerCase() === `${owner.login}/${name}`.toLowerCase();
    if (!named || (world.isPrivate && identity.kind === "anonymous")) throw new Refusal(404, "Not Found");
  }
  if (needs.length === 0) return;
  if (identity.kind === "jwt") throw new Refusal(401, "A JSON web token could not be decoded");
  if (operation.startsWith("GET") && !world.isPrivate) return;
  if (identity.kind === "anonymous") throw new Refusal(401, "Requires authentication");
  const allowed = needs.some((need) => {
    const [permission = "", access] = need.split(":");
    return may(identity, permission, access === "write" ? "write" : "read");
  });
  if (!allowed) throw forbidden();
}
