import type { Work } from "../../domain/work.ts";
import { languageOf } from "../automaton.ts";
import { backwards, literal, sequence, words } from "../expression.ts";
import { accepts, type Language } from "../language.ts";
import { remembered } from "../remembered.ts";
import { rustExpression } from "../rust/regex.ts";
import { RefusedExpression, UnreadExpression } from "../rust/text.ts";
import type { UrlDialect } from "./canonical.ts";
import { type PartTexts, partsOfText, type UrlPartName } from "./constructor.ts";
import { type UrlPartKind, type UrlPartPattern, urlPartPattern } from "./part-pattern.ts";
import { RefusedUrlPattern, UnreadUrlPattern } from "./tokens.ts";

/** A pattern of URLs as Tauri reads it (remote origins, the http plugin's scope): a URL matches where each part does. */
export type UrlPattern = Readonly<Record<UrlPartName, UrlPartPattern>>;

/** A pattern; or "refused", where Tauri refuses the text; or "unread", where we don't know. */
export type ReadUrlPattern = UrlPattern | "refused" | "unread";

/**
 * Reads a text as Tauri does. Its releases use two versions of the crate `urlpattern`. Where these disagree, the text is
 * "unread". Source: `tauri-utils`, `acl/mod.rs`, `RemoteUrlPattern`; `tauri-plugin-http`, `scope.rs`.
 * @throws TooComplex where one of its groups is too large
 */
export const readUrlPattern = remembered((text: string, work: Work): ReadUrlPattern => {
  // One of the versions ignores tabs and line breaks.
  if (/[\t\n\r]/.test(text)) return "unread";
  work.spend(text.length);
  const [before, since] = [outcome(text, "0.3", work), outcome(text, "0.6", work)];
  return JSON.stringify(before) === JSON.stringify(since) ? since : "unread";
});

function outcome(text: string, dialect: UrlDialect, work: Work): ReadUrlPattern {
  try {
    return patternIn(text, dialect, work);
  } catch (error) {
    if (error instanceof RefusedUrlPattern) return "refused";
    if (error instanceof UnreadUrlPattern) return "unread";
    throw error;
  }
}

function patternIn(text: string, dialect: UrlDialect, work: Work): UrlPattern {
  const isSpecial = (protocol: string) => takesSpecial(urlPartPattern(protocol, "protocol", dialect), work);
  const texts = completed(partsOfText(text, isSpecial));
  // Before 0.6, the path of another scheme was compiled so that it never matched. The reader of capabilities leaves it out.
  const isSegmented = isSpecial(texts.protocol) || texts.protocol === "" || texts.pathname.startsWith("/");
  const part = (name: UrlPartName, kind: UrlPartKind = name): UrlPartPattern =>
    checked(urlPartPattern(texts[name], kind, dialect), work);
  return {
    protocol: part("protocol"),
    username: part("username"),
    password: part("password"),
    hostname: part("hostname"),
    port: part("port"),
    pathname: part("pathname", isSegmented ? "pathname" : "opaque"),
    search: part("search"),
    hash: part("hash"),
  };
}

/** A part that isn't named may be anything. To Tauri, so may an empty search or hash, and a path that is empty or `/`. */
function completed(texts: PartTexts): Readonly<Record<UrlPartName, string>> {
  if (texts.protocol === undefined) throw new RefusedUrlPattern("no protocol");
  const { username = "*", password = "*", hostname = "*", pathname = "" } = texts;
  const protocol = texts.protocol.replace(/:$/, "");
  return {
    protocol,
    username,
    password,
    hostname,
    port: texts.port !== undefined && texts.port === DEFAULT_PORTS[protocol] ? "" : (texts.port ?? "*"),
    pathname: pathname === "" || pathname === "/" ? "*" : pathname,
    search: (texts.search || "*").replace(/^\?/, ""),
    hash: (texts.hash || "*").replace(/^#/, ""),
  };
}

/** The schemes whose URLs always have a host and a path of segments, with the default port, which they leave out. */
export const DEFAULT_PORTS: Readonly<Record<string, string>> = {
  http: "80",
  https: "443",
  ws: "80",
  wss: "443",
  ftp: "21",
  file: "",
};

function takesSpecial(protocol: UrlPartPattern, work: Work): boolean {
  const language = partLanguage(checked(protocol, work), work);
  return Object.keys(DEFAULT_PORTS).some((scheme) => accepts(language, scheme));
}

/** Tauri refuses a pattern if Rust refuses the expression of a part. Another version may take it, so it is "unread". */
function checked(part: UrlPartPattern, work: Work): UrlPartPattern {
  try {
    rustExpression(part.whole, work);
    rustExpression(part.expression, work);
    return part;
  } catch (error) {
    if (error instanceof RefusedExpression || error instanceof UnreadExpression)
      throw new UnreadUrlPattern(error.message);
    throw error;
  }
}

/**
 * The texts that one part may be.
 * @throws TooComplex where its automaton would grow past the bounds
 */
export function partLanguage(part: UrlPartPattern, work: Work): Language {
  return partLanguages(partKey(part), work);
}

/** The same from their ends to their beginnings. */
export function partBackwards(part: UrlPartPattern, work: Work): Language {
  return partsBackwards(partKey(part), work);
}

/** A key for a part: equal texts have equal keys. */
export function partKey({ prefix, expression, suffix }: UrlPartPattern): string {
  return JSON.stringify([prefix, expression, suffix]);
}

const partLanguages = remembered((question: string, work: Work): Language => {
  const [prefix, expression, suffix]: [string, string, string] = JSON.parse(question);
  const between = languageOf(rustExpression(expression, work), work);
  return languageOf(sequence(literal(prefix), words(between), literal(suffix)), work);
});

const partsBackwards = remembered((question: string, work: Work): Language => {
  const [prefix, expression, suffix]: [string, string, string] = JSON.parse(question);
  const between = languageOf(backwards(rustExpression(expression, work)), work);
  const [first, last] = [backwards(literal(suffix)), backwards(literal(prefix))];
  return languageOf(sequence(first, words(between), last), work);
});
