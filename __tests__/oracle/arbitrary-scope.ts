import fc from "fast-check";
import type { InvokeWitness } from "../../src/domain/witness.ts";
import { type Act, invoke } from "./probes.ts";

/** A scope as a capability may write it, with a call whose argument it decides about. */
export type ScopeCase = Readonly<{
  allow: readonly unknown[];
  deny: readonly unknown[];
  call: InvokeWitness;
}>;

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });

const piece = fc.constantFrom(
  "a",
  "b",
  "A",
  ".a",
  "é",
  "a.b",
  "*",
  "**",
  "?",
  "[ab]",
  "[!a]",
  "[a-c]",
  "..",
  ".",
  "a*",
  "*.a",
  ".*",
  "[.]a",
  "[[]",
  "a?",
  "{a,b}",
  "$HOME",
);
const first = fc.constantFrom(
  "/",
  "$HOME/",
  "$APPDATA/",
  "$EXE/",
  "$home/",
  "$NONE/",
  "**/",
  "",
  "/home/user/",
  "./",
  "../",
  "~/",
  ".ssh/",
  "*/",
  "C:/",
  "//",
);
const pathPattern = fc
  .tuple(first, fc.array(piece, { maxLength: 4 }), fc.constantFrom("", "", "", "/"))
  .map(([start, parts, end]) => start + parts.join("/") + end);
const pathEntry = fc.oneof(
  pathPattern,
  pathPattern.map((path) => ({ path })),
);
const part = fc.constantFrom("a", "b", "A", ".a", "é", "É", "a.b", "ab", ".b", "[", "{a,b}", "c", "$HOME");
const path = fc
  .tuple(
    fc.constantFrom(
      "/",
      "/home/user/",
      "/home/user/.local/share/com.example.notes/",
      "/Users/user/",
      "/home/user/.local/bin/",
    ),
    fc.array(part, { maxLength: 4 }),
  )
  .map(([start, parts]) => (start + parts.join("/")).replace(/(.)\/$/, "$1"));
const paths = scope(
  pathEntry,
  path.map((found): Act => ["plugin:fs|read_file", { path: found }]),
);

const scheme = fc.constantFrom("https", "http", "*", "http{s}?", "HTTPS", "ftp", "(https?)", "custom");
const host = fc.constantFrom(
  "a.com",
  "*.a.com",
  "*a.com",
  "*",
  ":sub.a.com",
  "a.*",
  "A.com",
  "localhost",
  "127.0.0.1",
  "[::1]",
  "(a|b).com",
  "{x.}?a.com",
  "münchen.de",
  "xn--mnchen-3ya.de",
  "user@a.com",
  "u:p@a.com",
  ":u*@a.com",
  "*.*",
  "a.com.",
  "*.a.com.",
  "a..com",
  "-a.com",
  "a-.com",
  "*-.com",
  "a_b.com",
  "a!b.com",
  "{a,b}.com",
  "a'b.com",
  "a%62.com",
  "0x7f.1",
  "1.2.3",
  "127.0.0.*",
  ":h+.com",
  "{:x.}*com",
  "[\\:\\:1]",
  "(\\d+).com",
  "((?:a|b)+).com",
  "(a(?i)b).com",
  "x(^a).com",
);
const port = fc.constantFrom(
  "",
  "",
  "",
  ":*",
  ":443",
  ":80",
  ":8080",
  ":80*",
  ":(\\d+)",
  ":",
  ":0",
  ":080",
  ":{80}?",
);
const tail = fc.constantFrom(
  "",
  "",
  "/",
  "/*",
  "/app",
  "/app/*",
  "/:id",
  "/a/**",
  "/app?x=*",
  "?x=1",
  "/#h",
  "#",
  "/%61",
  "/a b",
  "/é",
  "/(\\w+)",
  "/([^/]+)",
  "/([a-z&&b]*)",
  "/{b/}?c",
  "/a/../b",
  "/*.js",
  "\\?q",
  "/:x?",
  "/:x+",
  "/a{/:x}*",
  "/(a|b)?/c",
  "/a^b",
  "/a|b",
  "/a%20b",
  "/x(^a)",
  "/(\\ba)",
  "?a'b",
  "#a`b",
);
const urlPattern = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(scheme, host, port, tail).map(([a, b, c, d]) => `${a}://${b}${c}${d}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "*",
      "a.com",
      "https:*",
      "https://",
      "/app",
      "https://a.com/(",
      "mailto:*",
      "data:*",
      "https:a.com",
    ),
  },
);
const urlEntry = fc.oneof(
  urlPattern,
  urlPattern.map((url) => ({ url })),
);
const url = fc
  .tuple(
    fc.constantFrom("https", "http", "ftp", "custom"),
    fc.constantFrom(
      "a.com",
      "x.a.com",
      "x.y.a.com",
      "evila.com",
      "localhost",
      "127.0.0.1",
      "[::1]",
      "b.com",
      "münchen.de",
      "user:w@a.com",
      "u:p@a.com",
      "u@a.com",
      "a.com.",
      "x.a.com.",
      "a..com",
      "-a.com",
      "a-.com",
      "a_b.com",
      "a!b.com",
      "a'b.com",
      "ab.com",
      "aB.com",
      "127.1",
      "a.b",
      "12.com",
    ),
    fc.constantFrom("", "", ":8080", ":80", ":443", ":8443"),
    fc.constantFrom(
      "/",
      "/app",
      "/app/",
      "/app/x",
      "/app?x=1",
      "/?x=1",
      "/#h",
      "/a",
      "/a b",
      "/é",
      "/b/c",
      "/c",
      "/a/b/c.js",
      "/%61",
      "/?q",
      "/a/x/y",
      "/a^b",
      "/a|b",
      "/xa",
      "/?a'b",
      "/#a`b",
    ),
  )
  .map(([a, b, c, d]) => `${a}://${b}${c}${d}`)
  .filter((text) => URL.canParse(text))
  .map((text) => new URL(text).href);
