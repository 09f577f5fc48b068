import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createNodeMiddleware, type Probot } from "probot";
import { VERSION } from "../version.ts";

/** Where GitHub sends its webhooks. */
export const WEBHOOK_PATH = "/api/github/webhooks";

/** GitHub's own bound on a webhook, in bytes. */
const MOST_BYTES = 25 * 1024 * 1024;

/** How long a request may take to come in, in milliseconds. */
const PATIENCE = 30_000;

export type Listening = Readonly<{ url: string; stop: () => Promise<void> }>;

/** Takes webhooks for an App. There is nothing else here: no page, no set-up. */
export async function listenForWebhooks(
  probot: Probot,
  load: (app: Probot) => void,
  at: Readonly<{ host: string; port: number }>,
): Promise<Listening> {
  const receive = await createNodeMiddleware(load, { probot, webhooksPath: WEBHOOK_PATH });
  return listen(at, async (request, response) => {
    const body = await bodyOf(request);
    if (body === undefined) return void response.writeHead(413, { connection: "close" }).end();
    // Probot would log what it refuses, whoever sent it, and all of it.
    if (!(await isSigned(probot, request, body))) return void response.writeHead(400).end();
    await receive(Object.assign(request, { body }), response, () => void response.writeHead(404).end());
  });
}

/** Whether GitHub signed it, where it is a webhook at all. */
async function isSigned(probot: Probot, request: IncomingMessage, body: string): Promise<boolean> {
  if (request.method !== "POST" || pathOf(request) !== WEBHOOK_PATH) return true;
  const signature = request.headers["x-hub-signature-256"];
  // Nothing at all is no signature, and no question for what verifies them.
  if (typeof signature !== "string" || signature === "" || body === "") return false;
  return probot.webhooks.verify(body, signature);
}

/** Serves until it is stopped, and answers `/health` itself. What goes wrong with one request is answered with a bare 500. */
export async function listen(
  { host, port }: Readonly<{ host: string; port: number }>,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void,
): Promise<Listening> {
  const server = createServer({ requestTimeout: PATIENCE }, async (request, response) => {
    try {
      if (pathOf(request) === "/health") health(request, response);
      else await answer(request, response);
    } catch {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  return { url: urlOf(server), stop: () => stop(server) };
}

export function pathOf({ url = "/" }: IncomingMessage): string {
  return url.split("?")[0] ?? "/";
}

function health({ method }: IncomingMessage, response: ServerResponse): void {
  if (method !== "GET") return void response.writeHead(405, { allow: "GET" }).end();
  response
    .writeHead(200, { "content-type": "application/json" })
    .end(`{"status":"ok","version":"${VERSION}"}\n`);
}

/** The whole of it as text, as GitHub signed it; undefined where it is larger than any webhook. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > MOST_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await closed;
}
