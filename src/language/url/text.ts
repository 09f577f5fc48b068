import type { Work } from "../../domain/work.ts";
import { languageOf, ownLanguage } from "../automaton.ts";
import { common } from "../combine.ts";
import {
  ANY_CHARACTER,
  atLeastOne,
  choice,
  EMPTY,
  type Expression,
  literal,
  sequence,
  words,
} from "../expression.ts";
import { accepts, type Language } from "../language.ts";
import { remembered } from "../remembered.ts";
import { URL_PART_NAMES, type UrlPartName } from "./constructor.ts";
import { httpKinds } from "./kinds.ts";
import { partLanguage, readUrlPattern } from "./pattern.ts";

/**
 * URLs as whole texts, for comparing patterns of parts with globs, which know no parts. A user name before the host
 * makes a glob for one host match another one.
 */
export function webUrls(work: Work): Language {
  return allUrls("", work);
}

/** URLs without a user name: a pattern of parts that matches a URL with one also matches it without. */
export function userlessUrls(work: Work): Language {
  return allUrls(NO_USER, work);
}

const NO_USER = "no user";

const allUrls = remembered((users: string, work: Work): Language => {
  const none = ownLanguage(EMPTY);
  const kinds = httpKinds().map(({ parts }) =>
    users === NO_USER ? { ...parts, username: none, password: none } : parts,
  );
  return languageOf(choice(...kinds.map((parts) => written(parts, work))), work);
});

/**
 * The web URLs that a pattern matches; undefined where Tauri refuses the text, or where we can't read it.
 * @throws TooComplex where their automaton would grow past the bounds
 */
export const urlsOf = remembered((text: string, work: Work): Language | undefined => {
  const pattern = readUrlPattern(text, work);
  if (typeof pattern === "string") return undefined;
  const kinds = httpKinds().map(({ parts }) => {
    const within = (name: UrlPartName) =>
      [name, common(partLanguage(pattern[name], work), parts[name], work)] as const;
    return Object.fromEntries(URL_PART_NAMES.map(within)) as Parts;
  });
  return languageOf(choice(...kinds.map((parts) => written(parts, work))), work);
});

type Parts = Readonly<Record<UrlPartName, Language>>;

/** The parts, with the signs between them. */
function written(parts: Parts, work: Work): Expression {
  const { protocol, username, password, hostname, port, pathname, search, hash } = parts;
  return sequence(
    words(protocol),
    literal("://"),
    login(username, password, work),
    words(hostname),
    behind(":", filled(port, work), port),
    words(pathname),
    behind("?", words(search), search),
    behind("#", words(hash), hash),
  );
}

function login(user: Language, password: Language, work: Work): Expression {
  const alone = isOpen(password) ? [filled(user, work)] : [];
  const both = sequence(words(user), literal(":"), filled(password, work));
  const written = sequence(choice(...alone, both), literal("@"));
  return isOpen(user) && isOpen(password) ? choice(EMPTY, written) : written;
}

/** A part with a sign before it. Both are left out where the part is empty. */
function behind(sign: string, part: Expression, language: Language): Expression {
  const written = sequence(literal(sign), part);
  return isOpen(language) ? choice(EMPTY, written) : written;
}

function isOpen(language: Language): boolean {
  return accepts(language, "");
}

const FILLED = ownLanguage(atLeastOne(ANY_CHARACTER));

function filled(language: Language, work: Work): Expression {
  return words(common(language, FILLED, work));
}
