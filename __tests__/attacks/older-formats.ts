import { APP, PNPM_LOCK } from "./app.ts";
import type { Attack, AttackClass, Files } from "./attack.ts";
import { BUN_LOCK, WITH_BUN } from "./bun-lock.ts";
import { hashOf, lockWith, manifestWith } from "./npm-app.ts";
import { changed } from "./other-locks.ts";
import { BERRY_LOCK } from "./yarn-lock.ts";

const CARGO = "src-tauri/Cargo.lock";
const MANIFEST = "src-tauri/Cargo.toml";
const NPM = "package-lock.json";
const PNPM = "pnpm-lock.yaml";
const YARN = "yarn.lock";
const BUN = "bun.lock";

/** The app's packages as pnpm 8 locks them. */
const SIX = `lockfileVersion: '6.0'

settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false

dependencies:
  left:
    specifier: ^1.0.0
    version: 1.0.0

devDependencies:
  vite:
    specifier: ^5.0.0
    version: 5.4.0

packages:

  /left@1.0.0:
    resolution: {integrity: ${hashOf("A")}}
    dev: false

  /vite@5.4.0:
    resolution: {integrity: ${hashOf("B")}}
    dev: true
`;

const ASKED_BY_CARGO = "cargo 1.95 generate-lockfile wrote 3 up to rust-version 1.82, and 4 from 1.83 on.";
const KEPT_BY_CARGO = "cargo 1.95 kept 4 when it updated, whatever rust-version says.";

function cargo(format: number): string {
  return changed(APP[CARGO], ["version = 4", `version = ${format}`]);
}

function asking(rust: string): string {
  return changed(APP[MANIFEST], [`version = "0.1.0"`, `version = "0.1.0"\nrust-version = "${rust}"`]);
}

/** The app with another manager, whose release the manifest names or doesn't. */
function installedBy(lock: string, text: string, packageManager?: string): Files {
  return { [NPM]: null, [lock]: text, "package.json": manifestWith({ packageManager }) };
}

/** A lockfile goes back a format. */
function back(name: string, base: Files, change: Files, at: string, real: string): Attack {
  return { name, base, change, expect: "loud", at, real };
}

const NO_MANAGER = "By the manuals: the format that is found is kept, or a newer one is written.";

export const OLDER_FORMATS: AttackClass = {
  name: "lockfiles that go back a format",
  decides:
    "A manager goes on with the format that it finds, or writes its own newer one. An older one is written by an older manager, by a setting, or by hand.",
  attacks: [
    back("hears it of cargo", {}, { [CARGO]: cargo(3) }, CARGO, KEPT_BY_CARGO),
    back(
      "hears it where cargo would write a newer one",
      { [MANIFEST]: asking("1.83") },
      { [CARGO]: cargo(3) },
      CARGO,
      ASKED_BY_CARGO,
    ),
    back(
      "hears it of a lockfile that moves",
      {},
      {
        [CARGO]: null,
        "Cargo.lock": cargo(3),
        "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["src-tauri"]\n',
      },
      "Cargo.lock",
      KEPT_BY_CARGO,
    ),
    back("hears it of npm", {}, { [NPM]: lockWith({}, { lockfileVersion: 2 }) }, NPM, NO_MANAGER),
    back("hears it of pnpm", installedBy(PNPM, PNPM_LOCK), { [PNPM]: SIX }, PNPM, NO_MANAGER),
    back(
      "hears it where a newer pnpm is named",
      installedBy(PNPM, PNPM_LOCK, "pnpm@10.20.0"),
      { [PNPM]: SIX },
      PNPM,
      "By pnpm's manual, pnpm 9 and later write 9.0.",
    ),
    back(
      "hears it of Yarn",
      installedBy(YARN, BERRY_LOCK),
      { [YARN]: changed(BERRY_LOCK, ["version: 8", "version: 6"]) },
      YARN,
      NO_MANAGER,
    ),
    back(
      "hears it of Bun",
      WITH_BUN,
      { [BUN]: changed(BUN_LOCK, [`"lockfileVersion": 1`, `"lockfileVersion": 0`]) },
      BUN,
      NO_MANAGER,
    ),
    {
      name: "says nothing where a crate newly asks for an older Rust",
      change: { [CARGO]: cargo(3), [MANIFEST]: asking("1.77.2") },
      expect: "silent",
      real: ASKED_BY_CARGO,
    },
    {
      name: "says nothing where the workspace asked for one all along",
      base: { [MANIFEST]: asking("1.70") },
      change: { [CARGO]: cargo(3) },
      expect: "silent",
      real: ASKED_BY_CARGO,
    },
    {
      name: "says nothing of the format that base has",
      base: { [CARGO]: cargo(3) },
      change: { [CARGO]: `${cargo(3)}\n# merged\n` },
      expect: "silent",
      real: KEPT_BY_CARGO,
    },
    {
      name: "says nothing of a newer one",
      base: { [CARGO]: cargo(3), [NPM]: lockWith({}, { lockfileVersion: 2 }) },
      change: { [CARGO]: APP[CARGO], [NPM]: APP[NPM] },
      expect: "silent",
      real: "cargo 1.83 and npm 9 write what is new to them.",
    },
    {
      name: "says nothing where a setting of npm asks for it",
      base: { ".npmrc": "lockfile-version=2\n" },
      change: { [NPM]: lockWith({}, { lockfileVersion: 2 }) },
      expect: "silent",
      real: "By npm's manual.",
    },
    {
      name: "says nothing of npm 12, which patches packages no more",
      base: { [NPM]: lockWith({}, { lockfileVersion: 4 }) },
      change: { [NPM]: APP[NPM] },
      expect: "silent",
      real: "npm 12 writes 4 only where there is such state.",
    },
    {
      name: "says nothing where an older pnpm is named",
      base: installedBy(PNPM, PNPM_LOCK, "pnpm@8.15.9"),
      change: { [PNPM]: SIX },
      expect: "silent",
      real: "pnpm 8.15.9 writes 6.0.",
    },
  ],
};
