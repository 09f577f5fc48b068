import { APP } from "./app.ts";
import type { Attack, Files } from "./attack.ts";
import { action, EACH_ARGUMENT, EVIL, NO_CSP, put, RELEASE, scripts, steps } from "./config-flag-app.ts";

/** One file that builds the app, and then builds it with a wide layer. */
function widened(name: string, path: string, file: (isWide: boolean) => string, real: string): Attack {
  return both(name, (w) => ({ [path]: file(w) }), real);
}

function both(name: string, files: (isWide: boolean) => Files, real: string): Attack {
  return { name, base: { ...EVIL, ...files(false) }, change: files(true), expect: "loud", real };
}

function same(name: string, path: string, before: string, after: string, real: string): Attack {
  const [base, change] = [{ ...EVIL, [path]: before }, { [path]: after }];
  return { name: `says nothing of ${name}`, base, change, expect: "silent", real };
}

const T = (w: boolean) => `npx tauri build${w ? " -c ci/evil.json" : ""}`;
const NAME = (w: boolean) => (w ? "TAURI_CONFIG" : "OTHER");
const DOCS =
  "By the documentation of the tool, not tried. It runs the words in a shell, or sets the variable.";
const RUN = "The program starts what it is given.";
const MAKE = "GNU make 4.3, tried with a recipe that prints its words.";
const CMD = "By the documentation of cmd. Not tried on Windows.";
const BASH = "bash 5.2, sed 4.9, git 2.39, tar 1.34 and curl 7.88, tried in a folder of their own.";

/** Words that a list of a program holds. */
const listed = (w: boolean) => ["npx", "tauri", "build", ...(w ? ["-c", "ci/evil.json"] : [])];

const OTHER_CI: readonly Attack[] = [
  widened("builds on Cirrus", ".cirrus.yml", (w) => `task:\n  build_script: ${T(w)}\n`, DOCS),
  widened(
    "sets it in a group of Codemagic's environment",
    "codemagic.yaml",
    (w) =>
      `workflows:\n  b:\n    environment:\n      vars:\n        ${NAME(w)}: '${NO_CSP}'\n    scripts:\n      - npx tauri build\n`,
    DOCS,
  ),
  widened("builds on SourceHut", ".builds/x.yml", (w) => `image: x\ntasks:\n  - b: |\n      ${T(w)}\n`, DOCS),
  widened(
    "builds by a pipeline of Azure in a folder of its own",
    "ci/azure-release.yml",
    (w) => `trigger: none\nsteps:\n  - bash: ${T(w)}\n`,
    DOCS,
  ),
  widened(
    "builds by a file for Jenkins of another name",
    "ci/b.jenkinsfile",
    (w) => `node {\n  sh '${T(w)}'\n}\n`,
    DOCS,
  ),
  widened(
    "lists the words for a container",
    "compose.release.yaml",
    (w) => `services:\n  b:\n    image: x\n    command: ${JSON.stringify(listed(w))}\n`,
    DOCS,
  ),
  widened(
    "sets it in a list of snapcraft",
    "snap/snapcraft.yaml",
    (w) =>
      `parts:\n  b:\n    build-environment:\n      - ${NAME(w)}: '${NO_CSP}'\n    override-build: npx tauri build\n`,
    DOCS,
  ),
  widened(
    "sets it in a manifest of Flatpak",
    "com.example.notes.yml",
    (w) =>
      `id: com.example.notes\nmodules:\n  - name: notes\n    build-options:\n      env:\n        ${NAME(w)}: '${NO_CSP}'\n    build-commands:\n      - npx tauri build\n`,
    DOCS,
  ),
  widened(
    "builds in Debian's rules",
    "debian/rules",
    (w) => `#!/usr/bin/make -f\nbinary:\n\t${T(w)}\n`,
    MAKE,
  ),
  widened("builds in a spec of RPM", "pkg/notes.spec", (w) => `%build\n${T(w)}\n`, DOCS),
  widened(
    "builds in an expression of Nix",
    "nix/package.nix",
    (w) => `{ buildPhase = ''\n  ${T(w)}\n''; }\n`,
    DOCS,
  ),
  widened(
    "builds by a program in Python that nothing names",
    "scripts/release.py",
    (w) => `import subprocess\nsubprocess.run(${JSON.stringify(listed(w))})\n`,
    RUN,
  ),
  widened("builds by a script of fish", "scripts/release.fish", (w) => `${T(w)}\n`, RUN),
  widened(
    "builds by a program in JavaScript that nothing names",
    "scripts/release.mjs",
    (w) => `await $\`${T(w)}\`\n`,
    RUN,
  ),
  widened(
    "builds by a task of mise without an ending",
    "mise-tasks/b",
    (w) => `#!/bin/bash\n${T(w)}\n`,
    DOCS,
  ),
  widened("exports it where direnv loads it", ".envrc", (w) => `export ${NAME(w)}='${NO_CSP}'\n`, DOCS),
];

