import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test as plainTest } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { OUTPUTS } from "../../src/hosts/action/outputs.ts";
import { CHECK_NAME } from "../../src/hosts/github/job.ts";
import { type FakeGitHub, startFakeGitHub } from "../fake-github/fake-github.ts";
import type { Permissions } from "../fake-github/identity.ts";
import { ACTION } from "./hosts.ts";
import { ACTION_FILE, runStep } from "./runner.ts";
import { conclusions, type Files, NOTES, NOTES_CHANGE, ours, pageOf, reviewBodies } from "./stage.ts";

/** The bundled Action as a process of its own, with what the runner gives it and a GitHub that answers. */

const BASE: Files = NOTES.base;
const HEAD: Files = NOTES.head;
const MAIN = "src-tauri/capabilities/main.json";
const CONFIG = "src-tauri/tauri.conf.json";
const POLICY = ".github/toril.yml";
const CSP = { [CONFIG]: HEAD[CONFIG] ?? "" };

/** Tests run side by side, and each closes the fakes of its own. */
const test = plainTest.extend<{ gitHubWith: (files: Files) => Promise<FakeGitHub> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it which other fixtures are needed
  gitHubWith: async ({}, use) => {
    const fakes: FakeGitHub[] = [];
    await use(async (files) => {
      const fake = await startFakeGitHub({ owner: "acme", repo: "notes", files });
      fakes.push(fake);
      return fake;
    });
    await Promise.all(fakes.map((fake) => fake.close()));
  },
});

