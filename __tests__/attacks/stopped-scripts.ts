import { APP, PNPM_LOCK } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";
import { BUN_LOCK, WITH_BUN } from "./bun-lock.ts";
import { hashOf, manifestWith } from "./npm-app.ts";
import { changed } from "./other-locks.ts";
import { BERRY, BERRY_LOCK, CLASSIC, CLASSIC_LOCK } from "./yarn-lock.ts";

const PNPM = "pnpm-lock.yaml";
const YARN = "yarn.lock";
const BUN = "bun.lock";
const WORKFLOW = ".github/workflows/release.yml";
const ASKING = { dependencies: { left: "^1.0.0", evil: "^1.0.0" } };
const ASKED: Files = { "package.json": manifestWith(ASKING) };
const STOPPED: Files = { ".npmrc": "ignore-scripts=true\n" };

function withPnpm(version: string): Files {
  return {
    "package-lock.json": null,
    "package.json": manifestWith({ packageManager: `pnpm@${version}` }),
    [PNPM]: PNPM_LOCK,
    [WORKFLOW]: changed(APP[WORKFLOW], ["npm ci", "pnpm install --frozen-lockfile"]),
  };
}

/** The app's manifest with the new package, for one release of pnpm. */
function askedWith(version: string, fields: Readonly<Record<string, unknown>> = {}): Files {
  return { "package.json": manifestWith({ packageManager: `pnpm@${version}`, ...ASKING, ...fields }) };
}

const EVIL_PNPM: Files = {
  [PNPM]: changed(
    PNPM_LOCK,
    ["      left:\n", "      evil:\n        specifier: ^1.0.0\n        version: 1.0.0\n      left:\n"],
    ["packages:\n", `packages:\n\n  evil@1.0.0:\n    resolution: {integrity: ${hashOf("E")}}\n`],
    ["snapshots:\n", "snapshots:\n\n  evil@1.0.0: {}\n"],
  ),
};

const EVIL_BERRY: Files = {
  [YARN]: changed(
    BERRY_LOCK,
    ['    left: "npm:^1.0.0"\n', '    evil: "npm:^1.0.0"\n    left: "npm:^1.0.0"\n'],
    [
      '"left@npm:^1.0.0":',
      `"evil@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "evil@npm:1.0.0"\n  checksum: 10c0/${"e".repeat(128)}\n  languageName: node\n  linkType: hard\n\n"left@npm:^1.0.0":`,
    ],
  ),
};

const EVIL_CLASSIC: Files = {
  [YARN]: changed(CLASSIC_LOCK, [
    "left@^1.0.0:",
    `evil@^1.0.0:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/evil/-/evil-1.0.0.tgz#${"e".repeat(40)}"\n  integrity ${hashOf("E")}\n\nleft@^1.0.0:`,
  ]),
};

/** A package whose script Bun runs by its own list. */
const TRUSTED_BUN: Files = {
  [BUN]: changed(
    BUN_LOCK,
    ['"left": "^1.0.0"', '"esbuild": "^1.0.0",\n        "left": "^1.0.0"'],
    ['  "packages": {\n', `  "packages": {\n    "esbuild": ["esbuild@1.0.0", "", {}, "${hashOf("E")}"],\n\n`],
  ),
  "package.json": manifestWith({ dependencies: { left: "^1.0.0", esbuild: "^1.0.0" } }),
};

/** Settings in a file of which pnpm up to 9 takes the packages alone. */
const LISTED = "packages:\n  - .\nonlyBuiltDependencies:\n  - good\n";

const NOT_READ = "The manager doesn't read that file, and runs the script. Not tried.";
const UNDONE = "Nothing runs with it, and a flag, a variable or the next change undoes it. Not tried.";

