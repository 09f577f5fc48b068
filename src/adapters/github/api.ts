import type { RemoteReason } from "../remote-error.ts";
import { field } from "./answers.ts";
import { failedFields, remoteErrorFrom } from "./failures.ts";

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

/** The answer to a query. GraphQL may answer some fields and fail at others: `failed` says why, by the aliases that lead there. */
export type QueryAnswer = Readonly<{ data: unknown; failed: ReadonlyMap<string, RemoteReason> }>;

/**
 * Asks GitHub's GraphQL API. A partial answer is an answer: it names the fields that failed. Throws a RemoteError where nothing
 * was answered, or not the field that is needed.
 */
export async function askGraphql(
  github: GitHub,
  doing: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  needed?: string,
): Promise<QueryAnswer> {
  try {
    return { data: await github.graphql(query, { ...variables }), failed: new Map() };
  } catch (error) {
    const partial = partialAnswer(error);
    const isEnough = needed === undefined || field(partial?.data, needed) !== null;
    if (partial !== undefined && isEnough) return partial;
    throw remoteErrorFrom(error, doing);
  }
}

function partialAnswer(error: unknown): QueryAnswer | undefined {
  const { data, errors } = error as Readonly<{ data?: unknown; errors?: unknown }>;
  if (typeof data !== "object" || data === null || !Array.isArray(errors)) return undefined;
  if (Object.values(data).every((value) => value === null)) return undefined;
  return { data, failed: failedFields(errors) };
}
