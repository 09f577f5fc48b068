import { literal } from "./literal.ts";

/**
 * A URLPattern as Tauri reads it (remote origins, the http plugin's scope): a missing search, hash or path means any.
 * Undefined where Tauri refuses the text, as it does a pattern without a scheme.
 * Source: `tauri-utils`, `acl/mod.rs`, `RemoteUrlPattern`.
 */
export function parseUrlPattern(text: string): URLPattern | undefined {
  try {
    const { protocol, username, password, hostname, port, pathname, search, hash } = new URLPattern(
      inJavaScript(text),
    );
    return new URLPattern({
      protocol,
      username,
      password,
      hostname,
      port,
      pathname: pathname === "" || pathname === "/" ? "*" : pathname,
      search: search === "" ? "*" : search,
      hash: hash === "" ? "*" : hash,
    });
  } catch {
    return undefined;
  }
}

/** A class inside a group may hold characters bare in Rust that JavaScript's `v` flag wants escaped. */
function inJavaScript(text: string): string {
  return text.replace(/\\.|\(|\)|\[(?:\\.|[^\]\\])+\]/gs, (token, at: number) =>
    token.startsWith("[") && isInGroup(text, at) ? escapedClass(token) : token,
  );
}

/** Whether a regular expression is open at this place: brackets of a host (IPv6) are no class. */
function isInGroup(text: string, at: number): boolean {
  const before = text.slice(0, at).replace(/\\./gs, "");
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

function escapedClass(text: string): string {
  return text
    .replace(/\\.|[/|{}]/gs, (token) => (token.startsWith("\\") ? token : `\\${token}`))
    .replace(/^(\[\^?)-|(?<!\\)-\]$/g, (token) => token.replace("-", "\\-"))
    .replace(/(?<=\\[dswDSW])-/g, "\\-");
}

/**
 * Whether Tauri may read a pattern otherwise than it can be read here: a group in Rust's own dialect, a user, or a port
 * after a scheme in capitals, which Tauri doesn't know as that scheme's own.
 */
export function isForeign(text: string): boolean {
  const pattern = parseUrlPattern(text);
  if (pattern === undefined) return text.includes("(");
  const namesUser = [pattern.username, pattern.password].some((part) => part !== "*" && part !== "");
  return namesUser || /^[^:]*[A-Z][^:]*:\/\/[^/]*:/.test(text);
}

/** Wildcards in one part. People write up to four; each more makes a matcher that tries them slower by a power. */
const MOST_WILDCARDS = 6;

/** Whether a pattern is made to be slow, so that neither it nor its automaton is tried. */
export function isCostly(pattern: URLPattern): boolean {
  return URL_PARTS.some(({ property }) => (pattern[property].match(/[*(:{]/g)?.length ?? 0) > MOST_WILDCARDS);
}

/** One of the independent parts of a URL and of its pattern. */
export type UrlPart = Readonly<{
  property: "protocol" | "hostname" | "port" | "pathname" | "search" | "hash";
  /** What a real URL can have there: what a URL parser gives back unchanged. A colon in a host (IPv6) reads `;`. */
  real: string;
  /** What a named group (`:name`) matches one of. */
  segment: string;
  /** The character that belongs to a group with a modifier when it stands before it. */
  prefix: string;
  /** Words that people understand at once, to stand for all others. */
  telling: readonly string[];
}>;

/** Characters that a URL parser leaves as they are. */
const PLAIN = "A-Za-z0-9._~:@!$&'()*+,;=%";

export const URL_PARTS: readonly UrlPart[] = [
  {
    property: "protocol",
    real: "[a-z][a-z0-9+.\\-]*",
    segment: "[^]",
    prefix: "",
    telling: ["https", "http"],
  },
  {
    property: "hostname",
    real: "[a-z0-9_](?:[a-z0-9_.\\-]*[a-z0-9_])?|\\[[0-9a-f;.]+\\]",
    segment: "[^.]",
    prefix: "",
    telling: ["evil.example", "169.254.169.254", "localhost", "evil"],
  },
  { property: "port", real: "(?:[1-9][0-9]{0,4})?", segment: "[^]", prefix: "", telling: ["", "8080"] },
  {
    property: "pathname",
    real: `\\/[${PLAIN}\\/\\-]*`,
    segment: "[^/]",
    prefix: "/",
    telling: ["/", "/page"],
  },
  { property: "search", real: `[${PLAIN}\\/?\\-]*`, segment: "[^]", prefix: "", telling: ["", "q=1"] },
  { property: "hash", real: `[${PLAIN}\\/?\\-]*`, segment: "[^]", prefix: "", telling: ["", "top"] },
];

const NAME = /^:[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/u;

/** One part of a URLPattern as a regular expression: `*`, `:name`, `(regex)`, `{group}`, each with `?`, `*` or `+`. */
export function partExpression(pattern: string, part: UrlPart): string {
  let result = "";
  // The literal just read, held back since a `/` may turn out to belong to the group after it.
  let held = "";
  for (let i = 0; i < pattern.length; ) {
    const group = groupAt(pattern, i, part);
    if (group === undefined) {
      const escaped = pattern[i] === "\\";
      const text = pattern[escaped ? i + 1 : i] ?? "";
      result += held;
      held = literal(part.property === "hostname" && text === ":" ? ";" : text);
      i += escaped ? 2 : 1;
      continue;
    }
    const modifier = /^[?*+]/.exec(pattern.slice(group.next))?.[0] ?? "";
    const takesPrefix =
      modifier !== "" && group.takesPrefix && part.prefix !== "" && held === literal(part.prefix);
    if (!takesPrefix) result += held;
    result += `(?:${takesPrefix ? held : ""}${group.expression})${modifier}`;
    held = "";
    i = group.next + modifier.length;
  }
  return result + held;
}

type Group = Readonly<{ expression: string; next: number; takesPrefix: boolean }>;

function groupAt(pattern: string, at: number, part: UrlPart): Group | undefined {
  switch (pattern[at]) {
    case "*":
      return { expression: "[^]*", next: at + 1, takesPrefix: true };
    case "(":
      return regexGroup(pattern, at);
    case ":": {
      const name = NAME.exec(pattern.slice(at))?.[0];
      if (name === undefined) return undefined;
      const next = at + name.length;
      if (pattern[next] === "(") return regexGroup(pattern, next);
      return { expression: `${part.segment}+`, next, takesPrefix: true };
    }
    case "{": {
      const close = closing(pattern, at, "{", "}");
      const inside = pattern.slice(at + 1, close);
      return { expression: partExpression(inside, part), next: close + 1, takesPrefix: false };
    }
    default:
      return undefined;
  }
}

function regexGroup(pattern: string, open: number): Group {
  const close = closing(pattern, open, "(", ")");
  return { expression: `(?:${pattern.slice(open + 1, close)})`, next: close + 1, takesPrefix: true };
}

/** The bracket that closes the one at `open`; the URLPattern parser has already made sure that there is one. */
function closing(pattern: string, open: number, opens: string, closes: string): number {
  let depth = 0;
  for (let i = open; i < pattern.length; i += 1) {
    if (pattern[i] === "\\") i += 1;
    else if (pattern[i] === opens) depth += 1;
    else if (pattern[i] === closes && --depth === 0) return i;
  }
  return pattern.length;
}
