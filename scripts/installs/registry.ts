import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { archiveFor, type ScratchPackage } from "./packages.ts";

/** A registry of npm's on this machine, that has these packages alone. */
export type Registry = Readonly<{ url: string; archives: ReadonlyMap<string, Buffer>; server: Server }>;

export async function registryOf(packages: readonly ScratchPackage[]): Promise<Registry> {
  const archives = new Map<string, Buffer>();
  for (const each of packages) archives.set(each.name, await archiveFor(each));
  const server = createServer(({ url = "" }, response) => {
    const path = decodeURIComponent(url).slice(1);
    const [name = "", isArchive] = path.split("/-/");
    const found = packages.find((each) => each.name === name);
    const archive = archives.get(name);
    if (found === undefined || archive === undefined) response.writeHead(404).end("{}");
    else if (isArchive !== undefined) response.end(archive);
    else response.end(JSON.stringify(recordOf(found, archive, urlOf(server))));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: urlOf(server), archives, server };
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function recordOf({ name, manifest, listed }: ScratchPackage, archive: Buffer, url: string): object {
  const integrity = `sha512-${createHash("sha512").update(archive).digest("base64")}`;
  const dist = { integrity, tarball: `${url}${name}/-/${name.replace(/^.*\//, "")}-1.0.0.tgz` };
  const version = { name, version: "1.0.0", ...manifest, ...listed, dist };
  return { name, "dist-tags": { latest: "1.0.0" }, versions: { "1.0.0": version } };
}
