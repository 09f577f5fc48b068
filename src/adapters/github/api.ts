import { remoteErrorFrom } from "./failures.ts";

/**
 * What the adapter needs of a client. Every Octokit fits: ours of `client.ts`, the one that Probot passes to its handlers,
 * and the one of @actions/github.
 */
export type GitHub = Readonly<{
  request(route: string, parameters?: Record<string, unknown>): Promise<Answer>;
  graphql(query: string, variables?: Record<string, unknown>): Promise<unknown>;
}>;

export type Answer = Readonly<{ status: number; data: unknown }>;

export type RepositoryName = Readonly<{ owner: string; repo: string }>;

const API_VERSION = "2022-11-28";

/**
 * Asks GitHub's REST API. `doing` says what for, as in "reading pull request 7". The client may send a request again if that is
 * harmless. A POST is sent only once: if the answer is lost, it may still have been carried out.
 * Throws a RemoteError.
 */
export async function ask(
  github: GitHub,
  doing: string,
  route: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const once = route.startsWith("POST ") ? { request: { retries: 0 } } : {};
  const headers = { "x-github-api-version": API_VERSION };
  try {
    const { data } = await github.request(route, { headers, ...once, ...parameters });
    return data;
  } catch (error) {
    throw remoteErrorFrom(error, doing);
  }
}

/** The answer to a query. GraphQL may answer some fields and fail at others: `failed` holds the aliases of those. */
export type QueryAnswer = Readonly<{ data: unknown; failed: ReadonlySet<string> }>;

/**
 * Asks GitHub's GraphQL API. A partial answer is an answer: it names the fields that failed. Throws a RemoteError where nothing
 * was answered.
 */
export async function askGraphql(
  github: GitHub,
  doing: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<QueryAnswer> {
  try {
    return { data: await github.graphql(query, { ...variables }), failed: new Set() };
  } catch (error) {
    const partial = partialAnswer(error);
    if (partial !== undefined) return partial;
    throw remoteErrorFrom(error, doing);
  }
}

function partialAnswer(error: unknown): QueryAnswer | undefined {
  const { data, errors } = error as Readonly<{ data?: unknown; errors?: unknown }>;
  if (typeof data !== "object" || data === null || !Array.isArray(errors)) return undefined;
  if (Object.values(data).every((value) => value === null)) return undefined;
  const paths = errors.map((each: Readonly<{ path?: unknown }>) => each.path);
  return { data, failed: new Set(paths.map((path) => (Array.isArray(path) ? path.join(".") : ""))) };
}
