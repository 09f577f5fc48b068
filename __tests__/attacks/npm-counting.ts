import { APP } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";
import { hashOf, lockWith, manifestWith, WITH_SCRIPT } from "./npm-app.ts";

const WORKFLOW = ".github/workflows/release.yml";
const LEFT = "node_modules/left";

/** The app's project with a folder among its workspaces. */
const joined: Files = {
  "package.json": manifestWith({ workspaces: ["ui"] }),
  "package-lock.json": lockWith({
    "": { workspaces: ["ui"] },
    "node_modules/ui": { resolved: "ui", link: true },
    ui: { version: "1.0.0" },
  }),
};

const apart: Files = { "package.json": manifestWith({}), "package-lock.json": lockWith({}) };

const ui = (fields: Readonly<Record<string, unknown>> = {}): Files => ({
  "ui/package.json": JSON.stringify({ name: "ui", version: "1.0.0", ...fields }),
});

const installingUi: Files = { [WORKFLOW]: APP[WORKFLOW].replace("- run: npm ci", "- run: cd ui && npm ci") };

/** A lockfile of the folder alone, which nobody wrote anew. */
const stale: Files = { "ui/package-lock.json": lockWith({ [LEFT]: { ...WITH_SCRIPT, version: "0.9.0" } }) };

const REAL = "npm prefix in ui/ answers the top while ui is a workspace of it, and ui/ once it isn't.";

export const NPM_COUNTING: AttackClass = {
  name: "which lockfile of npm's counts, and whose scripts",
  decides:
    "Up to npm 11 npm-shrinkwrap.json goes before package-lock.json. In a workspace npm installs the project above, and runs the install scripts of all its workspaces.",
  attacks: [
    {
      name: "takes away the lockfile that counted, before one with another archive",
      base: {
        "npm-shrinkwrap.json": APP["package-lock.json"],
        "package-lock.json": lockWith({ [LEFT]: { integrity: hashOf("E") } }),
      },
      change: { "npm-shrinkwrap.json": null },
      expect: "loud",
      at: "package-lock.json",
      real: "npm 10 and 11 install from package-lock.json then.",
    },
    {
      name: "takes away the lockfile that counted, before one with an install script",
      base: {
        "npm-shrinkwrap.json": APP["package-lock.json"],
        "package-lock.json": lockWith({ "node_modules/evil": WITH_SCRIPT }),
      },
      change: { "npm-shrinkwrap.json": null },
      expect: "loud",
      at: "package-lock.json",
      real: "npm 10 and 11 install from package-lock.json then, and run the script.",
    },
    {
      name: "takes a folder out of the workspaces, which has an older lockfile",
      base: { ...joined, ...ui({ dependencies: { left: "0.9.0" } }), ...stale, ...installingUi },
      change: apart,
      expect: "loud",
      at: "ui/package-lock.json",
      real: REAL,
    },
    {
      name: "takes it out by a pattern",
      base: {
        ...joined,
        "package.json": manifestWith({ workspaces: ["*"] }),
        ...ui({ dependencies: { left: "0.9.0" } }),
        ...stale,
        ...installingUi,
      },
      change: { "package.json": manifestWith({ workspaces: ["*", "!ui"] }) },
      expect: "loud",
      at: "ui/package-lock.json",
      real: REAL,
    },
    {
      name: "makes a folder that lay there a workspace, which has an install script",
      base: ui({ scripts: { postinstall: "sh x.sh" } }),
      change: joined,
      expect: "loud",
      at: "package.json",
      real: "npm 10, 11 and 12 ci at the top ran the postinstall of ui.",
    },
    {
      name: "makes it one with a change beside the script",
      base: ui({ scripts: { prepare: "sh x.sh" } }),
      change: { ...joined, ...ui({ scripts: { prepare: "sh x.sh" }, description: "the pages" }) },
      expect: "loud",
      at: "package.json",
      real: "npm runs the prepare of workspaces too.",
    },
    {
      name: "says nothing of a lockfile that goes, before one with the same packages",
      base: { "npm-shrinkwrap.json": JSON.stringify(JSON.parse(APP["package-lock.json"])) },
      change: { "npm-shrinkwrap.json": null },
      expect: "silent",
      real: "The same packages are installed.",
    },
    {
      name: "says nothing of a lockfile that gets its other name",
      base: { "npm-shrinkwrap.json": APP["package-lock.json"], "package-lock.json": null },
      change: { "npm-shrinkwrap.json": null, "package-lock.json": APP["package-lock.json"] },
      expect: "silent",
      real: "The same packages are installed.",
    },
    {
      name: "says nothing of a workspace without scripts for installing",
      base: ui({ scripts: { build: "vite build" } }),
      change: joined,
      expect: "silent",
      real: "npm runs no other scripts.",
    },
    {
      name: "says nothing of a workspace that was installed by itself before",
      base: {
        ...ui({ scripts: { postinstall: "sh x.sh" } }),
        "ui/package-lock.json": JSON.stringify({
          name: "ui",
          version: "1.0.0",
          lockfileVersion: 3,
          packages: { "": { name: "ui", version: "1.0.0" } },
        }),
        ...installingUi,
      },
      change: joined,
      expect: "silent",
      real: "npm ci in ui/ ran its scripts too.",
    },
    {
      name: "says nothing of a workspace that the change brings itself",
      change: { ...joined, ...ui({ scripts: { postinstall: "sh x.sh" } }) },
      expect: "silent",
      real: "Its script is in the change.",
    },
  ],
};
