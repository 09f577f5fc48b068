import type { UrlPartName } from "./constructor.ts";
import { isWrittenLabel } from "./punycode.ts";
import { RefusedUrlPattern, UnreadUrlPattern } from "./tokens.ts";

/** Two versions of the crate `urlpattern` read some texts differently: 0.3, in Tauri before 2.12, and 0.6. */
export type UrlDialect = "0.3" | "0.6";

/**
 * Fixed text of a pattern's part, as a URL parser writes it. Node's parser and the crate `url` agree, with the exceptions
 * that this file names.
 * @throws RefusedUrlPattern where no URL can have it
 */
export function canonical(part: UrlPartName | "opaque", text: string, dialect: UrlDialect): string {
  if (text === "") return "";
  switch (part) {
    case "protocol":
      return protocolOf(text);
    case "hostname":
      return hostOf(text, dialect);
    case "port":
      return portOf(text, dialect);
    case "pathname":
      return pathOf(text, dialect);
    case "opaque":
      return opaquePathOf(text);
    case "username":
    case "password":
      return written(part, text);
    case "search":
      return written("search", `?${text}`).slice(1);
    case "hash":
      return written("hash", `#${text}`).slice(1);
  }
}

function protocolOf(text: string): string {
  try {
    return new URL(`${text}://dummy.test`).protocol.slice(0, -1);
  } catch {
    throw new RefusedUrlPattern(`no protocol: ${text}`);
  }
}

function hostOf(text: string, dialect: UrlDialect): string {
  if (text.includes("[") && text.includes(":")) throw new UnreadUrlPattern("an address in a host");
  if (text.includes(":")) {
    if (dialect === "0.6" || text.startsWith(":")) throw new RefusedUrlPattern(`no host: ${text}`);
    return hostOf(text.slice(0, text.indexOf(":")), dialect);
  }
  if (dialect === "0.3" && /[/?#\\]/.test(text)) throw new RefusedUrlPattern(`no host: ${text}`);
  // Setting an invalid host keeps the old one: two different results mean that it was invalid.
  const [one, other] = ["http://one.test", "http://other.test"].map((url) => {
    const target = new URL(url);
    target.hostname = text;
    return target.hostname;
  });
  if (one === undefined || one !== other) throw new RefusedUrlPattern(`no host: ${text}`);
  // Each version of Unicode allows other letters in a label.
  if (!one.split(".").every(isWrittenLabel)) throw new UnreadUrlPattern(`it may be no host: ${text}`);
  return one;
}

function portOf(text: string, dialect: UrlDialect): string {
  const digits = dialect === "0.3" ? /^\+?(\d+)$/.exec(text) : /^(\d+)/.exec(text);
  const port = Number(digits?.[1] ?? Number.NaN);
  if (!(port <= LAST_PORT)) throw new RefusedUrlPattern(`no port: ${text}`);
  return String(port);
}

const LAST_PORT = 0xffff;

/** A path without a leading slash is read after a character that keeps its first dots from being a segment. */
function pathOf(text: string, dialect: UrlDialect): string {
  if (text.startsWith("/")) return withCarets(text, (path) => written("pathname", path));
  const path = withCarets(text, (rest) => written("pathname", `/-${rest}`));
  if (dialect === "0.6") return path.startsWith("/-") ? path.slice(2) : path;
  if (path.length < 2) throw new RefusedUrlPattern(`no path: ${text}`);
  return path.slice(2);
}

/** The crate leaves carets as they are. */
function withCarets(text: string, write: (text: string) => string): string {
  if (!text.includes("^")) return write(text);
  if (/%5e/i.test(text)) throw new UnreadUrlPattern("carets of two kinds");
  return write(text).replaceAll("%5E", "^");
}

/** A path that isn't made of segments never begins with a slash. */
function opaquePathOf(text: string): string {
  return text
    .replace(/^\//, "%2F")
    .replace(/[^ -~]+/g, (characters) =>
      Array.from(
        new TextEncoder().encode(characters),
        (byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`,
      ).join(""),
    );
}

function written(property: "username" | "password" | "pathname" | "search" | "hash", text: string): string {
  const url = new URL("http://dummy.test");
  url[property] = text;
  return url[property];
}
