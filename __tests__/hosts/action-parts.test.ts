import { describe, expect, test } from "vitest";
import { RemoteError } from "../../src/adapters/remote-error.ts";
import { SetupError } from "../../src/adapters/setup-error.ts";
import { DEFAULT_POLICY, tightenedTo } from "../../src/domain/policy.ts";
import { SEVERITIES } from "../../src/domain/severity.ts";
import { isReadOnlyByRule, subjectOf } from "../../src/hosts/action/event.ts";
import { faultInWords } from "../../src/hosts/action/fault.ts";
import { INPUTS, type InputName, readInputs } from "../../src/hosts/action/inputs.ts";
import { outputsOf } from "../../src/hosts/action/outputs.ts";
import { actionRulePages } from "../../src/hosts/action/rule-pages.ts";
import { logLine } from "../../src/renderers/workflow-commands.ts";
import { REVIEW } from "../renderers/review.ts";

const BASE = "b".repeat(40);
const HEAD = "a".repeat(40);
const NOBODY = "0".repeat(40);

describe("inputs", () => {
  const given = (values: Partial<Record<InputName, string>>) =>
    readInputs((name) => values[name] ?? (name === "github-token" ? "ghs_token" : INPUTS[name].default));

  test("mean their defaults where a workflow sets none", () => {
    expect(given({})).toEqual({
      ...{ token: "ghs_token", failOn: null, comment: true, check: true, offline: false },
      ...{ sarifFile: null, jsonFile: null, cache: null },
    });
  });

  test("are read without the space around them", () => {
    const inputs = { "fail-on": " low ", offline: " true", "sarif-file": " a.sarif ", check: "false" };
    expect(given(inputs)).toMatchObject({
      ...{ failOn: "low", offline: true, sarifFile: "a.sarif", check: false },
    });
  });

  test.each([
    [{ "github-token": " " }, "`github-token` is empty"],
    [{ comment: "True" }, "`comment` is true or false"],
    [{ "fail-on": "never" }, "change the policy on the default branch"],
    [{ "fail-on": "hihg" }, "takes critical, high, medium, low, info"],
  ] as const)("stop the run where they can't be used: %j", (values, message) => {
    expect(() => given(values)).toThrow(SetupError);
    expect(() => given(values)).toThrow(message);
  });

  test("only ever make a policy stricter", () => {
    for (const policyLevel of [...SEVERITIES, "never"] as const) {
      for (const level of SEVERITIES) {
        const { failOn } = tightenedTo({ ...DEFAULT_POLICY, failOn: policyLevel }, level);
        const lower = policyLevel === "never" ? level : earlier(policyLevel, level);
        expect([policyLevel, level, failOn]).toEqual([policyLevel, level, lower]);
      }
    }
    type Level = (typeof SEVERITIES)[number];
    function earlier(a: Level, b: Level): Level {
      return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b;
    }
  });
});