// Most of the time they wait for one another's spacing of writes.
describe.concurrent("the bundled Action", () => {
  test("says on a pull request what the other hosts say, and nothing twice", async ({
    expect,
    gitHubWith,
  }) => {
    // As the other hosts' scenarios have it: every finding has a comment.
    const fake = await gitHubWith({ ...BASE, [POLICY]: "comment-from: info\n" });
    const pull = await fake.openPullRequest({ files: NOTES_CHANGE });
    const heads = [pull.headSha];
    const token = fake.actionsToken(permissionsIn(workflowOf("README.md")));
    const review = (action: "opened" | "synchronize") =>
      runStep(fake, { event: "pull_request_target", payload: pull.payload(action), token });

    const first = await review("opened");
    expect([first.status, first.outputs.verdict, first.outputs.outcome]).toEqual([1, "fail", "fail"]);
    expect(first.log.at(-1)).toMatch(/^::error::Window `main` can newly run programs/);
    expect(first.log).toHaveLength(1);
    const said = ours(ACTION, pull);
    const requests = fake.requests.length;
    expect(requests).toBeLessThanOrEqual(10);

    heads.push(await pull.push({ "README.md": "words\n" }));
    const second = await review("synchronize");
    expect(second.status).toBe(1);
    expect(ours(ACTION, pull)).toEqual(said);
    expect(reviewBodies(pull)).toHaveLength(1);
    expect(fake.requests.length - requests).toBeLessThanOrEqual(7);

    heads.push(await pull.push({ [MAIN]: BASE[MAIN] ?? "" }));
    await review("synchronize");
    await expect(pageOf(fake, ACTION, pull, heads)).toMatchFileSnapshot("goldens/notes-app.md");
  });

  test("passes what allows nothing new", async ({ expect, gitHubWith }) => {
    const fake = await gitHubWith(BASE);
    const pull = await fake.openPullRequest({ files: { "README.md": "words\n" } });
    const step = await runStep(fake, { event: "pull_request", payload: pull.payload("opened") });
    expect([step.status, step.log]).toEqual([0, ["Nothing new is allowed"]]);
    expect(step.outputs).toEqual({
      ...{ verdict: "pass", outcome: "pass", findings: "0", gaps: "0" },
      ...{ critical: "0", high: "0", medium: "0", low: "0", info: "0" },
    });
    expect(step.summary).toMatch(/^## Nothing new is allowed\n/);
    expect(conclusions(fake, pull.headSha)).toEqual(["success"]);
  });

  test("shows the review on the page of the run where the token may only read", async ({
    expect,
    gitHubWith,
  }) => {
    const fake = await gitHubWith(BASE);
    const pull = await fake.openForkPullRequest({ owner: "visitor", files: NOTES_CHANGE });
    const step = await runStep(fake, {
      event: "pull_request",
      payload: pull.payload("opened"),
      token: fake.readOnlyToken(),
      inputs: { "sarif-file": "reports/toril.sarif", "json-file": "toril.json" },
    });
    expect([step.status, step.outputs.verdict, pull.comments, fake.checkRuns(pull.headSha)]).toEqual([
      ...[1, "fail", []],
      [],
    ]);
    const page = ["# Log", step.log.join("\n"), "# Summary", step.summary].join("\n\n");
    await expect(page.replaceAll(pull.headSha, "<head>")).toMatchFileSnapshot("goldens/action-fork.md");
    expect([step.outputs["sarif-file"], step.outputs["json-file"]]).toEqual([
      "reports/toril.sarif",
      "toril.json",
    ]);
    const { findings } = JSON.parse(step.files.get("toril.json") ?? "");
    expect(String(findings.length)).toBe(step.outputs.findings);
    expect(JSON.parse(step.files.get("reports/toril.sarif") ?? "").runs[0].results).toHaveLength(
      findings.length,
    );
  });

  test("passes a fork that allows nothing new, whatever the token may write", async ({
    expect,
    gitHubWith,
  }) => {
    const fake = await gitHubWith(BASE);
    const pull = await fake.openForkPullRequest({ owner: "visitor", files: { "README.md": "words\n" } });
    const token = fake.readOnlyToken();
    const payload = pull.payload("opened");
    const { status, log } = await runStep(fake, { event: "pull_request", payload, token });
    expect([status, log.at(-1)]).toEqual([0, "Nothing new is allowed"]);
    expect(log[0]).toMatch(/^::notice::This token may not write the check, /);
  });

  test("checks a merge group", async ({ expect, gitHubWith }) => {
    const fake = await gitHubWith(BASE);
    const pull = await fake.openPullRequest({ files: NOTES_CHANGE });
    const { headSha, event } = await fake.mergeGroup(pull);
    const { payload } = event;
    const { status, outputs } = await runStep(fake, { event: "merge_group", payload, sha: headSha });
    expect([status, outputs.verdict, conclusions(fake, headSha)]).toEqual([1, "fail", ["failure"]]);
    expect(pull.reviews).toEqual([]);
  });

  test.for([
    ["to a branch", "feature", "old"],
    ["of a new branch", "feature", undefined],
  ] as const)(
    "reviews a push %s, and leaves the check to pull requests",
    async ([, branch, before], { expect, gitHubWith }) => {
      const fake = await gitHubWith(BASE);
      fake.git("branch", "old", "main");
      fake.git("branch", branch, "main");
      const head = fake.commit(branch, CSP);
      fake.commit("main", { "README.md": "moved on\n" });
      const payload = fake.pushPayload(branch, before && fake.sha(before));
      const step = await runStep(fake, { event: "push", payload, sha: head, inputs: { "fail-on": "low" } });
      expect([step.status, step.outputs.findings, fake.checkRuns(head)]).toEqual([1, "1", []]);
      expect(step.log[0]).toMatch(/^::\w+ file=src-tauri\/tauri\.conf\.json,line=\d+/);
    },
  );

  test("reviews a branch that somebody asks about", async ({ expect, gitHubWith }) => {
    const fake = await gitHubWith(BASE);
    fake.git("branch", "feature", "main");
    const head = fake.commit("feature", NOTES_CHANGE);
    const { repository } = fake.pushPayload("main");
    const payload = { ref: "refs/heads/feature", inputs: null, repository };
    const step = await runStep(fake, { event: "workflow_dispatch", payload, sha: head });
    expect([step.status, step.outputs.verdict, fake.checkRuns(head)]).toEqual([1, "fail", []]);
  });

  test("is judged by the policy of the default branch, which inputs only make stricter", async ({
    expect,
    gitHubWith,
  }) => {
    const fake = await gitHubWith({ ...BASE, [POLICY]: "fail-on: high\n" });
    const pull = await fake.openPullRequest({ files: { ...CSP, [POLICY]: "fail-on: info\n" } });
    const judged = async (failOn: string) => {
      const inputs = { "fail-on": failOn, comment: "false", check: "false" };
      return runStep(fake, { event: "pull_request", payload: pull.payload("opened"), inputs });
    };
    const [usual, stricter, weaker] = await Promise.all(["", "low", "critical"].map(judged));
    expect([usual?.status, stricter?.status, weaker?.status]).toEqual([0, 1, 0]);
    expect(usual?.summary).toContain("This change edits Toril's policy");
    expect([pull.reviews, fake.checkRuns(pull.headSha)]).toEqual([[], []]);
  });

  test("fails on a policy that can't be read, and shows the line", async ({ expect, gitHubWith }) => {
    const fake = await gitHubWith({ ...BASE, [POLICY]: "# ours\nfail-on: sometimes\n" });
    const pull = await fake.openPullRequest({ files: { "README.md": "words\n" } });
    const payload = pull.payload("opened");
    const step = await runStep(fake, { event: "pull_request", payload, token: fake.readOnlyToken() });
    expect([step.status, step.outputs]).toEqual([1, { verdict: "error", outcome: "fail" }]);
    expect(step.log).toContainEqual(expect.stringMatching(/^::error file=\.github\/toril\.yml,line=2,/));
    expect(step.log.at(-1)).toBe("::error::The policy of this repository can't be read");
  });

  test("waits for GitHub to recover", async ({ expect, gitHubWith }) => {
    const fake = await gitHubWith(BASE);
    fake.faults.next("GET /repos/*/*/compare/*", { kind: "server-error" });
    fake.faults.next("POST /repos/*/*/check-runs", { kind: "secondary-limit", retryAfter: 1 });
    const pull = await fake.openPullRequest({ files: { "README.md": "words\n" } });
    const step = await runStep(fake, { event: "pull_request", payload: pull.payload("opened") });
    expect([step.status, conclusions(fake, pull.headSha), fake.faults.unmet]).toEqual([0, ["success"], []]);
  });

  test.for([
    [403, { message: "Resource not accessible by integration" }, "since the job lacks `checks: write`"],
    [404, { message: "Not Found" }, "since the job lacks `checks: write`"],
    [502, "", "The check is missing. Creating the check of"],
  ] as const)(
    "fails with its verdict where the check ends in %i",
    async ([status, body, why], { expect, gitHubWith }) => {
      const fake = await gitHubWith(BASE);
      fake.faults.always("POST /repos/*/*/check-runs", { kind: "status", status, body });
      const pull = await fake.openPullRequest({ files: { "README.md": "words\n" } });
      const inputs = { "json-file": "toril.json" };
      const step = await runStep(fake, { event: "pull_request", payload: pull.payload("opened"), inputs });
      expect([step.status, step.outputs.verdict, step.outputs["json-file"]]).toEqual([
        1,
        "pass",
        "toril.json",
      ]);
      expect(step.log.at(-1)).toMatch(/^::error::Nothing new is allowed\. But: /);
      expect(step.log.at(-1)).toContain(why);
      expect(step.summary).toMatch(/^## Nothing new is allowed\n/);
      expect(step.summary).toContain(why);
      expect(step.files.has("toril.json")).toBe(true);
    },
  );

  test("loses nothing where comments are refused", async ({ expect, gitHubWith }) => {
    const fake = await gitHubWith(BASE);
    fake.faults.always("POST /repos/*/*/pulls/*/reviews", { kind: "server-error" });
    const pull = await fake.openPullRequest({ files: CSP });
    const step = await runStep(fake, { event: "pull_request", payload: pull.payload("opened") });
    expect([step.status, step.outputs.findings, conclusions(fake, pull.headSha)]).toEqual([
      0,
      "1",
      ["success"],
    ]);
    expect(step.log[0]).toMatch(/^::notice::Comments are missing or out of date\. Posting the review/);
    expect(step.summary).toContain("Comments are missing or out of date");
  });

  test("fails where GitHub doesn't recover, and so does its check", async ({ expect, gitHubWith }) => {
    const fake = await gitHubWith(BASE);
    fake.faults.always("GET /repos/*/*/compare/*", { kind: "server-error" });
    const pull = await fake.openPullRequest({ files: { "README.md": "words\n" } });
    const step = await runStep(fake, { event: "pull_request", payload: pull.payload("opened") });
    expect([step.status, step.outputs, conclusions(fake, pull.headSha)]).toEqual([
      ...[1, { verdict: "error" }],
      ["failure"],
    ]);
    expect(step.log).toEqual([expect.stringContaining("GitHub answered with status 502. Try again later.")]);
    expect(step.summary).toMatch(
      /^## This change could not be reviewed\n\nComparing .* failed: GitHub answered with /,
    );
  });

  test.for([
    [
      "a file that can't be written",
      { inputs: { "sarif-file": "." } },
      "Give `sarif-file` the name of a file.",
    ],
    ["an input that can't be used", { inputs: { comment: "yes" } }, "The input `comment` is true or false."],
    [
      "an event without commits",
      { event: "issues" },
      "Toril doesn't know what to review for the event `issues`.",
    ],
    ["a payload of another shape", { payload: {} }, "The payload of the event `pull_request` isn't"],
    ["a wrong token", { token: "ghs_wrong" }, "GitHub doesn't accept the token."],
    [
      "an address that a token may not go to",
      { environment: { GITHUB_API_URL: "http://github.example.com/api/v3" } },
      "The address of GitHub's API has to begin with https",
    ],
    [
      "no workflow at all",
      { environment: { GITHUB_REPOSITORY: "" } },
      "The Action runs in a workflow of GitHub.",
    ],
  ] as const)("never passes with %s", async ([, settings, message], { expect, gitHubWith }) => {
    const fake = await gitHubWith(BASE);
    const pull = await fake.openPullRequest({ files: { "README.md": "words\n" } });
    const step = await runStep(fake, { event: "pull_request", payload: pull.payload("opened"), ...settings });
    expect([step.status, step.outputs]).toEqual([1, { verdict: "error" }]);
    expect(step.log).toHaveLength(1);
    expect(step.log[0]).toMatch(/^::error::/);
    expect(step.log[0]).toContain(message);
  });
});

test("the documented workflows are the same, and ask for no more than is used", () => {
  const { on, ...workflow } = workflowOf("README.md");
  expect(workflowOf("docs/action.md")).toEqual({ on, ...workflow });
  expect(on).toEqual({ pull_request_target: {}, merge_group: {} });
  expect(workflow.permissions).toEqual({ contents: "read", "pull-requests": "write", checks: "write" });
});

test("no job that we show has the name of the check, so that nobody requires the wrong one", () => {
  for (const page of ["README.md", "docs/action.md"]) {
    const text = readFileSync(join(ROOT, page), "utf8");
    const jobs = [...text.matchAll(/^jobs:\n {2}(\S+):/gm)].map(([, name = ""]) => name.toLowerCase());
    expect(jobs.length).toBeGreaterThan(0);
    expect(jobs).not.toContain(CHECK_NAME.toLowerCase());
  }
});

test("action.yml names what is committed", () => {
  expect(ACTION_FILE.runs).toEqual({ using: "node24", main: "dist/action.js" });
  expect(Object.keys(ACTION_FILE.outputs)).toEqual(Object.keys(OUTPUTS));
});

type Workflow = Readonly<{ on: object; permissions: Readonly<Record<string, "read" | "write">> }>;

/** The first workflow that a page shows. */
function workflowOf(page: string): Workflow {
  const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, page), "utf8")) ?? [];
  return load(yaml) as Workflow;
}

/** What the token of such a workflow may do. GitHub adds the right to see the repository. */
function permissionsIn({ permissions }: Workflow): Permissions {
  const named = Object.entries(permissions).map(([name, access]) => [name.replaceAll("-", "_"), access]);
  return { metadata: "read", ...Object.fromEntries(named) };
}
