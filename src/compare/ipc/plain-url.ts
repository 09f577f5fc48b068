import type { Work } from "../../domain/work.ts";
import type { Expression } from "../../language/expression.ts";
import { remembered } from "../../language/remembered.ts";
import { placesOf } from "./plain-expression.ts";
import { PieceWalk } from "./plain-piece-walk.ts";
import { type PlainPiece, plainPieces, type UrlPart, withoutExpressions } from "./plain-url-pieces.ts";
import { boundedly, codesOf, plainExpression } from "./plain-validator.ts";

/** The most telling first: most patterns that don't match don't by their host. */
const PARTS: readonly UrlPart[] = [
  "hostname",
  "pathname",
  "protocol",
  "port",
  "username",
  "password",
  "search",
  "hash",
];

function eachPart(text: (part: UrlPart) => string): Parts {
  return Object.fromEntries(PARTS.map((part) => [part, text(part)])) as Parts;
}

/** A URL, or a pattern of URLs, by its parts. */
type Parts = Readonly<Record<UrlPart, string>>;

/**
 * Whether a URL pattern matches a URL as Tauri has it. Node takes the pattern apart and writes each part as URLs have
 * it, which takes no time; then the part is walked here, by all places of the text that its pieces can lead to. Node's
 * own matching tries one way after another, and of some patterns there are more ways than there is time. Undefined where
 * the text is no pattern, or can't be read.
 */
export function matchesUrl(pattern: string, url: string, work: Work): boolean | undefined {
  const [parts, target] = [patterns(pattern, work), targets(url, work)];
  if (parts === undefined || target === undefined) return undefined;
  const answers = new Set<boolean | undefined>();
  for (const part of parts) {
    const answer = takes(part, target[part.name], work);
    if (answer === false) return false;
    answers.add(answer);
  }
  return answers.has(undefined) ? undefined : true;
}

const targets = remembered((url: string, work: Work): Parts | undefined => {
  work.spend(url.length);
  if (!URL.canParse(url)) return undefined;
  const target = new URL(url);
  return eachPart((part) => withCarets(target[part].replace(SIGNS[part] ?? "", ""), url));
});

/** What Node writes with a part that is no part of it. */
const SIGNS: Partial<Record<UrlPart, RegExp>> = { protocol: /:$/, search: /^\?/, hash: /^#/ };

/** The pattern of one part: fixed texts at both ends, and pieces between them. */
type PartPattern = Readonly<{
  name: UrlPart;
  prefix: string;
  middle: readonly PlainPiece[];
  suffix: string;
  /** What its pieces name by numbers; undefined where one can't be read. */
  expressions: readonly (Expression | undefined)[];
}>;

/**
 * Wildcards, names and groups of a pattern. Node compares each with all others: 2,000 take it some milliseconds, and
 * 64,000 some seconds.
 */
const MOST_SIGNS = 2_000;

/** Two of them against each other are less than a step. */
const SIGNS_FOR_A_STEP = 32;

const patterns = remembered((pattern: string, work: Work): readonly PartPattern[] | undefined => {
  work.spend(pattern.length);
  const { text, expressions } = withoutExpressions(pattern);
  const signs = text.split(/[*:({]/).length - 1;
  if (signs > MOST_SIGNS) return undefined;
  work.spend(Math.ceil((signs * signs) / SIGNS_FOR_A_STEP));
  const parts = partsOf(text);
  const read = expressions.map((each) => plainExpression(each, work));
  const found = PARTS.map((name) => parts && partPattern(name, withCarets(parts[name], pattern), read));
  return found.every((part) => part !== undefined) ? found : undefined;
});

function partPattern(
  name: UrlPart,
  text: string,
  expressions: readonly (Expression | undefined)[],
): PartPattern | undefined {
  const pieces = plainPieces(text, name);
  if (pieces === undefined) return undefined;
  const isFixed = (piece: PlainPiece | undefined) => piece?.inside === null && piece.modifier === "";
  const [first] = pieces;
  const rest = isFixed(first) ? pieces.slice(1) : pieces;
  const last = rest.at(-1);
  return {
    name,
    prefix: isFixed(first) ? (first?.before ?? "") : "",
    middle: isFixed(last) ? rest.slice(0, -1) : rest,
    suffix: isFixed(last) ? (last?.before ?? "") : "",
    expressions,
  };
}

/** To Tauri an empty search or hash is any, and so is a path that is none. */
function partsOf(text: string): Parts | undefined {
  try {
    const { protocol, username, password, hostname, port, pathname, search, hash } = new URLPattern(text);
    // A path of dots is none only when it has been written out, and then it isn't any.
    if (pathname === "/" && /[/\\](?:\.|%2e)/i.test(text)) return undefined;
    return {
      protocol,
      username,
      password,
      hostname,
      port,
      pathname: pathname === "/" ? "*" : pathname || "*",
      // Rust writes it as the web's URLs have it, whatever the scheme.
      search: (search || "*").replaceAll("'", "%27"),
      hash: hash || "*",
    };
  } catch {
    return undefined;
  }
}

/** Rust leaves carets as they are, and Node doesn't. */
function withCarets(part: string, whole: string): string {
  return whole.includes("^") && !/%5e/i.test(whole) ? part.replaceAll("%5E", "^") : part;
}

/** What a segment ends at. */
const DELIMITERS: Partial<Record<UrlPart, string>> = { hostname: ".", pathname: "/" };

function takes(
  { name, prefix, middle, suffix, expressions }: PartPattern,
  word: string,
  work: Work,
): boolean | undefined {
  work.spend(1);
  const length = word.length - prefix.length - suffix.length;
  if (length < 0 || !word.startsWith(prefix) || !word.endsWith(suffix)) return false;
  if (middle.length === 0) return length === 0;
  if (middle.some(({ inside }) => typeof inside === "number" && expressions[inside] === undefined))
    return undefined;
  // Expressions see no more of the text than what fixed text leaves them.
  const codes = codesOf(word.slice(prefix.length, prefix.length + length));
  return boundedly(work, (own) => {
    const walk = new PieceWalk(codes, DELIMITERS[name], expressions, own);
    let places: readonly boolean[] = placesOf(codes, (place) => place === 0);
    for (const piece of middle) places = walk.after(piece, places);
    return places[codes.length] === true;
  });
}
