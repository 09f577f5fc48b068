import { describe, expect, test } from "vitest";
import { blobId } from "../../src/adapters/blob-id.ts";
import { changedFiles } from "../../src/adapters/github/changed-files.ts";
import { readDefaultBranchFile } from "../../src/adapters/github/default-branch-file.ts";
import { readOwnersFile } from "../../src/adapters/github/owners-file.ts";
import {
  compareWithBase,
  isCurrentHead,
  pullRequestIn,
  readPullRequest,
} from "../../src/adapters/github/pull-request.ts";
import { readSituation } from "../../src/adapters/github/situation.ts";
import { RemoteError } from "../../src/adapters/remote-error.ts";
import { SetupError } from "../../src/adapters/setup-error.ts";
import {
  api,
  BASE,
  github,
  HEAD,
  onlyForeseenRequests,
  REPO,
  REPOSITORY,
  remoteErrorOf,
  requests,
  serveQuery,
} from "./github.ts";

onlyForeseenRequests();

const PULL = {
  number: 7,
  state: "open",
  draft: false,
  user: { login: "ana", type: "User" },
  base: { ref: "main", sha: BASE, repo: { id: 1, default_branch: "trunk" } },
  head: { ref: "feature", sha: HEAD, repo: { id: 1 } },
  changed_files: 3,
};

describe("a pull request", () => {
  test("is read as far as a review has to know it", async () => {
    api().get(`${REPO}/pulls/7`).reply(200, PULL);
    expect(await readPullRequest(github, REPOSITORY, 7)).toEqual({
      number: 7,
      state: "open",
      draft: false,
      author: { login: "ana", isBot: false },
      fork: false,
      base: { ref: "main", sha: BASE },
      head: { ref: "feature", sha: HEAD },
      defaultBranch: "trunk",
      changedFiles: 3,
    });
  });

  test.each([
    ["of another repository", { id: 2 }],
    ["of one that is gone", null],
  ])("%s is a fork's", (_, repo) => {
    expect(pullRequestIn({ ...PULL, head: { ...PULL.head, repo } })?.fork).toBe(true);
  });

  test("may have no author any more, or a bot", () => {
    expect(pullRequestIn({ ...PULL, user: null })?.author).toBeNull();
    expect(pullRequestIn({ ...PULL, user: { login: "dependabot[bot]", type: "Bot" } })?.author).toEqual({
      login: "dependabot[bot]",
      isBot: true,
    });
  });

  test.each([
    ["a broken-off answer", ""],
    ["a head that is no SHA", { ...PULL, head: { ref: "x", sha: "../../user" } }],
    ["another state", { ...PULL, state: "odd" }],
  ])("isn't guessed from %s", async (_, body) => {
    api().get(`${REPO}/pulls/7`).reply(200, body);
    expect(await remoteErrorOf(readPullRequest(github, REPOSITORY, 7))).toMatchObject({ again: true });
  });

  test.each([
    [PULL, true],
    [{ ...PULL, state: "closed" }, false],
    [{ ...PULL, head: { ...PULL.head, sha: BASE } }, false],
  ])("has a head that is current or isn't (%#)", async (body, expected) => {
    api().get(`${REPO}/pulls/7`).reply(200, body);
    expect(await isCurrentHead(github, REPOSITORY, 7, HEAD)).toBe(expected);
  });
});

describe("a comparison", () => {
  const MERGE_BASE = "c".repeat(40);
  const COMPARE = `${REPO}/compare/${BASE}...${HEAD}?per_page=1`;

  async function compare(body: unknown, status = 200) {
    api()
      .get(COMPARE)
      .reply(status, body as object);
    return compareWithBase(github, REPOSITORY, { base: BASE, head: HEAD });
  }

  test("tells where the two parted, and their files", async () => {
    const files = [
      { filename: "a", status: "modified", sha: HEAD, changes: 2, patch: "@@ -1 +1 @@\n-a\n+b" },
      { filename: "b.png", status: "modified", changes: 0 },
      { filename: "c", status: "added", changes: 1 },
      { filename: "d", status: "renamed", changes: 0, previous_filename: "e" },
    ];
    expect(await compare({ merge_base_commit: { sha: MERGE_BASE }, files })).toEqual({
      mergeBase: MERGE_BASE,
      files: [
        { path: "a", patch: "@@ -1 +1 @@\n-a\n+b" },
        { path: "b.png", patch: null },
        { path: "c", patch: null },
        { path: "d", patch: null },
      ],
      changes: [
        { path: "a", kind: "modified", id: HEAD },
        { path: "b.png", kind: "other", id: "" },
        { path: "c", kind: "added", id: "" },
        { path: "d", kind: "other", id: "" },
      ],
    });
  });

  test.each([
    ["many", Array.from({ length: 300 }, (_, index) => ({ filename: `${index}` }))],
    ["left out", undefined],
  ])("doesn't claim to know the files where they are %s", async (_, files) => {
    expect((await compare({ merge_base_commit: { sha: MERGE_BASE }, files })).files).toBeNull();
  });

  test("of commits that have nothing in common is an error", async () => {
    expect(await remoteErrorOf(compare({ message: "No common ancestor" }, 404))).toMatchObject({
      reason: "absent",
    });
  });

  test("without a merge base is none", async () => {
    expect(await remoteErrorOf(compare({ files: [] }))).toMatchObject({ reason: "unavailable" });
  });
});

