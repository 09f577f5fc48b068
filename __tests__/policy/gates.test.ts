import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { gateChanges } from "../../src/compare/policy/gates.ts";
import { stoppedBy } from "../../src/compare/policy/occurrences.ts";
import { stops, stopsPlainly } from "../../src/compare/policy/stops.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { gatesIn } from "../../src/readers/workflows/gates.ts";
import { app } from "../hostile/apps.ts";

const SHA = "a".repeat(40);
const OTHER = "b".repeat(40);
const FILE = ".github/workflows/toril.yml";

/** What GitHub works out itself. */
const expression = (text: string) => `\${{ ${text} }}`;

type Words = Readonly<{
  on: string;
  job: string;
  uses: string;
  step: string;
  with: string;
  id: string;
}>;
const WORDS: Words = {
  ...{ on: "{ pull_request_target: , merge_group: }", job: "", uses: `acme/toril@${SHA}` },
  ...{ step: "", with: "", id: "review" },
};

/** A workflow that runs Toril, with other words somewhere. */
function workflow(words: Partial<Words> = {}): string {
  const { on, job, uses, step, with: inputs, id } = { ...WORDS, ...words };
  const lines = [
    `name: Toril`,
    `on: ${on}`,
    `permissions: { contents: read, pull-requests: write, checks: write }`,
    "jobs:",
    `  ${id}:`,
    "    runs-on: ubuntu-24.04",
    ...(job === "" ? [] : [`    ${job}`]),
    "    steps:",
    `      - uses: ${uses}`,
    ...(step === "" ? [] : [`        ${step}`]),
    ...(inputs === "" ? [] : [`        with: ${inputs}`]),
  ];
  return `${lines.join("\n")}\n`;
}

type Files = Readonly<Record<string, string>>;

async function told(before: Files, after: Files, policy: Files = {}) {
  const [base, head] = [before, after].map((files) => memoryTree({ ...app(), ...policy, ...files }));
  if (base === undefined || head === undefined) throw new Error("two trees are reviewed");
  const { findings } = await reviewTrees({ base, head });
  const own = findings.filter(({ rule }) => rule === "policy/weakened");
  return own.map(({ title, path, line }) => `${path}:${line} ${title.replace("Toril newly lets ", "")}`);
}

const edited = (words: Partial<Words>, before: Partial<Words> = {}) =>
  told({ [FILE]: workflow(before) }, { [FILE]: workflow(words) });

