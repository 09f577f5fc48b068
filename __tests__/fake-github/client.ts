/** An Octokit that says nothing and tries nothing twice, and what a refused request comes to. */
import { Octokit } from "@octokit/rest";
import type { FakeGitHub } from "./fake-github.ts";

type Failure = Readonly<{
  status: number;
  message: string;
  response: Readonly<{
    headers: Readonly<Record<string, string>>;
    data: Readonly<{ message: string; errors?: readonly Readonly<Record<string, unknown>>[] }>;
  }>;
}>;

const silent = { debug() {}, info() {}, warn() {}, error() {} };

export function client({ url }: FakeGitHub, token?: string): Octokit {
  return new Octokit({ baseUrl: url, log: silent, ...(token === undefined ? {} : { auth: token }) });
}

export async function failure(request: Promise<unknown>): Promise<Failure> {
  return request.then(
    () => {
      throw new Error("it was answered");
    },
    (error: Failure) => error,
  );
}

/** What GitHub says of a request that it refuses. */
export async function refusal(request: Promise<unknown>) {
  const { status, response } = await failure(request);
  const { message, errors } = response.data;
  return { status, message, ...(errors === undefined ? {} : { errors }) };
}
