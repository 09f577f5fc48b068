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
    ["a number of the event", byStranger(run(`echo \${{ github.event.issue.number }}`))],
    [
      "an action of the repository",
      { [CALLED]: "runs:\n  using: composite\n  steps:\n    - uses: other/action@v1\n" },
    ],
  ])("calm: %s", async (_, changes) => {
    expect(await toldOf(changes, byStranger(""))).toEqual({ verdict: "pass", told: [] });
  });
});
