import nock from "nock";
import { afterEach, beforeEach, expect } from "vitest";
import type { GitHub } from "../../src/adapters/github/api.ts";
import { githubClient } from "../../src/adapters/github/client.ts";
import { RemoteError } from "../../src/adapters/remote-error.ts";

const API = "https://api.github.com";
export const TOKEN = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";
export const REPOSITORY = { owner: "gnu", repo: "toro" } as const;
export const REPO = "/repos/gnu/toro";

export const BASE = "b".repeat(40);
export const HEAD = "a".repeat(40);

/** Asks without pacing, so that a test's requests are the adapter's. */
export const github: GitHub = githubClient({ token: TOKEN, paced: false });

const asked: string[] = [];
const bodies: unknown[] = [];

/**
 * Only what a test foresees may be asked, and all of it has to be. Use it once in a file; `asked()` then gives the
 * requests of a test in their order.
 */
export function onlyForeseenRequests(): void {
  beforeEach(() => {
    asked.length = 0;
    bodies.length = 0;
    nock.disableNetConnect();
    nock.emitter.on("no match", onStray);
  });
  afterEach(() => {
    const pending = nock.pendingMocks();
    nock.cleanAll();
    nock.abortPendingRequests();
    nock.enableNetConnect();
    nock.emitter.off("no match", onStray);
    expect(pending).toEqual([]);
  });
}

function onStray(request: Request): void {
  asked.push(`stray ${lineOf(request)}`);
}

function lineOf({ method, url }: Request): string {
  return `${method} ${decodeURIComponent(url.replace(API, ""))}`;
}

/** The API as nock serves it; what it is asked is noted. */
export function api(): nock.Scope {
  const scope = nock(API);
  scope.on("request", (request: Request, _: unknown, body: string) => {
    asked.push(lineOf(request));
    if (body !== "") bodies.push(JSON.parse(body));
  });
  return scope;
}

/** The requests so far, in their order. */
export function requests(): readonly string[] {
  return asked;
}

/** What was sent with them, where something was. */
export function sent(): readonly unknown[] {
  return bodies;
}

/** Serves one GraphQL query by the name that it gives itself, and hands its variables to the answer. */
export function serveQuery(
  name: string,
  answer: (variables: Readonly<Record<string, unknown>>) => unknown,
  status = 200,
): void {
  api()
    .post("/graphql", (body: Readonly<{ query: string }>) => operationOf(body.query) === name)
    .reply(status, async (request: Request) => answer(await variablesOf(request)), JSON_TYPE);
}

async function variablesOf(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const { variables } = (await request.json()) as Readonly<{ variables: Record<string, unknown> }>;
  return variables;
}

const JSON_TYPE = { "content-type": "application/json" };

function operationOf(query: string): string | undefined {
  return /^(?:query|mutation) (\w+)/.exec(query)?.[1];
}

/** How GitHub words it when a token of an Action or an App may not do something. */
export const FORBIDDEN = {
  message: "Resource not accessible by integration",
  documentation_url: "https://docs.github.com",
};

/** The RemoteError that a promise ends in. It never knows the token. */
export async function remoteErrorOf(promise: Promise<unknown>): Promise<RemoteError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RemoteError);
  return error as RemoteError;
}
