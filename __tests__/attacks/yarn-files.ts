import type { Attack, AttackClass, Files } from "./attack.ts";
import { changed } from "./other-locks.ts";
import { BERRY, BERRY_LOCK, CLASSIC } from "./yarn-lock.ts";

const LOCK = "yarn.lock";
const RC = ".yarnrc";
const PNP = ".pnp.cjs";
const VITE = `.yarn/cache/vite-npm-5.4.0-0123456789-${"b".repeat(10)}.zip`;
const LEFT = `.yarn/cache/left-npm-1.0.0-0123456789-${"a".repeat(10)}.zip`;

/** A program as Yarn 4 writes it, with the place of left. */
function program(place = `./${LEFT}/node_modules/left/`, code = "start();"): string {
  const state = JSON.stringify(
    { packageRegistryData: [["left", [["npm:1.0.0", { packageLocation: place }]]]] },
    null,
    2,
  );
  return `const RAW_RUNTIME_STATE =\n'${state.replaceAll("\n", "\\\n")}';\n\n${code}\n`;
}

const ZERO_INSTALLS: Files = {
  ...BERRY,
  ".yarnrc.yml": "enableScripts: false\n",
  [PNP]: program(),
  [LEFT]: "left",
  [VITE]: "vite",
};

/** left in another release, as an update brings it. */
const UPDATED_LEFT = `.yarn/cache/left-npm-1.0.1-9876543210-${"c".repeat(10)}.zip`;
const UPDATED: Files = {
  [LOCK]: changed(
    BERRY_LOCK,
    ["version: 1.0.0", "version: 1.0.1"],
    ['resolution: "left@npm:1.0.0"', 'resolution: "left@npm:1.0.1"'],
    ["a".repeat(128), "c".repeat(128)],
  ),
  [LEFT]: null,
  [UPDATED_LEFT]: "left 1.0.1",
};

/** A line of `.yarnrc` that must never pass unseen. */
function classic(line: string, real: string, rule?: string): Attack {
  const change = { [RC]: `${line}\n` };
  const heard = rule === undefined ? {} : { rule };
  return { name: `hears ${line} of Yarn 1`, base: CLASSIC, change, expect: "loud", at: RC, real, ...heard };
}

const BY_MANUAL = "By the manual of Yarn 1, not tried.";

export const YARN_FILES: AttackClass = {
  name: "what Yarn reads and leaves behind",
  decides:
    "Yarn 1 reads `.yarnrc`. Later Yarns start programs with `.pnp.cjs`, and take packages from archives in the repository, each of which they check against the lockfile's hash.",
  attacks: [
    classic('registry "https://evil.example/"', BY_MANUAL, "packages/source-replaced"),
    classic('"@notes:registry" "https://evil.example/"', BY_MANUAL, "packages/source-replaced"),
    classic("registry: https://evil.example/", "Yarn 1 falls back to YAML. Not tried."),
    classic('yarn-path ".yarn/yarn.js"', BY_MANUAL, "build/installer-extended"),
    classic('yarn-offline-mirror "./mirror"', BY_MANUAL, "packages/source-replaced"),
    classic("--install.modules-folder ./vendor", BY_MANUAL, "packages/source-replaced"),
    classic("--*.skip-integrity-check true", "Its code asks for it. Not tried."),
    classic("env:\n  NODE_OPTIONS: --require ./x.js", "Yarn 1 sets it for scripts. Not tried."),
    {
      name: "hears that Yarn 1 runs scripts again",
      base: { ...CLASSIC, [RC]: "ignore-scripts true\n" },
      change: { [RC]: "# nothing\n" },
      expect: "loud",
      rule: "packages/install-guard-removed",
      real: BY_MANUAL,
    },
    {
      name: "hears another Yarn behind the same path",
      base: { ...CLASSIC, [RC]: "yarn-path .yarn/yarn.js\n", ".yarn/yarn.js": "1;\n" },
      change: { ".yarn/yarn.js": "2;\n" },
      expect: "loud",
      rule: "build/installer-extended",
      real: "Yarn 1 starts the file that the setting names.",
    },
    {
      name: "takes no setting of Yarn 1 for one of pnpm's",
      base: { ...CLASSIC, [RC]: "ignore-scripts true\n", [LOCK]: null },
      change: { [RC]: null },
      expect: "loud",
      real: "pnpm reads no .yarnrc.",
    },
    {
      name: "changes the program of Yarn",
      base: ZERO_INSTALLS,
      change: { ...UPDATED, [PNP]: program(`./${UPDATED_LEFT}/node_modules/left/`, "evil();") },
      expect: "loud",
      at: PNP,
      real: "Every `yarn run` loads it first.",
    },
    {
      name: "changes what it finds, and not the lockfile",
      base: ZERO_INSTALLS,
      change: { [PNP]: program(`./${VITE}/node_modules/left/`) },
      expect: "loud",
      at: PNP,
      real: "Node takes `left` from there. Not tried.",
    },
    {
      name: "has it find a package in a folder, beside an update",
      base: ZERO_INSTALLS,
      change: { ...UPDATED, [PNP]: program("./evil/") },
      expect: "loud",
      at: PNP,
      real: "Node takes `left` from there. Not tried.",
    },
    {
      name: "hides code behind the text of its state",
      base: ZERO_INSTALLS,
      change: { ...UPDATED, [PNP]: program("'+evil()+'") },
      expect: "loud",
      at: PNP,
      real: "The text ends at its first quote.",
    },
    {
      name: "changes an archive that the lockfile's hash was for",
      base: ZERO_INSTALLS,
      change: { [LEFT]: "evil" },
      expect: "loud",
      at: LEFT,
      real: "A Yarn that checks stops (YN0018). One that merely runs doesn't check.",
    },
    {
      name: "brings an archive that no hash of the lockfile is for",
      base: ZERO_INSTALLS,
      change: { [VITE.replace("bbbb", "eeee")]: "evil" },
      expect: "loud",
      real: "The program may name it. Not tried.",
    },
    ...["unplugged/left-npm-1.0.0-0123456789/node_modules/left/index.js", "install-state.gz"].map(
      (file): Attack => ({
        name: `changes .yarn/${file.split("/")[0]}`,
        base: { ...ZERO_INSTALLS, [`.yarn/${file}`]: "1" },
        change: { [`.yarn/${file}`]: "2" },
        expect: "loud",
        at: ".yarn",
        real: "Yarn takes it for what it unpacked and built itself. Not tried.",
      }),
    ),
    {
      name: "says nothing of an update with its archive",
      base: ZERO_INSTALLS,
      change: { ...UPDATED, [PNP]: program(`./${UPDATED_LEFT}/node_modules/left/`) },
      expect: "silent",
      real: "Yarn 4 writes all three with `yarn up`.",
    },
    {
      name: "says nothing of a repository that no longer keeps them",
      base: ZERO_INSTALLS,
      change: { [PNP]: null, [LEFT]: null, [VITE]: null },
      expect: "silent",
      real: "Yarn fetches what the lockfile pins.",
    },
    {
      name: "says nothing of archives that come beside the lockfile that pins them",
      base: BERRY,
      change: { [LEFT]: "left", [VITE]: "vite" },
      expect: "silent",
      real: "Yarn checks them against the lockfile.",
    },
    {
      name: "says nothing of settings of Yarn 1 that decide nothing",
      base: CLASSIC,
      change: {
        [RC]: '# yarn\nregistry "https://registry.yarnpkg.com"\nnetwork-timeout 600000\nsave-prefix ""\n',
      },
      expect: "silent",
      real: "They are the default, or how often is asked.",
    },
  ],
};
