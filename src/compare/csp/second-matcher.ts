import type { CspAct, CspChange, CspGrant, CspLoad } from "../../domain/csp.ts";

/**
 * Whether a page of the witness's platform may do the one act that the change shows. Written apart from the search and
 * sharing nothing with it: each source becomes one regular expression over the whole URL, and nothing is indexed.
 */
export function allows(grants: readonly CspGrant[], change: CspChange): boolean {
  const { platform } = change.witness;
  return grants.some(
    (grant) => (platform === "any" || grant.platform === platform) && permits(grant, change.act),
  );
}

/** Whether the pages of one grant may do one act. */
export function permits(grant: CspGrant, act: CspAct): boolean {
  const policies = grant.header === null ? [] : grant.header.split(",");
  if (act.kind === "report") {
    return policies.some((text) =>
      [words(text, "report-uri"), words(text, "report-to")].flat().includes(act.collector),
    );
  }
  return policies.every((text) => permittedBy(text, grant, act));
}

function permittedBy(text: string, grant: CspGrant, act: CspAct): boolean {
  switch (act.kind) {
    case "load":
      return loadPermitted(text, grant, act);
    case "inline": {
      const script = act.class === "inline-script";
      const list = script
        ? (words(text, "script-src-elem") ?? words(text, "script-src") ?? words(text, "default-src"))
        : (words(text, "style-src-elem") ?? words(text, "style-src") ?? words(text, "default-src"));
      return (
        list === undefined ||
        namesNonce(list, grant, act.nonce) ||
        namesHash(list, grant, act.hash) ||
        anyText(list, script)
      );
    }
    case "attribute": {
      const list = attributeList(text, act.class);
      if (list === undefined || anyText(list, act.class !== "inline-style")) return true;
      return has(list, "'unsafe-hashes'") && namesHash(list, grant, act.hash);
    }
    case "compile": {
      const list = words(text, "script-src") ?? words(text, "default-src");
      if (list === undefined || has(list, "'unsafe-eval'")) return true;
      return act.class === "wasm" && (grant.engine === "webkit" || has(list, "'wasm-unsafe-eval'"));
    }
    case "escape": {
      const list = words(text, "sandbox");
      return list === undefined || has(list, act.token);
    }
    case "sink":
      return !has(words(text, "require-trusted-types-for") ?? [], "'script'");
    case "create-policy": {
      const list = words(text, "trusted-types");
      if (list === undefined) return true;
      return (
        (list.includes(act.name) || list.includes("*")) && (!act.again || has(list, "'allow-duplicates'"))
      );
    }
    case "clear-text":
      return words(text, "upgrade-insecure-requests") === undefined;
    case "report":
      return false;
  }
}

function attributeList(
  text: string,
  what: "inline-script" | "inline-handler" | "inline-style",
): string[] | undefined {
  const own = {
    "inline-script": "script-src-elem",
    "inline-handler": "script-src-attr",
    "inline-style": "style-src-attr",
  };
  const family = what === "inline-style" ? "style-src" : "script-src";
  return words(text, own[what]) ?? words(text, family) ?? words(text, "default-src");
}

function loadPermitted(text: string, grant: CspGrant, act: CspLoad): boolean {
  const fits = (list: readonly string[] | undefined, directive: string) =>
    list === undefined ||
    list.some((word) => !grant.own.includes(word) && wordFits(word, directive, grant, act));
  const first = (...names: string[]) => {
    const directive = names.find((name) => words(text, name) !== undefined) ?? "";
    return { directive, list: words(text, directive) };
  };
  const asked = (...names: string[]) => {
    const { directive, list } = first(...names);
    return fits(list, directive);
  };

  switch (act.class) {
    case "script": {
      const { directive, list } = first("script-src-elem", "script-src", "default-src");
      if (list === undefined) return true;
      if (namesNonce(list, grant, act.nonce) || namesHash(list, grant, act.integrity)) return true;
      return has(list, "'strict-dynamic'") ? !act.parserInserted : fits(list, directive);
    }
    case "style": {
      const { directive, list } = first("style-src-elem", "style-src", "default-src");
      return fits(list, directive) || namesNonce(list ?? [], grant, act.nonce);
    }
    case "worker": {
      const { directive, list } = first("worker-src", "child-src", "script-src", "default-src");
      return fits(list, directive) || has(list ?? [], "'strict-dynamic'");
    }
    case "object":
      return (
        asked("object-src", "default-src") && (!act.nested || asked("frame-src", "child-src", "default-src"))
      );
    case "prefetch":
      return (
        words(text, "default-src") === undefined ||
        LISTS_OF_URLS.some((name) => words(text, name) !== undefined && fits(words(text, name), name))
      );
    case "frame":
      return asked("frame-src", "child-src", "default-src");
    case "form":
      return asked("form-action");
    case "base":
      return asked("base-uri");
    case "ancestor":
      return asked("frame-ancestors");
    case "image":
      return asked("img-src", "default-src");
    default:
      return asked(`${act.class}-src`, "default-src");
  }
}

