import { generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Octokit } from "@octokit/rest";
import { Webhooks } from "@octokit/webhooks";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { client, failure, refusal } from "./client.ts";
import { type FakeGitHub, type Settings, startFakeGitHub } from "./fake-github.ts";
import { DESCRIBED, responseFaults } from "./openapi.ts";
import { OPERATIONS } from "./routes/index.ts";
import type { Delivery } from "./webhooks.ts";

const REPO = { owner: "acme", repo: "notes" };

let github: FakeGitHub;
let bot: Octokit;

async function start(settings: Settings = {}): Promise<void> {
  github = await startFakeGitHub(settings);
  bot = client(github, github.installationToken());
}

afterEach(async () => {
  await github.close();
});

describe("reading", () => {
  test("pages a list, with links", async () => {
    await start();
    const files = Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`f${i}.txt`, `${i}\n`]));
    await github.openPullRequest({ files });
    const on = { ...REPO, pull_number: 1 };
    const first = await bot.rest.pulls.listFiles(on);
    expect(first.data).toHaveLength(30);
    expect(first.headers.link).toMatch(/page=2>; rel="next".*page=3>; rel="last"/);
    const all = await bot.paginate(bot.rest.pulls.listFiles, { ...on, per_page: 50 });
    expect(new Set(all.map(({ filename }) => filename)).size).toBe(65);
  });

  test("answers 304 to what hasn't changed, for nothing", async () => {
    await start();
    const first = await bot.rest.repos.get(REPO);
    const again = bot.rest.repos.get({ ...REPO, headers: { "if-none-match": first.headers.etag ?? "" } });
    const error = await failure(again);
    expect([error.status, github.requests.at(-1)?.status]).toEqual([304, 304]);
    expect(error.response.headers["x-ratelimit-remaining"]).toBe(first.headers["x-ratelimit-remaining"]);
  });

  test("truncates a tree, and says so", async () => {
    await start({ files: { "a/b.txt": "b", "a/c.txt": "c", "d.txt": "d" }, limits: { treeEntries: 2 } });
    const { data } = await bot.rest.git.getTree({ ...REPO, tree_sha: "main", recursive: "1" });
    expect([data.truncated, data.tree.map(({ path }) => path)]).toEqual([true, ["a", "a/b.txt"]]);
    const { data: flat } = await bot.rest.git.getTree({ ...REPO, tree_sha: github.sha("main") ?? "" });
    expect([flat.truncated, flat.tree.map(({ path, type }) => `${path} ${type}`)]).toEqual([
      false,
      ["a tree", "d.txt blob"],
    ]);
  });

  test("gives blobs as base64 or raw, up to a size", async () => {
    await start({ files: { "a.bin": new Uint8Array([0, 255, 10]) }, limits: { blobBytes: 3 } });
    const { data } = await bot.rest.git.getTree({ ...REPO, tree_sha: "main" });
    const file_sha = data.tree[0]?.sha ?? "";
    const blob = await bot.rest.git.getBlob({ ...REPO, file_sha });
    expect(blob.data).toMatchObject({ content: "AP8K\n", encoding: "base64", size: 3 });
    // GitHub says charset=utf-8 even of bytes, which is why Octokit can't be asked for them.
    const raw = await fetch(blob.data.url, { headers: { accept: "application/vnd.github.raw+json" } });
    expect(new Uint8Array(await raw.arrayBuffer())).toEqual(new Uint8Array([0, 255, 10]));
    github.world.limits.blobBytes = 2;
    expect(await refusal(bot.rest.git.getBlob({ ...REPO, file_sha }))).toMatchObject({ status: 403 });
  });

  test("gives contents: file, directory, symlink, large file", async () => {
    await start({
      files: { "d/a.txt": "a\n", link: { symlink: "d/a.txt" }, dangling: { symlink: "nowhere" } },
    });
    const get = async (path: string) => (await bot.rest.repos.getContent({ ...REPO, path })).data;
    expect(await get("d/a.txt")).toMatchObject({ type: "file", content: "YQo=\n", encoding: "base64" });
    expect(await get("d")).toMatchObject([{ type: "file", path: "d/a.txt" }]);
    expect(await get("link")).toMatchObject({ type: "file", path: "link", content: "YQo=\n" });
    expect(await get("dangling")).toMatchObject({ type: "symlink", target: "nowhere" });
    expect(await refusal(get("none"))).toEqual({ status: 404, message: "Not Found" });
    github.world.limits.contentBytes = 1;
    expect(await get("d/a.txt")).toMatchObject({ content: "", encoding: "none", size: 2 });
    const raw = await bot.rest.repos.getContent({ ...REPO, path: "d/a.txt", mediaType: { format: "raw" } });
    expect(raw.data).toBe("a\n");
  });

  test("gives many blobs in one question", async () => {
    await start({
      files: { "a.txt": "aé\n", "b.bin": new Uint8Array([0]) },
      limits: { graphqlTextBytes: 3 },
    });
    const fields = "... on Blob { oid byteSize isBinary isTruncated text }";
    const query = `query ($owner: String!, $repo: String!, $a: String!) {
      repository(owner: $owner, name: $repo) {
        a: object(expression: $a) { __typename ${fields} }
        b: object(expression: "main:b.bin") { ${fields} }
        c: object(expression: "main:c") { ${fields} }
      }
    }`;
    const { repository } = await bot.graphql<{ repository: unknown }>(query, {
      ...REPO,
      a: `${github.sha("main")}:a.txt`,
    });
    expect(repository).toMatchObject({
      a: { __typename: "Blob", byteSize: 4, isBinary: false, isTruncated: true, text: "aé" },
      b: { byteSize: 1, isBinary: true, text: null },
      c: null,
    });
  });

  test("hides a private repository from strangers, and what a token wasn't given", async () => {
    await start({ private: true });
    expect(await refusal(client(github).rest.repos.get(REPO))).toEqual({
      status: 404,
      message: "Not Found",
    });
    const weak = client(github, github.installationToken({ metadata: "read" }));
    expect(await refusal(weak.rest.git.getTree({ ...REPO, tree_sha: "main" }))).toMatchObject({
      status: 403,
    });
    expect(await refusal(client(github, "nonsense").rest.repos.get(REPO))).toEqual({
      status: 401,
      message: "Bad credentials",
    });
    expect(await refusal(bot.rest.repos.get({ owner: "acme", repo: "other" }))).toMatchObject({
      status: 404,
    });
  });
});

