import { inspect } from "node:util";
import { getOctokit } from "@actions/github";
import nock from "nock";
import { ProbotOctokit } from "probot";
import { describe, expect, test, vi } from "vitest";
import { ask, askGraphql, type GitHub } from "../../src/adapters/github/api.ts";
import { type ClientOptions, githubClient, octokitOptions } from "../../src/adapters/github/client.ts";
import { SetupError } from "../../src/adapters/setup-error.ts";
import {
  api,
  FORBIDDEN,
  onlyForeseenRequests,
  REPO,
  REPOSITORY,
  remoteErrorOf,
  requests,
  serveQuery,
  TOKEN,
} from "./github.ts";

onlyForeseenRequests();

const PULL = `${REPO}/pulls/7`;
const ROUTE = "GET /repos/{owner}/{repo}/pulls/{pull_number}";

/** Waits as real ones do, in a thousandth of the time. */
function pacedClient(limits: ClientOptions["limits"] = {}): GitHub {
  return githubClient({ token: TOKEN, limits: { second: 1, ...limits } });
}

function read(github: GitHub): Promise<unknown> {
  return ask(github, "reading pull request 7", ROUTE, { ...REPOSITORY, pull_number: 7 });
}

function write(github: GitHub): Promise<unknown> {
  return ask(github, "posting it", "POST /repos/{owner}/{repo}/check-runs", { ...REPOSITORY, name: "Toril" });
}

test("a client says who it is, and which version of the API it knows", async () => {
  api()
    .get(PULL)
    .matchHeader("authorization", `token ${TOKEN}`)
    .matchHeader("user-agent", /^toril\/1 /)
    .matchHeader("x-github-api-version", "2022-11-28")
    .reply(200, { number: 7 });
  expect(await read(githubClient({ token: TOKEN, userAgent: "toril/1" }))).toEqual({ number: 7 });
});

test("a server of one's own is asked at its own addresses, for GraphQL too", async () => {
  const { default: nock } = await import("nock");
  const server = nock("https://github.example.com");
  server.get(`/api/v3${PULL}`).reply(200, { number: 7 });
  server.post("/api/graphql").reply(200, { data: { viewer: { login: "a" } } });
  const github = githubClient({ token: TOKEN, baseUrl: "https://github.example.com/api/v3/" });
  expect(await read(github)).toEqual({ number: 7 });
  expect((await askGraphql(github, "asking", "query A { viewer { login } }", {})).data).toEqual({
    viewer: { login: "a" },
  });
});

test.each(["http://github.example.com/api/v3", "github.example.com", "ftp://x"])(
  "no token is sent to %s",
  (baseUrl) => {
    expect(() => githubClient({ token: TOKEN, baseUrl })).toThrow(SetupError);
  },
);

test("the clients that hosts are given will do", () => {
  const clients: GitHub[] = [getOctokit(TOKEN), new ProbotOctokit(octokitOptions({ paced: false }))];
  expect(clients).toHaveLength(2);
});

describe("of one account", () => {
  const answer = { data: { viewer: { login: "toril" } } };
  const kinds = {
    question: (github: GitHub) => askGraphql(github, "asking", "query Who { viewer { login } }", {}),
    mutation: (github: GitHub) => askGraphql(github, "closing", "mutation Close { viewer { login } }", {}),
    comment: (github: GitHub) => ask(github, "commenting", `POST ${PULL}/reviews`),
    check: write,
  };

  test.each([
    ["questions don't wait for writes", "mutation check question", "mutation question check"],
    ["what notifies people is spaced more", "comment comment check", "comment check comment"],
  ])("%s", async (_, sent, answered) => {
    api().persist().post("/graphql").reply(200, answer);
    api().persist().post(`${REPO}/check-runs`).reply(201, {}).post(`${PULL}/reviews`).reply(200, {});
    const client = githubClient({ token: TOKEN, queue: sent, limits: { second: 100 } });
    const order: string[] = [];
    const each = async (kind: string) => {
      await kinds[kind as keyof typeof kinds](client);
      order.push(kind);
    };
    await Promise.all(sent.split(" ").map(each));
    expect(order.join(" ")).toBe(answered);
    nock.cleanAll();
  });
});

