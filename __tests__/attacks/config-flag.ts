import { APP } from "./app.ts";
import type { Attack, AttackClass } from "./attack.ts";
import {
  action,
  EACH_ARGUMENT,
  EVIL,
  NO_CSP,
  put,
  RELEASE,
  scripts,
  steps,
  WIDE_LAYER,
} from "./config-flag-app.ts";
import { COMMANDS } from "./config-flag-commands.ts";
import { ELSEWHERE } from "./config-flag-elsewhere.ts";
import { ENVIRONMENT } from "./config-flag-environment.ts";
import { STANDING } from "./config-flag-standing.ts";

/** What anyone may see who runs the tool: Tauri's CLI 2.12.5, with a runner that prints what it is given. */
const CLI = "Tried with @tauri-apps/cli 2.12.5 and a runner that prints `TAURI_CONFIG`: it holds the layer.";

const HANDED_OVER: readonly Attack[] = [
  {
    name: "hands over a file of another ending",
    change: { ...scripts({ release: "tauri build -c ci/evil.txt" }), "ci/evil.txt": WIDE_LAYER },
    expect: "loud",
    rule: "csp/policy-removed",
    real: `${CLI} Every ending but \`.toml\` is read as JSON5 or JSON, and so is a name without one.`,
  },
  {
    name: "hands over TOML",
    change: {
      ...scripts({ release: "tauri build --config=ci/evil.toml" }),
      "ci/evil.toml":
        "[app]\nwithGlobalTauri = true\n[app.security.assetProtocol]\nenable = true\nscope = ['**']\n",
    },
    expect: "loud",
    at: "ci/evil.toml",
    real: `${CLI} The ending \`.toml\` alone is TOML.`,
  },
  {
    name: "puts it together with other short flags",
    change: { ...scripts({ release: "tauri build -vcci/evil.json" }), ...EVIL },
    expect: "loud",
    rule: "csp/policy-removed",
    real: `${CLI} clap takes \`-vcx\`, \`-c=x\` and \`-cx\` alike.`,
  },
  {
    name: "hands it on through npm",
    change: { ...scripts({ release: "npm run tauri build -- --config ci/evil.json" }), ...EVIL },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "npm 11 hands on what stands behind `--`; a script that shows its arguments got both words.",
  },
  {
    name: "stops npm from keeping the flag for itself",
    base: { ...scripts({ release: "npm run tauri build -c ci/evil.json" }), ...EVIL },
    change: scripts({ release: "npm run tauri build -- -c ci/evil.json" }),
    expect: "loud",
    rule: "csp/policy-removed",
    real: "npm 11 takes `-c x` before `--` as its own `--call`: a script that shows its arguments got neither word.",
  },
  {
    name: "splits the words with quotes of the shell",
    change: scripts({ release: `ta''uri build --con"fig" '${NO_CSP}'` }),
    expect: "loud",
    rule: "csp/policy-removed",
    real: "sh joins what stands side by side, quoted or not.",
  },
  {
    name: "goes through a variable and another folder",
    change: { ...scripts({ release: 'F=evil; cd ci && cd .. && tauri build -c "ci/$F.json"' }), ...EVIL },
    expect: "loud",
    rule: "csp/policy-removed",
    real: `${CLI} A path is looked for from where the CLI runs.`,
  },
  {
    name: "goes through a list of a shell script",
    base: { "scripts/build.sh": `set -e\nargs=(build)\nnpx tauri ${EACH_ARGUMENT}\n` },
    change: {
      "scripts/build.sh": `set -e\nargs=(build)\nargs+=(-c ci/evil.json)\nnpx tauri ${EACH_ARGUMENT}\n`,
      ...EVIL,
    },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "bash hands each word of such a list on as one.",
  },
  {
    name: "hands a script of the repository its arguments",
    base: {
      "far/away/build": '#!/bin/sh\ncd "$(dirname "$0")/../.."\nnpx tauri build "$@"\n',
      ...scripts({ release: "far/away/build" }),
    },
    change: { ...scripts({ release: "far/away/build --config ci/evil.json" }), ...EVIL },
    expect: "loud",
    rule: "csp/policy-removed",
    real: 'sh puts the arguments of a script in for `"$@"`.',
  },
  {
    name: "gives it in the environment of a step",
    change: steps("- run: cargo build --release", `  env: { TAURI_CONFIG: '${NO_CSP}' }`),
    expect: "loud",
    rule: "csp/policy-removed",
    real: "tauri-build 2.7 and tauri-codegen 2.7 merge `TAURI_CONFIG` into the configuration, whoever calls cargo.",
  },
  {
    name: "writes it for later steps",
    change: steps(`- run: echo 'TAURI_CONFIG=${NO_CSP}' >> $GITHUB_ENV`, "- run: npx tauri build"),
    expect: "loud",
    rule: "csp/policy-removed",
    real: "GitHub puts what a step writes to `$GITHUB_ENV` into the environment of later ones. Not tried there.",
  },
  {
    name: "hides it as the last of twenty values of a matrix",
    change: {
      ".github/workflows/release.yml": RELEASE.replace(
        "    runs-on: ubuntu-latest\n",
        `$&    strategy:\n      matrix:\n        more: [${[...Array.from({ length: 19 }, (_, i) => `"--verbose --target t${i}"`), '"--config ci/evil.json"'].join(", ")}]\n`,
      ).concat(`          args: ${put("matrix.more || ''")}\n`),
      ...EVIL,
    },
    expect: "loud",
    real: "GitHub runs the job for each of up to 256 combinations.",
  },
  {
    name: "hides it in the last of twenty calls of a script",
    change: steps(
      ...Array.from({ length: 19 }, (_, i) => `- run: sh ci/build.sh --target t${i}`),
      "- run: sh ci/build.sh --config ci/evil.json",
    ),
    base: { "ci/build.sh": 'npx tauri build "$@"\n', ...EVIL },
    expect: "loud",
    real: "Each call is a build.",
  },
  {
    name: "hides it in a matrix",
    change: {
      ".github/workflows/release.yml": RELEASE.replace(
        "    runs-on: ubuntu-latest\n",
        `$&    strategy:\n      matrix:\n        include:\n          - { os: linux, more: --config ci/evil.json }\n`,
      ).concat(`          args: ${put("matrix.more || ''")}\n`),
      ...EVIL,
    },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "tauri-action splits `args` (string-argv 0.3 and 0.4, both tried) once GitHub has put the matrix in.",
  },
  {
    name: "makes the action run another script",
    change: { ...scripts({ wide: `tauri build -c '${NO_CSP}'` }), ...action("tauriScript: npm run wide --") },
    expect: "loud",
    real: "tauri-action splits `tauriScript` at spaces and runs it with `build` behind it.",
  },
  {
    name: "sets it in settings that cargo's configuration includes",
    change: {
      "src-tauri/.cargo/config.toml": 'include = ["../../ci/cargo.toml"]\n',
      "ci/cargo.toml": `[env]\nTAURI_CONFIG = '${NO_CSP}'\n`,
    },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "cargo 1.95: `include` starts from the folder of the file, whatever that is called, and must end in .toml. Stable from 1.93.",
  },
  {
    name: "forces it by a key of settings that are included",
    base: {
      ".cargo/config.toml": `include = ["more.toml"]\n[env]\nTAURI_CONFIG = { value = '${NO_CSP}' }\n`,
      ".cargo/more.toml": "[env]\nTAURI_CONFIG = { force = false }\n",
      ".github/workflows/release.yml": null,
      ...scripts({ release: `tauri build -c '{"app":{"security":{"csp":"default-src \\'self\\'"}}}'` }),
    },
    change: { ".cargo/more.toml": "[env]\nTAURI_CONFIG = { force = true }\n" },
    expect: "loud",
    real: "cargo 1.95 joins tables of one variable key by key, over all files: `force` counts wherever it stands.",
  },
  {
    name: "aliases it in settings that are included",
    change: {
      "src-tauri/.cargo/config.toml": 'include = [{ path = "more.toml" }]\n',
      "src-tauri/.cargo/more.toml": '[alias]\nship = "tauri build --config ../ci/evil.json"\n',
      ...steps("- run: cargo ship", "  working-directory: src-tauri"),
      ...EVIL,
    },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "cargo 1.95 runs an alias of an included file.",
  },
  {
    name: "aliases it in cargo's configuration",
    change: {
      "src-tauri/.cargo/config.toml": '[alias]\nship = "tauri build --config ../ci/evil.json"\n',
      ...steps("- run: cargo ship", "  working-directory: src-tauri"),
      ...EVIL,
    },
    expect: "loud",
    real: "cargo replaces an alias by its words; `cargo tauri` is the CLI.",
  },
  {
    name: "gives it to a program that nobody knows",
    change: steps('- run: "$(cat ci/tool)" build --config "$(cat ci/which)"', "  shell: bash"),
    expect: "loud",
    at: ".github/workflows/release.yml",
    real: "bash runs whatever comes out.",
  },
  {
    name: "asks a makefile of another name for a variable",
    change: { Makefile: `CONF = ${NO_CSP}\nrelease:\n\tnpx tauri build --config '$(CONF)'\n` },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "GNU make 4.3 puts its variables in before the shell sees the line.",
  },
  {
    name: "hands it over on Windows",
    change: { "scripts/release.ps1": `$conf = '${NO_CSP}'\nnpx tauri build \`\n  --config $conf\n` },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "By PowerShell's documentation (about_Parsing, 7.3 and later). Not tried on Windows.",
  },
  {
    name: "loads it from a file of the environment",
    change: {
      ...scripts({ release: "dotenv -e .env.release -- tauri build" }),
      ".env.release": `TAURI_CONFIG=${NO_CSP}\n`,
    },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "dotenv-cli puts the file's variables into the environment of what it starts.",
  },
  {
    name: "keeps what an earlier layer deleted",
    base: { ...scripts({ release: `tauri build -c '{"plugins":{"x":null}}'` }) },
    change: {
      ...scripts({ release: `tauri build -c '{"app":{"security":null}}' -c '{"plugins":{"x":null}}'` }),
    },
    expect: "loud",
    rule: "csp/policy-removed",
    real: `${CLI} Several are joined with their nulls, and then merged at once.`,
  },
];

