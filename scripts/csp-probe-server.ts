/** Serves pages with a policy each, and notes which of their requests came through. Loopback only. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, createServer as createMux, type Socket } from "node:net";
import type { CspAct } from "../src/domain/csp.ts";

export type Probe = Readonly<{ act: CspAct; expected: boolean }>;
export type ProbePage = Readonly<{ header: string | null; probes: readonly Probe[] }>;

export type ProbeServer = Readonly<{
  port: number;
  /** Ids of the probes that were allowed, `page-probe`, once the browser has tried them all. */
  done: Promise<ReadonlySet<string>>;
  close(): void;
}>;

export async function serveProbes(
  pages: readonly ProbePage[],
  certificate: { key: Buffer; cert: Buffer },
): Promise<ProbeServer> {
  const allowed = new Set<string>();
  const finished = Promise.withResolvers<ReadonlySet<string>>();

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", "http://tauri.localhost");
    const probe = url.searchParams.get("probe");
    if (probe !== null) {
      allowed.add(probe);
      return response.end();
    }
    if (url.pathname === "/run") return send(response, "html", RUN, null);
    if (url.pathname === "/probe-page.mjs") return send(response, "javascript", SCRIPT, null);
    if (url.pathname === "/acts.json") return send(response, "json", actsOf(pages), null);
    const page = pages[Number(/^\/page\/(\d+)$/.exec(url.pathname)?.[1] ?? -1)];
    if (page) return send(response, "html", markup(page, pages.indexOf(page)), page.header);
    if (url.pathname === "/done") {
      response.end();
      for (const id of (url.searchParams.get("ran") ?? "").split(",")) allowed.add(id);
      if (url.searchParams.has("last")) finished.resolve(allowed);
      return;
    }
    response.writeHead(404).end();
  };
  const note = (request: IncomingMessage, socket: Socket) => {
    allowed.add(new URL(request.url ?? "/", "http://tauri.localhost").searchParams.get("probe") ?? "");
    socket.destroy();
  };
  const plain = createServer(answer).on("upgrade", note);
  const secure = createSecureServer(certificate, answer).on("upgrade", note);
  // One port for both, since every host and port of every URL is mapped to it: TLS begins with the byte 22.
  const open = new Set<Socket>();
  const mux = createMux((socket) => {
    open.add(socket.on("close", () => open.delete(socket)).on("error", () => socket.destroy()));
    socket.once("readable", () => {
      const first: Buffer | null = socket.read();
      if (first === null) return;
      socket.unshift(first);
      (first[0] === 22 ? secure : plain).emit("connection", socket);
    });
  });
  await new Promise<void>((ready) => mux.listen(0, "127.0.0.1", ready));
  return {
    port: (mux.address() as AddressInfo).port,
    done: finished.promise,
    close() {
      mux.close();
      for (const socket of open) socket.destroy();
    },
  };
}

const RUN =
  '<!doctype html><meta charset="utf-8"><body><script type="module" src="/probe-page.mjs"></script>';
const SCRIPT = readFileSync(new URL("csp-probe-page.mjs", import.meta.url), "utf8");

function actsOf(pages: readonly ProbePage[]): string {
  return JSON.stringify(pages.map(({ probes }) => probes.map(({ act }) => act)));
}

function send(response: ServerResponse, type: string, text: string, header: string | null): void {
  if (header !== null) response.setHeader("content-security-policy", header);
  response.setHeader("content-type", `${type === "json" ? "application" : "text"}/${type}; charset=utf-8`);
  response.end(text);
}

/** The markup of a page: the probes that only markup can try. The frame around it tries the rest. */
function markup({ probes }: ProbePage, page: number): string {
  const parts = probes.map(({ act }, index) => {
    const id = `${page}-${index}`;
    const ran = `parent.ran('${id}')`;
    const nonce = "nonce" in act && act.nonce !== null ? ` nonce="${act.nonce}"` : "";
    if (act.kind === "load" && act.class === "script" && act.parserInserted) {
      return `<script src="${withProbe(act.url, id)}"${nonce} async></script>`;
    }
    if (act.kind === "load" && act.class === "style") {
      return `<link rel="stylesheet" href="${withProbe(act.url, id)}"${nonce}>`;
    }
    if (act.kind === "inline" && act.class === "inline-script") return `<script${nonce}>${ran}</script>`;
    if (act.kind === "inline") return `<style${nonce}>#p${id}{width:7px}</style><p id="p${id}"></p>`;
    if (act.kind !== "attribute") return "";
    if (act.class === "inline-script") return `<a id="p${id}" href="javascript:void ${ran}"></a>`;
    return act.class === "inline-handler"
      ? `<p id="p${id}" onclick="${ran}"></p>`
      : `<p id="p${id}" style="width:7px"></p>`;
  });
  return `<!doctype html><meta charset="utf-8"><body>${parts.join("\n")}`;
}

function withProbe(url: string, id: string): string {
  return `${url}?probe=${id}`;
}
