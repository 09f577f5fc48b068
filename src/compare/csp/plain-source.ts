import type { CspGrant, CspLoad } from "../../domain/csp.ts";

/** Whether one word lets the URL through, tried as one expression over the URL's text. */
export function wordFits(word: string, directive: string, grant: CspGrant, act: CspLoad): boolean {
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
  return [name, ...(Object.hasOwn(upgrades, name) ? (upgrades[name] ?? []) : [])];
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