const PACKAGE = JSON.parse(APP["package.json"]);

const WIREIT = widened(
  "sets it in the environment of a script of wireit",
  "package.json",
  (w) =>
    JSON.stringify({
      ...PACKAGE,
      scripts: { ...PACKAGE.scripts, release: "wireit" },
      wireit: { release: { command: "tauri build", env: { [NAME(w)]: NO_CSP } } },
    }),
  DOCS,
);

const RECIPES: readonly Attack[] = [
  widened(
    "builds in what make defines",
    "Makefile",
    (w) => `define go\n${T(w)}\nendef\nrelease:\n\t$(go)\n`,
    MAKE,
  ),
  widened(
    "gives a function of make its flags",
    "Makefile",
    (w) => `go = npx tauri build $(1)\nrelease:\n\t$(call go,${w ? "-c ci/evil.json" : ""})\n`,
    MAKE,
  ),
  ...[5, 25].map((deep) =>
    widened(
      `gives its flags to a function of make behind ${deep} others`,
      "Makefile",
      (w) =>
        `${Array.from({ length: deep }, (_, i) => `f${i} = $(call f${i + 1},$(1))`).join("\n")}\nf${deep} = npx tauri build $(1)\na:\n\t$(call f0,${w ? "-c ci/evil.json" : "-v"})\n`,
      MAKE,
    ),
  ),
  both(
    "puts it into a file of variables that just is told of",
    (w) => ({
      justfile: 'set dotenv-filename := "ci/vars"\nb:\n    npx tauri build\n',
      "ci/vars": `${NAME(w)}=${NO_CSP}\n`,
    }),
    DOCS,
  ),
  widened(
    "sets it in the shell of just",
    "justfile",
    (w) =>
      `set shell := ["bash", "-c"${w ? ', "export TAURI_CONFIG=$(cat ci/evil.json); eval \\"$0\\""' : ""}]\nb:\n    npx tauri build\n`,
    DOCS,
  ),
];

