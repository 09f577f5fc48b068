import { APP, PNPM_LOCK } from "./app.ts";
import type { Attack, AttackClass, Files } from "./attack.ts";
import { manifestWith } from "./npm-app.ts";
import { changed } from "./other-locks.ts";
import { CLASSIC } from "./yarn-lock.ts";

const WORKFLOW = ".github/workflows/release.yml";
const SETTINGS = "pnpm-workspace.yaml";
const HOOK = ".pnpmfile.cjs";

function workflow(install: string): Files {
  return { [WORKFLOW]: changed(APP[WORKFLOW], ["- run: npm ci", install]) };
}

const PNPM: Files = {
  "package-lock.json": null,
  "package.json": manifestWith({ packageManager: "pnpm@10.20.0" }),
  "pnpm-lock.yaml": PNPM_LOCK,
  ...workflow("- run: pnpm install --frozen-lockfile"),
};

/** The app as Yarn 1 installs it, and as Bun does, which makes its lockfile of that. */
const YARN: Files = { ...CLASSIC, ...workflow("- run: yarn install --frozen-lockfile") };
const BUN: Files = { ...CLASSIC, ...workflow("- run: bun install --frozen-lockfile") };

/** A step of a release that must never pass unseen. */
function step(run: string, real: string, base = PNPM, at = WORKFLOW): Attack {
  const change = workflow(`- run: ${run}`);
  return { name: `hears ${run.replaceAll("\n", " ")}`, base, change, expect: "loud", at, real };
}

/** A step that lets nothing happen that base's doesn't. */
function calm(run: string, real: string): Attack {
  return {
    name: `says nothing of ${run}`,
    base: PNPM,
    change: workflow(`- run: ${run}`),
    expect: "silent",
    real,
  };
}

const INSTALL = "pnpm install --frozen-lockfile";
const BY_MANUAL = "By the manual, not tried.";

export const BUILD_TAKES: AttackClass = {
  name: "what the commands of a build take beside the lockfile",
  decides:
    "Some commands take what is newest, go on where the lockfile is stale, or take packages from a folder. pnpm reads lockfiles of branches and the files that its hook asks for.",
  attacks: [
    step("yarn install --update-checksums", "Yarn 1 takes other bytes for the locked version.", YARN),
    step("pnpm install --no-frozen-lockfile", BY_MANUAL, PNPM, "package.json"),
    step("yarn install --no-immutable", BY_MANUAL, YARN, "package.json"),
    step(
      "yarn install --pure-lockfile",
      "Yarn 1 resolves anew, and only doesn't write it.",
      YARN,
      "package.json",
    ),
    step(`${INSTALL} && pnpm self-update`, BY_MANUAL),
    step(`${INSTALL} && yarn set version stable`, BY_MANUAL),
    step(`${INSTALL} && pnpm dlx evil`, BY_MANUAL),
    step(`${INSTALL} && yarn dlx evil`, BY_MANUAL),
    step(`${INSTALL} && bunx evil`, BY_MANUAL),
    step(`${INSTALL} && bunx vite@latest build`, BY_MANUAL),
    step("yarn install --frozen-lockfile --modules-folder ./vendor", BY_MANUAL, YARN),
    step(`${INSTALL} --store-dir=vendor/store`, BY_MANUAL),
    step(`${INSTALL} --cache-dir vendor/cache`, BY_MANUAL),
    step(
      "bun install --frozen-lockfile\n        env:\n          BUN_INSTALL_CACHE_DIR: ./vendor",
      BY_MANUAL,
      BUN,
    ),
    {
      name: "hears other content of a folder that a command names",
      base: {
        ...PNPM,
        ...workflow(`- run: ${INSTALL} --store-dir vendor/store`),
        "vendor/store/left.json": "1",
      },
      change: { "vendor/store/left.json": "2" },
      expect: "loud",
      real: "pnpm takes what it finds there for what it fetched. Not tried.",
    },
    {
      name: "hears the lockfile of a branch",
      base: { ...PNPM, [SETTINGS]: "gitBranchLockfile: true\n", "pnpm-lock.main.yaml": PNPM_LOCK },
      change: { "pnpm-lock.main.yaml": changed(PNPM_LOCK, ["left@1.0.0:", "evil@1.0.0:"]) },
      expect: "loud",
      at: "pnpm-lock.main.yaml",
      real: "pnpm on main reads that one.",
    },
    {
      name: "says nothing of such a file without the setting",
      base: { ...PNPM, "pnpm-lock.main.yaml": PNPM_LOCK },
      change: { "pnpm-lock.main.yaml": changed(PNPM_LOCK, ["left@1.0.0:", "evil@1.0.0:"]) },
      expect: "silent",
      real: "pnpm reads its one lockfile.",
    },
    ...[
      ["a file by its stem", "hooks/read.js", "const read = require('./hooks/read');\n"],
      ["a folder", "hooks/index.js", 'module.exports = require("./hooks");\n'],
      ["code of the same kind", "hooks/read.js", 'import read from "./hooks/read.js";\n'],
    ].map(
      ([name = "", path = "", text = ""]): Attack => ({
        name: `hears what a hook of pnpm takes from ${name}`,
        base: { ...PNPM, [HOOK]: text, [path]: "1;\n" },
        change: { [path]: "2;\n" },
        expect: "loud",
        rule: "build/installer-extended",
        real: "pnpm runs the hook, and Node what it requires.",
      }),
    ),
    {
      name: "says nothing of a file that the hook doesn't take",
      base: { ...PNPM, [HOOK]: "module.exports = {};\n", "hooks/read.cjs": "1;\n" },
      change: { "hooks/read.cjs": "2;\n" },
      expect: "silent",
      real: "Nobody runs it.",
    },
    calm("pnpm install --frozen-lockfile --store-dir ~/.pnpm-store", "It lies outside."),
    calm("pnpm install --frozen-lockfile --store-dir /tmp/store", "It lies outside."),
    calm("pnpm install --frozen-lockfile --store-dir=$RUNNER_TEMP/store", "It lies outside."),
    calm("pnpm install --frozen-lockfile && bunx vite build", "The project has Vite."),
    calm("pnpm install --frozen-lockfile && pnpm exec vite build", "It runs what is installed."),
    {
      name: "says nothing of a flag that base has as well",
      base: { ...PNPM, ...workflow("- run: pnpm install --no-frozen-lockfile") },
      change: workflow("- run: pnpm install --no-frozen-lockfile --reporter=silent"),
      expect: "silent",
      real: "It takes no more than before.",
    },
    {
      name: "says nothing of a script that people start by hand",
      base: PNPM,
      change: {
        "package.json": manifestWith({
          packageManager: "pnpm@10.20.0",
          scripts: { build: "vite build", fmt: "pnpm dlx left", upgrade: "pnpm self-update" },
        }),
      },
      expect: "silent",
      real: "No build calls it.",
    },
  ],
};