const LISTS_OF_URLS =
  "default-src script-src script-src-elem script-src-attr style-src style-src-elem style-src-attr img-src font-src media-src connect-src frame-src child-src worker-src manifest-src object-src".split(
    " ",
  );

/** The words of the first directive of this name, without those that are dropped for a character outside ASCII. */
function words(policy: string, name: string): string[] | undefined {
  if (name === "") return undefined;
  for (const [directive] of policy.matchAll(/[^;]+/g)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what the engines ask for.
    if (!/^[\x00-\x7f]*$/.test(directive)) continue;
    const found = directive.match(/[^\t\n\f\r ]+/g);
    if (found?.[0].toLowerCase() === name) return found.slice(1);
  }
  return undefined;
}

function has(list: readonly string[], keyword: string): boolean {
  return list.some((word) => word.toLowerCase() === keyword);
}

function namesNonce(list: readonly string[], grant: CspGrant, nonce: string | null): boolean {
  if (nonce === null) return false;
  return list.some(
    (word) =>
      NONCE.test(word) &&
      !grant.own.includes(word) &&
      word.replace(/^'nonce-/i, "'nonce-") === `'nonce-${nonce}'`,
  );
}

function namesHash(list: readonly string[], grant: CspGrant, hash: string | null): boolean {
  if (hash === null) return false;
  const spelled = (word: string) =>
    word.replace(/^'?(sha\d+)/i, (algorithm) => algorithm.toLowerCase()).replace(/'/g, "");
  const wanted = standardAlphabet(spelled(hash));
  return list.some(
    (word) => HASH.test(word) && !grant.own.includes(word) && standardAlphabet(spelled(word)) === wanted,
  );
}

/** Base64 as `+` and `/` write it; the first dash divides algorithm and digest. */
function standardAlphabet(hash: string): string {
  const [algorithm, ...digest] = hash.split("-");
  return `${algorithm}-${digest.join("+").replaceAll("_", "/")}`;
}

const NONCE = /^'nonce-[\w+/-]+={0,2}'$/i;
/** A digest is groups of four digits; of the last one two or three may stand alone, padded or not. */
const HASH = /^'sha(?:256|384|512)-(?=[\w+/-])(?:[\w+/-]{4})*(?:[\w+/-]{2}={0,2}|[\w+/-]{3}=?)?'$/i;

function anyText(list: readonly string[], script: boolean): boolean {
  if (!has(list, "'unsafe-inline'") || list.some((word) => NONCE.test(word) || HASH.test(word))) return false;
  return !script || !has(list, "'strict-dynamic'");
}

/** Whether one word lets the URL through, tried as one expression over the URL's text. */
function wordFits(word: string, directive: string, grant: CspGrant, act: CspLoad): boolean {
  const url = normalUrl(act.url);
  const page = new URL(grant.document);
  if (word === "*") {
    if (directive === "img-src" && grant.engine === "webkit" && url.startsWith("data:")) return true;
    return /^(?:https?|wss?):/.test(url) || url.startsWith(page.protocol);
  }
  if (word.toLowerCase() === "'self'") return selfExpression(page).test(url);
  const bare = /^([a-z][a-z0-9+.-]*):$/i.exec(word)?.[1];
  if (bare !== undefined)
    return new RegExp(`^(?:${schemeChoices(bare, grant).map(literal).join("|")}):`).test(url);
  return hostExpressions(word, page, grant, act.redirected).some((expression) => expression.test(url));
}

/** The URL with its port always written where its scheme has a usual one, and its path decoded once. */
function normalUrl(text: string): string {
  const url = new URL(text);
  if (url.protocol === "data:" || url.protocol === "blob:") return text;
  const port = url.port === "" ? usualPort(url.protocol.slice(0, -1)) : url.port;
  return `${url.protocol}//${url.hostname.toLowerCase()}:${port}${decoded(url.pathname)}`;
}

function usualPort(scheme: string): string {
  return scheme === "http" || scheme === "ws" ? "80" : scheme === "https" || scheme === "wss" ? "443" : "";
}

function decoded(path: string): string {
  return path
    .split(/((?:%[0-9a-f]{2})+)/i)
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    })
    .join("");
}

