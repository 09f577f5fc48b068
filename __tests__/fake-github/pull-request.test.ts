import type { Octokit } from "@octokit/rest";
import { afterEach, beforeEach, expect, test } from "vitest";
import { client, refusal } from "./client.ts";
import { type FakeGitHub, startFakeGitHub } from "./fake-github.ts";
import type { PullRequest } from "./pull-request.ts";

const REPO = { owner: "acme", repo: "notes" };
const numbered = (count: number, change: (line: number) => string = String) =>
  Array.from({ length: count }, (_, i) => `${change(i + 1)}\n`).join("");

let github: FakeGitHub;
let bot: Octokit;
let pull: PullRequest;

beforeEach(async () => {
  github = await startFakeGitHub({
    files: {
      "a.txt": numbered(40),
      "old.txt": numbered(20),
      "gone.txt": "bye\n",
      "logo.png": new Uint8Array([0, 1]),
    },
  });
  bot = client(github, github.installationToken());
  pull = await github.openPullRequest({
    files: {
      "a.txt": numbered(40, (line) => (line === 20 ? "twenty" : String(line))),
      "old.txt": null,
      "new.txt": numbered(20, (line) => (line === 10 ? "ten" : String(line))),
      "gone.txt": null,
      "logo.png": new Uint8Array([0, 2]),
    },
  });
});

afterEach(async () => {
  await github.close();
});

const onPull = () => ({ ...REPO, pull_number: pull.number });
const comment = (where: object) =>
  bot.rest.pulls.createReviewComment({
    ...onPull(),
    body: "b",
    commit_id: pull.headSha,
    path: "a.txt",
    ...where,
  });

test("says what it is", async () => {
  const { data } = await bot.rest.pulls.get(onPull());
  expect(data).toMatchObject({ number: 1, state: "open", changed_files: 4, commits: 1, mergeable: true });
  expect(data.head.sha).toBe(pull.headSha);
  expect(data.merge_commit_sha).toBe(github.sha("refs/pull/1/merge"));
});

test("lists its files as GitHub does", async () => {
  const { data } = await bot.rest.pulls.listFiles(onPull());
  expect(data.map(({ filename, status, patch }) => [filename, status, patch?.split("\n")[0]])).toEqual([
    ["a.txt", "modified", "@@ -17,7 +17,7 @@"],
    ["gone.txt", "removed", "@@ -1 +0,0 @@"],
    ["logo.png", "modified", undefined],
    ["new.txt", "renamed", "@@ -7,7 +7,7 @@"],
  ]);
  expect(data.at(-1)?.previous_filename).toBe("old.txt");
});

test.each([
  ["an added line", { line: 20 }, 5],
  ["a deleted line", { line: 20, side: "LEFT" }, 4],
  ["a line of context", { line: 23 }, 8],
  ["a deleted line of a renamed file, under its new name", { path: "new.txt", line: 10, side: "LEFT" }, 4],
])("takes a comment on %s", async (_, where, position) => {
  const { data } = await comment(where);
  expect(data).toMatchObject({ ...where, position, subject_type: "line", user: { login: "toril[bot]" } });
});

test.each([
  ["a text file", "a.txt"],
  ["a binary file", "logo.png"],
])("takes a comment on the whole of %s", async (_, path) => {
  const { data } = await comment({ path, subject_type: "file" });
  expect(data).toMatchObject({ path, line: null, subject_type: "file" });
});

const field = (name: string) => `pull_request_review_thread.${name}`;
const mustBe = (name: string, what: string) => ({
  resource: "PullRequestReviewComment",
  code: "custom",
  field: field(name),
  message: `${field(name)} ${what}`,
});

test.each([
  ["outside of the hunks", { line: 24 }, mustBe("line", "must be part of the diff")],
  ["of a file without a patch", { path: "logo.png", line: 1 }, mustBe("line", "must be part of the diff")],
  ["on the side that lacks it", { path: "gone.txt", line: 1 }, mustBe("line", "must be part of the diff")],
  [
    "that ends where it starts",
    { start_line: 20, line: 20 },
    mustBe("start_line", "must precede the end line."),
  ],
  ["that starts outside", { start_line: 3, line: 20 }, mustBe("start_line", "must be part of the diff")],
  [
    "of a file that isn't changed",
    { path: "b.txt", line: 1 },
    { resource: "PullRequestReviewComment", code: "invalid", field: field("path") },
  ],
])("refuses a comment on a line %s", async (_, where, error) => {
  const { status, message, errors } = await refusal(comment(where));
  expect({ status, message, error: errors?.[0] }).toEqual({
    status: 422,
    message: "Validation Failed",
    error,
  });
  expect(pull.comments).toEqual([]);
});

test("refuses a comment on a commit that isn't its own", async () => {
  const main = github.commit("main", { "b.txt": "b\n" });
  expect(await refusal(comment({ line: 20, commit_id: main }))).toMatchObject({ status: 422 });
});