describe("checks", () => {
  const annotation = {
    path: "a",
    start_line: 1,
    end_line: 1,
    annotation_level: "warning",
    message: "m",
  } as const;
  const output = (count: number) => ({
    title: "t",
    summary: "s",
    annotations: Array.from({ length: count }, () => annotation),
  });

  test("take fifty annotations at a time, and add them up", async () => {
    await start();
    const head_sha = github.sha("main") ?? "";
    const create = (count: number) =>
      bot.rest.checks.create({
        ...REPO,
        name: "toril",
        head_sha,
        status: "in_progress",
        output: output(count),
      });
    expect(await refusal(create(51))).toMatchObject({
      status: 422,
      message: expect.stringContaining("No more than 50 items are allowed"),
    });
    const { data } = await create(50);
    const on = { ...REPO, check_run_id: data.id };
    await bot.rest.checks.update({ ...on, conclusion: "failure", output: output(20) });
    const all = await bot.paginate(bot.rest.checks.listAnnotations, { ...on, per_page: 100 });
    expect(all).toHaveLength(70);
    const listed = await bot.rest.checks.listForRef({ ...REPO, ref: "main" });
    expect(listed.data).toMatchObject({
      total_count: 1,
      check_runs: [{ conclusion: "failure", status: "completed" }],
    });
    const suites = await bot.rest.checks.listSuitesForRef({ ...REPO, ref: "main" });
    expect(suites.data.check_suites).toMatchObject([{ conclusion: "failure", app: { slug: "toril" } }]);
  });

  test("belong to an App: no person may write them, nor another App change them", async () => {
    await start();
    const check = { ...REPO, name: "toril", head_sha: github.sha("main") ?? "" };
    const { data } = await bot.rest.checks.create(check);
    const actions = client(github, github.actionsToken());
    expect(
      await refusal(actions.rest.checks.update({ ...REPO, check_run_id: data.id, name: "x" })),
    ).toMatchObject({
      status: 403,
      message: expect.stringContaining("Invalid app_id"),
    });
    expect(
      await refusal(client(github, github.userToken("jo", "write")).rest.checks.create(check)),
    ).toMatchObject({
      status: 403,
    });
    expect(await refusal(bot.rest.checks.create({ ...check, status: "completed" }))).toMatchObject({
      status: 422,
    });
  });

  test("of one name are listed once, the last", async () => {
    await start();
    const check = { ...REPO, name: "toril", head_sha: github.sha("main") ?? "" };
    await bot.rest.checks.create({ ...check, conclusion: "failure" });
    await bot.rest.checks.create({ ...check, conclusion: "success" });
    const { data } = await bot.rest.checks.listForRef({ ...REPO, ref: "main" });
    expect(data.check_runs.map(({ conclusion }) => conclusion)).toEqual(["success"]);
    const all = await bot.rest.checks.listForRef({ ...REPO, ref: "main", filter: "all" });
    expect(all.data.check_runs).toHaveLength(2);
  });

  test("stand beside statuses", async () => {
    await start();
    const sha = github.sha("main") ?? "";
    const token = client(github, github.installationToken({ statuses: "write" }));
    await token.rest.repos.createCommitStatus({ ...REPO, sha, state: "pending", context: "c" });
    await token.rest.repos.createCommitStatus({ ...REPO, sha, state: "success", context: "c" });
    const { data } = await bot.rest.repos.getCombinedStatusForRef({ ...REPO, ref: sha });
    expect(data).toMatchObject({ state: "success", total_count: 1 });
  });
});

