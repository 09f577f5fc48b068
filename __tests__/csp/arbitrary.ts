import fc from "fast-check";
import type { CspAct } from "../../src/domain/csp.ts";

/** Words that policies are made of, few enough that two random policies often speak of the same things. */
const URL_SOURCES = [
  ...["*", "'self'", "https:", "http:", "ws:", "wss:", "data:", "blob:", "asset:", "ipc:", "'none'", "self"],
  ...["cdn.example", "https://cdn.example", "http://cdn.example", "https://*.example", "*.cdn.example"],
  ...["https://*", "*:8080", "http://cdn.example:8443", "https://cdn.example:*", "http://cdn.example:80"],
  ...[
    "https://cdn.example/lib/",
    "https://cdn.example/lib/a.js",
    "https://cdn.example/LIB",
    "http://*.0.0.5",
  ],
  ...[
    "wss://cdn.example",
    "https://cdn.example:80",
    "a_b.example",
    "cdn.example.",
    "tauri://localhost",
    "http://ipc.localhost",
    "cdn.*",
    "https://cdn.example:443/a%2Db",
  ],
];
const SCRIPT_SOURCES = [
  ...["'unsafe-inline'", "'unsafe-eval'", "'wasm-unsafe-eval'", "'strict-dynamic'", "'unsafe-hashes'"],
  ...["'nonce-abc'", "'sha256-AAAA'", "'sha256-A*'", "'sha256-AAAAA'", "'report-sample'"],
];
const DIRECTIVES = [
  ...["default-src", "script-src", "script-src-elem", "script-src-attr", "style-src", "style-src-attr"],
  ...["connect-src", "img-src", "frame-src", "child-src", "worker-src", "object-src", "font-src"],
  ...["form-action", "base-uri", "frame-ancestors", "IMG-SRC", "scirpt-src"],
];

const source = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...URL_SOURCES) },
  { weight: 1, arbitrary: fc.constantFrom(...SCRIPT_SOURCES) },
);
export const urlSource = fc.constantFrom(...URL_SOURCES.filter((word) => word !== "'none'"));

const directive = fc
  .tuple(fc.constantFrom(...DIRECTIVES), fc.array(source, { maxLength: 4 }))
  .map(([name, sources]) => [name, ...sources].join(" "));
const guard = fc.constantFrom(
  ...[
    "upgrade-insecure-requests",
    "sandbox allow-scripts",
    "sandbox",
    "trusted-types a b",
    "trusted-types *",
  ],
  ...["require-trusted-types-for 'script'", "report-uri /r"],
);
const onePolicy = fc
  .array(fc.oneof({ weight: 6, arbitrary: directive }, { weight: 1, arbitrary: guard }), { maxLength: 5 })
  .map((directives) => directives.join("; "));

/** Mostly one policy; sometimes two with a comma between them, sometimes none. */
export const header = fc.oneof(
  { weight: 10, arbitrary: onePolicy },
  { weight: 1, arbitrary: fc.tuple(onePolicy, onePolicy).map((both) => both.join(", ")) },
  { weight: 1, arbitrary: fc.constant(null) },
);

export const platform = fc.constantFrom("windows", "linux");

const HOSTS = [
  "cdn.example",
  "w.cdn.example",
  "w.example",
  "evil.test",
  "tauri.localhost",
  "ipc.localhost",
  "10.0.0.5",
];
const url = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("https", "http"),
      fc.constantFrom(...HOSTS),
      fc.constantFrom("", ":8080", ":8443", ":80", ":443"),
      fc.constantFrom("/", "/lib/a.js", "/lib/b.js", "/LIB", "/a-b", "/x"),
    )
    .map(([scheme, host, port, path]) => new URL(`${scheme}://${host}${port}${path}`).href),
  fc.constantFrom(
    "data:text/plain,1",
    "tauri://localhost/x",
    "asset://localhost/x",
    "http://tauri.localhost/x",
  ),
);

const CLASSES = [
  ...(["script", "frame", "connect", "style", "object", "form", "base", "ancestor", "image"] as const),
  ...(["font", "media", "manifest"] as const),
];

/** Requests as a page might make them; where someone's own site is asked for, since only those are searched for. */
export const act: fc.Arbitrary<CspAct> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("load" as const),
      class: fc.constantFrom(...CLASSES),
      url,
      redirected: fc.boolean(),
      nonce: fc.constantFrom(null, "abc"),
      integrity: fc.constantFrom(null, "sha256-AAAA"),
      parserInserted: fc.boolean(),
      nested: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("inline" as const),
      class: fc.constantFrom("inline-script" as const, "inline-style" as const),
      nonce: fc.constantFrom(null, "abc"),
      hash: fc.constantFrom(null, "sha256-AAAA"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("attribute" as const),
      class: fc.constantFrom("inline-script" as const, "inline-handler" as const, "inline-style" as const),
      hash: fc.constantFrom(null, "sha256-AAAA"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("compile" as const),
      class: fc.constantFrom("eval" as const, "wasm" as const),
    }),
  },
);