describe("an edited workflow lets more pass", () => {
  test.each<[words: Partial<Words>, before: Partial<Words>, told: string]>([
    [
      { step: "if: github.actor != 'kim'" },
      {},
      "9 a pull request that it refuses pass, by `if: github.actor != 'kim'`",
    ],
    [{ job: `if: ${expression("false")}` }, {}, "7 a pull request that it refuses pass, by `if: false`"],
    [{ job: "needs: [lint]" }, {}, "7 a pull request that it refuses pass, by `needs: lint`"],
    [
      { step: "continue-on-error: true" },
      {},
      "9 a pull request that it refuses pass, by `continue-on-error: true`",
    ],
    [
      { job: `continue-on-error: ${expression("github.actor == 'kim'")}` },
      {},
      `7 a pull request that it refuses pass, by \`continue-on-error: ${expression("github.actor == 'kim'")}\``,
    ],
    [
      { on: "{ merge_group: }" },
      {},
      "2 a pull request that it refuses pass, without `on: pull_request_target`",
    ],
    [{ on: "pull_request_target" }, {}, "2 a merge group that it refuses pass, without `on: merge_group`"],
    [
      { on: "{ pull_request: , merge_group: }" },
      {},
      "2 a pull request that it refuses pass, by `on: pull_request`",
    ],
    [
      { on: "{ pull_request_target: { paths: [src-tauri/**] }, merge_group: }" },
      {},
      "2 a pull request that it refuses pass, by `on: pull_request_target: paths: src-tauri/**`",
    ],
    [
      { on: "{ pull_request_target: { branches-ignore: [release] }, merge_group: }" },
      {},
      "2 a pull request that it refuses pass, by `on: pull_request_target: branches-ignore: release`",
    ],
    [
      { on: "{ pull_request_target: { types: [opened] }, merge_group: }" },
      {},
      "2 a pull request that it refuses pass, by `on: pull_request_target: types: opened`",
    ],
    [
      { with: "{ fail-on: high }" },
      { with: "{ fail-on: low }" },
      "9 a pull request that it refuses pass, by `fail-on: high`",
    ],
    [{}, { with: "{ fail-on: low }" }, "8 a pull request that it refuses pass, without `fail-on: low`"],
    [{ uses: "acme/toril@v1" }, {}, "8 a pull request that it refuses pass, by `uses: acme/toril@v1`"],
    [
      { uses: `mallory/toril@${SHA}` },
      {},
      `8 a pull request that it refuses pass, by \`uses: mallory/toril@${SHA}\``,
    ],
    [
      { uses: `acme/other@${SHA}` },
      {},
      `1 a pull request that it refuses pass, without \`uses: acme/toril@${SHA}\``,
    ],
  ])("where it has %j", async (words, before, what) => {
    const all = await edited(words, before);
    expect(all[0]).toBe(`${FILE}:${what}`);
    expect(new Set(all.map((each) => each.split(" pass, ")[1])).size).toBe(all.length);
  });

  test("where it is gone, at its place", async () => {
    const gone = [`${FILE}:1 a pull request that it refuses pass, without \`uses: acme/toril@${SHA}\``];
    expect(await told({ [FILE]: workflow() }, {})).toEqual(gone);
    expect(await told({ [FILE]: workflow() }, { [FILE]: "on: [\n" })).toEqual(gone);
  });

  test("where the command line is asked otherwise, or its answer is ignored", async () => {
    const run = (command: string) => `on: pull_request\njobs: { a: { steps: [{ run: "${command}" }] } }\n`;
    const before = { [FILE]: run("npx toril review --base origin/main") };
    for (const after of [
      "npx toril review --no-policy --base origin/main",
      "npx toril review --base origin/main || true",
    ])
      expect(await told(before, { [FILE]: run(after) })).toEqual([
        `${FILE}:2 a pull request that it refuses pass, by \`run: ${after}\``,
      ]);
    for (const after of [
      "npm ci\\nnpx toril review  --base origin/main --format json --output a.json",
      "npx toril review --base origin/main -q",
    ])
      expect(await told(before, { [FILE]: run(after) })).toEqual([]);
  });
});

