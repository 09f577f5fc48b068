import { Work } from "../../domain/work.ts";
import { languageOf, MOST_FOR_OWN } from "../automaton.ts";
import { without } from "../combine.ts";
import {
  ANY_TEXT,
  backwards,
  choice,
  EMPTY,
  type Expression,
  literal,
  sequence,
  words,
} from "../expression.ts";
import type { Language } from "../language.ts";
import type { UrlPartName } from "./constructor.ts";
import { DEFAULT_PORTS } from "./pattern.ts";
import * as writing from "./writing.ts";

/**
 * URLs whose parts are independent: those of one web scheme, or of all other schemes. Together the kinds hold every URL that
 * the crate `url` writes, and a few that it never writes.
 */
export type UrlKind = Readonly<{
  parts: Readonly<Record<UrlPartName, Language>>;
  /** The hosts, read from their ends to their beginnings. */
  hostsBackwards: Language;
  /** Whether these URLs have a host, even an empty one. */
  hasHost: boolean;
}>;

/** All kinds, the familiar ones first. */
export function urlKinds(): readonly UrlKind[] {
  kinds ??= made();
  return kinds;
}

/** Those over HTTP. */
export function httpKinds(): readonly UrlKind[] {
  return urlKinds().slice(0, 2);
}

let kinds: readonly UrlKind[] | undefined;

/** They are constants of ours, and no review pays for them. */
function made(): UrlKind[] {
  const work = new Work(MOST_FOR_OWN);
  const language = (expression: Expression) => languageOf(expression, work);
  const but = (expression: Expression, ...out: readonly Expression[]) =>
    without(language(expression), language(choice(...out)), work);
  const user = language(writing.USER);
  const nothing = language(EMPTY);
  const domain = but(writing.DOMAIN, writing.ENDS_IN_NUMBER);
  const domainBackwards = but(backwards(writing.DOMAIN), backwards(writing.ENDS_IN_NUMBER));
  const hostsBackwards = language(choice(words(domainBackwards), backwards(writing.ADDRESS)));
  const web = {
    username: user,
    password: user,
    hostname: language(choice(words(domain), writing.ADDRESS)),
    pathname: but(writing.PATH, writing.HAS_DOTS),
    search: language(writing.SEARCH),
    hash: language(writing.HASH),
  };
  const ofWeb = (scheme: string): UrlKind => ({
    parts: {
      ...web,
      protocol: language(literal(scheme)),
      port: but(choice(EMPTY, writing.PORT), literal(DEFAULT_PORTS[scheme] ?? "")),
    },
    hostsBackwards,
    hasHost: true,
  });
  const files: UrlKind = {
    parts: {
      ...web,
      protocol: language(literal("file")),
      username: nothing,
      password: nothing,
      hostname: language(choice(EMPTY, words(web.hostname))),
      port: nothing,
    },
    hostsBackwards: language(choice(EMPTY, words(hostsBackwards))),
    hasHost: true,
  };
  const other = {
    ...web,
    protocol: but(writing.SCHEME, ...Object.keys(DEFAULT_PORTS).map(literal)),
    search: language(writing.OTHER_SEARCH),
  };
  const path = but(writing.OTHER_PATH, writing.HAS_DOTS);
  const withHost: UrlKind = {
    parts: {
      ...other,
      hostname: language(writing.OTHER_HOST),
      port: language(choice(EMPTY, writing.PORT)),
      pathname: language(choice(EMPTY, words(path))),
    },
    hostsBackwards: language(backwards(writing.OTHER_HOST)),
    hasHost: true,
  };
  const opaque = but(writing.OPAQUE_PATH, sequence(literal("/"), ANY_TEXT));
  const withoutHost: UrlKind = {
    parts: {
      ...other,
      username: nothing,
      password: nothing,
      hostname: nothing,
      port: nothing,
      pathname: language(choice(words(opaque), words(path))),
    },
    hostsBackwards: nothing,
    hasHost: false,
  };
  return [...["https", "http", "wss", "ws", "ftp"].map(ofWeb), files, withHost, withoutHost];
}