const urls = scope(
  urlEntry,
  url.map((found): Act => ["plugin:http|fetch", { clientConfig: { method: "GET", url: found } }]),
);

const app = sometimes(fc.constantFrom<unknown>(true, false, null, "vlc", "VLC"));
const glob = fc
  .array(
    fc.constantFrom(
      "https://",
      "a",
      "*",
      "?",
      "**",
      "/",
      "[a-z]",
      "[!a]",
      ".com",
      "**/",
      "é",
      "A",
      "mailto:",
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(""));
const opened = fc.oneof(glob, url);
const openerEntry = fc
  .record({ url: fc.oneof(glob, urlPattern), app }, { requiredKeys: [] })
  .filter((entry) => "url" in entry)
  .map(({ app, ...entry }) => (app === undefined ? entry : { ...entry, app }));
const pathOpenerEntry = fc
  .tuple(pathPattern, app)
  .map(([found, app]) => (app === undefined ? { path: found } : { path: found, app }));
const anyOpener = fc.oneof(openerEntry, pathOpenerEntry);
const using = sometimes(fc.constantFrom("vlc", "VLC", "other")).map((program) =>
  program === undefined ? {} : { with: program },
);
const openers = scope(
  anyOpener,
  fc.oneof(
    fc
      .tuple(opened, using)
      .map(([found, program]): Act => ["plugin:opener|open_url", { url: found, ...program }]),
    fc
      .tuple(path, using)
      .map(([found, program]): Act => ["plugin:opener|open_path", { path: found, ...program }]),
  ),
);

const validator = fc.constantFrom(
  "a",
  "a|b",
  "a.*",
  ".",
  "^a$",
  "\\d+",
  "\\w+",
  "\\S+",
  "[a-z]+",
  "(?i)a",
  "\\bA\\b",
  "a$|b",
  "",
  "\\p{L}+",
  "(a)(b)?",
  "[^/]+",
  "(?:x",
  "a{2}",
  "\\x61",
  "(?P<n>a)",
  "[[:alpha:]]+",
  "a\\z",
  "(?s).",
  "\\/a",
  "(?=a)a",
  "é",
  "[\\w-]+",
  "\\d{1,3}",
  "a\\-b",
  "[a&&b]",
  "\\<a",
  "**",
  "a**",
  "a{2}{2}",
  "(?i:a)b?",
  "(?x) a | b # c",
  "(?-u)\\w+",
  "(?m)^a$",
  "x ^a",
  "\\Ba",
  "\\ba\\b",
  "\\b{start}a",
  "[\\w--\\d]+",
  "[a-z~~[b-y]]",
  "[^[:alpha:]]",
  "\\pL",
  "\\p{Greek}?a",
  "\\x{61}",
  "\\u{61}+?",
  "(?<n>a)(?P<m>b)?",
  "a|^b$|c",
  "(?s-i:.)",
);
const argument = fc.oneof(
  fc.constantFrom("-c", "a", ""),
  validator.map((text) => ({ validator: text })),
  fc.tuple(validator, fc.boolean()).map(([text, raw]) => ({ validator: text, raw })),
);
const args = sometimes(fc.oneof(fc.boolean(), fc.array(argument, { maxLength: 2 })));
const program = fc
  .record({
    name: fc.constantFrom("git", "sh", "run"),
    cmd: fc.option(fc.constantFrom("git", "/bin/sh"), { nil: undefined, freq: 30 }),
    args,
    sidecar: fc.option(fc.boolean(), { nil: undefined, freq: 2 }),
  })
  .map((entry) => JSON.parse(JSON.stringify(entry)));
const word = fc.constantFrom(
  "a",
  "b",
  "ab",
  "ba",
  "A",
  "",
  "-c",
  "1",
  "٣",
  "é",
  "a\n",
  "\n",
  "x a",
  "aa",
  "a-b",
  "xa",
  "/a",
  "a\r",
  "\u2028",
  "12",
  "&",
);
const programs = scope(
  program,
  fc
    .tuple(
      fc.constantFrom("git", "sh", "run"),
      fc.array(word, { maxLength: 3 }),
      sometimes(fc.constantFrom("git", "/bin/sh", "run")),
    )
    .map(([name, line, runs]): Act => ["plugin:shell|execute", { program: name, args: line }, runs]),
);

/** A pattern of sites or labels, with one of what it may be for. */
export const SITES: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(urlPattern, url, fc.constantFrom(undefined, "x", "ab"))
  .map(([pattern, origin, filled]) => {
    const meant = filled === undefined ? origin : filledIn(pattern, filled);
    return [pattern, URL.canParse(meant) ? new URL(meant).href : origin];
  });

const labelPiece = fc.constantFrom(
  "a",
  "b",
  "A",
  "-",
  "*",
  "**",
  "***",
  "?",
  "[ab]",
  "[!a]",
  "[a-c]",
  "[",
  "]",
  "/",
  "/",
  "main",
  "é",
  "[]a]",
  "[!]]",
  "[a-]",
);
export const LABELS: fc.Arbitrary<readonly [string, string]> = fc.tuple(
  fc.array(labelPiece, { maxLength: 4 }).map((parts) => parts.join("")),
  fc
    .array(fc.constantFrom("a", "b", "A", "-", "/", "main", "_", ":", "c"), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join("")),
);

export const SCOPES: Readonly<Record<string, fc.Arbitrary<ScopeCase>>> = { paths, urls, openers, programs };

/** Some entries are of a shape that the plugin can't read; some calls are of what an entry seems to speak of. */
function scope(entry: fc.Arbitrary<unknown>, act: fc.Arbitrary<Act>): fc.Arbitrary<ScopeCase> {
  const any = fc.oneof(
    { weight: 60, arbitrary: entry },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(1, {}, null, "x", { other: "x" }) },
  );
  return fc
    .record({
      allow: fc.array(any, { minLength: 1, maxLength: 3 }),
      deny: fc.oneof(fc.constant([]), fc.array(any, { maxLength: 1 })),
      act,
      filled: fc.option(fc.constantFrom("x", "ab", "a/b", ".a"), { nil: undefined }),
    })
    .map(({ allow, deny, act: [command, payload, runs], filled }) => {
      const meant = filled === undefined ? payload : meaning(allow[0], payload, filled);
      const call = invoke({ window: "main", webview: "main", origin: "local" }, command, meant, runs);
      return { allow, deny, call };
    });
}