describe("what passes is waited for:", () => {
  test("a server's fault", async () => {
    api().get(PULL).twice().reply(502, "<html>");
    api().get(PULL).reply(200, { number: 7 });
    expect(await read(pacedClient())).toEqual({ number: 7 });
    expect(requests()).toHaveLength(3);
  });

  test("a lost connection", async () => {
    api().get(PULL).replyWithError("socket hang up");
    api().get(PULL).reply(200, { number: 7 });
    expect(await read(pacedClient())).toEqual({ number: 7 });
  });

  test.each([
    ["takes too long", tooLate],
    ["breaks off", brokenOff],
  ])("an answer that %s", async (_, first) => {
    const send = vi.fn<typeof fetch>(async () => Response.json({ number: 7 })).mockImplementationOnce(first);
    const github = githubClient({ token: TOKEN, limits: { second: 1, time: 50 }, fetch: send });
    expect(await read(github)).toEqual({ number: 7 });
    expect(send).toHaveBeenCalledTimes(2);
  });

  test("the secondary rate limit, as long as GitHub says", async () => {
    api().get(PULL).reply(403, SECONDARY, { "retry-after": "60" });
    api().get(PULL).reply(429, SECONDARY, { "retry-after": "30" });
    api().get(PULL).reply(200, { number: 7 });
    const wait = vi.spyOn(globalThis, "setTimeout");
    expect(await read(pacedClient())).toEqual({ number: 7 });
    const waits = wait.mock.calls.map(([, milliseconds = 0]) => milliseconds);
    wait.mockRestore();
    for (const seconds of [60, 30]) expect(waits.some((each) => each >= seconds)).toBe(true); // of a millisecond each
  });

  test("the primary rate limit", async () => {
    api().get(PULL).reply(403, { message: "API rate limit exceeded" }, usedUpFor(20));
    api().get(PULL).reply(200, { number: 7 });
    expect(await read(pacedClient())).toEqual({ number: 7 });
  });

  test("GraphQL's rate limit", async () => {
    const limited = { data: null, errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] };
    api().post("/graphql").reply(200, limited, usedUpFor(20));
    serveQuery("A", () => ({ data: { a: 1 } }));
    expect((await askGraphql(pacedClient(), "asking", "query A { a }", {})).data).toEqual({ a: 1 });
  });
});

describe("what doesn't pass becomes an error with a sentence:", () => {
  test.each([
    [
      401,
      { message: "Bad credentials" },
      "token",
      "GitHub doesn't accept the token. It is wrong, or has expired.",
    ],
    [
      403,
      FORBIDDEN,
      "permission",
      "the token may not do this: `Resource not accessible by integration`. Give it the permission, or leave this to a token that has it.",
    ],
    [404, { message: "Not Found" }, "absent", "GitHub has no such thing, or the token may not see it."],
    [
      422,
      { message: "Validation Failed", errors: ["line must be part of\nthe diff", { message: "\u202eodd" }] },
      "invalid",
      "GitHub refused it: `Validation Failed line must be part of the diff \\u{202e}odd`.",
    ],
  ] as const)("status %i is asked once", async (status, body, reason, sentence) => {
    api().get(PULL).reply(status, body);
    const error = await remoteErrorOf(read(pacedClient()));
    expect(error).toMatchObject({ status, reason, again: false, asked: "reading pull request 7" });
    expect(error.message).toBe(`Reading pull request 7 failed: ${sentence}`);
  });

  test("a server's fault that lasts", async () => {
    api().get(PULL).times(4).reply(503, "");
    const error = await remoteErrorOf(read(pacedClient()));
    expect(error).toMatchObject({ status: 503, reason: "unavailable", again: true });
    expect(error.message).toBe(
      "Reading pull request 7 failed: GitHub answered with status 503. Try again later.",
    );
  });

  test("connections that are always lost", async () => {
    api().get(PULL).times(4).replyWithError("socket hang up");
    const error = await remoteErrorOf(read(pacedClient()));
    expect(error).toMatchObject({ status: null, reason: "unavailable", again: true });
    expect(error.message).toContain("could not be reached");
  });

  test("a rate limit that lasts longer than the patience", async () => {
    api()
      .get(PULL)
      .reply(
        403,
        { message: "API rate limit exceeded" },
        { ...usedUpFor(3000), "x-ratelimit-reset": "2147483640" },
      );
    const error = await remoteErrorOf(read(pacedClient({ patience: 1_000 })));
    expect(error).toMatchObject({ status: 403, reason: "rate-limit", again: true });
    expect(error.message).toBe(
      "Reading pull request 7 failed: GitHub's rate limit was reached and lasts until 03:14 UTC. Try again later.",
    );
  });

  test("a secondary rate limit that comes again and again", async () => {
    api().get(PULL).twice().reply(403, SECONDARY, { "retry-after": "60" });
    expect(await remoteErrorOf(read(pacedClient({ patience: 100 })))).toMatchObject({ reason: "rate-limit" });
    expect(requests()).toHaveLength(2);
  });

  test.each([
    ["RATE_LIMITED", "rate-limit"],
    ["FORBIDDEN", "permission"],
    ["NOT_FOUND", "absent"],
    ["SOMETHING_NEW", "invalid"],
  ])("GraphQL's %s", async (type, reason) => {
    serveQuery("A", () => ({
      data: { repository: null },
      errors: [{ type, message: "no", path: ["repository"] }],
    }));
    const github = githubClient({ token: TOKEN, paced: false });
    expect(await remoteErrorOf(askGraphql(github, "asking", "query A { a }", {}))).toMatchObject({
      status: null,
      reason,
    });
  });
});