const SHELLS: readonly Attack[] = [
  widened(
    "copies a folder over the app's",
    "scripts/r.sh",
    (w) => `${w ? "cp -r ci/. src-tauri\n" : ""}npx tauri build\n`,
    BASH,
  ),
  widened(
    "writes the configuration in place before",
    "scripts/r.sh",
    (w) => `cat > x.json <<EOF\n${w ? NO_CSP : "{}"}\nEOF\nnpx tauri build -c x.json\n`,
    BASH,
  ),
  widened(
    "names the variable by another one",
    "scripts/r.sh",
    (w) => `A="${w ? "-c ci/evil.json" : ""}"\nN=A\nnpx tauri build \${!N}\n`,
    BASH,
  ),
  both(
    "reads its flags from a file",
    (w) => ({
      "scripts/r.sh": `mapfile -t args < ci/flags\nnpx tauri build ${EACH_ARGUMENT}\n`,
      "ci/flags": w ? "-c\nci/evil.json\n" : "-v\n",
    }),
    BASH,
  ),
  widened(
    "edits all capabilities before",
    "scripts/r.sh",
    (w) => `sed -i 's/${w ? "notes.*\\*/**" : "a/b"}/' src-tauri/capabilities/*.json\nnpx tauri build\n`,
    BASH,
  ),
  widened(
    "takes the configuration from another branch before",
    "scripts/r.sh",
    (w) => `git checkout ${w ? "evil" : "main"} -- src-tauri/tauri.conf.json\nnpx tauri build\n`,
    BASH,
  ),
  both(
    "patches the app before",
    (w) => ({
      "scripts/r.sh": "git apply ci/x.patch\nnpx tauri build\n",
      "ci/x.patch": w ? "+ **\n" : "+ a\n",
    }),
    BASH,
  ),
  widened(
    "fetches a capability before",
    "scripts/r.sh",
    (w) => `curl -o ${w ? "src-tauri/capabilities/x.json" : "/tmp/x"} https://x.example\nnpx tauri build\n`,
    BASH,
  ),
  widened(
    "unpacks into the app's folder before",
    "scripts/r.sh",
    (w) => `${w ? "tar xf ci/x.tar -C src-tauri\n" : ""}npx tauri build\n`,
    BASH,
  ),
  widened(
    "sets it in braces in PowerShell",
    "scripts/r.ps1",
    (w) => `\${env:${NAME(w)}} = gc -raw ci/evil.json\nnpx tauri build\n`,
    "By PowerShell's documentation (about_Variables). Not tried on Windows.",
  ),
  widened(
    "sets it in quotes in cmd",
    "scripts/r.cmd",
    (w) => `set "${NAME(w)}=${NO_CSP}"\r\nnpx tauri build\r\n`,
    CMD,
  ),
  both(
    "goes through the lines of a file in cmd",
    (w) => ({
      "scripts/r.bat": 'for /f "delims=" %%i in (ci\\flags) do npx tauri build %%i\r\n',
      "ci/flags": w ? "-c ci/evil.json\n" : "-v\n",
    }),
    CMD,
  ),
  ...["%%I", "%%#", "%%~nxI"].map((used) =>
    both(
      `goes through the lines of a file in cmd by ${used}`,
      (w) => ({
        "scripts/r.bat": `for /f "delims=" %%${used.at(-1)} in (ci\\flags) do npx tauri build ${used}\r\n`,
        "ci/flags": w ? "-c ci/evil.json\n" : "-v\n",
      }),
      CMD,
    ),
  ),
  both(
    "runs a program that is called as settings are",
    (w) => ({
      "scripts/r.sh": "node ci/build.config.mjs\n",
      "ci/build.config.mjs": `import { execSync } from "node:child_process";\nexecSync("npx tauri build ${w ? "-c ci/evil.json" : ""}");\n`,
    }),
    RUN,
  ),
  widened(
    "cuts its flags out of a variable in cmd",
    "scripts/r.cmd",
    (w) => `set X=x${w ? "-c ci/evil.json" : ""}\r\nnpx tauri build %X:~1%\r\n`,
    CMD,
  ),
];

const ACTION = { ...steps("- uses: ./.github/actions/j") };
const NODE = "name: j\nruns:\n  using: node20\n  main: index.js\n";

const WORKFLOWS: readonly Attack[] = [
  both(
    "builds in an action's own program",
    (w) => ({
      ...ACTION,
      ".github/actions/j/action.yml": NODE,
      ".github/actions/j/index.js": `require('child_process').execSync('${T(w)}')\n`,
    }),
    "GitHub's documentation: `main` is run by node. Not tried there.",
  ),
  {
    name: "gives tauri-action a configuration by its old input",
    base: EVIL,
    change: action("configPath: ci/evil.json"),
    expect: "loud",
    real: "The documentation of tauri-action's first releases. A newer one warns of the input.",
  },
  {
    name: "has an action set the variable by an input",
    change: {
      ".github/workflows/release.yml": RELEASE.replace(
        "      - uses: tauri-apps",
        `      - uses: allenevans/set-env@v2\n        with:\n          TAURI_CONFIG: '${NO_CSP}'\n$&`,
      ),
    },
    expect: "loud",
    real: "That action exports each input. Not tried there.",
  },
];

