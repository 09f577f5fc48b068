import { decodeOnce, type Engine, type HostSource } from "./source.ts";
import type { SourceList } from "./source-list.ts";

/** The page that a URL is loaded into: what `'self'` and sources without a scheme mean depends on it. */
export type Document = Readonly<{ origin: TargetUrl; engine: Engine }>;

/** The parts of a URL that sources are tried against. `port` is the default one where the URL names none. */
export type TargetUrl = Readonly<{ scheme: string; host: string; port: number | null; path: string }>;

const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, ws: 80, wss: 443 };

export function parseTarget(text: string): TargetUrl | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const scheme = url.protocol.slice(0, -1);
  return {
    scheme,
    host: url.hostname.toLowerCase(),
    port: url.port === "" ? defaultPort(scheme) : Number(url.port),
    path: decodeOnce(url.pathname),
  };
}

/** Whether a list lets a URL through, by its sources alone. */
export function listMatches(list: SourceList, url: TargetUrl, page: Document, redirected: boolean): boolean {
  return (
    (list.star && starMatches(list, url, page)) ||
    (list.keywords.has("'self'") && selfMatches(url, page.origin)) ||
    schemesMatch(list.schemes, url.scheme, page.engine) ||
    hostSourcesFor(list, url.host).some((source) => hostMatches(source, url, page, redirected))
  );
}

function starMatches(list: SourceList, url: TargetUrl, page: Document): boolean {
  if (defaultPort(url.scheme) !== null || url.scheme === page.origin.scheme) return true;
  // A habit of WebKit alone, and only where the directive itself stands there.
  return page.engine === "webkit" && list.directive === "img-src" && url.scheme === "data";
}

function selfMatches(url: TargetUrl, self: TargetUrl): boolean {
  if (url.host !== self.host) return false;
  if (url.scheme === self.scheme && url.port === self.port) return true;
  const upgraded =
    url.scheme === "https" || url.scheme === "wss" || (self.scheme === "http" && url.scheme === "ws");
  return (
    isWeb(self.scheme) && upgraded && (url.port === self.port || (isDefaultPort(url) && isDefaultPort(self)))
  );
}

function schemesMatch(schemes: ReadonlySet<string>, scheme: string, engine: Engine): boolean {
  for (const listed of schemes) if (schemeMatch(listed, scheme, engine) !== "no") return true;
  return false;
}

function* suffixesOf(host: string): Generator<string> {
  for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) yield host.slice(dot + 1);
}

/** The sources that could fit a host: the few that name it, a parent of it, or any. */
function hostSourcesFor(list: SourceList, host: string): HostSource[] {
  const result = [...list.anyHost, ...(list.byHost.get(host) ?? [])];
  if (list.bySuffix.size === 0) return result;
  for (const suffix of suffixesOf(host)) result.push(...(list.bySuffix.get(suffix) ?? []));
  return result;
}

/** The host itself is known to fit; what is left are scheme, port and path. */
function hostMatches(source: HostSource, url: TargetUrl, page: Document, redirected: boolean): boolean {
  const scheme = schemeMatch(source.scheme ?? page.origin.scheme, url.scheme, page.engine);
  if (scheme === "no" || !portMatches(source.port, url, scheme, page.engine)) return false;
  return redirected || source.path === null || pathMatches(source.path.decoded, source.path.prefix, url.path);
}

type SchemeMatch = "no" | "same" | "upgraded";

function schemeMatch(listed: string, asked: string, engine: Engine): SchemeMatch {
  if (listed === asked) return "same";
  if (listed === "http" && asked === "https") return "upgraded";
  if (listed === "ws" && asked === "wss") return "upgraded";
  if (engine === "chromium") return "no";
  if (listed === "ws" && isWeb(asked)) return "upgraded";
  return listed === "wss" && asked === "https" ? "upgraded" : "no";
}

function portMatches(port: HostSource["port"], url: TargetUrl, scheme: SchemeMatch, engine: Engine): boolean {
  if (port === "any") return true;
  if (port === null) return isDefaultPort(url);
  const secure = url.scheme === "https" || url.scheme === "wss";
  // Chromium upgrades a port together with its scheme, or not at all.
  const upgrades = engine === "webkit" || scheme === "upgraded";
  if (port === 80 && url.port === 443 && secure && upgrades) return true;
  if (port !== url.port) return false;
  return engine === "webkit" || scheme === "same" || port === 443;
}

function pathMatches(listed: string, prefix: boolean, path: string): boolean {
  return prefix ? path.startsWith(listed) : path === listed;
}

function isWeb(scheme: string): boolean {
  return scheme === "http" || scheme === "https";
}

/** The port of a scheme that has one; a scheme may be called anything, such as what every object has. */
function defaultPort(scheme: string): number | null {
  return Object.hasOwn(DEFAULT_PORTS, scheme) ? (DEFAULT_PORTS[scheme] ?? null) : null;
}

function isDefaultPort(url: TargetUrl): boolean {
  return url.port === defaultPort(url.scheme);
}
