import { describe, expect, test } from "vitest";
import { matchesUrl } from "../../src/compare/ipc/plain-url.ts";
import { accepts } from "../../src/language/language.ts";
import { URL_PART_NAMES, type UrlPartName } from "../../src/language/url/constructor.ts";
import { urlKinds } from "../../src/language/url/kinds.ts";
import { partLanguage, readUrlPattern } from "../../src/language/url/pattern.ts";
import { comparableUrlPattern } from "../../src/language/url/reach.ts";
import { plenty } from "../work.ts";
import { recorded, signs } from "./recorded.ts";

/** Two answers where the versions of the crate don't agree. */
type Row = readonly [pattern: string, urls: readonly string[], answer: string, since?: string];

const { patterns } = recorded<Readonly<{ patterns: readonly Row[] }>>("url-patterns");
const { urls } =
  recorded<Readonly<{ urls: readonly (readonly [url: string, parts: readonly string[]])[] }>>("urls");

/** A path behind a scheme that is none of the web's: before Tauri 2.12 none matched, and those who read capabilities know. */
const OPAQUE = /^custom:/;

describe("the crate urlpattern agrees about", () => {
  test("what is a pattern", () => {
    const wrong = patterns.filter(([pattern, , said, since = said]) => {
      const read = readUrlPattern(pattern, plenty());
      if (read === "unread") return false;
      return (read === "refused") !== (said === "refused") || (said !== since && !OPAQUE.test(pattern));
    });
    expect(wrong).toEqual([]);
  });

  test("what automata match", () => {
    const wrong = patterns.filter(([pattern, addresses, said, since = said]) => {
      const read = readUrlPattern(pattern, plenty());
      if (typeof read === "string") return false;
      const matches = (url: string) =>
        URL_PART_NAMES.every((part) => accepts(partLanguage(read[part], plenty()), partsOf(url)[part]));
      return signs(addresses.map(matches)) !== since;
    });
    expect(wrong).toEqual([]);
  });

  test("what the second matcher matches", () => {
    const wrong = patterns.filter(([pattern, addresses, said, since = said]) => {
      if (typeof readUrlPattern(pattern, plenty()) === "string") return false;
      const answers = addresses.map((url) => matchesUrl(pattern, url, plenty()));
      return !answers.includes(undefined) && signs(answers.map((is) => is === true)) !== since;
    });
    expect(wrong).toEqual([]);
  });

  test("nearly all patterns: what can't be read is rare", () => {
    const unread = patterns.filter(
      ([pattern, , , since]) => since === undefined && readUrlPattern(pattern, plenty()) === "unread",
    );
    expect(unread.length).toBeLessThan(patterns.length / 10);
  });
});

test("every URL that the crate url writes is one that there is here", () => {
  const missing = urls.filter(([, parts]) => {
    return !urlKinds().some((kind) =>
      URL_PART_NAMES.every((part, i) => accepts(kind.parts[part], parts[i] ?? "")),
    );
  });
  expect(missing).toEqual([]);
});

test("hosts are the same from both ends", () => {
  const backwards = (text: string) => Array.from(text).reverse().join("");
  for (const kind of urlKinds())
    for (const [, parts] of urls)
      expect(accepts(kind.hostsBackwards, backwards(parts[3] ?? ""))).toBe(
        accepts(kind.parts.hostname, parts[3] ?? ""),
      );
});

describe("what the real crates made of", () => {
  test.each([
    // A name stands behind the colon, so that the user is `user` and something more, and any password will do.
    ["https://user:pw@host", "https://userx@host/", true],
    ["https://user:pw@host", "https://user:pw@host/", false],
    ["https://user:pw@host", "https://host/", false],
    ["https://user@host", "https://user@host/", true],
    ["https://evil.example.", "https://evil.example./", true],
    ["https://evil.example.", "https://evil.example/", false],
    ["https://-a.b", "https://-a.b/", true],
    ["https://a..b", "https://a..b/", true],
  ])("%s, asked about %s", (pattern, url, said) => {
    expect(typeof comparableUrlPattern(pattern, plenty())).toBe("object");
    expect(matchesUrl(pattern, url, plenty())).toBe(said);
  });

  test.each(["https://*.0", "https://1.2.3.4.5", "https://a.1", "https:a.com", "/app", "https://a b.com"])(
    "%s: nothing",
    (pattern) => expect(comparableUrlPattern(pattern, plenty())).toBe("refused"),
  );
});

/** As the crate has them, which leaves carets alone. */
function partsOf(url: string): Readonly<Record<UrlPartName, string>> {
  const target = new URL(url);
  const pathname =
    url.includes("^") && !/%5e/i.test(url) ? target.pathname.replaceAll("%5E", "^") : target.pathname;
  return {
    protocol: target.protocol.slice(0, -1),
    username: target.username,
    password: target.password,
    hostname: target.hostname,
    port: target.port,
    pathname,
    search: target.search.slice(1),
    hash: target.hash.slice(1),
  };
}