test("takes a review with all of its comments, or none", async () => {
  const review = (comments: { path: string; line: number; body: string }[]) =>
    bot.rest.pulls.createReview({
      ...onPull(),
      commit_id: pull.headSha,
      event: "COMMENT",
      body: "r",
      comments,
    });
  const good = { path: "a.txt", line: 20, body: "here" };
  expect(await refusal(review([good, { ...good, line: 2 }]))).toEqual({
    status: 422,
    message: "Unprocessable Entity",
    errors: ["Line could not be resolved"],
  });
  expect([pull.comments.length, pull.reviews.length]).toEqual([0, 0]);
  const { data } = await review([good]);
  expect(data.state).toBe("COMMENTED");
  expect(pull.comments).toMatchObject([{ author: "toril[bot]", path: "a.txt", line: 20, body: "here" }]);
});

test("doesn't know file comments in a review", async () => {
  const comments = [{ path: "a.txt", subject_type: "file", body: "b" }];
  const review = bot.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    ...onPull(),
    event: "COMMENT",
    body: "r",
    comments,
  });
  expect(await refusal(review)).toEqual({
    status: 422,
    message: 'Invalid request.\n\n"subject_type" is not a permitted key.',
  });
});

test("shows a pending review to its author alone", async () => {
  await bot.rest.pulls.createReview({ ...onPull(), comments: [{ path: "a.txt", line: 20, body: "b" }] });
  const others = client(github, github.actionsToken());
  expect((await bot.rest.pulls.listReviews(onPull())).data).toHaveLength(1);
  expect((await others.rest.pulls.listReviews(onPull())).data).toHaveLength(0);
  expect((await others.rest.pulls.listReviewComments(onPull())).data).toHaveLength(0);
});

test("moves comments with their lines, and calls the others outdated", async () => {
  await comment({ line: 20 });
  await comment({ path: "new.txt", line: 10 });
  const first = pull.headSha;
  await pull.push({
    "a.txt": `zero\n${numbered(40, (line) => (line === 20 ? "twenty" : String(line)))}`,
    "new.txt": numbered(20, (line) => (line === 10 ? "X" : String(line))),
  });
  const { data } = await bot.rest.pulls.listReviewComments(onPull());
  const shown = data.map(({ line, original_line, commit_id, original_commit_id }) => [
    line,
    original_line,
    commit_id === pull.headSha,
    original_commit_id === first,
  ]);
  expect(shown).toEqual([
    [21, 20, true, true],
    [null, 10, false, true],
  ]);
  expect(pull.comments.map(({ outdated }) => outdated)).toEqual([false, true]);
});

test("knows threads, answers and who may resolve", async () => {
  const { data } = await comment({ line: 20 });
  pull.reply("jo", data.id, "no");
  const query = `query ($owner: String!, $repo: String!, $number: Int!) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        reviewThreads(first: 10) { nodes { id isResolved isOutdated line comments(first: 5) { nodes { author { login } ...said } } } }
      }
    }
  }
  fragment said on PullRequestReviewComment { body databaseId }`;
  type Thread = Readonly<{ id: string; comments: Readonly<{ nodes: readonly unknown[] }> }>;
  const { repository } = await bot.graphql<{
    repository: { pullRequest: { reviewThreads: { nodes: [Thread] } } };
  }>(query, { ...REPO, number: pull.number });
  const [thread] = repository.pullRequest.reviewThreads.nodes;
  expect(thread.comments.nodes).toMatchObject([
    { author: { login: "toril" }, body: "b", databaseId: data.id },
    { author: { login: "jo" }, body: "no" },
  ]);
  const resolve = `mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }`;
  await expect(bot.graphql(resolve, { id: thread.id })).rejects.toThrow(
    "Resource not accessible by integration",
  );
  const stronger = client(github, github.installationToken({ pull_requests: "write", contents: "write" }));
  await stronger.graphql(resolve, { id: thread.id });
  expect(pull.comments.map(({ resolved }) => resolved)).toEqual([true, true]);

  const minimize = `mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }`;
  await bot.graphql(minimize, { id: data.node_id });
  expect(pull.comments[0]?.minimized).toBe("outdated");
  await expect(bot.graphql("{ viewer { name2 } }")).rejects.toThrow(
    "Field 'name2' doesn't exist on type 'Bot'",
  );
});

