import { describe, expect, test } from "vitest";
import { filesNamed } from "../../../src/tauri/builds/named-files.ts";
import { startedBuilds } from "../../../src/tauri/builds/started-builds.ts";
import { mayStartBuilds } from "../../../src/tauri/builds/starting-files.ts";
import { contentsOf } from "../../../src/tauri/contents.ts";
import type { AppLocation } from "../../../src/tauri/project.ts";

const APP: AppLocation = { root: "apps/desktop/src-tauri", config: "apps/desktop/src-tauri/tauri.conf.json" };

const OVERLAY = { "apps/desktop/src-tauri/tauri.beta.conf.json": '{"app":{}}' };

function filesOf(files: Readonly<Record<string, string>>) {
  return new Map(Object.entries(files).map(([path, text]) => [path, { path, id: text, text }] as const));
}

function started(files: Readonly<Record<string, string>>) {
  const all = filesOf({ ...OVERLAY, ...files });
  return startedBuilds(APP, all, contentsOf([...all.values()]));
}

/** What each build is made for, and what it is handed. */
function buildsIn(files: Readonly<Record<string, string>>): string[] {
  return started(files).builds.map(({ purpose, layers, flags }) => {
    const handed = layers.map(({ file, inline }) =>
      inline ? file.text.trim() : file.path.replace(/^.*\//, ""),
    );
    return [purpose, ...handed, ...flags.features.map(({ value }) => value)].join(" ");
  });
}

const scripts = (entries: Readonly<Record<string, string>>) => ({
  "apps/desktop/package.json": JSON.stringify({ scripts: entries }),
});

describe("who may start a build", () => {
  test.each([
    "package.json",
    "apps/desktop/package.json",
    "packages/other/deno.json",
    ".github/workflows/release.yml",
    ".github/actions/build/action.yml",
    ".gitlab-ci.yml",
    "apps/desktop/Makefile",
    "justfile",
    "Taskfile.yml",
    "scripts/release.sh",
    "apps/desktop/src-tauri/build.ps1",
    "apps/desktop/ci/build.bat",
    "apps/desktop/src-tauri/.cargo/config.toml",
    "apps/desktop/.env.production",
  ])("%s", (path) => {
    expect(mayStartBuilds(path, APP)).toBe(true);
  });

  test.each([
    "node_modules/a/package.json",
    "docs/release.sh",
    ".github/a.yml",
    "crates/a/.cargo/config.toml",
  ])("not %s", (path) => {
    expect(mayStartBuilds(path, APP)).toBe(false);
  });
});

describe("what package scripts hand over", () => {
  test.each([
    ["tauri build --config src-tauri/tauri.beta.conf.json", "release tauri.beta.conf.json"],
    ["tauri build --config=src-tauri/tauri.beta.conf.json -v", "release tauri.beta.conf.json"],
    ['tauri build -c "src-tauri/tauri.beta.conf.json"', "release tauri.beta.conf.json"],
    ["tauri build -dcsrc-tauri/tauri.beta.conf.json", "development tauri.beta.conf.json"],
    ["cd src-tauri && cargo tauri build --config tauri.beta.conf.json", "release tauri.beta.conf.json"],
    ["tauri dev -c src-tauri/tauri.beta.conf.json -f a,b", "development tauri.beta.conf.json a b"],
    ["tauri android build -f a b -- --features c", "release a b c"],
    ["cross-env A=b dotenv -e .env -- tauri build --features devtools", "release devtools"],
    ["C=src-tauri/tauri.beta.conf.json; tauri build -c $C", "release tauri.beta.conf.json"],
    ["bash -c 'tauri build -c src-tauri/tauri.beta.conf.json'", "release tauri.beta.conf.json"],
    ["concurrently 'tauri dev -c src-tauri/tauri.beta.conf.json' vite", "development tauri.beta.conf.json"],
    [
      `tauri build -c src-tauri/tauri.beta.conf.json -c '{"version":"2"}'`,
      'release tauri.beta.conf.json {"version":"2"}',
    ],
    [`TAURI_CONFIG='{"version":"2"}' cargo build`, 'release {"version":"2"}'],
    [`cross-env TAURI_CONFIG='{"version":"2"}' tauri dev`, 'development {"version":"2"}'],
  ])("%s", (text, build) => {
    expect(buildsIn(scripts({ go: text }))).toEqual([build]);
  });

  test("through other scripts, as each package manager hands arguments on", () => {
    const called = (call: string) => buildsIn(scripts({ tauri: "tauri", go: call }));
    const beta = "-c src-tauri/tauri.beta.conf.json";
    for (const call of [
      `npm run tauri build -- ${beta}`,
      `pnpm tauri build ${beta}`,
      `yarn tauri build -- ${beta}`,
    ])
      expect(called(call), call).toEqual(["release tauri.beta.conf.json"]);
    // npm keeps `-c` for itself, and pnpm hands `--` on to Tauri, which hands what is behind it to cargo.
    for (const call of [`npm run tauri build ${beta}`, `pnpm tauri build -- ${beta}`])
      expect(called(call), call).toEqual(["release"]);
  });

  test("not what other programs are configured with", () => {
    expect(
      started({
        ...scripts({ lint: "eslint --config eslint.json -c x" }),
        "apps/desktop/eslint.json": '{"plugins":["a"]}',
      }),
    ).toEqual({ builds: [], gaps: [] });
  });

  test("nothing of another app", () => {
    expect(
      buildsIn({ "apps/other/package.json": JSON.stringify({ scripts: { a: "tauri build -f x" } }) }),
    ).toEqual([]);
  });
});

describe("what workflows hand over", () => {
  // An expression of a workflow.
  const put = (expression: string) => `$${`{{ ${expression} }}`}`;
  const workflow = (job: string) => ({ ".github/workflows/a.yml": `jobs:\n  a:\n${job}` });

  test("the environment of a job, at its line", () => {
    const { builds } = started(
      workflow(
        '    env:\n      TAURI_CONFIG: \'{"identifier":"b"}\'\n    steps:\n      - run: cargo build\n',
      ),
    );
    expect(builds.map(({ at, layers }) => [at.line, layers[0]?.file.text])).toEqual([
      [4, '\n\n\n{"identifier":"b"}'],
    ]);
  });

  test("each run of a matrix", () => {
    const job = [
      "    strategy:\n      matrix:\n        include:",
      "          - args: --config apps/desktop/src-tauri/tauri.beta.conf.json",
      "          - { args: --target x86_64-apple-darwin }",
      "    steps:\n      - uses: tauri-apps/tauri-action@v0\n        with:\n          args: " +
        put("matrix.args || ''") +
        "\n",
    ].join("\n");
    expect(buildsIn(workflow(job))).toEqual(["release tauri.beta.conf.json", "release"]);
  });

  test("a folded block, in the folder of the step", () => {
    const job =
      "    steps:\n      - working-directory: apps/desktop\n        run: >-\n          npx tauri build\n          -c src-tauri/tauri.beta.conf.json\n";
    expect(buildsIn(workflow(job))).toEqual(["release tauri.beta.conf.json"]);
  });

  test("what the inputs of an action of the repository are given", () => {
    const action = `runs:\n  using: composite\n  steps:\n    - run: npx tauri build ${put("inputs.args")}\n`;
    const job = "    steps:\n      - uses: ./.github/actions/b\n        with: { args: --features a }\n";
    expect(buildsIn({ ...workflow(job), ".github/actions/b/action.yml": action })).toEqual(["release a"]);
  });
});

describe("what is built for tests", () => {
  test.each([
    ["test", "tauri dev -f x", "test x"],
    ["e2e", "tauri build --debug --no-bundle -f x", "test x"],
    ["build:test", "tauri build -f x -- --profile dev", "test x"],
    ["test-release", "tauri build -f x", "release x"],
    ["contest", "tauri dev -f x", "development x"],
  ])("%s: %s", (name, text, build) => {
    expect(buildsIn(scripts({ [name]: text }))).toEqual([build]);
  });
});

describe("a build with --debug in a job", () => {
  const job = (id: string, ...steps: readonly string[]) =>
    `  ${id}:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join("")}`;
  const purposes = (...jobs: readonly string[]) =>
    buildsIn({ ".github/workflows/a.yml": `jobs:\n${jobs.join("")}` }).map((build) => build.trim());

  const ACTION = "{ uses: tauri-apps/tauri-action@v0, with: { tagName: v1 } }";
  const DEBUG = "run: npx tauri build --debug --features x";
  const RELEASE = "run: npx tauri build";
  const upload = (path: string) => `run: gh release upload v1 ${path}`;

  test.each<[string, readonly string[], string]>([
    ["beside what tauri-action ships", [job("build", ACTION, DEBUG)], "development x"],
    ["named for tests, beside a job that ships", [job("build", ACTION), job("e2e", DEBUG)], "test x"],
    [
      "beside a release, of which alone the path is named",
      [job("build", RELEASE, DEBUG, upload("src-tauri/target/release/bundle/deb/*.deb"))],
      "development x",
    ],
  ])("isn't given to people: %s", (_, jobs, build) => {
    expect(purposes(...jobs)).toEqual(["release", build]);
  });

  test.each<[string, readonly string[]]>([
    ["and ships it", [job("build", DEBUG, upload("src-tauri/target/debug/bundle/deb/*.deb"))]],
    [
      "and ships what is there",
      [job("build", RELEASE, DEBUG, upload("src-tauri/target/*/bundle/deb/*.deb"))],
    ],
    ["and ships it all", [job("build", RELEASE, DEBUG, "run: tar c target", upload("target/release/a.tar"))]],
    ["and has a script ship it", [job("build", RELEASE, DEBUG, "run: ./ci/publish.sh target/release/x")]],
    [
      "with tauri-action",
      [job("build", "{ uses: tauri-apps/tauri-action@v0, with: { tagName: v1, args: --debug -f x } }")],
    ],
    [
      "which hands it on to a job that ships",
      [job("e2e", DEBUG, "{ uses: actions/upload-artifact@v4, with: { path: x } }"), job("b", upload("x"))],
    ],
  ])("is given to people: %s", (_, jobs) => {
    expect(purposes(...jobs)).toContain("release x");
  });
});

describe("files that have to be read are", () => {
  test("what stands behind a flag, in the folder where it runs", () => {
    const files = filesOf(scripts({ a: "cd ../.. && tauri build --config ci/x" }));
    expect([...filesNamed(APP, files, contentsOf([...files.values()]))]).toContain("ci/x");
  });

  test("scripts, wherever they lie", () => {
    const files = filesOf(scripts({ a: "sh ../../far/away/release && node x.js" }));
    expect([...filesNamed(APP, files, contentsOf([...files.values()]))]).toEqual([
      "far/away/release",
      "apps/desktop/x.js",
    ]);
  });
});

describe("what can't be seen is said:", () => {
  const said = (text: string, more: Readonly<Record<string, string>> = {}) =>
    started({ "apps/desktop/Makefile": `all:\n\t${text}\n`, ...more }).gaps.map(({ line, blocking }) => [
      line,
      blocking,
    ]);

  test.each([
    ["a variable", "tauri build --config $$CONFIG"],
    ["a variable in quotes", 'tauri build --config "$$CONFIG"'],
    ["words that may be anything", "tauri build $$ARGS"],
    ["what a command puts out", 'tauri build --config "$$(node conf.js)"'],
    ["JSON with a variable in it", `tauri build --config '{"version":"'$$V'"}'`],
    ["a file that isn't here", "tauri build --config src-tauri/tauri.made.conf.json"],
    ["a program that nobody knows", '"$$TAURI" build --config "$$X"'],
    ["the environment", 'TAURI_CONFIG="$$X" tauri build'],
    ["cargo's own configuration", "tauri build -- --config x.toml"],
    ["another program in place of cargo", "tauri build --runner ./evil"],
    ["a configuration that is written before", "cp evil.json src-tauri/tauri.conf.json && tauri build"],
  ])("%s", (_, text) => {
    expect(said(text)).toEqual([[2, true]]);
  });

  test.each([
    "tauri build --config src-tauri/tauri.beta.conf.json",
    `tauri build --config '{"app":{"security":{"assetProtocol":{"scope":["$$HOME/**"]}}}}'`,
    'tauri build --target "$$TARGET" --bundles deb',
    "eslint --config $$CONFIG",
    '"$$CC" -c main.c',
    "tauri build && eslint --config eslint.json",
    'echo "$$TAURI_CONFIG"',
    'echo "Run tauri build --config FILE"',
    "tauri dev -- -- --config-dir=../examples",
    "git add src-tauri/tauri.conf.json",
  ])("not: %s", (text) => {
    expect(said(text)).toEqual([]);
  });

  test("it rests on the command, on what gives its variables and on the files that these name", () => {
    const rests = (text: string, file = "a") =>
      started({ "scripts/a.sh": text, "ci/make.js": file })
        .gaps.map((gap) => gap.rests)
        .join();
    const script = 'X=$(node ci/make.js)\ntauri build -c "$X"\n';
    const before = rests(script);
    expect(rests(`echo hello\n\n${script}echo done\n`)).toBe(before);
    expect(rests(script.replace("node", "deno run"))).not.toBe(before);
    expect(rests(script, "b")).not.toBe(before);
  });

  test("and not on all of a script that another one starts, or that asks for its own folder", () => {
    const rests = (text: string, file = "{}") =>
      started({ "scripts/a.sh": text, "scripts/b.sh": "./scripts/a.sh\n", "ci/in.json": file })
        .gaps.map((gap) => gap.rests)
        .join();
    const script = 'cd "$(dirname "$(readlink -f "$0")")/.."\nC=$(jq . ci/in.json)\ntauri build -c "$C"\n';
    const before = rests(script);
    expect(rests(`${script}export MORE=1\n`)).toBe(before);
    expect(rests(script, "[]")).not.toBe(before);
    expect(rests(script.replace("jq .", "jq .x"))).not.toBe(before);
  });

  test("and on all of a script that reads itself", () => {
    const rests = (text: string) =>
      started({ "scripts/a.sh": text })
        .gaps.map((gap) => gap.rests)
        .join();
    const script = 'C=$(tail -n 1 "$0")\ntauri build -c "$C"\nexit\n';
    expect(rests(`${script}{}\n`)).not.toBe(rests(`${script}{"app":{}}\n`));
  });

  test("a workflow that can't be read", () => {
    const kindsOf = (job: string) => {
      const text = `jobs:\n  a: ${job}\n    steps:\n      - run: tauri build --config $X\n`;
      return started({ ".github/workflows/a.yml": text }).gaps.map(({ kind }) => kind);
    };
    expect(kindsOf("\n    <<: {}")).toEqual(["unsupported"]);
    expect(kindsOf("&a")).toEqual(["dynamic"]);
  });

  test("a script that calls itself", () => {
    const { gaps } = started(
      scripts({ a: "npm run a & npm run a & npm run a & npm run b", b: "npm run a & npm run a" }),
    );
    expect(gaps.length).toBeLessThanOrEqual(1);
  });
});
