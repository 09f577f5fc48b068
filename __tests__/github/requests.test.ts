import { afterEach, expect, test } from "vitest";
import { publishCheck } from "../../src/adapters/github/checks.ts";
import { githubClient } from "../../src/adapters/github/client.ts";
import {
  type ContentCache,
  memoryContentCache,
  noContentCache,
} from "../../src/adapters/github/content-cache.ts";
import { githubTree } from "../../src/adapters/github/github-tree.ts";
import { publishReview } from "../../src/adapters/github/publish.ts";
import { compareWithBase, isCurrentHead, readPullRequest } from "../../src/adapters/github/pull-request.ts";
import { askSituation, situationIn } from "../../src/adapters/github/situation.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { renderCheck } from "../../src/renderers/check.ts";
import { pullRequestWording } from "../../src/renderers/pull-request.ts";
import { diffOf } from "../../src/review/diff-lines.ts";
import { planReview } from "../../src/review/plan.ts";
import { type FakeGitHub, startFakeGitHub } from "../fake-github/fake-github.ts";

/** What the parts of a review cost in requests, each asked for by itself. Hosts ask several at once. */

const REPOSITORY = { owner: "acme", repo: "notes" };
const NUMBER = 1;

let fake: FakeGitHub;

afterEach(async () => {
  await fake.close();
});

function capability(identifier: string, ...permissions: readonly string[]): string {
  return `${JSON.stringify({ identifier, windows: [identifier], permissions }, null, 2)}\n`;
}

const APP = {
  "package.json": '{ "name": "notes", "dependencies": { "@tauri-apps/api": "2.1.0" } }\n',
  "package-lock.json": '{ "name": "notes", "lockfileVersion": 3, "packages": { "": { "name": "notes" } } }\n',
  "src-tauri/tauri.conf.json": '{ "productName": "notes", "identifier": "org.acme.notes" }\n',
  "src-tauri/Cargo.toml": '[package]\nname = "notes"\nversion = "0.1.0"\n\n[dependencies]\ntauri = "2"\n',
  "src-tauri/Cargo.lock": 'version = 4\n\n[[package]]\nname = "tauri"\nversion = "2.1.0"\n',
  "src-tauri/capabilities/main.json": capability("main", "core:default"),
  "src-tauri/capabilities/settings.json": capability("settings", "core:default"),
  "src-tauri/capabilities/about.json": capability("about", "core:default"),
};

async function open(): Promise<string> {
  fake = await startFakeGitHub({ ...REPOSITORY, files: APP });
  await fake.openPullRequest({
    branch: "feature",
    files: {
      "src-tauri/capabilities/main.json": capability("main", "core:default", "shell:allow-execute"),
      "src-tauri/capabilities/settings.json": capability("settings", "core:default", "fs:allow-read-file"),
      "src-tauri/capabilities/about.json": capability("about", "core:default", "opener:default"),
      "package-lock.json": APP["package-lock.json"].replace('"notes" } }', '"notes", "version": "2.0.0" } }'),
      "src-tauri/Cargo.lock": `${APP["src-tauri/Cargo.lock"]}\n[[package]]\nname = "tauri-plugin-fs"\nversion = "2.1.0"\n`,
    },
  });
  return fake.installationToken();
}

/** One review as a host makes it that was told of the pull request by a webhook, which has all that `pull` has. */
async function review(token: string, cache: ContentCache, redone = false) {
  const github = githubClient({ token, baseUrl: fake.url, paced: false });
  const pull = await readPullRequest(github, REPOSITORY, NUMBER);
  const head = pull.head.sha;
  const before = fake.requests.length;
  const asked = { github, repository: REPOSITORY, number: NUMBER, policyPath: ".github/toril.yml" };
  const [comparison, situation] = await Promise.all([
    compareWithBase(github, REPOSITORY, { base: pull.base.sha, head }),
    askSituation(asked).then((answer) => situationIn(asked, answer)),
  ]);
  const found = await reviewTrees({
    base: githubTree(github, REPOSITORY, comparison.mergeBase, { cache }),
    head: githubTree(github, REPOSITORY, head, { cache }),
  });
  const plan = planReview({
    review: found,
    head,
    diff: diffOf(comparison.files ?? []),
    comments: situation.comments,
    reviews: situation.reviews,
    us: situation.us ?? { login: "", bot: true },
    policy: { ...DEFAULT_POLICY, commentFrom: "info" },
    wording: pullRequestWording(null),
  });
  const published = await publishReview(github, REPOSITORY, NUMBER, plan, {
    head,
    isCurrent: () => isCurrentHead(github, REPOSITORY, NUMBER, head),
    settling: 0,
  });
  const check = await publishCheck(
    github,
    REPOSITORY,
    { name: "Toril", teller: "job", head },
    renderCheck(found, DEFAULT_POLICY),
    { ...(redone ? {} : { run: "new" as const }), isCurrent: async () => situation.head === head },
  );
  return { found, published, check, requests: lines(before) };
}

