/** The door: faults that are due, the log of requests, and what GitHub puts around every answer. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { object, Refusal, text } from "./answer.ts";
import { type Asked, answerApi, type Body, identify } from "./api.ts";
import { type Fault, Faults } from "./faults.ts";
import { ANONYMOUS } from "./identity.ts";
import { faultReply, outOfRequests, type Reply } from "./reply.ts";
import type { World } from "./state.ts";

export type LoggedRequest = Readonly<{
  method: string;
  path: string;
  query: string;
  /** The login behind the token. */
  as: string;
  /** What was answered; 0 where the connection was lost before. */
  status: number;
  /** The body that was sent, parsed. */
  body: unknown;
  fault: Fault["kind"] | undefined;
}>;

type Limits = Readonly<{ key: string; limit: number; used: number; resource: string }>;

const HOUR = 3600;

export class FakeServer {
  readonly requests: LoggedRequest[] = [];
  readonly faults = new Faults();
  /** Where the fake was wrong, or asked for what it doesn't know. */
  readonly dishonest: string[] = [];
  private readonly world: World;
  private readonly http: Server;
  private readonly used = new Map<string, number>();

  constructor(world: World) {
    this.world = world;
    this.http = createServer((request, response) => {
      this.handle(request, response).catch((error: unknown) => {
        this.dishonest.push(String(error instanceof Error ? error.stack : error));
        response.writeHead(500).end();
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.http.listen(0, "127.0.0.1", resolve));
    const address = this.http.address();
    if (address === null || typeof address === "string") throw new Error("the fake has no port");
    return `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    this.http.closeAllConnections();
    await new Promise((resolve) => this.http.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await this.read(request);
    const fault = this.faults.take(namesOf(asked));
    if (fault?.kind === "meanwhile") await fault.run();
    if (fault?.kind === "slow") await sleep(fault.milliseconds);
    if (fault?.kind === "lost" && fault.when === "before") {
      this.log(asked, 0, fault);
      response.destroy();
      return;
    }
    const limits = this.limitsOf(asked);
    const reply = this.unlessUnchanged(
      request.headers["if-none-match"],
      asked.method,
      (fault && faultReply(fault)) ??
        (limits.used < limits.limit
          ? answerApi(this.world, asked, (what) => this.dishonest.push(what))
          : outOfRequests(HOUR)),
    );
    this.log(asked, reply.status, fault);
    if (fault?.kind === "lost") response.destroy();
    else {
      const headers = { ...this.usualHeaders(limits, reply.status), ...reply.headers };
      response.writeHead(reply.status, headers).end(reply.body);
    }
  }

  private async read(request: IncomingMessage): Promise<Asked> {
    const url = new URL(request.url ?? "/", this.world.api);
    return {
      method: request.method ?? "GET",
      path: url.pathname.replace(/^\/api\/v3(?=\/)/, "").replace(/^\/api(?=\/graphql)/, ""),
      url,
      identity: identify(this.world, request.headers.authorization),
      accept: request.headers.accept ?? "",
      body: parse(await buffer(request)),
    };
  }

  private log({ method, path, url, identity, body }: Asked, status: number, fault: Fault | undefined): void {
    this.requests.push({
      method,
      path: decodeURIComponent(path),
      query: url.searchParams.toString(),
      as: identity instanceof Refusal ? "nobody" : identity.user.login || identity.kind,
      status,
      body: body.kind === "json" ? body.value : undefined,
      fault: fault?.kind,
    });
  }

  private unlessUnchanged(known: string | undefined, method: string, reply: Reply): Reply {
    if (method !== "GET" || reply.status !== 200) return reply;
    const etag = `W/"${createHash("sha256").update(reply.body).digest("hex")}"`;
    const headers = { etag, "cache-control": "private, max-age=60, s-maxage=60" };
    if (known === etag) return { status: 304, headers, body: "" };
    return { ...reply, headers: { ...headers, ...reply.headers } };
  }

  private limitsOf({ identity, path }: Asked): Limits {
    const { installationRequests, actionsRequests } = this.world.limits;
    const { kind, token } = identity instanceof Refusal ? ANONYMOUS : identity;
    const resource = path === "/graphql" ? "graphql" : "core";
    const limit = kind === "anonymous" ? 60 : kind === "actions" ? actionsRequests : installationRequests;
    const key = `${resource} ${token}`;
    return { key, limit, used: this.used.get(key) ?? 0, resource };
  }

  /** What is unchanged costs nothing. */
  private usualHeaders({ key, limit, used, resource }: Limits, status: number): Record<string, string> {
    const now = used + (status === 304 ? 0 : 1);
    this.used.set(key, now);
    return {
      server: "github.com",
      "x-github-media-type": "github.v3; format=json",
      "x-github-request-id": `FA4E:${this.requests.length}`,
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(Math.max(0, limit - now)),
      "x-ratelimit-used": String(now),
      "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + HOUR),
      "x-ratelimit-resource": resource,
    };
  }
}

/** What a fault may be planned for: the request, and for GraphQL also the name of what is asked. */
function namesOf({ method, path, body }: Asked): string[] {
  const request = `${method} ${path}`;
  const query = body.kind === "json" && path === "/graphql" ? text(object(body.value).query) : undefined;
  const [, operation] = /^\s*(?:query|mutation) (\w+)/.exec(query ?? "") ?? [];
  return operation === undefined ? [request] : [request, `${request} ${operation}`];
}

function parse(raw: Buffer): Body {
  if (raw.length === 0) return { kind: "none" };
  try {
    return { kind: "json", value: JSON.parse(raw.toString()) };
  } catch {
    return { kind: "unreadable" };
  }
}