describe("the files of a pull request", () => {
  function servePage(page: number, names: readonly string[]): void {
    const files = names.map((filename) => ({ filename, patch: "@@" }));
    api().get(`${REPO}/pulls/7/files?per_page=50&page=${page}`).reply(200, files);
  }

  const first = Array.from({ length: 50 }, (_, index) => `a${index}`);

  function files(...ofInterest: string[]) {
    return changedFiles(github, REPOSITORY, 7, new Set(ofInterest));
  }

  test("are read to the last page", async () => {
    servePage(1, first);
    servePage(2, ["b"]);
    expect(await files("a1", "z")).toHaveLength(51);
  });

  test("are read no further than is of interest", async () => {
    servePage(1, first);
    expect(await files("a1", "a49")).toHaveLength(50);
  });

  test("are not read where none is of interest", async () => {
    expect(await files()).toEqual([]);
    expect(requests()).toEqual([]);
  });

  test("come with every page or not at all", async () => {
    servePage(1, first);
    api().get(`${REPO}/pulls/7/files?per_page=50&page=2`).reply(502, "");
    expect(await remoteErrorOf(files("z"))).toMatchObject({ status: 502 });
  });
});

const PATH = ".github/toril.yml";
const POLICY = "rules: {}\n";
const POLICY_ID = blobId(Buffer.from(POLICY));
const POLICY_FILE = {
  path: PATH,
  id: POLICY_ID,
  bytes: new TextEncoder().encode(POLICY),
};

function servePolicy(status = 200, body: unknown = policyAnswer()): void {
  api()
    .get(`${REPO}/contents/${PATH}`)
    .reply(status, body as object);
}

function policyAnswer(): object {
  return {
    type: "file",
    encoding: "base64",
    sha: POLICY_ID,
    size: POLICY.length,
    content: Buffer.from(POLICY).toString("base64"),
  };
}

describe("the policy of the default branch", () => {
  test("is read by its path alone", async () => {
    servePolicy();
    expect(await readDefaultBranchFile(github, REPOSITORY, PATH)).toEqual(POLICY_FILE);
  });

  test("may be none", async () => {
    servePolicy(404, { message: "Not Found" });
    expect(await readDefaultBranchFile(github, REPOSITORY, PATH)).toBeNull();
  });

  test.each([
    ["a folder", [policyAnswer()]],
    ["a submodule", { ...policyAnswer(), type: "submodule" }],
    ["far too large", { ...policyAnswer(), size: 2_000_000, encoding: "none", content: "" }],
  ])("is an error where it is %s", async (_, body) => {
    servePolicy(200, body);
    await expect(readDefaultBranchFile(github, REPOSITORY, PATH)).rejects.toThrow(SetupError);
  });

  test("is never taken for none when GitHub fails", async () => {
    servePolicy(500, {});
    expect(await remoteErrorOf(readDefaultBranchFile(github, REPOSITORY, PATH))).toMatchObject({
      status: 500,
    });
  });
});