/** The call's payload with what the entry stands for in the place of its own path or URL. */
function meaning(entry: unknown, payload: Act[1], filled: string): Act[1] {
  const field = (name: string): unknown =>
    typeof entry === "object" && entry !== null ? Reflect.get(entry, name) : entry;
  const fill = (text: string) => filledIn(text, filled);
  const [wantedPath, wantedUrl] = [field("path"), field("url")];
  if ("path" in payload && typeof wantedPath === "string")
    return { ...payload, path: plainPath(fill(wantedPath)) };
  if (typeof wantedUrl !== "string") return payload;
  const url = fill(wantedUrl);
  if ("url" in payload) return { ...payload, url };
  return "clientConfig" in payload && URL.canParse(url)
    ? { clientConfig: { method: "GET", url: new URL(url).href } }
    : payload;
}

function plainPath(path: string): string {
  const real = path
    .replace("$HOME", "/home/user")
    .replace("$APPDATA", "/home/user/.local/share/com.example.notes");
  const parts = real.split("/").filter((name) => name !== "" && name !== "." && name !== "..");
  return `/${parts.join("/")}`;
}

/** A pattern with words in the place of its wildcards, groups and classes. */
function filledIn(pattern: string, filled: string): string {
  return pattern
    .replace("*://", "https://")
    .replaceAll(/\*+/g, filled)
    .replaceAll(/\(\\d\+\)/g, "80")
    .replaceAll(/\([^)]*\)/g, filled)
    .replaceAll(/\{(.*?)\}\??/g, "$1")
    .replaceAll(/([/:.]):[a-z]+/g, `$1${filled}`)
    .replaceAll(/\[([^:]).*?\]/g, "$1");
}
