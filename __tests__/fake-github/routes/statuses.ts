import { type Answer, type Call, json, list, type Route, text } from "../answer.ts";
import { showSimpleStatus, showStatus } from "../shapes/check.ts";
import { apiUrl, showRepository } from "../shapes/repository.ts";
import { type CommitStatus, newId, now } from "../state.ts";
import { commitNamed } from "./lookup.ts";

const REPO = "/repos/{owner}/{repo}";

export const statusRoutes: readonly Route[] = [
  { operation: `POST ${REPO}/statuses/{sha}`, needs: ["statuses:write"], answer: create },
  { operation: `GET ${REPO}/commits/{ref}/status`, needs: ["statuses:read"], answer: combined },
  {
    operation: `GET ${REPO}/commits/{ref}/statuses`,
    needs: ["statuses:read"],
    answer: (call) => list(statusesOf(call).map((status) => showStatus(call.world, status))),
  },
];

function create(call: Call): Answer {
  const { world, body, identity, params } = call;
  const status: CommitStatus = {
    id: newId(world),
    sha: commitNamed(call, params.sha ?? ""),
    identity,
    state: text(body.state) ?? "",
    context: text(body.context) ?? "default",
    description: text(body.description) ?? null,
    targetUrl: text(body.target_url) ?? null,
    createdAt: now(world),
  };
  world.statuses.unshift(status);
  return json(showStatus(world, status), 201);
}

function combined(call: Call): Answer {
  const { world } = call;
  const sha = commitNamed(call, call.params.ref ?? "");
  const newestFirst = statusesOf(call).toReversed();
  const last = [...new Map(newestFirst.map((status) => [status.context, status])).values()];
  const states = new Set(last.map(({ state }) => state));
  const bad = states.has("failure") || states.has("error");
  const url = `${apiUrl(world, world.repository)}/commits/${sha}`;
  return json({
    state: bad ? "failure" : states.has("pending") || last.length === 0 ? "pending" : "success",
    statuses: last.map((status) => showSimpleStatus(world, status)),
    sha,
    total_count: last.length,
    repository: showRepository(world),
    commit_url: url,
    url: `${url}/status`,
  });
}

function statusesOf(call: Call): CommitStatus[] {
  const sha = commitNamed(call, call.params.ref ?? "");
  return call.world.statuses.filter((status) => status.sha === sha);
}