function lines(from: number): string[] {
  return fake.requests.slice(from).map(({ method, path, body }) => {
    const name = /(?:query|mutation) (\w+)/.exec((body as { query?: string } | undefined)?.query ?? "")?.[1];
    return `${method} ${path.replace("/repos/acme/notes", "").replace(/[0-9a-f]{40}/g, "SHA")}${name ? ` ${name}` : ""}`;
  });
}

const FIRST = [
  "GET /compare/SHA...SHA",
  "GET /git/trees/SHA",
  "GET /git/trees/SHA",
  "GET /pulls/1",
  "POST /check-runs",
  "POST /graphql TorilBlobs",
  "POST /graphql TorilBlobs",
  "POST /graphql TorilSituation",
  "POST /pulls/1/reviews",
];

test("each part of a first review takes one request, and either side's files one more", async () => {
  const first = await review(await open(), noContentCache);
  expect(first.found.findings.length).toBeGreaterThan(2);
  expect(first.published).toMatchObject({ kind: "published", onLines: expect.any(Number), unplaced: [] });
  expect(first.requests.toSorted()).toEqual(FIRST);
});

test("a push that touches nothing relevant takes four, with a cache, and posts nothing", async () => {
  const token = await open();
  const cache = memoryContentCache();
  await review(token, cache);
  await fake.push("feature", { "README.md": "words\n" });
  const second = await review(token, cache);
  expect(second.published).toMatchObject({ kind: "published", review: null, updated: 0, resolved: 0 });
  expect(second.requests.toSorted()).toEqual([
    "GET /compare/SHA...SHA",
    "GET /git/trees/SHA",
    "POST /check-runs",
    "POST /graphql TorilSituation",
  ]);
});

test("a review that is run again posts nothing", async () => {
  const token = await open();
  const first = await review(token, noContentCache);
  const again = await review(token, noContentCache, true);
  expect(again.published).toMatchObject({ kind: "published", review: null, updated: 0, resolved: 0 });
  // A run with annotations is replaced unless it says the same, and it does.
  expect(again.check).toEqual({ kind: "unchanged", run: (first.check as { run: number }).run });
});

test("a finding that is gone is marked where it was said", async () => {
  const token = await open();
  const cache = memoryContentCache();
  await review(token, cache);
  const files = Object.fromEntries(Object.entries(APP).filter(([path]) => path.includes("capabilities")));
  await fake.push("feature", files);
  const second = await review(token, cache);
  expect(second.published).toMatchObject({ kind: "published", review: null });
  expect((second.published as { resolved: number }).resolved).toBeGreaterThan(2);
});

test("a token that may only read is told apart everywhere", async () => {
  await open();
  const { published, check } = await review(fake.readOnlyToken(), noContentCache);
  expect([published, check]).toEqual([{ kind: "read-only" }, { kind: "read-only" }]);
});

const POST_REVIEW = "POST /repos/*/*/pulls/*/reviews";

test.each([
  ["it was posted", "after"],
  ["it was not", "before"],
] as const)("a review whose answer is lost stands there once: %s", async (_, when) => {
  const token = await open();
  fake.faults.next(POST_REVIEW, { kind: "lost", when });
  const { published } = await review(token, noContentCache);
  expect(published).toMatchObject({ kind: "published", review: expect.any(Number) });
  expect(fake.world.reviews.filter(({ body }) => body !== "")).toHaveLength(1);
});

test("a push during the review leaves the pull request to the next one", async () => {
  const token = await open();
  const run = async () => void (await fake.push("feature", { "README.md": "words\n" }));
  fake.faults.next(/^POST \/graphql$/, { kind: "meanwhile", run });
  const { published, check } = await review(token, noContentCache);
  expect([published.kind, check.kind]).toEqual(["superseded", "superseded"]);
  expect(fake.world.reviews).toEqual([]);
});