describe("a command that asks Toril", () => {
  const job = (words: readonly string[] = [], step: readonly string[] = [], script = "npx toril review") => ({
    [FILE]: [
      ...["on: pull_request", "jobs:", "  a:", "    runs-on: ubuntu-24.04"],
      ...words.map((each) => `    ${each}`),
      ...["    steps:", `      - run: ${JSON.stringify(script)}`],
      ...step.map((each) => `        ${each}`),
    ].join("\n"),
  });
  const top = (words: string) => ({ [FILE]: job()[FILE].replace("jobs:", `${words}\njobs:`) });

  test.each<[what: string, after: Files, by: string]>([
    ["another shell", job([], ['shell: "true {0}"']), "shell: true {0}"],
    ["a shell that only reads", job([], ['shell: "bash -n {0}"']), "shell: bash -n {0}"],
    ["a shell of its job", job(["defaults: { run: { shell: 'true {0}' } }"]), "shell: true {0}"],
    ["a shell of its workflow", top("defaults: { run: { shell: 'true {0}' } }"), "shell: true {0}"],
    ["a container", job(["container: mallory/image:1"]), "container: mallory/image"],
    ["a container by its image", job(["container: { image: mallory/image }"]), "container: mallory/image"],
    ["another path", job([], ["env: { PATH: ./bin }"]), "env: PATH: ./bin"],
    ["a script before it", top("env: { BASH_ENV: ./a.sh }"), "env: BASH_ENV: ./a.sh"],
    [
      "another registry",
      job(["env: { NPM_CONFIG_REGISTRY: https://a.example }"]),
      "env: NPM_CONFIG_REGISTRY",
    ],
    ["another program by its name", job([], [], "npx() { :; }\nnpx toril review"), "run: npx() { :; }"],
    ["an alias", job([], [], "alias npx=true\nnpx toril review"), "run: alias npx=true"],
    ["a condition of the script", job([], [], "if false; then\nnpx toril review\nfi"), "run: if false"],
    ["an end before it", job([], [], "exit\nnpx toril review"), "run: exit"],
    ["a text that isn't run", job([], [], "cat <<A\nnpx toril review\nA"), "run: cat <<A"],
  ])("may be answered for by %s", async (_, after, by) => {
    const [first, ...others] = await told(job(), after);
    expect(first).toContain(`a pull request that it refuses pass, by \`${by}`);
    expect(others).toEqual([]);
  });

  test.each<[what: string, after: Files, before?: Files]>([
    ["a shell by its name", job([], ["shell: bash"])],
    ["the same shell, spelt out", job([], ["shell: bash --noprofile --norc -eo pipefail {0}"])],
    [
      "a newer image",
      job(["container: a.example:5000/node:24@sha256:1"]),
      job(["container: a.example:5000/node:22"]),
    ],
    ["other variables", job(["env: { CI: 1, NODE_OPTIONS: --max-old-space-size=8192 }"])],
    ["other lines", job([], [], "set -euo pipefail\necho now\nnpm ci\nnpx toril review\necho done")],
    [
      "what it had before",
      job([], ['shell: "zsh {0}"'], "npx toril review -q"),
      job([], ['shell: "zsh {0}"']),
    ],
  ])("is asked the same with %s", async (_, after, before = job()) => {
    expect(await told(before, after)).toEqual([]);
  });

  test("is missed where it had its own shell or container", async () => {
    expect(await told(job(["container: acme/node"], ['shell: "zsh {0}"']), {})).toHaveLength(1);
  });

  test("an action is started by no shell", async () => {
    const before = workflow();
    const after = before.replace("jobs:", "defaults: { run: { shell: 'true {0}' } }\njobs:");
    expect(await told({ [FILE]: before }, { [FILE]: after })).toEqual([]);
  });
});

