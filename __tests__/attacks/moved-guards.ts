import { APP, PNPM_LOCK } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";
import { hashOf, lockWith, manifestWith } from "./npm-app.ts";
import { changed } from "./other-locks.ts";
import { BERRY_LOCK } from "./yarn-lock.ts";

const NPM = "package-lock.json";
const WORKFLOW = ".github/workflows/release.yml";
const GUARD = "packages/install-guard-removed";
const AGE = "minimumReleaseAge: 10080\n";
const AGE_OF_BUN = "[install]\nminimumReleaseAge = 10080\n";
const WITH_PNPM: Files = {
  [NPM]: null,
  "package.json": manifestWith({ packageManager: "pnpm@10.20.0" }),
  "pnpm-lock.yaml": PNPM_LOCK,
  [WORKFLOW]: changed(APP[WORKFLOW], ["npm ci", "pnpm install --frozen-lockfile"]),
};
const EVIL_HASH = lockWith({ "node_modules/left": { integrity: hashOf("E") } });

/** A lockfile that nobody installs from any more, which pins left by no hash. */
const STALE_LOCK = BERRY_LOCK.replace(`  checksum: 10c0/${"a".repeat(128)}\n`, "");

function withTable(table: Readonly<Record<string, unknown>>): Files {
  return { "package.json": manifestWith({ packageManager: "pnpm@10.20.0", pnpm: table }) };
}

export const MOVED_GUARDS: AttackClass = {
  name: "guards and hashes in another file",
  decides: "A manager goes by the files that it reads, and installs from the lockfile that it reads.",
  attacks: [
    {
      name: "moves the age of releases into a file that pnpm doesn't read",
      base: { ...WITH_PNPM, "pnpm-workspace.yaml": AGE },
      change: { "pnpm-workspace.yaml": "packages: []\n", "bunfig.toml": AGE_OF_BUN },
      expect: "loud",
      rule: GUARD,
      real: "pnpm takes every release at once. Not tried.",
    },
    {
      name: "moves it from Bun's file into pnpm's, where nobody says who installs",
      base: { "bunfig.toml": AGE_OF_BUN },
      change: { "bunfig.toml": null, "pnpm-workspace.yaml": AGE },
      expect: "loud",
      rule: GUARD,
      real: "Bun takes every release at once. Not tried.",
    },
    {
      name: "moves ignore-scripts into a file that npm doesn't read",
      base: { ".npmrc": "ignore-scripts=true\n" },
      change: { ".npmrc": null, "bunfig.toml": "[install]\nignoreScripts = true\n" },
      expect: "loud",
      rule: GUARD,
      real: "npm 10 and 11 run the scripts.",
    },
    {
      name: "moves ignore-scripts into a file of pnpm's while npm installs",
      base: { ".npmrc": "ignore-scripts=true\n" },
      change: { ".npmrc": null, "pnpm-workspace.yaml": "ignoreScripts: true\n" },
      expect: "loud",
      real: "npm 10 and 11 run the scripts.",
    },
    {
      name: "weakens it where it stands",
      base: { ...WITH_PNPM, "pnpm-workspace.yaml": AGE },
      change: { "pnpm-workspace.yaml": "minimumReleaseAge: 1\n" },
      expect: "loud",
      rule: GUARD,
      at: "pnpm-workspace.yaml",
      real: "pnpm takes what is a minute old. Not tried.",
    },
    {
      name: "excepts another release from it",
      base: { ...WITH_PNPM, "pnpm-workspace.yaml": `${AGE}minimumReleaseAgeExclude:\n  - left@1.0.0\n` },
      change: {
        "pnpm-workspace.yaml": `${AGE}minimumReleaseAgeExclude:\n  - left@1.0.0\n  - evil@2.0.0\n`,
      },
      expect: "loud",
      rule: GUARD,
      real: "pnpm takes it at once. Not tried.",
    },
    {
      name: "pins other bytes while another lockfile pins none",
      base: { "yarn.lock": STALE_LOCK },
      change: { [NPM]: EVIL_HASH },
      expect: "loud",
      rule: "packages/checksum-changed",
      at: NPM,
      real: "npm installs what has the new hash.",
    },
    {
      name: "pins other bytes in a new lockfile while another one pins none",
      base: { "yarn.lock": STALE_LOCK },
      change: { [NPM]: null, "npm-shrinkwrap.json": EVIL_HASH },
      expect: "loud",
      real: "npm 11 installs from it what has the new hash.",
    },
    {
      name: "says nothing of ignore-scripts that moves into pnpm's file while pnpm installs",
      base: { ...WITH_PNPM, ".npmrc": "ignore-scripts=true\n" },
      change: { ".npmrc": null, "pnpm-workspace.yaml": "ignoreScripts: true\n" },
      expect: "silent",
      real: "pnpm 10 runs nothing with either.",
    },
    {
      name: "says nothing of approvals that move out of package.json",
      base: { ...WITH_PNPM, ...withTable({ onlyBuiltDependencies: ["vite"], minimumReleaseAge: 10080 }) },
      change: {
        "package.json": manifestWith({ packageManager: "pnpm@10.20.0" }),
        "pnpm-workspace.yaml": `onlyBuiltDependencies:\n  - vite\n${AGE}`,
      },
      expect: "silent",
      real: "pnpm 10 reads both.",
    },
    {
      name: "says nothing of another lockfile that pins what was pinned",
      base: { "yarn.lock": STALE_LOCK },
      change: { "npm-shrinkwrap.json": lockWith({}), [NPM]: null },
      expect: "silent",
      real: "npm installs the same.",
    },
  ],
};
