import { parseTarget } from "./match-url.ts";
import type { Page } from "./policy.ts";
import { decodeOnce, type HostSource } from "./source.ts";

/**
 * Values that no policy names, and those that some do. A source is a set of independent tests (scheme, host, port,
 * path), so a URL that is unnamed wherever its source leaves the choice free is refused by the other side whenever
 * any URL of that source is.
 */
export type Names = Readonly<{
  /** A host of someone else's. */
  evilHost: string;
  /** A host below `parent` that no policy names; undefined where none can be written. */
  childOf(parent: string): string | undefined;
  oddPort: number;
  /** A path below `folder` (ends with `/`) that no policy names. */
  fileIn(folder: string, extension: string): string;
  /** A name for a Trusted Types policy. */
  policyName: string;
  hosts: readonly string[];
  ports: readonly number[];
  paths: readonly string[];
}>;

export function namesIn(pages: readonly Page[]): Names {
  const sources = pages.flatMap(hostSourcesOf);
  const hosts = new Set(sources.map((source) => source.host).filter((host) => host !== ""));
  for (const page of pages) hosts.add(parseTarget(page.grant.document)?.host ?? "");
  const ports = new Set(sources.map((source) => source.port).filter((port) => typeof port === "number"));
  const rawPaths = new Set(sources.flatMap((source) => source.path?.raw ?? []));
  const paths = new Set([...rawPaths].map(decodeOnce));
  const policyNames = new Set(
    pages.flatMap((page) => page.policies.flatMap((policy) => policy.get("trusted-types")?.words ?? [])),
  );

  return {
    evilHost: firstUnnamed(
      (n) => ["evil.example", "evil.test", "evil.invalid"][n] ?? `evil.host${n}`,
      (host) => belowNone(host, hosts),
    ),
    childOf: (parent) => childOf(parent, hosts),
    oddPort: firstUnnamed(
      (n) => 8443 + n,
      (port) => !ports.has(port),
    ),
    fileIn: (folder, extension) =>
      firstUnnamed(
        (n) => `${folder}${n === 0 ? "x" : `x${n}`}.${extension}`,
        (path) => !paths.has(decodeOnce(path)),
      ),
    policyName: firstUnnamed(
      (n) => `evil${n === 0 ? "" : n}`,
      (name) => !policyNames.has(name),
    ),
    hosts: [...hosts],
    ports: [...ports],
    paths: [...rawPaths],
  };
}

function hostSourcesOf(page: Page): HostSource[] {
  return page.policies.flatMap((policy) =>
    [...policy.values()].flatMap((list) => list.urlSources.filter((source) => source.kind === "host")),
  );
}

/** `*.0.0.5` is a suffix of text to both engines, so that `10.0.0.5` is below it. */
function childOf(parent: string, hosts: ReadonlySet<string>): string | undefined {
  const labels = parent.split(".");
  if (!/^\d+$/.test(labels.at(-1) ?? "")) {
    return firstUnnamed(
      (n) => `${n === 0 ? "w" : `w${n}`}.${parent}`,
      (host) => !hosts.has(host),
    );
  }
  if (labels.length > 3) return undefined;
  const missing = 4 - labels.length;
  for (let n = 10; n < 250; n++) {
    const host = `${`${n}.`.repeat(missing)}${parent}`;
    if (!hosts.has(host)) return host;
  }
  return undefined;
}

function belowNone(host: string, hosts: ReadonlySet<string>): boolean {
  return host.split(".").every((_, index, labels) => !hosts.has(labels.slice(index).join(".")));
}

/** Ends, since policies name finitely many values and the bound on their sources is small. */
function firstUnnamed<T>(nth: (n: number) => T, unnamed: (value: T) => boolean): T {
  let n = 0;
  while (!unnamed(nth(n))) n += 1;
  return nth(n);
}
