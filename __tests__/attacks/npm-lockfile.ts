import { APP, PNPM_LOCK } from "./app.ts";
import type { Attack, AttackClass, Files } from "./attack.ts";
import { lockWith, manifestWith, WITH_SCRIPT } from "./npm-app.ts";

const WORKFLOW = ".github/workflows/release.yml";
const CONFIG = "src-tauri/tauri.conf.json";
const EVIL = lockWith({ "node_modules/evil": WITH_SCRIPT });
const WEB = { "web/package.json": manifestWith({}), "web/package-lock.json": lockWith({}) } as const;

const REAL = "npm 10 and 11 install the lockfile of that folder, and ran its script.";

/** A way to install `web/`, which stays, while the lockfile there changes. */
function installing(name: string, base: Files, real = REAL): Attack {
  return {
    name,
    base: { ...WEB, ...base },
    change: { "web/package-lock.json": EVIL },
    expect: "loud",
    rule: "build/install-script-added",
    at: "web/package-lock.json",
    real,
  };
}

function hook(build: Readonly<Record<string, unknown>>): Files {
  const config = JSON.parse(APP[CONFIG]);
  return { [CONFIG]: JSON.stringify({ ...config, build: { ...config.build, ...build } }, null, 2) };
}

function step(text: string): Files {
  return { [WORKFLOW]: APP[WORKFLOW].replace("- run: npm ci", text) };
}

/** Two managers' lockfiles lie side by side, one manager installs, and a lockfile goes. */
function losing(name: string, command: string, lockfile: string, expect: Attack["expect"]): Attack {
  return {
    name,
    base: { "pnpm-lock.yaml": PNPM_LOCK, ...step(`- run: ${command}`) },
    change: { [lockfile]: null },
    expect,
    real: "By the documentation of npm and pnpm: each reads its own lockfile alone, and without one resolves all anew.",
  };
}

