import { code } from "../../domain/sentence.ts";
import { RemoteError, type RemoteReason } from "../remote-error.ts";
import { field, numberIn, textIn } from "./answers.ts";

/** What an Octokit's failure tells, for REST and GraphQL alike. */
type Failure = Readonly<{
  status: number | null;
  /** What GitHub says about it, on one line and without our request in it. */
  words: string;
  reason: RemoteReason;
  /** When a rate limit ends, in seconds since 1970. */
  reset: number | undefined;
}>;

/** Turns an Octokit's error into ours, which says in a sentence what failed and what helps. */
export function remoteErrorFrom(error: unknown, doing: string): RemoteError {
  const failure = failureIn(error);
  const { status, reason } = failure;
  return new RemoteError(sentence(failure, doing), { status, reason, asked: doing });
}

/** GitHub answered, but not as it documents. */
export function oddAnswer(doing: string): RemoteError {
  const message = `${capital(doing)} failed: GitHub's answer was cut short, or isn't what it documents. Try again.`;
  return new RemoteError(message, { status: null, reason: "unavailable", asked: doing });
}

function failureIn(error: unknown): Failure {
  const response = field(error, "response");
  const errors = field(error, "errors") ?? field(field(error, "data"), "errors");
  if (Array.isArray(errors)) return graphqlFailure(errors, field(error, "headers"));
  if (response === undefined) return { status: null, words: "", reason: "unavailable", reset: undefined };
  const status = numberIn(error, "status") ?? 0;
  const headers = field(response, "headers");
  const words = textIn(field(response, "data"), "message") ?? "";
  const details = field(field(response, "data"), "errors");
  return {
    status,
    words: oneLine([words, ...(Array.isArray(details) ? details.map(detail) : [])].join(" ")),
    reason: reasonOf(status, words, headers),
    reset: resetIn(headers),
  };
}

function graphqlFailure(errors: readonly unknown[], headers: unknown): Failure {
  const types = new Set(errors.map((each) => textIn(each, "type")));
  const words = oneLine(errors.map((each) => textIn(each, "message") ?? "").join(" "));
  const reason = [...types].map((type) => GRAPHQL_REASONS[type ?? ""]).find((each) => each !== undefined);
  return { status: null, words, reason: reason ?? "invalid", reset: resetIn(headers) };
}

/** Why GraphQL failed at some fields, by the aliases that lead to each. */
export function failedFields(errors: readonly unknown[]): ReadonlyMap<string, RemoteReason> {
  return new Map(
    errors.map((each) => {
      const path = field(each, "path");
      return [
        Array.isArray(path) ? path.join(".") : "",
        GRAPHQL_REASONS[textIn(each, "type") ?? ""] ?? "invalid",
      ];
    }),
  );
}

const GRAPHQL_REASONS: Readonly<Record<string, RemoteReason>> = {
  RATE_LIMITED: "rate-limit",
  FORBIDDEN: "permission",
  INSUFFICIENT_SCOPES: "permission",
  NOT_FOUND: "absent",
  SERVICE_UNAVAILABLE: "unavailable",
};

function reasonOf(status: number, words: string, headers: unknown): RemoteReason {
  if (status === 401) return "token";
  if (status === 429) return "rate-limit";
  if (status === 403) return isRateLimit(words, headers) ? "rate-limit" : "permission";
  if (status === 404 || status === 410) return "absent";
  return status >= 400 && status < 500 ? "invalid" : "unavailable";
}

/** GitHub has one status for "you may not" and "not so fast". Headers and words tell them apart. */
function isRateLimit(words: string, headers: unknown): boolean {
  if (textIn(headers, "retry-after") !== undefined) return true;
  return textIn(headers, "x-ratelimit-remaining") === "0" || /\brate limit\b/i.test(words);
}

function resetIn(headers: unknown): number | undefined {
  const reset = Number(textIn(headers, "x-ratelimit-reset"));
  return Number.isSafeInteger(reset) && reset > 0 ? reset : undefined;
}

function detail(each: unknown): string {
  return typeof each === "string" ? each : (textIn(each, "message") ?? "");
}

function sentence(failure: Failure, doing: string): string {
  return `${capital(doing)} failed: ${why(failure)}`;
}

function why({ reason, status, words, reset }: Failure): string {
  switch (reason) {
    case "token":
      return "GitHub doesn't accept the token. It is wrong, or has expired.";
    case "permission":
      return `the token may not do this${said(words)}. Give it the permission, or leave this to a token that has it.`;
    case "absent":
      return "GitHub has no such thing, or the token may not see it.";
    case "invalid":
      return `GitHub refused it${said(words)}.`;
    case "rate-limit":
      return `GitHub's rate limit was reached${until(reset)}. Try again later.`;
    case "unavailable":
      return status === null
        ? "GitHub could not be reached, or the connection was lost. Try again later."
        : `GitHub answered with status ${status}. Try again later.`;
  }
}

function said(words: string): string {
  return words === "" ? "" : `: ${code(words, LONGEST_WORDS)}`;
}

function until(reset: number | undefined): string {
  if (reset === undefined) return "";
  return ` and lasts until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC`;
}

const LONGEST_WORDS = 300;

/** GitHub's words may quote what a repository or a person wrote, so they are escaped as a name is. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
