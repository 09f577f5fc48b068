/** Answers as they go over the wire: of a route, of a refusal, of a fault. */
import { type Answer, Refusal } from "./answer.ts";
import type { Fault } from "./faults.ts";
import { page } from "./paging.ts";

export type Reply = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array | string;
}>;

const LIMITS = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";

export function shown(answer: Answer, url: URL): Reply {
  const { status, headers = {} } = answer;
  if ("empty" in answer) return { status, headers, body: "" };
  if ("bytes" in answer)
    return { status, headers: { ...headers, "content-type": answer.type }, body: answer.bytes };
  if ("json" in answer) return asJson(status, answer.json, headers);
  const { items, link } = page(answer.list, url);
  const body = answer.inside === undefined ? items : answer.inside(items, answer.list.length);
  return asJson(status, body, link === undefined ? headers : { ...headers, link });
}

export function refused({ status, message, errors }: Refusal, docs: string): Reply {
  const what = errors === undefined ? { message } : { message, errors };
  return asJson(status, { ...what, documentation_url: docs, status: String(status) });
}

/** The answer that a fault gives in place of the server's; undefined where it only delays or cuts that. */
export function faultReply(fault: Fault): Reply | undefined {
  switch (fault.kind) {
    case "status": {
      const { status, headers, body = { message: "Fault", status: String(status) } } = fault;
      return asJson(status, body, headers);
    }
    case "secondary-limit": {
      const message =
        "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID FA4E.";
      const reply = refused(
        new Refusal(fault.status ?? 403, message),
        `${LIMITS}#about-secondary-rate-limits`,
      );
      const wait = fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) };
      return { ...reply, headers: { ...reply.headers, ...wait } };
    }
    case "primary-limit":
      return outOfRequests(fault.resetIn);
    case "server-error": {
      const body = "<html><head><title>Server Error</title></head><body>Unicorn!</body></html>";
      return { status: fault.status ?? 502, headers: { "content-type": "text/html; charset=utf-8" }, body };
    }
    default:
      return undefined;
  }
}

export function outOfRequests(resetIn: number): Reply {
  const docs = `${LIMITS}#primary-rate-limit-for-github-app-installations`;
  const reply = refused(new Refusal(403, "API rate limit exceeded for installation ID 8000001."), docs);
  const limits = {
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + resetIn),
  };
  return { ...reply, headers: { ...reply.headers, ...limits } };
}

export function isJson({ headers }: Reply): boolean {
  return headers["content-type"]?.startsWith("application/json") ?? false;
}

function asJson(status: number, value: unknown, headers: Reply["headers"] = {}): Reply {
  const type = "application/json; charset=utf-8";
  return { status, headers: { ...headers, "content-type": type }, body: JSON.stringify(value) };
}
