import { accepts, joinedOf, type Language, languageOf } from "./automaton.ts";
import { remembered } from "./remembered.ts";
import { partExpression, URL_PARTS, type UrlPart } from "./url-pattern.ts";

/**
 * URLs as whole texts, for comparing patterns of their parts with globs that know no parts. A user before the host is
 * a way to make a glob on a host match another one, and no part that a pattern looks at.
 */
const USER = "(?:[A-Za-z0-9._~!$&'()*+,;=%:\\-]+@)?";

/** Every URL over the web that a request can be asked for. */
export function webUrls(): Language {
  return ANY_URLS(USER);
}

/** Those without a user: what a pattern of parts lets through with one, it lets through without one too. */
export function userlessUrls(): Language {
  return ANY_URLS("");
}

/**
 * The web URLs that a pattern matches.
 * @throws SyntaxError where a group of it is not regular
 */
export function urlsOf(pattern: URLPattern): Language {
  return joined((part) => partExpression(pattern[part.property], part), USER);
}

const ANY_URLS = remembered((user: string) => joined(() => "[^]*", user));

/** What can stand in one place of a URL, and what of it is meant. */
type Piece = Readonly<{ source: string; within: string }>;

function joined(expressionOf: (part: UrlPart) => string, user: string): Language {
  return joinedOf(URL_PARTS.flatMap((part) => piecesFor(part, expressionOf(part), user)));
}

function piecesFor(part: UrlPart, expression: string, user: string): Piece[] {
  const authority = `:\\/\\/${user}`;
  switch (part.property) {
    case "protocol":
      return [
        { source: expression, within: "https?" },
        { source: authority, within: authority },
      ];
    case "hostname":
      return [{ source: withColons(expression), within: withColons(part.real) }];
    case "port":
      return [optional(":", expression, ":[1-9][0-9]{0,4}|")];
    case "pathname":
      return [{ source: expression, within: part.real }];
    case "search":
      return [optional("\\?", expression, `(?:\\?${part.real})?`)];
    case "hash":
      return [optional("#", expression, `(?:#${part.real})?`)];
  }
}

/** A part that is written with a sign before it, or not at all where it is empty. */
function optional(sign: string, expression: string, within: string): Piece {
  const written = `${sign}(?:${expression})`;
  return { source: accepts(languageOf(expression), "") ? `(?:${written})?` : written, within };
}

/** Parts write the colons of an IPv6 host as `;`. */
function withColons(expression: string): string {
  return expression.replaceAll(";", ":");
}