describe("an App", () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwt = (claims: object) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const text = `${part({ alg: "RS256", typ: "JWT" })}.${part(claims)}`;
    return `${text}.${sign("RSA-SHA256", Buffer.from(text), privateKey).toString("base64url")}`;
  };
  const seconds = () => Math.floor(Date.now() / 1000);

  test("gets a token for its installation, with what it was given at most", async () => {
    await start({ app: { id: 7, slug: "gate", permissions: { checks: "write", contents: "read" } } });
    const app = client(github, jwt({ iss: "7", iat: seconds() - 60, exp: seconds() + 540 }));
    const { data: self } = await app.rest.apps.getAuthenticated();
    expect(self).toMatchObject({ id: 7, slug: "gate" });
    const { data: installation } = await app.rest.apps.getRepoInstallation(REPO);
    const of = { installation_id: installation.id };
    const { data } = await app.rest.apps.createInstallationAccessToken({
      ...of,
      permissions: { contents: "read" },
    });
    expect(data.permissions).toEqual({ contents: "read" });
    const check = { ...REPO, name: "n", head_sha: github.sha("main") ?? "" };
    expect(await refusal(client(github, data.token).rest.checks.create(check))).toMatchObject({
      status: 403,
    });
    const more = app.rest.apps.createInstallationAccessToken({ ...of, permissions: { contents: "write" } });
    expect(await refusal(more)).toMatchObject({ status: 422 });
  });

  test("is refused with a token that has expired", async () => {
    await start();
    const app = client(github, jwt({ iss: "4711", iat: seconds() - 700, exp: seconds() - 60 }));
    expect(await refusal(app.rest.apps.getAuthenticated())).toMatchObject({ status: 401 });
  });
});