const BECOMES_RELEASED: readonly Attack[] = [
  {
    name: "lets a release have what development had",
    base: { ...scripts({ wide: "tauri dev -c ci/evil.json" }), ...EVIL },
    change: scripts({ wide: "tauri dev -c ci/evil.json", release: "tauri build -c ci/evil.json" }),
    expect: "loud",
    rule: "csp/policy-removed",
    real: `${CLI}`,
  },
  {
    name: "names a release for tests",
    change: { ...scripts({ "test-e2e": "tauri build -c ci/evil.json" }), ...EVIL },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "A name decides nothing: `tauri build` made the same program.",
  },
  {
    name: "calls the release a build for debugging",
    change: { ...scripts({ release: "tauri build --debug --no-bundle -c ci/evil.json" }), ...EVIL },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "`--debug` only leaves out `--release` for cargo.",
  },
  {
    name: "takes a narrow layer from the release",
    base: {
      ...scripts({ release: "tauri build -c ci/strict.json" }),
      "ci/strict.json": `{"app":{"security":{"csp":"default-src 'self'"}}}`,
      "src-tauri/tauri.conf.json": APP["src-tauri/tauri.conf.json"].replace(/"csp": "[^"]*"/, '"csp": null'),
      ".github/workflows/release.yml": null,
    },
    change: scripts({ release: "tauri build" }),
    expect: "loud",
    rule: "csp/policy-removed",
    real: "Without the layer the app's own configuration is built.",
  },
  {
    name: "makes what a step puts out another thing",
    base: steps(
      "- id: conf",
      '  run: echo "path=ci/a.json" >> $GITHUB_OUTPUT',
      `- run: npx tauri build --config ${put("steps.conf.outputs.path")}`,
    ),
    change: {
      ...steps(
        "- id: conf",
        '  run: echo "path=ci/evil.json" >> $GITHUB_OUTPUT',
        `- run: npx tauri build --config ${put("steps.conf.outputs.path")}`,
      ),
      ...EVIL,
    },
    expect: "loud",
    at: ".github/workflows/release.yml",
    real: "GitHub puts the output in. Not tried there.",
  },
  {
    name: "changes the program that makes the configuration",
    base: {
      ...scripts({ release: 'tauri build -c "$(node ci/conf.mjs)"' }),
      "ci/conf.mjs": "console.log('{}')\n",
    },
    change: { "ci/conf.mjs": `console.log('${NO_CSP}')\n` },
    expect: "loud",
    at: "package.json",
    real: "sh puts in what the program prints.",
  },
  {
    name: "changes the file that says which configuration it is",
    base: {
      ...scripts({ release: 'tauri build -c "$(cat ci/which)"' }),
      "ci/which": "ci/a.json",
      "ci/a.json": "{}",
    },
    change: { "ci/which": "ci/evil.json", ...EVIL },
    expect: "loud",
    at: "package.json",
    real: "sh puts in what the file holds.",
  },
  {
    name: "gives a recipe another variable",
    base: { Makefile: "MORE =\nrelease:\n\tnpx tauri build $(MORE)\n", ...steps("- run: make release") },
    change: { ...steps("- run: make release MORE='-c ci/evil.json'"), ...EVIL },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "GNU make 4.3 takes variables of its command line before those of the makefile.",
  },
  {
    name: "lets a program of the repository call the CLI",
    base: {
      ...scripts({ release: "node scripts/release.mjs" }),
      "scripts/release.mjs": "spawn('npx', ['tauri', 'build'])\n",
    },
    change: {
      "scripts/release.mjs": "spawn('npx', ['tauri', 'build', '--config', 'ci/evil.json'])\n",
      ...EVIL,
    },
    expect: "loud",
    at: "package.json",
    real: "node runs it.",
  },
  {
    name: "overwrites a layer before it is handed over",
    base: { ...scripts({ release: "tauri build -c ci/ok.json" }), "ci/ok.json": "{}", ...EVIL },
    change: scripts({ release: "cp ci/evil.json ci/ok.json && tauri build -c ci/ok.json" }),
    expect: "loud",
    at: "package.json",
    real: "The CLI reads what the command before it wrote.",
  },
  {
    name: "writes the configuration before it is built",
    change: {
      ...scripts({ release: "cp ci/evil.json src-tauri/tauri.linux.conf.json && tauri build" }),
      ...EVIL,
    },
    expect: "loud",
    at: "package.json",
    real: "The CLI reads the overlay that the command before it wrote.",
  },
];