describe("an event", () => {
  const repository = { default_branch: "main" };
  const pull_request = {
    ...{ number: 7, state: "open", draft: false, changed_files: 2 },
    base: { ref: "main", sha: BASE, repo: { id: 1, default_branch: "main" } },
    head: { ref: "feature", sha: HEAD, repo: { id: 2 } },
  };
  const subject = (name: string, payload: object, attempt = 1) =>
    subjectOf({ name, payload, sha: HEAD, attempt });

  test.each([
    ["pull_request", "opened", 1, "new"],
    ["pull_request_target", "synchronize", 1, "new"],
    ["pull_request", "synchronize", 2, "again"],
    ["pull_request", "reopened", 1, "later"],
    ["pull_request_target", "edited", 1, "later"],
    ["pull_request_target", "edited", 3, "again"],
  ])("%s %s, attempt %i, is about that pull request", (name, action, attempt, occasion) => {
    expect(subject(name, { action, pull_request }, attempt)).toMatchObject({
      ...{ kind: "pull-request", occasion },
      pull: { number: 7, fork: true, base: { sha: BASE }, head: { sha: HEAD } },
    });
  });

  test.each([
    ["pull_request", "fork", true],
    ["pull_request", "dependabot", true],
    ["pull_request", "own", false],
    ["pull_request_target", "fork", false],
    ["pull_request_target", "dependabot", false],
  ])("%s from %s: whether GitHub lets its token only read is %s", (name, from, expected) => {
    const repo = { id: from === "fork" ? 2 : 1 };
    const user =
      from === "dependabot" ? { login: "dependabot[bot]", type: "Bot" } : { login: "mira", type: "User" };
    const pull = { ...pull_request, user, head: { ...pull_request.head, repo } };
    const event = { name, payload: { action: "opened", pull_request: pull }, sha: HEAD, attempt: 1 };
    expect(isReadOnlyByRule(event, subjectOf(event))).toBe(expected);
  });

  test("merge_group is about what would be merged", () => {
    const merge_group = { base_sha: BASE, head_sha: HEAD };
    expect(subject("merge_group", { action: "checks_requested", merge_group })).toEqual({
      ...{
        kind: "commits",
        commits: { base: BASE, head: HEAD, queue: "" },
        occasion: "new",
        isChecked: true,
      },
    });
  });

  test.each([
    [
      "of more commits",
      { ref: "refs/heads/feature", before: BASE, after: HEAD },
      {
        kind: "commits",
        commits: { base: BASE, head: HEAD, pushed: [] },
        occasion: "later",
        isChecked: false,
      },
    ],
    [
      "to the default branch",
      { ref: "refs/heads/main", before: BASE, after: HEAD },
      {
        kind: "commits",
        commits: { base: BASE, head: HEAD, pushed: [] },
        occasion: "later",
        isChecked: true,
      },
    ],
    [
      "that rewrites a branch",
      { ref: "refs/heads/feature", before: BASE, after: HEAD, forced: true },
      {
        kind: "commits",
        commits: { base: BASE, head: HEAD, pushed: [] },
        occasion: "later",
        isChecked: false,
      },
    ],
    ["of a branch", { before: NOBODY, after: HEAD }, { kind: "since", branch: "main", head: HEAD }],
    [
      "of an annotated tag",
      { before: NOBODY, after: BASE, head_commit: { id: HEAD } },
      { kind: "since", branch: "main", head: HEAD },
    ],
    [
      "that takes a branch away",
      { before: BASE, after: NOBODY },
      { kind: "nothing", why: "The push took a branch or a tag away." },
    ],
  ])("push %s", (_, payload, expected) => {
    expect(subject("push", { repository, ...payload })).toEqual(expected);
  });

  test("workflow_dispatch is about the chosen branch", () => {
    const payload = { ref: "refs/heads/feature", repository };
    expect(subject("workflow_dispatch", payload)).toEqual({ kind: "since", branch: "main", head: HEAD });
  });

  test.each([
    ["schedule", { repository }],
    ["pull_request", { action: "opened" }],
    ["merge_group", { merge_group: { base_sha: BASE, head_sha: "HEAD" } }],
    ["push", { before: BASE, after: "main" }],
    ["workflow_dispatch", {}],
  ])("%s without commits is refused", (name, payload) => {
    expect(() => subject(name, payload)).toThrow(SetupError);
  });
});

describe("outputs", () => {
  test("count what was found", () => {
    const { findings, ...outputs } = outputsOf(REVIEW, "fail");
    const { critical, high, medium, low, info } = outputs;
    expect(outputs).toMatchObject({ verdict: REVIEW.verdict, outcome: "fail" });
    expect(findings).toBe(REVIEW.findings.length);
    const counts = [critical, high, medium, low, info].map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(findings);
  });

  test("say that there was no review", () => {
    expect(outputsOf(null, "fail")).toEqual({ verdict: "error", outcome: "fail" });
  });
});

describe("a fault", () => {
  test("of the surroundings is said as it is", () => {
    expect(faultInWords(new SetupError("Set it."))).toBe("Set it.");
    const remote = new RemoteError("Reading failed.", { reason: "token", status: 401, asked: "reading" });
    expect(faultInWords(remote)).toBe("Reading failed.");
  });

  test("of ours asks for a report, on one line that is no command", () => {
    const error = new Error("first\n::set-output name=verdict::pass\n##[add-mask]x");
    expect(faultInWords(error)).toMatch(
      /^Toril made a mistake, please report it: Error: first · ::set-output/,
    );
    expect(faultInWords(error)).not.toMatch(/\n|##\[/);
    expect(faultInWords("no error")).toBe("Toril made a mistake, please report it: no error");
  });
});

test.each([
  ["::error::x", "\u200b::error::x"],
  ["  ::error::x", "\u200b  ::error::x"],
  ["a\n::error::x", "a\\u{a}::error::x"],
  ["a ##[error]x", "a ##\u200b[error]x"],
  ["nothing: else", "nothing: else"],
])("the log shows %j and the runner doesn't obey", (text, line) => {
  expect(logLine(text)).toBe(line);
});

describe("rules have their pages", () => {
  const ACTION = { GITHUB_ACTION_REPOSITORY: "toril/toril", GITHUB_ACTION_REF: "v1" };

  test("at the Action's own commit", () => {
    expect(actionRulePages(ACTION)).toBe("https://github.com/toril/toril/tree/v1/src/rules");
    expect(actionRulePages({ ...ACTION, GITHUB_SERVER_URL: "https://github.example.com" })).toBe(
      "https://github.example.com/toril/toril/tree/v1/src/rules",
    );
  });

  test.each([
    ["an action of the repository itself", { ...ACTION, GITHUB_ACTION_REPOSITORY: "" }],
    ["a ref that could end the link", { ...ACTION, GITHUB_ACTION_REF: "v1) [x](" }],
    ["a server without https", { ...ACTION, GITHUB_SERVER_URL: "http://github.example.com" }],
  ])("nowhere for %s", (_, environment) => {
    expect(actionRulePages(environment)).toBeNull();
  });
});