test("opens, closes, folds and shows in one request what the token may", async () => {
  const { data } = await comment({ line: 20 });
  const [thread, subject] = [data.node_id.replace("PRRC", "PRRT"), data.node_id];
  const deeds = (close: string, fold: string) => `mutation ($thread: ID!, $subject: ID!) {
    a: ${close}(input: { threadId: $thread }) { clientMutationId }
    b: ${fold} { clientMutationId }
    c: ${fold} { clientMutationId }
  }`;
  const closing = deeds(
    "resolveReviewThread",
    'minimizeComment(input: { subjectId: $subject, classifier: RESOLVED, clientMutationId: "m" })',
  );
  const opening = deeds("unresolveReviewThread", "unminimizeComment(input: { subjectId: $subject })");
  const state = () => pull.comments.map(({ resolved, minimized }) => [resolved, minimized]);
  await expect(bot.graphql(closing, { thread, subject })).rejects.toMatchObject({
    errors: [{ type: "FORBIDDEN", path: ["a"] }],
    data: { a: null, b: { clientMutationId: "m" } },
  });
  expect(state()).toEqual([[false, "resolved"]]);

  const stronger = client(github, github.installationToken({ pull_requests: "write", contents: "write" }));
  await stronger.graphql(closing, { thread, subject });
  expect(state()).toEqual([[true, "resolved"]]);
  const asked = `query ($thread: ID!) {
    node(id: $thread) {
      ... on PullRequestReviewThread {
        viewerCanUnresolve
        comments(first: 1) { nodes { id isMinimized minimizedReason } }
      }
    }
  }`;
  const comments = { nodes: [{ id: subject, isMinimized: true, minimizedReason: "resolved" }] };
  const seenBy = async (token: Octokit) => (await token.graphql<{ node: unknown }>(asked, { thread })).node;
  expect(await seenBy(bot)).toEqual({ viewerCanUnresolve: false, comments });
  expect(await seenBy(stronger)).toEqual({ viewerCanUnresolve: true, comments });
  await stronger.graphql(opening, { thread, subject });
  expect(state()).toEqual([[false, undefined]]);
});

test("lets nobody change what another wrote", async () => {
  const forged = pull.say("mallory", "<!-- marker -->");
  const theirs = { ...REPO, comment_id: forged.id, body: "x" };
  expect(await refusal(bot.rest.issues.updateComment(theirs))).toMatchObject({ status: 403 });
  const { data } = await bot.rest.issues.listComments({ ...REPO, issue_number: pull.number });
  expect(data.map(({ user, performed_via_github_app }) => [user?.login, performed_via_github_app])).toEqual([
    ["mallory", null],
  ]);
  const mine = await bot.rest.issues.createComment({ ...REPO, issue_number: pull.number, body: "b" });
  await bot.rest.issues.updateComment({ ...REPO, comment_id: mine.data.id, body: "c" });
  expect(pull.issueComments.map(({ body }) => body)).toEqual(["<!-- marker -->", "c"]);
});

test("refuses a body that is too long", async () => {
  const body = "x".repeat(65_537);
  const { status, errors } = await refusal(bot.rest.issues.createComment({ ...REPO, issue_number: 1, body }));
  expect([status, errors?.[0]?.message]).toEqual([422, "body is too long (maximum is 65536 characters)"]);
});

test("is compared from the merge base, however far main has gone", async () => {
  const before = pull.mergeBase;
  await github.push("main", { "other.txt": "o\n" });
  const { data } = await bot.rest.repos.compareCommitsWithBasehead({
    ...REPO,
    basehead: `main...${pull.headSha}`,
  });
  expect(data).toMatchObject({ status: "diverged", ahead_by: 1, behind_by: 1 });
  expect(data.merge_base_commit.sha).toBe(before);
  expect(data.files?.map(({ filename }) => filename)).not.toContain("other.txt");
});

test("is written in the name of GITHUB_TOKEN's bot, or not at all", async () => {
  const actions = client(github, github.actionsToken());
  const { data } = await actions.rest.issues.createComment({ ...REPO, issue_number: 1, body: "b" });
  expect(data.user).toMatchObject({ login: "github-actions[bot]", id: 41898282, type: "Bot" });
  const fork = client(github, github.readOnlyToken());
  const forbidden = { status: 403, message: "Resource not accessible by integration" };
  expect(await refusal(fork.rest.issues.createComment({ ...REPO, issue_number: 1, body: "b" }))).toEqual(
    forbidden,
  );
  expect(await refusal(fork.rest.checks.create({ ...REPO, name: "n", head_sha: pull.headSha }))).toEqual(
    forbidden,
  );
  await expect(fork.rest.pulls.get(onPull())).resolves.toMatchObject({ status: 200 });
});

test("that conflicts has no merge commit", async () => {
  await github.push("main", { "a.txt": "all new\n" });
  await pull.push({ "b.txt": "b\n" });
  const { data } = await bot.rest.pulls.get(onPull());
  expect([data.mergeable, data.mergeable_state, data.merge_commit_sha]).toEqual([false, "dirty", null]);
  expect(github.sha("refs/pull/1/head")).toBe(pull.headSha);
  await expect(github.mergeGroup(pull)).rejects.toThrow("has conflicts");
});

test("shows no patch that is too large, and takes no comment on its lines", async () => {
  github.world.limits.patchLines = 1;
  const { data } = await bot.rest.pulls.listFiles(onPull());
  expect(data.filter(({ patch }) => patch !== undefined).map(({ filename }) => filename)).toEqual([
    "gone.txt",
  ]);
  expect(data[0]).toMatchObject({ additions: 1, deletions: 1 });
  expect(await refusal(comment({ line: 20 }))).toMatchObject({ status: 422 });
});

test("forced back loses its commits", async () => {
  await comment({ line: 20 });
  await pull.push({ "c.txt": "c\n" }, { force: true });
  const { data } = await bot.rest.pulls.listFiles(onPull());
  expect(data.map(({ filename }) => filename)).toEqual(["c.txt"]);
  expect(pull.comments).toMatchObject([{ outdated: true, line: undefined }]);
});
