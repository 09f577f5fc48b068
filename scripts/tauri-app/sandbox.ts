/** A small world in which an app runs: folders of its own above the one that it runs in, a program that opens things, and a server. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What stands in files and in the environment that a page has no business with. */
export const SECRET = "toril-secret";

/** The server that code on a machine takes for a service of its own. */
const LOCAL_PORT = 2375;

/** A witness goes four folders up: from here that leads to the root of the sandbox, and no farther. */
const DEPTH = ["a", "b", "c", "d"];

export class Sandbox {
  readonly root = mkdtempSync(join(tmpdir(), "toril-app-"));
  readonly home = join(this.root, ...DEPTH);
  readonly #tools = mkdtempSync(join(tmpdir(), "toril-tools-"));
  readonly #opened = join(this.#tools, "opened");
  #asked: string[] = [];
  #servers: readonly Server[] = [];

  /** Listens for what the app sends by its proxy, and to a service of this machine. */
  async start(): Promise<NodeJS.ProcessEnv> {
    writeFileSync(join(this.#tools, "xdg-open"), `#!/bin/sh\necho "$1" > "${this.#opened}"\n`);
    chmodSync(join(this.#tools, "xdg-open"), 0o755);
    const [proxy, local] = await Promise.all([this.#listen(0), this.#listen(LOCAL_PORT)]);
    this.#servers = [proxy, local];
    const address = proxy.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const PATH = `${this.#tools}:${process.env.PATH ?? ""}`;
    return {
      PATH,
      TORIL_MARK: SECRET,
      http_proxy: `http://127.0.0.1:${port}`,
      ALL_PROXY: `http://127.0.0.1:${port}`,
    };
  }

  stop(): void {
    for (const server of this.#servers) server.close();
    for (const folder of [this.root, this.#tools]) rmSync(folder, { recursive: true, force: true });
  }

  /** Lays everything anew, but for the folder that the app stands in. */
  lay(): void {
    for (const each of readdirSync(this.root))
      if (each !== DEPTH[0]) rmSync(join(this.root, each), { recursive: true });
    for (const folder of [this.home, join(this.root, "etc"), join(this.root, "home/user/.config")])
      mkdirSync(folder, { recursive: true });
    writeFileSync(join(this.home, "note.md"), "a note");
    writeFileSync(join(this.root, "etc/passwd"), SECRET);
    writeFileSync(join(this.root, "home/user/.bashrc"), "");
    rmSync(this.#opened, { force: true });
    this.#asked = [];
  }

  /** What happened outside of the folder that the app runs in, since it was laid. */
  happened(before: string): readonly string[] {
    return [
      ...(this.seen() === before ? [] : ["changed files"]),
      ...(existsSync(this.#opened) ? ["opened"] : []),
      ...this.#asked,
    ];
  }

  /** All files but the app's own, with their sizes and times. */
  seen(): string {
    return readdirSync(this.root, { recursive: true, withFileTypes: true })
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.startsWith(join(this.root, DEPTH[0] ?? "")))
      .map((path) => `${path} ${existsSync(path) ? statSync(path).mtimeMs : "a link"}`)
      .sort()
      .join("\n");
  }

  #listen(port: number): Promise<Server> {
    const server = createServer((socket) => {
      if (port === LOCAL_PORT) this.#asked.push("connected");
      socket.on("error", () => undefined);
      socket.on("data", (sent) => {
        this.#asked.push(`asked ${sent.toString().split("\r\n")[0]}`);
        socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
      });
    });
    return new Promise((resolve) => {
      server.listen(port, "127.0.0.1", () => {
        resolve(server);
      });
    });
  }
}
