import { APP, PNPM_LOCK } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";
import { hashOf, manifestWith } from "./npm-app.ts";
import { changed } from "./other-locks.ts";
import { CLASSIC, CLASSIC_LOCK } from "./yarn-lock.ts";

const PNPM_FILE = "pnpm-lock.yaml";
const WORKFLOW = ".github/workflows/release.yml";
const TOOL = "packages/tool/package.json";

/** The app with npm's lockfile, and nothing that says who installs it. */
const UNTOLD: Files = { [WORKFLOW]: changed(APP[WORKFLOW], ["      - run: npm ci\n", ""]) };

const NEWER = "^2.0.0";
const asking = (fields = {}) => manifestWith({ ...fields, dependencies: { left: NEWER } });

/** pnpm's lockfile for what is newly asked for. npm's stays as it is. */
const ANSWERING = PNPM_LOCK.replaceAll("^1.0.0", NEWER)
  .replaceAll("left@1.0.0", "left@2.0.0")
  .replace("version: 1.0.0", "version: 2.0.0")
  .replace(hashOf("A"), hashOf("E"));

const BY_PNPM = { packageManager: "pnpm@10.20.0" };

/** The app with Yarn 1 and a folder that is installed with it. */
const workspaces = (left: string, more: Readonly<Record<string, string>> = {}) =>
  manifestWith({ workspaces: ["packages/*"], dependencies: { left, ...more } });
const WITH_TOOL: Files = {
  ...CLASSIC,
  "package.json": workspaces("^1.0.0"),
  [TOOL]: JSON.stringify({ name: "tool", version: "0.1.0", dependencies: {} }),
};

export const BESIDE_LOCKFILES: AttackClass = {
  name: "what a lockfile doesn't pin and something beside it may",
  decides:
    "Each manager reads its own lockfile alone, and takes a folder of the project only for a range that its version is in, or for `workspace:`.",
  attacks: [
    {
      name: "lays another manager's lockfile beside the one that counts",
      base: UNTOLD,
      change: { "package.json": asking(), [PNPM_FILE]: ANSWERING },
      expect: "loud",
      rule: "packages/unpinned",
      real: "npm reads no lockfile of pnpm's, so that `npm install` takes the newest release that fits. Not tried.",
    },
    {
      name: "lays it beside that of the manager that the manifest names",
      base: { ...UNTOLD, "package.json": manifestWith({ packageManager: "npm@11.0.0" }) },
      change: { "package.json": asking({ packageManager: "npm@11.0.0" }), [PNPM_FILE]: ANSWERING },
      expect: "loud",
      rule: "packages/unpinned",
      real: "The same.",
    },
    {
      name: "says nothing of a stale lockfile beside that of the manager that the manifest names",
      base: { ...UNTOLD, "package.json": manifestWith(BY_PNPM), [PNPM_FILE]: PNPM_LOCK },
      change: { "package.json": asking(BY_PNPM), [PNPM_FILE]: ANSWERING },
      expect: "silent",
      real: "pnpm and corepack take pnpm's.",
    },
    {
      name: "says nothing of one beside that of the manager that a command starts",
      base: {
        [WORKFLOW]: changed(APP[WORKFLOW], ["npm ci", "pnpm install"]),
        [PNPM_FILE]: PNPM_LOCK,
        ".npmrc": "ignore-scripts=true\n",
      },
      change: { "package.json": asking(), [PNPM_FILE]: ANSWERING },
      expect: "silent",
      real: "pnpm reads its own lockfile alone.",
    },
    {
      name: "asks for a release that a folder with the same name isn't",
      base: WITH_TOOL,
      change: { "package.json": workspaces("^1.0.0", { tool: "^9.0.0" }) },
      expect: "loud",
      rule: "packages/unpinned",
      real: "By Yarn's source: the folder's version has to be in the range. Not tried.",
    },
    {
      name: "asks for an address by the name of a folder",
      base: WITH_TOOL,
      change: { "package.json": workspaces("^1.0.0", { tool: "https://evil.example/tool.tgz" }) },
      expect: "loud",
      rule: "packages/unpinned",
      real: "An address is fetched, whatever name stands before it. Not tried.",
    },
    {
      name: "says nothing of a folder whose version is in the range",
      base: WITH_TOOL,
      change: { "package.json": workspaces("^1.0.0", { tool: "^0.1.0" }) },
      expect: "silent",
      real: "Yarn 1 links the folder and writes nothing down.",
    },
    {
      name: "asks for another package, which the lockfile answers with the one that was there",
      base: CLASSIC,
      change: {
        "package.json": manifestWith({ dependencies: { left: "npm:evil@^1.0.0" } }),
        "yarn.lock": changed(CLASSIC_LOCK, ["left@^1.0.0:", '"left@npm:evil@^1.0.0":']),
      },
      expect: "loud",
      real: "No manager writes such an entry, so that who checks it takes the other package. Not tried.",
    },
    {
      name: "says nothing of another name for the same package",
      base: CLASSIC,
      change: {
        "package.json": manifestWith({ dependencies: { left: "^1.0.0", other: "npm:left@^1.0.0" } }),
        "yarn.lock": changed(CLASSIC_LOCK, ["left@^1.0.0:", 'left@^1.0.0, "other@npm:left@^1.0.0":']),
      },
      expect: "silent",
      real: "Yarn 1 writes it so.",
    },
  ],
};
