import type { Attack } from "./attack.ts";
import { EVIL, scripts, steps } from "./config-flag-app.ts";

const CLI = "Tried with @tauri-apps/cli 2.12.5 and a runner that prints `TAURI_CONFIG`: it holds the layer.";

/** Commands that start others: what they start has the flag. */
export const COMMANDS: readonly Attack[] = [
  {
    name: "evaluates what is encoded",
    change: steps('- run: eval "$(echo bnB4IHRhdXJpIGJ1aWxkIC1jIGNpL2UuanNvbg== | base64 -d)"'),
    expect: "loud",
    real: "bash runs `npx tauri build -c ci/e.json`.",
  },
  {
    name: "pipes commands into a shell backwards",
    change: steps("- run: echo nosj.e/ic c- dliub iruat xpn | rev | sh"),
    expect: "loud",
    real: "sh runs its input.",
  },
  {
    name: "says nothing of an installer, and of settings that a tool prints",
    change: steps(
      "- run: rustup toolchain install stable --profile minimal | cat",
      '- run: eval "$(ssh-agent -s)"',
      "- run: echo yes | node --version",
      "- run: ls | cat",
    ),
    expect: "silent",
    real: "Neither builds the app.",
  },
  {
    name: "hands a shell its text and the flag apart",
    change: { ...steps(`- run: sh -c 'npx tauri build "$0" "$1"' -c ci/evil.json`), ...EVIL },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "sh: what stands behind the text of `-c` is `$0`, `$1` and so on.",
  },
  {
    name: "starts it by PowerShell's own command",
    change: {
      ...steps(
        "- shell: pwsh",
        "  run: Start-Process npx -Wait -ArgumentList 'tauri','build','-c','ci/evil.json'",
      ),
      ...EVIL,
    },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "PowerShell's documentation: the list is the arguments.",
  },
  {
    name: "has find put the path in",
    change: { ...steps("- run: find ci -name evil.json -exec npx tauri build -c {} \\;"), ...EVIL },
    expect: "loud",
    real: "find puts each path in for `{}`.",
  },
  {
    name: "runs a script of the package in a list",
    change: { ...scripts({ release: 'run-s "tauri build -- -c ci/evil.json"' }), ...EVIL },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "npm-run-all 4: each word is a script with its arguments, as for `npm run`.",
  },
  {
    name: "writes the program in place",
    change: scripts({
      release: "node -e \"require('child_process').execSync('npx tauri build --con'+'fig ci/e.json')\"",
    }),
    expect: "loud",
    real: CLI,
  },
  {
    name: "says nothing of a program in place that reads the configuration",
    change: scripts({ version: "node -p \"require('./src-tauri/tauri.conf.json').version\"" }),
    expect: "silent",
    real: "It builds nothing.",
  },
  {
    name: "has a step in another language",
    change: steps(
      "- shell: python",
      "  run: |",
      "    import os, subprocess",
      "    os.environ['TAURI_'+'CONFIG'] = open('ci/x.json').read()",
      "    subprocess.run(['npx', 'tauri', 'build'])",
    ),
    expect: "loud",
    real: "GitHub runs the text with python.",
  },
  {
    name: "computes the flag in a program",
    base: {
      ...scripts({ release: "tsx build/release.ts" }),
      "build/release.ts":
        "import {execFileSync as x} from 'node:child_process'\nx('npx', ['tauri', 'build'])\n",
    },
    change: {
      "build/release.ts":
        "import {execFileSync as x} from 'node:child_process'\nx('npx', ['tauri', 'build', ['--con', 'fig'].join(''), 'ci/e.json'])\n",
    },
    expect: "loud",
    real: CLI,
  },
  {
    name: "computes the flag in a module of a program",
    base: {
      ...scripts({ release: "node build/release.mjs" }),
      "build/release.mjs": "import { args } from './args.mjs'\nrun('npx', ['tauri', 'build', ...args])\n",
      "build/args.mjs": "export const args = []\n",
    },
    change: { "build/args.mjs": "export const args = ['--con' + 'fig', 'ci/e.json']\n" },
    expect: "loud",
    real: CLI,
  },
  {
    name: "hands it over by a program of cargo",
    base: {
      ...steps("- run: cargo run --manifest-path xtask/Cargo.toml"),
      "xtask/Cargo.toml": '[package]\nname = "xtask"\nversion = "0.1.0"\n',
      "xtask/src/main.rs": 'fn main() { run("cargo", &["tauri", "build"]) }\n',
    },
    change: {
      "xtask/src/main.rs": 'fn main() { run("cargo", &["tauri", "build", "--config", "ci/e.json"]) }\n',
    },
    expect: "loud",
    real: CLI,
  },
  {
    name: "says nothing of programs that call the CLI for nothing that builds, or not at all",
    change: {
      ...scripts({ setup: "tsx scripts/setup.ts", version: "node scripts/version.mjs" }),
      "scripts/setup.ts":
        "// `tauri build` comes later\nexecSync('pnpm tauri android init')\nexecSync('pnpm tauri icon a.png')\n",
      "scripts/version.mjs": "console.log(pkg.tauri.version, 'in src-tauri')\n",
    },
    expect: "silent",
    real: "The CLI's help: neither task builds.",
  },
  {
    name: "is built by another program that the action is told of",
    base: { "ci/t.js": "1\n" },
    change: steps("    tauriScript: node ci/t.js"),
    expect: "loud",
    real: "tauri-action runs what `tauriScript` says with `build` behind it.",
  },
  {
    name: "hands it over in a file that a Taskfile takes in",
    base: {
      "Taskfile.yml": 'version: "3"\nincludes: { app: ci/tasks.yml }\n',
      "ci/tasks.yml": 'version: "3"\ntasks:\n  release: npx tauri build\n',
      ...EVIL,
    },
    change: { "ci/tasks.yml": 'version: "3"\ntasks:\n  release: npx tauri build -c ci/evil.json\n' },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "Task's documentation: `includes` takes tasks in.",
  },
  {
    name: "hands it over in a file that a makefile takes in",
    base: {
      Makefile: "include ci/flags\nrelease:\n\tnpx tauri build $(FLAGS)\n",
      "ci/flags": "FLAGS := --verbose\n",
      ...EVIL,
    },
    change: { "ci/flags": "FLAGS := --verbose -c ci/evil.json\n" },
    expect: "loud",
    rule: "csp/policy-removed",
    real: "GNU make 4.3 reads what `include` names as if it stood there.",
  },
  {
    name: "changes a file that a makefile takes flags from",
    base: {
      Makefile: "release:\n\tnpx tauri build $(FLAGS)\nFLAGS = $(shell cat ci/flags)\n",
      "ci/flags": "-v\n",
    },
    change: { "ci/flags": "-c ci/e.json\n" },
    expect: "loud",
    real: "GNU make 4.3 puts the output of `shell` in.",
  },
  {
    name: "says nothing of what is taken in and hands over nothing",
    base: {
      "Taskfile.yml": 'version: "3"\nincludes: { app: ci/tasks.yml }\n',
      "ci/tasks.yml": 'version: "3"\ntasks:\n  release: npx tauri build\n',
      Makefile: "include ci/flags\nrelease:\n\tnpx tauri build $(FLAGS)\n",
      "ci/flags": "FLAGS := --verbose\n",
    },
    change: {
      "ci/tasks.yml": 'version: "3"\ntasks:\n  release: npx tauri build --verbose\n',
      "ci/flags": "FLAGS := --verbose --ci\n",
    },
    expect: "silent",
    real: "The CLI's runner got the same.",
  },
];