export const STOPPED_SCRIPTS: AttackClass = {
  name: "scripts that a setting stops",
  decides:
    "A setting stops the scripts of the managers that read its file, and one that comes with a script doesn't settle what that does.",
  attacks: [
    {
      name: "believes no .npmrc that comes with a package of pnpm's",
      base: withPnpm("9.15.0"),
      change: { ...askedWith("9.15.0"), ...EVIL_PNPM, ...STOPPED },
      expect: "loud",
      at: PNPM,
      real: UNDONE,
    },
    {
      name: "believes no newer pnpm that comes with a package",
      base: withPnpm("9.15.0"),
      change: { ...askedWith("10.20.0"), ...EVIL_PNPM },
      expect: "loud",
      at: PNPM,
      real: UNDONE,
    },
    {
      name: "believes no enableScripts that comes with a package",
      base: BERRY,
      change: { ...ASKED, ...EVIL_BERRY, ".yarnrc.yml": "nodeLinker: node-modules\nenableScripts: false\n" },
      expect: "loud",
      at: YARN,
      real: UNDONE,
    },
    {
      name: "believes no .npmrc that comes with a package of Yarn 1's",
      base: CLASSIC,
      change: { ...ASKED, ...EVIL_CLASSIC, ...STOPPED },
      expect: "loud",
      at: YARN,
      real: UNDONE,
    },
    {
      name: "believes no .npmrc that comes with an approved package",
      base: {
        ...withPnpm("10.20.0"),
        "package.json": manifestWith({
          packageManager: "pnpm@10.20.0",
          pnpm: { onlyBuiltDependencies: ["evil"] },
        }),
      },
      change: {
        ...askedWith("10.20.0", { pnpm: { onlyBuiltDependencies: ["evil"] } }),
        ...EVIL_PNPM,
        ...STOPPED,
      },
      expect: "loud",
      at: PNPM,
      real: UNDONE,
    },
    {
      name: "takes no pnpm-workspace.yaml for a list of pnpm 9's",
      base: { ...withPnpm("9.15.0"), "pnpm-workspace.yaml": LISTED },
      change: { ...askedWith("9.15.0"), ...EVIL_PNPM },
      expect: "loud",
      at: PNPM,
      real: "pnpm 9.15.9 ran the scripts of all packages, and pnpm 10.34.9 of those in the list.",
    },
    {
      name: "says nothing of such a list where pnpm 10 reads it",
      base: { ...withPnpm("10.20.0"), "pnpm-workspace.yaml": LISTED },
      change: { ...askedWith("10.20.0"), ...EVIL_PNPM },
      expect: "silent",
      real: "pnpm 10.34.9 ran no script of a package that isn't in the list.",
    },
    {
      name: "takes no .npmrc for a file of a later Yarn",
      base: { ...BERRY, ...STOPPED },
      change: { ...ASKED, ...EVIL_BERRY },
      expect: "loud",
      at: YARN,
      real: NOT_READ,
    },
    {
      name: "takes no .npmrc for a file of pnpm 11",
      base: {
        ...withPnpm("11.1.0"),
        ...STOPPED,
        "pnpm-workspace.yaml": "dangerouslyAllowAllBuilds: true\n",
      },
      change: { ...askedWith("11.1.0"), ...EVIL_PNPM },
      expect: "loud",
      at: PNPM,
      real: NOT_READ,
    },
    {
      name: "takes no bunfig.toml for a file of pnpm",
      base: { ...withPnpm("9.15.0"), "bunfig.toml": "[install]\nignoreScripts = true\n" },
      change: { ...askedWith("9.15.0"), ...EVIL_PNPM },
      expect: "loud",
      at: PNPM,
      real: NOT_READ,
    },
    {
      name: "takes no list in bunfig.toml for one of pnpm's",
      base: { ...withPnpm("9.15.0"), "bunfig.toml": "[install]\nonlyBuiltDependencies = []\n" },
      change: { ...askedWith("9.15.0"), ...EVIL_PNPM },
      expect: "loud",
      at: PNPM,
      real: NOT_READ,
    },
    {
      name: "takes no .npmrc for a file by which Bun runs nothing",
      base: { ...WITH_BUN, ...STOPPED },
      change: TRUSTED_BUN,
      expect: "loud",
      at: BUN,
      real: "Bun runs the scripts of its own list. Not tried.",
    },
    {
      name: "says nothing of a package of pnpm's where no script ran before",
      base: { ...withPnpm("10.20.0"), ...STOPPED },
      change: { ...askedWith("10.20.0"), ...EVIL_PNPM },
      expect: "silent",
      real: "pnpm 10 runs no script of it.",
    },
    {
      name: "says nothing of a package of Yarn's where no script ran before",
      base: { ...BERRY, ".yarnrc.yml": "enableScripts: false\n" },
      change: { ...ASKED, ...EVIL_BERRY },
      expect: "silent",
      real: "Yarn runs no script of it.",
    },
    {
      name: "says nothing of a package of Yarn 1's where no script ran before",
      base: { ...CLASSIC, ...STOPPED },
      change: { ...ASKED, ...EVIL_CLASSIC },
      expect: "silent",
      real: "Yarn 1 reads .npmrc, and runs no script of it.",
    },
    {
      name: "says nothing of scripts that waited and never run now",
      base: withPnpm("10.20.0"),
      change: STOPPED,
      expect: "silent",
      real: "pnpm 10 ran none without an approval.",
    },
    {
      name: "says nothing of a package that waits for an approval, beside a setting that stops all",
      base: withPnpm("10.20.0"),
      change: { ...askedWith("10.20.0"), ...EVIL_PNPM, ...STOPPED },
      expect: "silent",
      real: "pnpm 10 runs no script of it by base's settings either.",
    },
    {
      name: "says nothing of a newer pnpm without new packages",
      base: withPnpm("9.15.0"),
      change: { "package.json": manifestWith({ packageManager: "pnpm@10.20.0" }) },
      expect: "silent",
      real: "What pnpm 9 ran waits for an approval now.",
    },
  ],
};