function selfExpression(page: URL): RegExp {
  const scheme = page.protocol.slice(0, -1);
  const port = page.port === "" ? usualPort(scheme) : page.port;
  const host = literal(page.hostname);
  const choices = [`${scheme}://${host}:${port}`];
  if (scheme === "http" || scheme === "https") {
    const sockets = scheme === "http" ? "https|wss|ws" : "https|wss";
    choices.push(`(?:${sockets})://${host}:${port}`);
    if (page.port === "") choices.push(`(?:https|wss)://${host}:443`);
    if (page.port === "" && scheme === "http") choices.push(`ws://${host}:80`);
  }
  return new RegExp(`^(?:${choices.join("|")})(?:/|$)`);
}

/** The schemes that one scheme stands for, itself first. */
function schemeChoices(scheme: string, grant: CspGrant): string[] {
  const name = scheme.toLowerCase();
  const upgrades: Record<string, string[]> =
    grant.engine === "webkit"
      ? { http: ["https"], ws: ["wss", "http", "https"], wss: ["https"] }
      : { http: ["https"], ws: ["wss"] };
  return [name, ...(upgrades[name] ?? [])];
}

const HOST_WORD = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[\w-]+(?:\.[\w-]+)*\.?)(?::(\*|\d+))?(\/.*)?$/i;

/** One expression for each scheme that the source stands for; none where the word is no source. */
function hostExpressions(word: string, page: URL, grant: CspGrant, redirected: boolean): RegExp[] {
  const match = HOST_WORD.exec(word);
  if (!match) return [];
  const [, scheme = page.protocol.slice(0, -1), host = "", port, path] = match;
  if (grant.engine === "chromium" && host.includes("_")) return [];
  const hosts =
    host.toLowerCase() === "*"
      ? "[^/:]*"
      : host.startsWith("*.")
        ? `[^/:]+${literal(host.slice(1).toLowerCase())}`
        : literal(host.toLowerCase());
  const paths = redirected ? "" : pathExpression(path);
  return schemeChoices(scheme, grant).map((each, index) => {
    const ports = portChoices(
      port,
      each,
      grant.engine === "webkit" ? "free" : index > 0 ? "upgraded" : "same",
    );
    return new RegExp(`^${literal(each)}://${hosts}:(?:${ports})(?:${paths === "" ? "/.*|$" : paths})`, "s");
  });
}

function portChoices(
  port: string | undefined,
  scheme: string,
  upgrade: "free" | "upgraded" | "same",
): string {
  if (port === "*") return "\\d*";
  if (port === undefined) return usualPort(scheme);
  const number = String(Number(port));
  // Chromium lets an upgraded scheme have the port of encrypted traffic, and no other.
  if (upgrade === "upgraded") return number === "80" || number === "443" ? "443" : "(?!)";
  return number === "80" && upgrade === "free" && /^(?:https|wss)$/.test(scheme) ? "80|443" : number;
}

function pathExpression(path: string | undefined): string {
  const plainPath = path?.split(/[?#]/, 1)[0] ?? "";
  if (plainPath === "" || plainPath === "/") return "";
  const text = literal(decoded(plainPath));
  return plainPath.endsWith("/") ? `${text}.*` : `${text}$`;
}

/** An expression that stands for exactly this text. */
function literal(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, "\\$&");
}
