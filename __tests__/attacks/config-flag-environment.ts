import { APP } from "./app.ts";
import type { Attack } from "./attack.ts";
import { EVIL, NO_CSP, put, RELEASE, scripts, steps } from "./config-flag-app.ts";

/** The release workflow with lines before its steps. */
function job(...lines: readonly string[]) {
  const added = lines.map((line) => `    ${line}\n`).join("");
  return { ".github/workflows/release.yml": RELEASE.replace("    steps:\n", `${added}$&`) };
}

/** The release workflow with a step before the build. */
function before(...lines: readonly string[]) {
  const added = lines.map((line) => `      ${line}\n`).join("");
  return { ".github/workflows/release.yml": RELEASE.replace("      - uses: tauri-apps", `${added}$&`) };
}

const VARIABLE = `TAURI_CONFIG=${NO_CSP}\n`;
const BUILT =
  "tauri-build and tauri-codegen read `TAURI_CONFIG` from the environment of cargo, whoever sets it.";
const TAURI_ACTION =
  "The steps of a job share what is in `$GITHUB_ENV` (GitHub's documentation). Not tried there.";

/** `TAURI_CONFIG` and what decides for cargo, by all that sets variables. */
export const ENVIRONMENT: readonly Attack[] = [
  {
    name: "gives it to the container of a job",
    change: job("container:", "  image: node:22", `  env: { TAURI_CONFIG: '${NO_CSP}' }`),
    expect: "loud",
    rule: "csp/policy-removed",
    real: BUILT,
  },
  {
    name: "gives a container a file of variables",
    change: { ...job("container:", "  image: node:22", "  options: --env-file ci/env"), "ci/env": VARIABLE },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "docker reads `NAME=value` of each line of an env file.",
  },
  {
    name: "says nothing of a container with other variables",
    change: {
      ...job(
        "container:",
        "  image: node:22",
        "  env: { NODE_ENV: production }",
        "  options: --env-file ci/env",
      ),
      "ci/env": "A=1\n",
    },
    expect: "silent",
    real: "Tauri reads neither.",
  },
  {
    name: "writes its name in other letters, as Windows takes it",
    change: steps(`- run: npx tauri build`, `  env: { Tauri_Config: '${NO_CSP}' }`),
    expect: "loud",
    rule: "csp/policy-removed",
    real: "Names of variables are the same in capitals and in small letters on Windows.",
  },
  {
    name: "sets it in PowerShell in small letters",
    change: steps(
      "- shell: pwsh",
      "  run: |",
      "    $env:tauri_config = gc -raw ci/x.json",
      "    npx tauri build",
    ),
    expect: "loud",
    real: "As above.",
  },
  {
    name: "reads it into a variable of cmd",
    change: steps("- shell: cmd", "  run: |", "    set /p Tauri_Config=<ci\\x.json", "    npx tauri build"),
    expect: "loud",
    real: "`set /p` reads a line of its input.",
  },
  {
    name: "sets it by .NET, its name in two parts",
    change: steps(
      "- shell: pwsh",
      "  run: |",
      "    [Environment]::SetEnvironmentVariable('TAURI_' + 'CONFIG', (gc -Raw ci/x.json))",
      "    npx tauri build",
    ),
    expect: "loud",
    real: "It is the process's environment.",
  },
  {
    name: "says nothing of another variable that is set by .NET",
    change: steps(
      "- shell: pwsh",
      "  run: |",
      "    [Environment]::SetEnvironmentVariable('NODE_ENV', 'production')",
      "    npx tauri build",
    ),
    expect: "silent",
    real: "As above, and Tauri doesn't read it.",
  },
  {
    name: "hands a file of variables to later steps",
    change: { ...before("- run: cat ci/env >> $GITHUB_ENV"), "ci/env": VARIABLE },
    expect: "loud",
    rule: "csp/policy-removed",
    real: TAURI_ACTION,
  },
  {
    name: "puts it into a file that a step hands on as before",
    base: { ...before("- run: cat ci/env >> $GITHUB_ENV"), "ci/env": "A=1\n" },
    change: { "ci/env": `A=1\n${VARIABLE}` },
    expect: "loud",
    rule: "csp/policy-removed",
    real: TAURI_ACTION,
  },
  {
    name: "hands on what a program prints",
    change: before("- run: node ci/print.mjs >> $GITHUB_ENV"),
    expect: "loud",
    real: TAURI_ACTION,
  },
  {
    name: "says nothing of a file of other variables that is handed on",
    change: { ...before("- run: cat ci/env >> $GITHUB_ENV"), "ci/env": "A=1\n" },
    expect: "silent",
    real: TAURI_ACTION,
  },
  {
    name: "says nothing of a variable with a name that is handed on",
    change: before(`- run: echo "VERSION=$(node -p 'require("./package.json").version')" >> $GITHUB_ENV`),
    expect: "silent",
    real: TAURI_ACTION,
  },
  {
    name: "says nothing of a version that changes in a file that a step computes a variable from",
    base: before(`- run: echo "VERSION=$(cat package.json | jq .version)" >> $GITHUB_ENV`),
    change: { "package.json": APP["package.json"].replace("0.1.0", "0.2.0") },
    expect: "silent",
    real: TAURI_ACTION,
  },
  {
    name: "exports it in a script of an action, its name in two parts",
    change: before(
      "- uses: actions/github-script@v7",
      "  with:",
      "    script: core.exportVariable('TAURI_'+'CONFIG', require('fs').readFileSync('ci/x.json','utf8'))",
    ),
    expect: "loud",
    real: TAURI_ACTION,
  },
  {
    name: "says nothing of another variable that a script of an action exports",
    change: before(
      "- uses: actions/github-script@v7",
      "  with:",
      "    script: core.exportVariable('VERSION', require('./package.json').version)",
    ),
    expect: "silent",
    real: TAURI_ACTION,
  },
  {
    name: "exports it from a makefile",
    base: { Makefile: "release:\n\tnpx tauri build $(FLAGS)\n" },
    change: {
      Makefile: "export TAURI_CONFIG := $(file < ci/x.json)\nrelease:\n\tnpx tauri build $(FLAGS)\n",
    },
    expect: "loud",
    real: "GNU make 4.3 hands what it exports to the shells of its recipes.",
  },
  {
    name: "has a Taskfile compute it",
    base: { "Taskfile.yml": 'version: "3"\ntasks:\n  release:\n    cmds: [npx tauri build]\n' },
    change: {
      "Taskfile.yml":
        'version: "3"\nenv:\n  TAURI_CONFIG:\n    sh: cat ci/x.json\ntasks:\n  release:\n    cmds: [npx tauri build]\n',
    },
    expect: "loud",
    real: "Task's documentation: `sh` is run, and its output is the variable.",
  },
  {
    name: "puts it into the file of env-cmd",
    base: { ...scripts({ release: "env-cmd -f ci/build.env tauri build" }), "ci/build.env": "A=1\n" },
    change: { "ci/build.env": `A=1\n${VARIABLE}` },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "env-cmd 10 puts `NAME=value` of each line into the environment.",
  },
  {
    name: "turns debug assertions on by flags for all crates",
    change: job("env: { CARGO_BUILD_RUSTFLAGS: -C debug-assertions }"),
    expect: "loud",
    real: "cargo 1.95: the same as `build.rustflags`.",
  },
  {
    name: "turns debug assertions on by flags for a target",
    change: job("env: { CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS: -Cdebug-assertions=y }"),
    expect: "loud",
    real: "cargo 1.95: the same as `target.….rustflags`.",
  },
  {
    name: "turns debug assertions on for later steps",
    change: before("- run: echo CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS=true >> $GITHUB_ENV"),
    expect: "loud",
    real: TAURI_ACTION,
  },
  {
    name: "turns debug assertions on by flags of the profile",
    change: {
      "src-tauri/Cargo.toml": `cargo-features = ["profile-rustflags"]\n\n${APP["src-tauri/Cargo.toml"]}\n[profile.release]\nrustflags = ["-C", "debug-assertions"]\n`,
    },
    expect: "loud",
    real: "cargo's documentation: cargo of the nightly channel hands flags of a profile to rustc. Not tried.",
  },
  {
    name: "turns a feature on that cargo never sees",
    change: steps(`- run: RUSTFLAGS='--cfg feature="devtools"' npx tauri build`),
    expect: "loud",
    real: "rustc sets the condition for every crate.",
  },
  {
    name: "says nothing of flags for the compiler that decide nothing",
    change: job(
      "env: { RUSTFLAGS: -D warnings -C target-cpu=native, RUSTC_WRAPPER: sccache, CARGO_PROFILE_DEV_DEBUG_ASSERTIONS: true }",
    ),
    expect: "silent",
    real: "Warnings, instructions and a cache; the profile is another one.",
  },
  {
    name: "sets the flags of an action by an input in other letters",
    base: {
      ".github/actions/b/action.yml": `name: b\ninputs:\n  flags: { default: "" }\nruns:\n  using: composite\n  steps:\n    - run: npx tauri build ${put("inputs.flags")}\n      shell: bash\n`,
      ...steps("- uses: ./.github/actions/b"),
      ...EVIL,
    },
    change: steps("- uses: ./.github/actions/b", "  with: { FLAGS: -c ci/evil.json }"),
    expect: "loud",
    rule: "csp/policy-removed",
    real: "GitHub's documentation: inputs become `INPUT_` and their name in capitals.",
  },
  {
    name: "gives an action its flags in the environment",
    base: {
      ".github/actions/b/action.yml":
        "name: b\nruns:\n  using: composite\n  steps:\n    - run: npx tauri build $FLAGS\n      shell: bash\n",
      ...steps("- uses: ./.github/actions/b"),
      ...EVIL,
    },
    change: steps("- uses: ./.github/actions/b", "  env: { FLAGS: -c ci/evil.json }"),
    expect: "loud",
    rule: "csp/policy-removed",
    real: "Steps of a composite action have the environment of the step that uses it.",
  },
  {
    name: "hands over a setting of its package",
    base: { "package.json": packageWith("--verbose"), ...EVIL },
    change: { "package.json": packageWith("-c=ci/evil.json") },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "npm 11 sets `npm_package_config_flags` for scripts.",
  },
  {
    name: "says nothing of another setting of its package",
    base: { "package.json": packageWith("--verbose"), ...EVIL },
    change: { "package.json": packageWith("-v") },
    expect: "silent",
    real: "As above.",
  },
];

function packageWith(flags: string): string {
  const { scripts: own, ...rest } = JSON.parse(scripts({})["package.json"] as string);
  return JSON.stringify({
    ...rest,
    scripts: { ...own, release: "tauri build $npm_package_config_flags" },
    config: { flags },
  });
}