describe("webhooks", () => {
  const hooks = new Webhooks({ secret: "s3cret" });
  let received: Delivery[];

  beforeEach(async () => {
    received = [];
    await start({ webhook: { secret: "s3cret", receive: (delivery) => received.push(delivery) } });
  });

  const names = () => received.map(({ name, payload }) => `${name}.${payload.action ?? ""}`);

  test("tell of everything, signed", async () => {
    const pull = await github.openPullRequest({ files: { "a.txt": "a\n" }, draft: true });
    await pull.push({ "a.txt": "b\n" });
    await pull.readyForReview();
    await pull.edit({ title: "Better" });
    pull.close();
    await pull.reopen();
    await github.push("main", { "b.txt": "b\n" });
    const { data } = await bot.rest.checks.create({ ...REPO, name: "toril", head_sha: pull.headSha });
    const [run] = github.checkRuns(data.head_sha);
    if (run === undefined) throw new Error("no run");
    await github.rerun(run);
    await github.rerun(run, "suite");
    await github.click(run, "accept", "jo");
    const group = await github.mergeGroup(pull);
    expect(names()).toEqual([
      "pull_request.opened",
      "pull_request.synchronize",
      "pull_request.ready_for_review",
      "pull_request.edited",
      "pull_request.reopened",
      "push.",
      "check_run.rerequested",
      "check_suite.rerequested",
      "check_run.requested_action",
      "merge_group.checks_requested",
    ]);
    for (const { body, headers } of received)
      expect(await hooks.verify(body, headers["x-hub-signature-256"] ?? "")).toBe(true);
    expect(new Set(received.map(({ id }) => id)).size).toBe(received.length);
    expect(github.git("rev-parse", `${group.headSha}^2`)).toBe(pull.headSha);
  });

  test("of a fork name it, and its commits are read from the base", async () => {
    const pull = await github.openForkPullRequest({ owner: "mallory", files: { "a.txt": "a\n" } });
    expect(received[0]?.payload.pull_request).toMatchObject({
      head: { label: "mallory:change-1", repo: { fork: true } },
    });
    const { data } = await bot.rest.git.getTree({ ...REPO, tree_sha: pull.headSha });
    expect(data.tree).toHaveLength(1);
    const { data: check } = await bot.rest.checks.create({ ...REPO, name: "n", head_sha: pull.headSha });
    expect(check.pull_requests).toEqual([]);
    expect(pull.payload("opened")).not.toHaveProperty("installation");
  });

  test("go to a server, again under the same id when asked", async () => {
    const ids: unknown[] = [];
    const receiver = createServer((request, response) => {
      ids.push(request.headers["x-github-delivery"]);
      response.writeHead(202).end("later");
    });
    await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
    const { port } = receiver.address() as AddressInfo;
    github.sendWebhooksTo({ url: `http://127.0.0.1:${port}/hook`, secret: "s3cret" });
    await github.openPullRequest({ files: { "a.txt": "a\n" } });
    const [delivery] = github.deliveries;
    expect(delivery).toMatchObject({ status: 202, answer: "later" });
    if (delivery !== undefined) await github.redeliver(delivery);
    expect(ids).toEqual([delivery?.id, delivery?.id]);
    await new Promise((resolve) => receiver.close(resolve));
  });
});