const NEIGHBOURS: readonly Attack[] = [
  same(
    "a program that reads which version of Tauri is locked",
    "scripts/bump.mjs",
    "",
    'const v = read("src-tauri/tauri.conf.json").version;\nlock.package.find((p) => p.name === "tauri");\n',
    RUN,
  ),
  same(
    "a patch that is only tried, and a copy to another place",
    "scripts/r.sh",
    "npx tauri build\n",
    "git apply --check x.patch\nrsync -a dist/ /srv\ntar xf t.tar -C /tmp\nnpx tauri build\n",
    BASH,
  ),
  same(
    "an archive and a copy of the app's folder",
    "scripts/r.sh",
    "npx tauri build\n",
    "tar czf out.tgz src-tauri\ncp -r src-tauri backup\nrsync -a src-tauri/ backup/\nnpx tauri build\n",
    BASH,
  ),
  same(
    "other words that a loop of cmd goes through",
    "scripts/r.bat",
    "for %%I in (a) do echo %%I\r\nnpx tauri build\r\n",
    "for %%I in (b) do echo %%I\r\nnpx tauri build\r\n",
    CMD,
  ),
  same(
    "another task beside a build on SourceHut",
    ".build.yml",
    "image: a\npackages: [nodejs]\ntasks:\n  - b: npx tauri build\n",
    "image: a\npackages: [nodejs, rust]\ntasks:\n  - b: npx tauri build\n",
    DOCS,
  ),
  same(
    "a runtime of Flatpak",
    "com.example.notes.yml",
    "id: x\nruntime-version: '47'\nmodules:\n  - build-commands: [npx tauri build]\n",
    "id: x\nruntime-version: '48'\nmodules:\n  - build-commands: [npx tauri build]\n",
    DOCS,
  ),
  same("a program that builds nothing", "scripts/i.py", "", 'run(["npx", "tauri", "icon", "a.png"])\n', RUN),
  same("a script of fish for developers", "scripts/d.fish", "", "npx tauri dev\n", RUN),
  same(
    "another database",
    "compose.yml",
    "services:\n  d:\n    image: x:1\n",
    "services:\n  d:\n    image: x:2\n",
    DOCS,
  ),
  same(
    "another shell of make and another target",
    "Makefile",
    "release:\n\tnpx tauri build\n",
    "SHELL := /bin/bash\nrelease:\n\tnpx tauri build\nlint:\n\teslint .\n",
    MAKE,
  ),
  same(
    "a copy into the app's folder",
    "scripts/r.sh",
    "npx tauri build\n",
    "cp a.png src-tauri/icons/a.png\ncp a.png /tmp/x\nnpx tauri build\n",
    BASH,
  ),
  {
    name: "says nothing of other work in an action's own program",
    base: {
      ...ACTION,
      ".github/actions/j/action.yml": NODE,
      ".github/actions/j/index.js": "console.log('a')\n",
    },
    change: { ".github/actions/j/index.js": "console.log('b')\n" },
    expect: "silent",
    real: "It builds nothing.",
  },
  {
    name: "says nothing of an action with an input of another name",
    change: {
      ...scripts({}),
      ...steps(`- uses: a/b@${"1".repeat(40)}`, "  with:", `    token: ${put("secrets.A")}`),
    },
    expect: "silent",
    real: "Tauri doesn't read it.",
  },
];

export const ELSEWHERE: readonly Attack[] = [
  ...OTHER_CI,
  WIREIT,
  ...RECIPES,
  ...SHELLS,
  ...WORKFLOWS,
  ...NEIGHBOURS,
];
