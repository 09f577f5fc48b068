import type { Attack, AttackClass, Files } from "./attack.ts";
import { WITH_BUN } from "./bun-lock.ts";
import { BERRY } from "./yarn-lock.ts";

const BUN = "bunfig.toml";
const RC = ".yarnrc.yml";
const RULES = "yarn.config.cjs";
const VARIABLES = ".env.yarn";
const CODE = "build/installer-extended";
const NOT_TRIED = "By the manual, not tried.";

const CHECKED: Files = {
  ...BERRY,
  [RC]: "nodeLinker: node-modules\nenableConstraintsChecks: true\n",
  [RULES]: "module.exports = {};\n",
};

function heard(name: string, base: Files, change: Files, at: string): Attack {
  return { name, base, change, expect: "loud", rule: CODE, at, real: NOT_TRIED };
}

export const MANAGER_CODE: AttackClass = {
  name: "code that Yarn and Bun run themselves",
  decides:
    "Yarn sets the variables of `.env.yarn`, and asks `yarn.config.cjs` at every installation if told so; Bun runs what `bunfig.toml` names.",
  attacks: [
    heard(
      "hears rules that are newly asked",
      { ...CHECKED, [RC]: BERRY[RC] ?? null },
      { [RC]: CHECKED[RC] ?? null },
      RULES,
    ),
    heard("hears rules that change", CHECKED, { [RULES]: "evil();\n" }, RULES),
    heard(
      "hears rules that are new where they are asked",
      { ...CHECKED, [RULES]: null },
      { [RULES]: "evil();\n" },
      RULES,
    ),
    heard("hears variables", BERRY, { [VARIABLES]: "NODE_OPTIONS=--require ./evil.cjs\n" }, VARIABLES),
    heard(
      "hears variables that change",
      { ...BERRY, [VARIABLES]: "A=1\n" },
      { [VARIABLES]: "A=2\n" },
      VARIABLES,
    ),
    heard("hears a shell of Bun's", WITH_BUN, { [BUN]: '[run]\nshell = "system"\n' }, BUN),
    heard(
      "hears plugins of Bun's server",
      WITH_BUN,
      { [BUN]: '[serve.static]\nplugins = ["./evil.ts"]\n' },
      BUN,
    ),
    heard(
      "hears such a plugin that changes alone",
      { ...WITH_BUN, [BUN]: '[serve.static]\nplugins = ["./plugin.ts"]\n', "plugin.ts": "1;\n" },
      { "plugin.ts": "2;\n" },
      BUN,
    ),
    heard("hears what Bun runs first", WITH_BUN, { [BUN]: 'preload = "./evil.ts"\n' }, BUN),
    {
      name: "says nothing of rules that no installation asks",
      base: { ...BERRY, [RULES]: "module.exports = {};\n" },
      change: { [RULES]: "module.exports = { constraints() {} };\n" },
      expect: "silent",
      real: "Only `yarn constraints` runs them.",
    },
    {
      name: "says nothing of rules that a setting keeps from being asked",
      base: { ...BERRY, [RULES]: "module.exports = {};\n" },
      change: { [RC]: "nodeLinker: node-modules\nenableConstraintsChecks: false\n" },
      expect: "silent",
      real: "That is the default.",
    },
    {
      name: "says nothing of tables of Bun's that run nothing",
      base: WITH_BUN,
      change: { [BUN]: "[run]\nsilent = true\n\n[serve.static]\nminify = true\n" },
      expect: "silent",
      real: "They say what is printed and how small files get.",
    },
  ],
};