export const NPM_LOCKFILE: AttackClass = {
  name: "npm's lockfile",
  decides:
    "npm takes the lockfile of the nearest folder upwards that has a package.json, from where it runs or from `--prefix`; Tauri's CLI runs hooks in the frontend's folder, or from the app's in `cwd`.",
  attacks: [
    installing(
      "follows --prefix in a hook",
      hook({ beforeBuildCommand: "npm --prefix web ci && npm --prefix web run build" }),
    ),
    installing(
      "follows -C in a hook",
      hook({ beforeDevCommand: "npm -C web install" }),
      "To npm 10 and 11 `-C` is `--prefix`.",
    ),
    installing("follows cd in a hook", hook({ beforeBuildCommand: "cd web && npm ci && npm run build" })),
    installing(
      "follows the folder that a hook names",
      hook({ beforeBuildCommand: { script: "npm ci", cwd: "../web" } }),
      "Tauri's CLI 2.12 takes `cwd` from the app's folder.",
    ),
    installing("follows the hook before bundling", hook({ beforeBundleCommand: "npm ci --prefix=web" })),
    installing("follows a hook into a script of package.json", {
      ...hook({ beforeBuildCommand: "npm run all" }),
      "package.json": manifestWith({ scripts: { all: "npm --prefix ./web ci" } }),
    }),
    installing("follows a hook into a file of commands", {
      ...hook({ beforeBuildCommand: "sh scripts/build.sh" }),
      "scripts/build.sh": "set -e\ncd web\nnpm ci\n",
    }),
    installing("follows the folder of a step", step("- run: npm ci\n        working-directory: web")),
    installing(
      "follows cd in a step",
      step("- run: |\n          pushd ./web\n          npm ci\n          popd"),
    ),
    installing(
      "follows a variable of a step",
      step('- run: cd "$DIR" && npm ci\n        env:\n          DIR: web'),
    ),
    installing(
      "follows another manager's word for the folder",
      hook({ beforeBuildCommand: "bun --cwd web install" }),
      "bun and yarn say `--cwd`, pnpm `-C` and `--dir`. Not tried.",
    ),
    installing(
      "follows a folder that a program is given",
      hook({ beforeBuildCommand: "make -C web" }),
      "make runs what the Makefile there says.",
    ),
    installing("follows an action of the repository", {
      ".github/actions/frontend/action.yml":
        "runs:\n  using: composite\n  steps:\n    - run: npm ci\n      shell: bash\n      working-directory: web\n",
      ...step("- uses: ./.github/actions/frontend"),
    }),
    {
      name: "names a workflow that isn't read, where another lockfile changes",
      base: {
        ...WEB,
        [WORKFLOW]: APP[WORKFLOW]
          .replace("jobs:", "x: &web\n  working-directory: web\njobs:")
          .replace("- run: npm ci", "- run: npm ci\n        <<: *web"),
      },
      change: { "web/package-lock.json": EVIL },
      expect: "loud",
      at: WORKFLOW,
      real: "GitHub reads anchors since 2025. Not tried.",
    },
    installing(
      "follows another npm",
      step("- run: npx --yes npm@10 --prefix web ci"),
      "npx fetched npm 10, and that installed the folder.",
    ),
    installing(
      "follows a manager that isn't known",
      step(`- run: \${{ vars.MANAGER }} install\n        working-directory: web`),
      "Every manager's word for it is `install`.",
    ),
    installing(
      "follows the folder that an action is given",
      step("- uses: bahmutov/npm-install@v1\n        with:\n          working-directory: web"),
      "The action installs the folder that it is given. Not tried.",
    ),
    installing(
      "follows a hook of a configuration that only some builds take",
      {
        "src-tauri/tauri.release.conf.json": JSON.stringify({
          build: { beforeBuildCommand: "npm --prefix web ci" },
        }),
      },
      "Tauri's CLI runs the hook of the configuration that `--config` names.",
    ),
    {
      name: "hears a lockfile that goes while another one stays",
      base: { ...WEB, ...hook({ beforeBuildCommand: "npm --prefix web ci" }) },
      change: { "package-lock.json": null },
      expect: "loud",
      at: "package-lock.json",
      real: "`npm install` of npm 10, 11 and 12 takes the newest of all that package.json asks for.",
    },
    {
      name: "names a folder that can't be told, where another lockfile changes",
      base: { ...WEB, ...step(`- run: cd \${{ vars.FRONTEND }} && npm ci`) },
      change: { "web/package-lock.json": EVIL },
      expect: "loud",
      at: WORKFLOW,
      real: "What the variable holds nobody sees here.",
    },
    {
      name: "reads both of npm's lockfiles in one folder",
      base: { "npm-shrinkwrap.json": lockWith({}) },
      change: { "package-lock.json": EVIL },
      expect: "loud",
      rule: "build/install-script-added",
      real: "npm 10 and 11 take npm-shrinkwrap.json, npm 12 knows package-lock.json alone.",
    },
    {
      name: "hears another manager's lockfile in a folder that a hook installs",
      base: {
        ...hook({ beforeBuildCommand: "pnpm -C web install" }),
        "web/package.json": APP["package.json"],
        "web/pnpm-lock.yaml": PNPM_LOCK,
      },
      change: { "web/pnpm-lock.yaml": PNPM_LOCK.replaceAll("AAAA", "EVIL") },
      expect: "loud",
      at: "web/pnpm-lock.yaml",
      real: "pnpm takes the lockfile of that folder. Not tried.",
    },
    {
      name: "names a lockfile that nothing ties to the app",
      base: { "docs/package.json": manifestWith({}), "docs/package-lock.json": lockWith({}) },
      change: { "docs/package-lock.json": EVIL },
      expect: "named",
      at: "docs/package-lock.json",
      real: "Nothing that builds the app runs npm there.",
    },
    {
      name: "names a lockfile of a workflow that has nothing to do with the app",
      base: {
        "docs/package.json": manifestWith({}),
        "docs/package-lock.json": lockWith({}),
        ".github/workflows/docs.yml":
          "on: push\njobs:\n  docs:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm ci\n        working-directory: docs\n",
      },
      change: { "docs/package-lock.json": EVIL },
      expect: "named",
      at: "docs/package-lock.json",
      real: "It builds no app.",
    },
    {
      name: "says nothing of a folder that can't be told where no lockfile changes",
      base: { ...WEB, ...step(`- run: cd \${{ vars.FRONTEND }} && npm ci`) },
      change: { "src/main.js": "document.title = 'My notes';\n" },
      expect: "silent",
      real: "It installs what it installed.",
    },
    losing(
      "loses npm's lockfile beside pnpm's, where npm installs",
      "npm install",
      "package-lock.json",
      "loud",
    ),
    losing(
      "loses pnpm's lockfile beside npm's, where pnpm installs",
      "pnpm install",
      "pnpm-lock.yaml",
      "loud",
    ),
    losing(
      "loses npm's lockfile, where nobody knows who installs",
      "$MANAGER install",
      "package-lock.json",
      "loud",
    ),
    losing(
      "says nothing of npm's lockfile where pnpm installs",
      "pnpm install",
      "package-lock.json",
      "silent",
    ),
    losing("says nothing of pnpm's lockfile where npm installs", "npm ci", "pnpm-lock.yaml", "silent"),
    {
      name: "says nothing of a hook that runs a script in the app's own folder",
      change: hook({ beforeBuildCommand: "npm run-script build" }),
      expect: "silent",
      real: "The folder is installed as before.",
    },
    {
      name: "says nothing of packages for the whole machine",
      change: step("- run: npm install -g corepack@0.34.0\n      - run: npm ci"),
      expect: "silent",
      real: "npm touches no folder of the repository with `-g`. A version holds it.",
    },
    {
      name: "says nothing of a word that is a manager's name",
      base: WEB,
      change: step("- run: echo npm ci in web\n      - run: npm ci"),
      expect: "silent",
      real: "It prints a sentence.",
    },
    {
      name: "says nothing of a folder that is installed and has the same packages",
      base: { ...WEB, ...hook({ beforeBuildCommand: "npm --prefix web ci" }) },
      change: { "web/package-lock.json": `${lockWith({})}\n` },
      expect: "silent",
      real: "The same packages.",
    },
  ],
};
