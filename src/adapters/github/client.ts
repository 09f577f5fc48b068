import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import { githubApi } from "../endpoints.ts";
import { SetupError } from "../setup-error.ts";
import type { GitHub } from "./api.ts";
import { LEFT_TO_US, spacing } from "./spacing.ts";

/** How long to wait for GitHub. */
export const GITHUB_LIMITS = {
  /** Milliseconds for one request and the whole of its answer. */
  time: 30_000,
  /** Milliseconds that one request may wait in all for rate limits to pass. */
  patience: 120_000,
  /** How often a request is sent again after a 5xx or a lost connection, 1, 4 and 9 seconds later. */
  retries: 3,
  /** Milliseconds that a second of waiting takes. Tests shorten it. */
  second: 1_000,
} as const;

export type ClientOptions = Readonly<{
  token: string;
  /** The REST API's address; on a GitHub Enterprise Server `https://HOST/api/v3`. */
  baseUrl?: string;
  /** The user agent, for GitHub's logs. */
  userAgent?: string;
  limits?: Partial<Readonly<Record<keyof typeof GITHUB_LIMITS, number>>>;
  /** Whether requests are spaced, and repeated where that may help. Tests that count requests turn it off. */
  paced?: boolean;
  /** Requests of one queue are spaced from each other. Each account that asks has its own queue. */
  queue?: string;
  /** Sends the requests: for proxies, and for tests. */
  fetch?: typeof fetch | undefined;
}>;

/** A client for one token. Throws a SetupError for an address that a token may not be sent to. */
export function githubClient({ token, ...options }: ClientOptions): GitHub {
  return new PacedOctokit({ auth: token, ...octokitOptions(options) });
}

/** The settings behind `githubClient`, for hosts that make an Octokit themselves, as Probot does. */
export function octokitOptions({
  baseUrl = githubApi(),
  userAgent = "toril",
  limits: changed = {},
  paced = true,
  queue = "toril",
  fetch: send = fetch,
}: Omit<ClientOptions, "token">) {
  const limits = { ...GITHUB_LIMITS, ...changed };
  const mayWait = patient(limits.patience, limits.second);
  const retryAfterBaseValue = limits.second;
  return {
    baseUrl: checkedAddress(baseUrl),
    userAgent,
    request: { fetch: wholeAnswers(send, limits.time), log: SILENT },
    retry: { enabled: paced, retries: limits.retries, doNotRetry: DO_NOT_RETRY, retryAfterBaseValue },
    throttle: {
      enabled: paced,
      id: queue,
      retryAfterBaseValue,
      ...LEFT_TO_US,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
    },
    log: SILENT,
  };
}

const PacedOctokit = /* @__PURE__ */ Octokit.plugin(retry, throttling, spacing);

/** Statuses that another try won't change; and 429, which the throttle handles as GitHub asks. */
const DO_NOT_RETRY: number[] = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/** Nothing of a request is ever logged. A failure is an error, which the caller shows. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

function checkedAddress(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const isLocal = url?.hostname === "localhost" || url?.hostname === "127.0.0.1";
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isLocal))
    return baseUrl.replace(/\/+$/, "");
  throw new SetupError(
    "The address of GitHub's API has to begin with https, as in https://github.example.com/api/v3.",
  );
}

/** Lets a request wait for a rate limit to pass, as long as all its waiting stays within the patience. */
function patient(patience: number, second: number): (seconds: number, request: object) => boolean {
  const deadlines = new WeakMap<object, number>();
  return (seconds, request) => {
    const deadline = deadlines.get(request) ?? Date.now() + patience;
    deadlines.set(request, deadline);
    return Date.now() + seconds * second <= deadline;
  };
}

const WITHOUT_BODY: ReadonlySet<number> = new Set([101, 204, 205, 304]);

/**
 * Fetches whole answers, in time. An Octokit takes an answer that breaks off for an empty one. Here it counts as a lost
 * connection, so the request is sent again.
 */
function wholeAnswers(send: typeof fetch, time: number): typeof fetch {
  return async (url, init) => {
    const limit = AbortSignal.timeout(time);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const response = await send(url, { ...init, signal });
    const body = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    return new Response(WITHOUT_BODY.has(status) ? null : body, { status, statusText, headers });
  };
}
