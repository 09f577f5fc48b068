import { APP } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";
import { hashOf, manifestWith } from "./npm-app.ts";
import { changed } from "./other-locks.ts";

const LOCK = "bun.lock";
const WORKFLOW = ".github/workflows/release.yml";
const LEFT = `["left@1.0.0", "", {}, "${hashOf("A")}"]`;

export const BUN_LOCK = `{
  "lockfileVersion": 1,
  "workspaces": {
    "": {
      "name": "notes",
      "dependencies": {
        "left": "^1.0.0",
      },
      "devDependencies": {
        "vite": "^5.0.0",
      },
    },
  },
  "packages": {
    "left": ${LEFT},

    "vite": ["vite@5.4.0", "", { "bin": { "vite": "bin/vite.js" } }, "${hashOf("B")}"],
  }
}
`;

export const WITH_BUN: Files = {
  "package-lock.json": null,
  [LOCK]: BUN_LOCK,
  [WORKFLOW]: changed(APP[WORKFLOW], ["npm ci", "bun install --frozen-lockfile"]),
};

const MIRROR = "https://npm.example.com/";

/** The same packages from a registry of the project's own, as Bun 1.4 writes them. */
const MIRRORED = changed(
  BUN_LOCK,
  [`"lockfileVersion": 1`, `"lockfileVersion": 2`],
  [`"left@1.0.0", ""`, `"left@1.0.0", "${MIRROR}left/-/left-1.0.0.tgz"`],
  [`"vite@5.4.0", ""`, `"vite@5.4.0", "${MIRROR}vite/-/vite-5.4.0.tgz"`],
);

const ALIAS = `["evil@1.0.0", "", {}, "${hashOf("E")}"]`;

/** The app's lockfile with another package under a name, for which the project asks by that name. */
function aliasedAs(name: string): string {
  return changed(
    BUN_LOCK,
    [`"left": "^1.0.0"`, `"${name}": "npm:evil@1.0.0",\n        "left": "^1.0.0"`],
    [`"left": ${LEFT}`, `"${name}": ${ALIAS},\n\n    "left": ${LEFT}`],
  );
}

function asking(name: string, fields: Readonly<Record<string, unknown>> = {}): string {
  return manifestWith({ dependencies: { left: "^1.0.0", [name]: "npm:evil@1.0.0" }, ...fields });
}

const TRUSTED = 'trustedDependencies": [\n    "good",\n  ],\n  "packages"';

export const BUN_LOCKFILE: AttackClass = {
  name: "lockfile of Bun",
  decides:
    "Bun takes commands from the lockfile, and up to 1.3 runs the script of whatever goes by a name that it or the project trusts.",
  attacks: [
    {
      name: "gives another package a name that Bun trusts",
      base: WITH_BUN,
      change: { "package.json": asking("esbuild"), [LOCK]: aliasedAs("esbuild") },
      expect: "loud",
      at: LOCK,
      real: "Bun 1.2.20 and 1.3.1 ran the script of evil; 1.4.5 blocks it.",
    },
    {
      name: "gives another package a name that the project trusts",
      base: {
        ...WITH_BUN,
        "package.json": manifestWith({ trustedDependencies: ["good"] }),
        [LOCK]: changed(BUN_LOCK, ['packages"', TRUSTED]),
      },
      change: {
        "package.json": asking("good", { trustedDependencies: ["good"] }),
        [LOCK]: changed(aliasedAs("good"), ['packages"', TRUSTED]),
      },
      expect: "loud",
      at: LOCK,
      real: "Bun 1.2.20 and 1.3.1 ran the script of evil; 1.4.5 blocks it.",
    },
    {
      name: "gives a release that stays another command",
      base: WITH_BUN,
      change: {
        [LOCK]: changed(BUN_LOCK, [
          '"left@1.0.0", "", {}',
          '"left@1.0.0", "", { "bin": { "vite": "evil.js" } }',
        ]),
      },
      expect: "loud",
      at: LOCK,
      real: "Bun 1.4.5 linked node_modules/.bin/vite to the file of left, frozen too.",
    },
    {
      name: "gives it one where it lies a second time",
      base: WITH_BUN,
      change: {
        [LOCK]: changed(BUN_LOCK, [
          `"vite": ["vite@5.4.0", "", {`,
          `"vite/left": ["left@1.0.0", "", { "bin": { "vite": "evil.js" } }, "${hashOf("A")}"],\n\n    "vite": ["vite@5.4.0", "", { "dependencies": { "left": "1" },`,
        ]),
      },
      expect: "loud",
      at: LOCK,
      real: "Not tried.",
    },
    {
      name: "lets a release that stays need another package",
      base: WITH_BUN,
      change: {
        [LOCK]: changed(BUN_LOCK, [
          LEFT,
          `["left@1.0.0", "", { "dependencies": { "evil": "1" } }, "${hashOf("A")}"],\n\n    "evil": ${ALIAS}`,
        ]),
      },
      expect: "loud",
      at: LOCK,
      real: "Bun installs what the lockfile has. Not tried.",
    },
    {
      name: "overrides a version that the lockfile hasn't",
      base: WITH_BUN,
      change: { "package.json": manifestWith({ overrides: { left: "1.0.9" } }) },
      expect: "loud",
      at: "package.json",
      real: "Bun resolves anew unless it is frozen. Not tried.",
    },
    {
      name: "brings a package on Bun's own list from a registry of the project's",
      base: { ...WITH_BUN, "bunfig.toml": `[install]\nregistry = "${MIRROR}"\n`, [LOCK]: MIRRORED },
      change: {
        "package.json": manifestWith({ dependencies: { left: "^1.0.0", esbuild: "^1.0.0" } }),
        [LOCK]: changed(
          MIRRORED,
          [`"left": "^1.0.0"`, `"esbuild": "^1.0.0",\n        "left": "^1.0.0"`],
          [
            `    "left": [`,
            `    "esbuild": ["esbuild@1.0.0", "${MIRROR}esbuild/-/esbuild-1.0.0.tgz", { "hasInstallScript": true }, "${hashOf("E")}"],\n\n    "left": [`,
          ],
        ),
      },
      expect: "loud",
      rule: "build/install-script-added",
      at: LOCK,
      real: "Bun 1.4.5 ran the postinstall of an esbuild from a registry on this machine, and none of another name.",
    },
    {
      name: "answers a range by a folder",
      base: { ...WITH_BUN, "lib/package.json": '{ "name": "left", "version": "0.1.0" }' },
      change: { [LOCK]: changed(BUN_LOCK, [LEFT, '["left@file:lib", {}]']) },
      expect: "loud",
      rule: "packages/unpinned",
      at: "package.json",
      real: "Bun 1.4.5 install --frozen-lockfile took lib 0.1.0 as left.",
    },
    {
      name: "says nothing of an alias that nobody trusts",
      base: { ...WITH_BUN, "package.json": asking("other"), [LOCK]: aliasedAs("other") },
      change: { "README.md": "notes\n", "package.json": asking("other", { description: "notes" }) },
      expect: "silent",
      real: "Bun runs no script of it.",
    },
    {
      name: "says nothing of a newer release with other commands",
      base: WITH_BUN,
      change: {
        [LOCK]: changed(BUN_LOCK, [
          `["vite@5.4.0", "", { "bin": { "vite": "bin/vite.js" } }, "${hashOf("B")}"]`,
          `["vite@5.4.1", "", { "bin": { "vite": "vite.js" } }, "${hashOf("C")}"]`,
        ]),
      },
      expect: "silent",
      real: "Another release may have other commands.",
    },
  ],
};