describe("faults", () => {
  beforeEach(() => start());

  test("are met by the next requests that match, and by no other", async () => {
    github.faults.next("GET /repos/*/*", { kind: "secondary-limit", retryAfter: 7 }, 2);
    const get = () => bot.rest.repos.get(REPO);
    await bot.rest.git.getTree({ ...REPO, tree_sha: "main" });
    const error = await failure(get());
    expect([error.status, error.response.headers["retry-after"]]).toEqual([403, "7"]);
    expect(error.message).toContain("secondary rate limit");
    expect(github.faults.unmet).toHaveLength(1);
    await expect(get()).rejects.toThrow();
    await expect(get()).resolves.toMatchObject({ status: 200 });
    expect(github.requests.map(({ fault }) => fault)).toEqual([
      undefined,
      "secondary-limit",
      "secondary-limit",
      undefined,
    ]);
  });

  test("are not needed to run out of requests", async () => {
    github.world.limits.installationRequests = 1;
    await bot.rest.repos.get(REPO);
    expect(await refusal(bot.rest.repos.get(REPO))).toMatchObject({
      status: 403,
      message: expect.stringContaining("API rate limit exceeded"),
    });
    await expect(client(github).rest.repos.get(REPO)).resolves.toMatchObject({ status: 200 });
  });

  test("name the primary limit by its headers", async () => {
    github.faults.next(/^GET/, { kind: "primary-limit", resetIn: 60 });
    const error = await failure(bot.rest.repos.get(REPO));
    expect([error.status, error.response.headers["x-ratelimit-remaining"]]).toEqual([403, "0"]);
  });

  test("lose a connection before or after the request had its effect", async () => {
    const pull = await github.openPullRequest({ files: { "a.txt": "a\n" } });
    const say = () => bot.rest.issues.createComment({ ...REPO, issue_number: 1, body: "b" });
    github.faults.next("POST **", { kind: "lost", when: "before" });
    await expect(say()).rejects.toMatchObject({ status: 500 });
    expect(pull.issueComments).toHaveLength(0);
    github.faults.next("POST **", { kind: "lost", when: "after" });
    await expect(say()).rejects.toMatchObject({ status: 500 });
    expect(pull.issueComments).toHaveLength(1);
  });

  test("break the server, slow it down, or let something happen first", async () => {
    github.faults.next("GET **", { kind: "server-error" });
    await expect(bot.rest.repos.get(REPO)).rejects.toMatchObject({ status: 502 });
    github.faults.next("GET **", { kind: "slow", milliseconds: 50 });
    const started = performance.now();
    await bot.rest.repos.get(REPO);
    // However busy the machine is, no wait is shorter than it should be.
    expect(performance.now() - started).toBeGreaterThan(45);
    const pull = await github.openPullRequest({ files: { "a.txt": "a\n" } });
    const before = pull.headSha;
    const push = async () => {
      await pull.push({ "a.txt": "b\n" });
    };
    github.faults.next("GET /repos/*/*/pulls/1", { kind: "meanwhile", run: push });
    const { data } = await bot.rest.pulls.get({ ...REPO, pull_number: 1 });
    expect(data.head.sha).not.toBe(before);
  });
});

describe("honesty", () => {
  test("an answer that GitHub wouldn't give is noticed", () => {
    expect(
      responseFaults("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", 200, { sha: "a" }),
    ).toContainEqual(expect.stringContaining("must have required property 'content'"));
  });

  test("a schema's own schemas count", () => {
    const review = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}";
    const faults = responseFaults(review, 200, { user: { login: 7 } });
    expect(faults).toContainEqual(expect.stringMatching(/^\/user\/login must be string/));
  });

  test("a body that isn't JSON is refused", async () => {
    await start();
    const url = `${github.url}/repos/acme/notes/issues/1/comments`;
    const headers = { authorization: `token ${github.installationToken()}` };
    const response = await fetch(url, { method: "POST", headers, body: "{" });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { message: "Problems parsing JSON" },
    ]);
  });

  test("what the fake doesn't serve fails the test that asked for it", async () => {
    await start();
    await expect(bot.request("GET /emojis")).rejects.toMatchObject({ status: 501 });
    await expect(github.close()).rejects.toThrow("asked for GET /emojis");
    await start();
  });

  test("all that GitHub's description was cut to is served, and nothing else", () => {
    expect(OPERATIONS.toSorted()).toEqual(DESCRIBED.toSorted());
  });

  test("the same test always has the same hashes", async () => {
    await start({ files: { "a.txt": "a\n" } });
    expect(github.sha("main")).toMatchInlineSnapshot(`"70ee54121c8920239ef142d0713e953e59a19600"`);
  });
});