describe("an edited workflow lets nothing more pass", () => {
  test.each<[words: Partial<Words>, before: Partial<Words>]>([
    [{ uses: `acme/toril@${OTHER} # v1.2.3` }, {}],
    [{ uses: `Acme/Toril@${SHA}` }, {}],
    [{ uses: `acme/toril@${SHA}` }, { uses: "acme/toril@v1" }],
    [{ uses: "acme/toril@v1" }, { uses: "acme/toril@v1" }],
    [{ id: "gate" }, {}],
    [{ job: "name: The gate" }, {}],
    [{ job: "timeout-minutes: 5" }, {}],
    [{ step: "if: always()" }, {}],
    [{ step: `if: ${expression("!cancelled()")}` }, {}],
    [{ step: `if: ${expression("  github.actor != 'kim'")}` }, { step: "if: github.actor != 'kim'" }],
    [{}, { step: "if: github.actor != 'kim'" }],
    [{ step: "continue-on-error: false" }, {}],
    [{ with: "{ fail-on: low, comment: false }" }, { with: "{ fail-on: high }" }],
    [{ with: "{ fail-on: low }" }, {}],
    [{ on: "[push, merge_group, pull_request_target, pull_request]" }, {}],
    [{ on: "{ pull_request_target: { types: [opened, reopened, synchronize, edited] }, merge_group: }" }, {}],
    [
      { on: "{ pull_request_target: { branches: [main, next] }, merge_group: }" },
      { on: "{ pull_request_target: { branches: [main] }, merge_group: }" },
    ],
    [{ on: "{ pull_request_target: { branches: ['**'] }, merge_group: }" }, {}],
  ])("where it has %j after %j", async (words, before) => {
    expect(await edited(words, before)).toEqual([]);
  });

  test("where it moves, is written otherwise, or has other steps beside it", async () => {
    const before = { [FILE]: workflow() };
    expect(await told(before, { ".github/workflows/checks.yaml": workflow() })).toEqual([]);
    expect(await told(before, { [FILE]: `# The gate.\n${workflow().replace("on: {", "'on': {")}` })).toEqual(
      [],
    );
    const beside = workflow().replace("    steps:\n", "    steps:\n      - run: echo\n");
    expect(await told(before, { [FILE]: beside })).toEqual([]);
  });

  test("where it goes into an action or a workflow of this repository, and loses nothing there", async () => {
    const before = { [FILE]: workflow() };
    const called = workflow({ on: "workflow_call" });
    const calling = `on: { pull_request_target: , merge_group: }\njobs: { a: { uses: ./.github/workflows/gate.yml } }\n`;
    const inside = { ".github/workflows/gate.yml": called, [FILE]: calling };
    expect(await told(before, inside)).toEqual([]);
    const action = `runs: { using: composite, steps: [{ uses: acme/toril@${SHA} }] }\n`;
    const own = workflow({ uses: "./.github/actions/gate" });
    expect(await told(before, { [FILE]: own, ".github/actions/gate/action.yml": action })).toEqual([]);
    expect(
      await told(before, { ...inside, [FILE]: calling.replace("{ uses", "{ if: false, uses") }),
    ).toHaveLength(1);
  });

  test("where the policy only observes, or Toril newly comes", async () => {
    const policy = { ".github/toril.yml": "mode: observe\n" };
    expect(await told({ [FILE]: workflow() }, {}, policy)).toEqual([]);
    expect(await told({}, { [FILE]: workflow({ step: "if: false" }) })).toEqual([]);
  });
});

test("the second matcher decides as the first one, and all that passes newly has one cause", () => {
  const words = fc.record({
    on: fc.constantFrom(
      "pull_request",
      "[push, pull_request_target]",
      "{ pull_request: { types: [opened, edited], branches: [main] }, push: { tags: [v1] } }",
      "{ pull_request_target: { branches-ignore: [main], paths: [a, '**'] }, merge_group: }",
    ),
    job: fc.constantFrom("", "if: github.actor != 'kim'", "needs: a", "continue-on-error: true"),
    uses: fc.constantFrom(`acme/toril@${SHA}`, "acme/toril@v1", "mallory/toril@v1"),
    step: fc.constantFrom("", "if: github.actor != 'kim'", "if: a"),
    with: fc.constantFrom("", "{ fail-on: low }", "{ fail-on: critical }"),
  });
  const gates = fc.array(words, { maxLength: 2 }).map((all) =>
    gatesIn(
      all.map((each, index) => ({
        path: `.github/workflows/${index}.yml`,
        id: `${index}`,
        text: workflow(each),
      })),
    ),
  );
  fc.assert(
    fc.property(gates, gates, (base, head) => {
      for (const each of stoppedBy(base, head))
        for (const side of [base, head])
          expect(stopsPlainly(side, each)).toBe(side.some((gate) => stops(gate, each)));
      expect(gateChanges(base, base)).toEqual([]);
      const changes = gateChanges(base, head);
      const isOpen = stoppedBy(base, head).some((each) => !head.some((gate) => stops(gate, each)));
      expect(changes.length > 0).toBe(isOpen);
      for (const { witness, before, after } of changes) {
        expect(before).not.toBe(after);
        if (witness.what.kind !== "gate") throw new Error("a gate is what changed");
        expect(stopsPlainly(base, witness.what.occurrence)).toBe(true);
        expect(stopsPlainly(head, witness.what.occurrence)).toBe(false);
      }
    }),
  );
});
