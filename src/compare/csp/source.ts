import type { CspGrant } from "../../domain/csp.ts";

export type Engine = CspGrant["engine"];

/** One word of a directive's list, as both engines read it. */
export type Source =
  | Readonly<{ kind: "keyword"; word: string; text: string }>
  | Readonly<{ kind: "nonce"; value: string; text: string }>
  | Readonly<{ kind: "hash"; value: string; text: string }>
  | Readonly<{ kind: "scheme"; scheme: string; text: string }>
  | HostSource
  /** Means nothing, and makes the list no longer than it is without it. */
  | Readonly<{ kind: "invalid"; text: string }>;

/** `[scheme://](host|*.host|*)[:port|:*][/path]`. `host` is "" for `*`, which stands for any. */
export type HostSource = Readonly<{
  kind: "host";
  scheme: string | null;
  wildcard: boolean;
  host: string;
  port: number | "any" | null;
  /** Decoded segments; null where any path will do. */
  path: SourcePath | null;
  text: string;
}>;

/** `prefix` where the source ends with a slash and so stands for everything below it. */
export type SourcePath = Readonly<{ raw: string; decoded: string; prefix: boolean }>;

const QUOTED_WORDS: ReadonlySet<string> = new Set([
  "'none'",
  "'self'",
  "'unsafe-inline'",
  "'unsafe-eval'",
  "'wasm-unsafe-eval'",
  "'unsafe-hashes'",
  "'strict-dynamic'",
  "'report-sample'",
  "'allow-duplicates'",
  "'script'",
]);

const NONCE = /^'nonce-([A-Za-z0-9+/_-]+={0,2})'$/i;
const HASH = /^'sha(256|384|512)-([A-Za-z0-9+/_-]+={0,2})'$/i;
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):$/;
const SCHEME_PREFIX = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//;
/** Chromium takes a source with an underscore in its host for invalid; that WebKit does too is not known. */
const HOSTS = {
  chromium: /^(?:\*|(?:\*\.)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.?)$/,
  webkit: /^(?:\*|(?:\*\.)?[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.?)$/,
};
const PORT = /^(?:\*|[0-9]+)$/;

export function parseSource(text: string, engine: Engine): Source {
  if (text.startsWith("'")) return parseQuoted(text);
  const scheme = SCHEME.exec(text)?.[1];
  if (scheme !== undefined) return { kind: "scheme", scheme: scheme.toLowerCase(), text };
  return parseHost(text, engine) ?? { kind: "invalid", text };
}

function parseQuoted(text: string): Source {
  const word = text.toLowerCase();
  if (QUOTED_WORDS.has(word)) return { kind: "keyword", word, text };
  const nonce = NONCE.exec(text)?.[1];
  if (nonce !== undefined) return { kind: "nonce", value: nonce, text };
  const hash = HASH.exec(text);
  if (hash?.[2] !== undefined && isBase64(hash[2])) return { kind: "hash", value: canonicalHash(text), text };
  return { kind: "invalid", text };
}

/** Whether it can be decoded once the padding is made up: a hash that can't be is an invalid word (Chromium 156). */
function isBase64(text: string): boolean {
  const digits = text.replace(/(?<!=)=+$/, "").length;
  const padding = text.length - digits;
  return digits % 4 !== 1 && (padding === 0 || digits % 4 === 2 || (digits % 4 === 3 && padding === 1));
}

/** Hashes are equal whatever the case of the algorithm and whichever of the two base64 alphabets writes them. */
export function canonicalHash(text: string): string {
  const bare = text.replace(/^'|'$/g, "");
  const dash = bare.indexOf("-");
  const digest = bare
    .slice(dash + 1)
    .replaceAll("-", "+")
    .replaceAll("_", "/");
  return `${bare.slice(0, dash).toLowerCase()}-${digest}`;
}

function parseHost(text: string, engine: Engine): HostSource | undefined {
  const scheme = SCHEME_PREFIX.exec(text)?.[1] ?? null;
  const rest = scheme === null ? text : text.slice(scheme.length + 3);
  const slash = rest.indexOf("/");
  const authority = slash < 0 ? rest : rest.slice(0, slash);
  const colon = authority.lastIndexOf(":");
  const host = colon < 0 ? authority : authority.slice(0, colon);
  const port = colon < 0 ? null : authority.slice(colon + 1);
  if (!HOSTS[engine].test(host) || (port !== null && !PORT.test(port))) return undefined;
  const wildcard = host.startsWith("*");
  return {
    kind: "host",
    scheme: scheme?.toLowerCase() ?? null,
    wildcard,
    host: (wildcard ? host.slice(2) : host).toLowerCase(),
    port: port === null ? null : port === "*" ? "any" : Number(port),
    path: slash < 0 ? null : parsePath(rest.slice(slash)),
    text,
  };
}

/** Both engines leave out a query and a fragment, where the specification calls the whole source invalid. */
function parsePath(text: string): SourcePath | null {
  const raw = text.replace(/[?#].*$/, "");
  if (raw === "/" || raw === "") return null;
  return { raw, decoded: decodeOnce(raw), prefix: raw.endsWith("/") };
}

/** Percent-decoding that never fails: what isn't a valid escape stays as it is. */
export function decodeOnce(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}
