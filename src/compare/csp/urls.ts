import type { CspLoadClass } from "../../domain/csp.ts";
import type { Document } from "./match-url.ts";
import type { Names } from "./names.ts";
import type { HostSource, Source } from "./source.ts";
import { isStar } from "./source-list.ts";

/** A URL worth trying, and the source of head that should let it through: null where any URL will do. */
export type UrlIdea = Readonly<{ url: string; source: Source | null }>;

/**
 * What URLs are made for: a class of loads on one page. `crossed` where several policies of head must allow at once,
 * so that values named by the one may be needed to fit into a gap of the other.
 */
export type UrlSetting = Readonly<{
  class: CspLoadClass;
  document: Document;
  names: Names;
  crossed: boolean;
}>;

/** The URLs in which `source` could differ from any other list: one for each choice that the source leaves open. */
export function urlsOf(source: Source, setting: UrlSetting): UrlIdea[] {
  return textsOf(source, setting).map((url) => ({ url, source }));
}

/** The URLs to try where no list restricts them. */
export function anyUrls(setting: UrlSetting): UrlIdea[] {
  const { document } = setting;
  const schemes = ["https", "http", "wss", "ws", "data", "blob", "asset", "ipc", "custom"];
  const urls = schemes.flatMap((scheme) => urlsOfScheme(scheme, setting));
  return [...urls, ...urlsOfSelf(document, setting)].map((url) => ({ url, source: null }));
}

function textsOf(source: Source, setting: UrlSetting): string[] {
  if (source.kind === "keyword") return urlsOfSelf(setting.document, setting);
  if (source.kind === "scheme") {
    return schemesOf(source.scheme, setting).flatMap((scheme) => urlsOfScheme(scheme, setting));
  }
  if (source.kind !== "host") return [];
  if (isStar(source)) {
    const schemes = ["https", "http", "wss", "ws", setting.document.origin.scheme];
    // `img-src *` is more than the web's schemes in WebKit; where it isn't, this one is refused and does no harm.
    return [...new Set([...schemes, "data"])].flatMap((scheme) => urlsOfScheme(scheme, setting));
  }
  const schemes = schemesOf(source.scheme ?? setting.document.origin.scheme, setting);
  return schemes.flatMap((scheme) =>
    hostsOf(source, setting.names, setting.crossed).flatMap((host) =>
      portsOf(source, scheme, setting).flatMap((port) =>
        pathsOf(source, setting).map((path) => `${scheme}://${host}${port}${path}`),
      ),
    ),
  );
}

/** The schemes that a source lets through by naming one, the safest first: people know `https:` best. */
function schemesOf(named: string, setting: UrlSetting): string[] {
  const webkit = setting.document.engine === "webkit";
  if (named === "http") return ["https", "http"];
  if (named === "ws") return webkit ? ["wss", "ws", "https", "http"] : ["wss", "ws"];
  if (named === "wss") return webkit ? ["wss", "https"] : ["wss"];
  return [named];
}

function urlsOfScheme(scheme: string, setting: UrlSetting): string[] {
  const { names, document } = setting;
  const file = names.fileIn("/", EXTENSIONS[setting.class] ?? "html");
  if (scheme === "data") return [DATA_URLS[setting.class] ?? "data:text/plain,x"];
  if (scheme === "blob") return [`blob:${originText(document)}/6ba7b810-9dad-11d1-80b4-00c04fd430c8`];
  if (!isNetwork(scheme)) return [`${scheme}://localhost${file}`, `${scheme}://${names.evilHost}${file}`];
  const hosts = setting.crossed ? [names.evilHost, ...names.hosts] : [names.evilHost];
  const ports = setting.crossed ? names.ports.map((port) => `:${port}`) : [];
  return hosts.flatMap((host) =>
    ["", `:${names.oddPort}`, ...ports].map((port) => `${scheme}://${host}${port}${file}`),
  );
}

function urlsOfSelf(document: Document, setting: UrlSetting): string[] {
  const { scheme, host } = document.origin;
  const file = setting.names.fileIn("/", EXTENSIONS[setting.class] ?? "html");
  const schemes = isNetwork(scheme) ? [scheme, "https", "wss", "ws"] : [scheme];
  const own = `${originText(document)}${file}`;
  return [...new Set([own, ...schemes.map((each) => `${each}://${host}${file}`)])];
}

function hostsOf(source: HostSource, names: Names, crossed: boolean): string[] {
  if (!source.wildcard) return [source.host];
  const child = source.host === "" ? names.evilHost : names.childOf(source.host);
  const fresh = child === undefined ? [] : [child];
  if (!crossed) return fresh;
  const named = names.hosts.flatMap((host) => [host, names.childOf(host) ?? host]);
  return [...fresh, ...named.filter((host) => source.host === "" || host.endsWith(`.${source.host}`))];
}

function portsOf(source: HostSource, scheme: string, setting: UrlSetting): string[] {
  if (source.port === null) return [""];
  if (source.port === "any") {
    const named = setting.crossed ? setting.names.ports.map((port) => `:${port}`) : [];
    return ["", `:${setting.names.oddPort}`, ...named];
  }
  const secure = scheme === "https" || scheme === "wss";
  return source.port === 80 && secure ? ["", ":80"] : [`:${source.port}`];
}

function pathsOf(source: HostSource, setting: UrlSetting): string[] {
  const extension = EXTENSIONS[setting.class] ?? "html";
  if (source.path && !source.path.prefix) return [source.path.raw];
  const folder = source.path?.raw ?? "/";
  const fresh = setting.names.fileIn(folder, extension);
  if (!setting.crossed) return [fresh];
  const named = setting.names.paths.map((path) =>
    path.endsWith("/") ? setting.names.fileIn(path, extension) : path,
  );
  return [fresh, ...named];
}

function originText(document: Document): string {
  const { scheme, host, port } = document.origin;
  const usual = port === null || (scheme === "http" && port === 80) || (scheme === "https" && port === 443);
  return `${scheme}://${host}${usual ? "" : `:${port}`}`;
}

function isNetwork(scheme: string): boolean {
  return scheme === "http" || scheme === "https" || scheme === "ws" || scheme === "wss";
}

/** What a URL of the class usually ends in; a page where nothing else is said. */
const EXTENSIONS: Readonly<Partial<Record<CspLoadClass, string>>> = {
  script: "js",
  worker: "js",
  connect: "json",
  style: "css",
  image: "png",
  font: "woff2",
  media: "mp4",
  manifest: "json",
};

const DATA_URLS: Readonly<Partial<Record<CspLoadClass, string>>> = {
  script: "data:text/javascript,alert(1)",
  worker: "data:text/javascript,postMessage(1)",
  frame: "data:text/html,<script>alert(1)</script>",
  object: "data:text/html,<script>alert(1)</script>",
  style: "data:text/css,*{display:none}",
  image: "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
  font: "data:font/woff2;base64,AAAA",
  media: "data:audio/wav;base64,AAAA",
  manifest: "data:application/manifest+json,{}",
};
