/** Serves pages of a repository's making inside one of ours, on loopback, and notes what the browser does because of them. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createMux, type Socket } from "node:net";

export type WatchedPage = Readonly<{
  port: number;
  address: string;
  /** What came alive, once the browser has had time for it. */
  done: Promise<readonly string[]>;
  close(): void;
}>;

export async function serveWatched(pages: readonly string[]): Promise<WatchedPage> {
  const seen = new Set<string>();
  const finished = Promise.withResolvers<readonly string[]>();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { host = "" } = request.headers;
    const isOurs = host === "toril.example";
    if (isOurs && request.url === "/") return html(response, around(pages));
    if (isOurs && request.url === "/done") {
      request.setEncoding("utf8").on("data", (found: string) => seen.add(found));
      request.on("end", () =>
        finished.resolve([...seen].flatMap((each) => each.split("\n").filter(Boolean))),
      );
      return response.end();
    }
    seen.add(`a request for ${host}${request.url}`);
    response.writeHead(404).end();
  };
  const plain = createServer(answer);
  const open = new Set<Socket>();
  const mux = createMux((socket) => {
    open.add(socket.on("close", () => open.delete(socket)).on("error", () => socket.destroy()));
    socket.once("readable", () => {
      const first: Buffer | null = socket.read();
      if (first === null) return;
      if (BROWSERS_OWN.test(first.toString("latin1"))) return socket.destroy();
      socket.unshift(first);
      if (first[0] !== TLS) return plain.emit("connection", socket);
      seen.add("a request by https");
      socket.destroy();
    });
  });
  await new Promise<void>((ready) => mux.listen(0, "127.0.0.1", ready));
  const { port } = mux.address() as AddressInfo;
  return {
    port,
    address: "http://toril.example/",
    done: finished.promise,
    close() {
      mux.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** What Chromium asks for by itself: its beginnings tell the host, encrypted or not. */
const BROWSERS_OWN = /\.(?:google|googleapis|gvt1)\.com/;
/** The first byte of a connection that is encrypted. */
const TLS = 22;

function html(response: ServerResponse, text: string): void {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(text);
}

/** Each page in a box of its own, which none may leave. */
function around(pages: readonly string[]): string {
  const boxes = pages.map((page) => `<div class="page">${page}</div>`);
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script>${BEFORE}</script><body>${boxes.join("\n")}<script>(${AFTER})(${pages.length})</script>`;
}

const BEFORE = `
  globalThis.ran = [];
  for (const name of ["alert", "confirm", "prompt", "print", "open"])
    globalThis[name] = (...words) => { ran.push("a dialog: " + name + "(" + words + ")"); };
`;

/** Runs in the browser: looks over what it made of the pages, gives what loads late its time, and tells. */
const AFTER = `(count) => {
  const ours = new Set(${JSON.stringify(
    "H2,H4,P,STRONG,DEL,SUB,UL,LI,BLOCKQUOTE,PRE,DETAILS,SUMMARY,TABLE,THEAD,TBODY,TR,TH,TD,A,CODE".split(
      ",",
    ),
  )});
  const boxes = [...document.querySelectorAll("body > div.page")];
  const found = boxes.length === count ? [] : ["a page left its box: " + boxes.length + " of " + count];
  for (const box of boxes) {
    for (const element of box.querySelectorAll("*")) {
      if (!ours.has(element.tagName)) found.push("an element: " + element.outerHTML.slice(0, 80));
      for (const { name } of element.attributes)
        if (!["class", "href"].includes(name)) found.push("an attribute: " + name);
      if (element.tagName === "A" && element.protocol !== "https:") found.push("a link: " + element.href);
      if (element.tagName === "A" && element.host !== "github.com") found.push("a link: " + element.href);
    }
    const comments = document.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
    if (comments.nextNode() !== null) found.push("a comment: " + comments.currentNode.data.slice(0, 80));
  }
  addEventListener("load", () => setTimeout(() => {
    const told = [...new Set([...ran, ...found])].join("\\n");
    fetch("/done", { method: "POST", body: told });
  }, 3000));
}`;