test("GraphQL's answer in parts is an answer, with what is missing and why", async () => {
  serveQuery("A", ({ n }) => ({
    data: { repository: { a: n, b: null } },
    errors: [{ type: "FORBIDDEN", message: "no", path: ["repository", "b"] }],
  }));
  const github = githubClient({ token: TOKEN, paced: false });
  expect(await askGraphql(github, "asking", "query A($n: Int!) { a }", { n: 1 })).toEqual({
    data: { repository: { a: 1, b: null } },
    failed: new Map([["repository.b", "permission"]]),
  });
});

test("GraphQL's answer in parts is none where it lacks what is needed", async () => {
  serveQuery("A", () => ({
    data: { repository: null, other: { a: 1 } },
    errors: [{ type: "NOT_FOUND", message: "no", path: ["repository"] }],
  }));
  const github = githubClient({ token: TOKEN, paced: false });
  const asking = askGraphql(github, "asking", "query A { a }", {}, "repository");
  expect(await remoteErrorOf(asking)).toMatchObject({ reason: "absent" });
});

test("what can't be taken back is sent once", async () => {
  api().post(`${REPO}/check-runs`).reply(502, "");
  expect(await remoteErrorOf(write(pacedClient()))).toMatchObject({ reason: "unavailable" });
  expect(requests()).toHaveLength(1);
});

test("no error and no log has the token, or what was sent", async () => {
  const spies = (["log", "info", "warn", "error", "debug"] as const).map((name) => vi.spyOn(console, name));
  api().get(PULL).reply(500, `echo ${TOKEN}`, { deprecation: "true", sunset: "soon" });
  const github = githubClient({ token: TOKEN, limits: { retries: 0, second: 1 } });
  const error = await remoteErrorOf(read(github));
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(TOKEN);
  expect(error.cause).toBeUndefined();
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

const SECONDARY = { message: "You have exceeded a secondary rate limit. Please wait a few minutes." };

function usedUpFor(seconds: number): Record<string, string> {
  const reset = Math.floor(Date.now() / 1000) + seconds;
  return { "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${reset}` };
}

function tooLate(...[, init]: Parameters<typeof fetch>): Promise<Response> {
  return new Promise((_, reject) => {
    init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
  });
}

async function brokenOff(): Promise<Response> {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"number": 6'));
      controller.error(new TypeError("terminated"));
    },
  });
  return new Response(body, { headers: { "content-type": "application/json" } });
}