describe("how a pull request stands", () => {
  const TORIL = { __typename: "Bot", login: "toril" };
  const ANA = { __typename: "User", login: "ana" };
  const ANA_SEEN = { login: "ana", bot: false };
  const top = {
    id: "PRRC_11",
    databaseId: 11,
    isMinimized: false,
    body: "ours",
    viewerDidAuthor: true,
    author: TORIL,
  };

  const thread = {
    id: "PRRT_1",
    isResolved: false,
    isOutdated: false,
    viewerCanUnresolve: false,
    path: "src-tauri/capabilities/main.json",
    line: 5,
    startLine: null,
    subjectType: "LINE",
    comments: { totalCount: 1, nodes: [top] },
  };

  function threads(nodes: readonly object[], endCursor: string | null = null) {
    return { pageInfo: { hasNextPage: endCursor !== null, endCursor }, nodes };
  }

  function read() {
    return readSituation(github, REPOSITORY, 7, PATH);
  }

  function situation(changed: object = {}, policy: unknown = null, mode = 0o100644) {
    const pullRequest = {
      headRefOid: HEAD,
      state: "OPEN",
      reviews: { nodes: [] },
      reviewThreads: threads([]),
      ...changed,
    };
    const folder = policy === null ? null : { __typename: "Tree", entries: [{ name: "toril.yml", mode }] };
    return { data: { repository: { folder, policy, pullRequest } } };
  }

  test("is read in one request, policy included", async () => {
    const review = { databaseId: 21, body: "what changes", viewerDidAuthor: true, author: TORIL };
    serveQuery("TorilSituation", (variables) => {
      const asked = { policy: `HEAD:${PATH}`, folder: "HEAD:.github" };
      expect(variables).toEqual({ ...REPOSITORY, number: 7, ...asked });
      const said = {
        reviews: { nodes: [review, { ...review, body: "" }] },
        comments: { nodes: [{ ...review, databaseId: 31, body: "who accepted" }] },
        reviewThreads: threads([thread]),
      };
      return situation(said, { oid: POLICY_ID, isBinary: false, isTruncated: false, text: POLICY });
    });
    const us = { login: "toril", bot: true };
    expect(await read()).toEqual({
      head: HEAD,
      open: true,
      us,
      comments: [
        {
          id: 11,
          nodeId: "PRRC_11",
          threadId: "PRRT_1",
          author: us,
          body: "ours",
          path: "src-tauri/capabilities/main.json",
          line: 5,
          startLine: null,
          kind: "line",
          outdated: false,
          threadResolved: false,
          mayReopen: false,
          minimized: false,
          answered: false,
          replies: [],
          hasAllReplies: true,
        },
      ],
      reviews: [{ id: 21, author: us, body: "what changes" }],
      notes: [{ id: 31, author: us, body: "who accepted" }],
      policy: POLICY_FILE,
      organization: { kind: "unknown", error: expect.any(RemoteError) },
    });
  });

  test("tells who answered, what is outdated, and what is on a file", async () => {
    const answered = { totalCount: 2, nodes: [top, { ...top, author: ANA }] };
    const long = { totalCount: 200, nodes: [top] };
    const alone = { totalCount: 2, nodes: [top, { ...top, id: "PRRC_12", isMinimized: true }] };
    serveQuery("TorilSituation", () =>
      situation({
        reviewThreads: threads([
          { ...thread, comments: answered, isResolved: true, viewerCanUnresolve: true },
          { ...thread, comments: long, isOutdated: true, line: null },
          { ...thread, comments: alone, subjectType: "FILE" },
        ]),
      }),
    );
    const { comments } = await read();
    expect(comments).toMatchObject([
      {
        answered: true,
        threadResolved: true,
        mayReopen: true,
        kind: "line",
        replies: [{ author: ANA_SEEN }],
      },
      { answered: true, outdated: true, line: null },
      { answered: false, kind: "file", minimized: false, replies: [{ nodeId: "PRRC_12", minimized: true }] },
    ]);
  });

  test("takes nobody for us but who GitHub says it is", async () => {
    const forged = { ...top, viewerDidAuthor: false, author: { ...ANA, login: "toril" } };
    const gone = { ...forged, author: null };
    serveQuery("TorilSituation", () =>
      situation({
        reviewThreads: threads(
          [forged, gone].map((node) => ({ ...thread, comments: { totalCount: 1, nodes: [node] } })),
        ),
      }),
    );
    const { us, comments } = await read();
    expect(us).toBeNull();
    expect(comments.map(({ author }) => author)).toEqual([
      { login: "toril", bot: false },
      { login: "ghost", bot: false },
    ]);
  });

  test("is read to the last page of threads", async () => {
    serveQuery("TorilSituation", () => situation({ reviewThreads: threads([thread], "next") }));
    serveQuery("TorilThreads", ({ after }) => {
      expect(after).toBe("next");
      return situation({ reviewThreads: threads([thread]) });
    });
    expect((await read()).comments).toHaveLength(2);
  });

  test.each([
    ["came in part", { oid: POLICY_ID, text: POLICY.slice(0, 3) }],
    ["is something else", {}],
  ])("asks for the policy by itself where it %s", async (_, policy) => {
    serveQuery("TorilSituation", () => situation({}, policy));
    servePolicy();
    expect((await read()).policy).toEqual(POLICY_FILE);
  });

  test.each([
    ["a link, whose target would be one", 0o120000, { oid: POLICY_ID, text: POLICY }],
    ["a submodule", 0o160000, {}],
    ["a folder", 0o40000, {}],
  ])("takes for the policy nothing that is %s", async (_, mode, policy) => {
    serveQuery("TorilSituation", () => situation({}, policy, mode));
    await expect(read()).rejects.toThrow(SetupError);
  });

  test("asks for the policy by itself where its folder isn't told", async () => {
    const { data } = situation({}, { oid: POLICY_ID, text: POLICY });
    serveQuery("TorilSituation", () => ({ data: { repository: { ...data.repository, folder: null } } }));
    servePolicy();
    expect((await read()).policy).toEqual(POLICY_FILE);
    expect(requests()).toHaveLength(2);
  });

  test("has no policy only where GitHub says so", async () => {
    const errors = [{ type: "TIMEOUT", message: "timeout", path: ["repository", "policy"] }];
    serveQuery("TorilSituation", () => ({ ...situation(), errors }));
    servePolicy();
    expect((await read()).policy).toEqual(POLICY_FILE);
  });

  test("has no policy where something else failed", async () => {
    const errors = [{ type: "TIMEOUT", message: "timeout", path: ["repository", "o3"] }];
    serveQuery("TorilSituation", () => ({ ...situation(), errors }));
    expect((await read()).policy).toBeNull();
  });

  const asFile = (mode: number, policy: object = { oid: POLICY_ID, text: POLICY }) => ({
    owners: { folder: { __typename: "Tree", entries: [{ name: "toril.yml", mode }] }, policy },
  });
  const failing = (path: string, type: string) => ({ errors: [{ type, message: "", path: [path] }] });

  test.each<[what: string, answer: object, errors: object, known: object]>([
    ["a file", asFile(0o100644), {}, { kind: "file", file: POLICY_FILE }],
    ["a link", asFile(0o120000), {}, { kind: "odd", why: expect.stringContaining("is a link") }],
    [
      "cut off",
      asFile(0o100644, { oid: POLICY_ID, text: "f" }),
      {},
      { kind: "odd", why: expect.stringContaining("far too large") },
    ],
    [
      "in a folder that is a link",
      { owners: { folder: { __typename: "Blob" }, policy: null } },
      {},
      { kind: "odd", why: expect.stringContaining("is a link") },
    ],
    [
      "not there",
      { owners: { folder: { __typename: "Tree", entries: [] }, policy: null } },
      {},
      { kind: "none", why: `there is no ${PATH} on the default branch of gnu/.github` },
    ],
    [
      "in no folder",
      { owners: { folder: null, policy: null } },
      {},
      { kind: "none", why: `there is no ${PATH} on the default branch of gnu/.github` },
    ],
    [
      "in a repository that may be private",
      { owners: null, moved: null },
      failing("owners", "NOT_FOUND"),
      { kind: "none", why: "there is no gnu/.github, or it is private and the token may not read it" },
    ],
    [
      "in one that the token may not read",
      { owners: null, moved: null },
      failing("owners", "FORBIDDEN"),
      { kind: "none", why: "the token may not read gnu/.github" },
    ],
    [
      "in one that went to another owner",
      { owners: null, moved: { nameWithOwner: "mallory/github" } },
      failing("owners", "NOT_FOUND"),
      { kind: "none", why: "gnu/.github was renamed to mallory/github" },
    ],
    [
      "where GitHub had no time for it",
      { owners: null, moved: null },
      failing("owners", "SERVICE_UNAVAILABLE"),
      { kind: "unknown", error: expect.any(RemoteError) },
    ],
  ])("knows the owner's policy that is %s", async (_, answer, errors, known) => {
    serveQuery("TorilSituation", () => ({ data: { ...situation().data, ...answer }, ...errors }));
    expect((await read()).organization).toEqual(known);
    serveQuery("TorilOwnersFile", (variables) => {
      expect(variables).toEqual({ owner: "gnu", policy: `HEAD:${PATH}`, folder: "HEAD:.github" });
      return { data: { __typename: "Query", ...answer }, ...errors };
    });
    expect(await readOwnersFile(github, REPOSITORY, PATH)).toEqual(known);
  });

  test.each([
    ["the pull request", { data: { repository: { policy: null, pullRequest: null } } }],
    ["its threads", situation({ reviewThreads: null })],
  ])("isn't guessed without %s", async (_, answer) => {
    serveQuery("TorilSituation", () => answer);
    expect(await remoteErrorOf(read())).toMatchObject({
      reason: "unavailable",
    });
  });

  test("is absent with its repository", async () => {
    const errors = [{ type: "NOT_FOUND", message: "no", path: ["repository"] }];
    serveQuery("TorilSituation", () => ({ data: { repository: null }, errors }));
    expect(await remoteErrorOf(read())).toMatchObject({
      reason: "absent",
    });
  });
});