const HARMLESS: readonly Attack[] = [
  {
    name: "says nothing of a release script that is renamed",
    base: { ...scripts({ "build:wide": "tauri build -c ci/evil.json" }), ...EVIL },
    change: scripts({ "ship:wide": "tauri build -c ci/evil.json" }),
    expect: "silent",
    real: "The same words are run.",
  },
  {
    name: "says nothing of a layer that moves from a script into a workflow",
    base: { ...scripts({ "build:wide": "tauri build -c ci/evil.json" }), ...EVIL },
    change: steps("- run: npx tauri build -c ci/evil.json"),
    expect: "silent",
    real: "The same words are run.",
  },
  {
    name: "says nothing of other programs' configurations",
    change: {
      ...scripts({
        lint: "eslint --config lint.json -c x",
        test: 'jest --config \'{"testEnvironment":"node"}\'',
      }),
      "lint.json": '{"plugins":["a"],"rules":{}}',
    },
    expect: "silent",
    real: "Neither starts Tauri's CLI.",
  },
  {
    name: "says nothing of flags that grant nothing",
    change: scripts({ release: "tauri build --target x86_64-pc-windows-msvc --bundles nsis --ci -v" }),
    expect: "silent",
    real: "The CLI's runner got the same but for `--target`.",
  },
  {
    name: "says nothing of a target that comes from a matrix",
    change: action(`args: --target ${put("matrix.target")}`),
    expect: "silent",
    real: "An expression without a value is empty.",
  },
  {
    name: "says nothing of an unseen configuration that stays while lines around it change",
    base: { "scripts/a.sh": 'C=$(mktemp)\nnpx tauri build --config "$C"\n' },
    change: { "scripts/a.sh": 'echo "Building"\nC=$(mktemp)\n\nnpx tauri build --config "$C"\necho done\n' },
    expect: "silent",
    real: "The same words are run.",
  },
  {
    name: "says nothing of a layer that narrows",
    change: scripts({ release: `tauri build -c '{"app":{"security":{"capabilities":["main"]}}}'` }),
    expect: "silent",
    real: `${CLI}`,
  },
  {
    name: "says nothing above low of what developers alone get",
    change: { ...scripts({ dev: "tauri dev -c ci/evil.json" }), ...EVIL },
    expect: "silent",
    real: "`tauri dev` makes no bundle.",
  },
  {
    name: "says nothing of an environment of cargo that moves into settings that it includes",
    base: { ".cargo/config.toml": `[env]\nTAURI_CONFIG = '${NO_CSP}'\n` },
    change: {
      ".cargo/config.toml": 'include = ["more.toml"]\n',
      ".cargo/more.toml": `[env]\nTAURI_CONFIG = '${NO_CSP}'\n`,
    },
    expect: "silent",
    real: "cargo 1.95 gives the same variable.",
  },
  {
    name: "says nothing of included settings that a nearer file wins over",
    base: { "src-tauri/.cargo/config.toml": "[env]\nTAURI_CONFIG = '{}'\n" },
    change: {
      "src-tauri/.cargo/config.toml": "include = ['more.toml']\n[env]\nTAURI_CONFIG = '{}'\n",
      "src-tauri/.cargo/more.toml": `[env]\nTAURI_CONFIG = '${NO_CSP}'\n`,
    },
    expect: "silent",
    real: "cargo 1.95: what a file sets itself wins over what it includes.",
  },
  {
    name: "says nothing of words that are only printed",
    change: steps('- run: echo "Run tauri build --config ci/x.json to build"'),
    expect: "silent",
    real: "echo runs nothing.",
  },
  {
    name: "says nothing of arguments for the app itself",
    change: scripts({ dev: "tauri dev -- -- --config evil.json" }),
    expect: "silent",
    real: "Behind the second `--` the CLI hands words to the app.",
  },
];

export const CONFIG_FLAG: AttackClass = {
  name: "configurations handed over",
  decides:
    "Tauri's CLI takes `--config` and `-c` from clap, any number of times: what begins with `{` is JSON, all else a path from where it runs, `.toml` as TOML and the rest as JSON5 or JSON. It sets `TAURI_CONFIG`, which tauri-build and tauri-codegen read, whoever sets it.",
  attacks: [
    ...HANDED_OVER,
    ...COMMANDS,
    ...ELSEWHERE,
    ...ENVIRONMENT,
    ...BECOMES_RELEASED,
    ...STANDING,
    ...HARMLESS,
  ],
};
