import { describe, expect, test } from "vitest";
import { blobId } from "../../src/adapters/blob-id.ts";
import { memoryContentCache } from "../../src/adapters/github/content-cache.ts";
import { type GitHubTreeOptions, githubTree } from "../../src/adapters/github/github-tree.ts";
import { WALK_LIMITS } from "../../src/adapters/github/tree-items.ts";
import { SetupError } from "../../src/adapters/setup-error.ts";
import { type Entry, TREE_LIMITS, type Tree } from "../../src/domain/tree.ts";
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

const TREES = `${REPO}/git/trees`;

function tree(options: GitHubTreeOptions = {}, sha = HEAD): Tree {
  return githubTree(github, REPOSITORY, sha, options);
}

type Item = Readonly<{ path: string; mode: string; type: string; sha: string; size?: number }>;

function file(path: string, content = path): Item {
  return { path, mode: "100644", type: "blob", sha: idOf(content), size: Buffer.byteLength(content) };
}

function folder(path: string): Item {
  return { path, mode: "040000", type: "tree", sha: folderId(path) };
}

function folderId(path: string): string {
  return idOf(`folder ${path}`);
}

function idOf(content: string | Uint8Array): string {
  return blobId(Buffer.from(content));
}

function serveTree(sha: string, items: readonly Item[], truncated = false): void {
  api().get(`${TREES}/${sha}?recursive=1`).reply(200, { sha, url: "", tree: items, truncated });
}

function serveFlat(sha: string, items: readonly Item[], truncated = false): void {
  api().get(`${TREES}/${sha}`).reply(200, { sha, url: "", tree: items, truncated });
}

function entry(content: string | Uint8Array, path = "a.txt"): Entry {
  return { path, id: idOf(content), size: Buffer.from(content).length };
}

function serveBlob(content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  const body = { sha: idOf(content), encoding: "base64", content: wrapped(bytes), size: bytes.length };
  api()
    .get(`${REPO}/git/blobs/${idOf(content)}`)
    .reply(200, body);
}

/** GitHub breaks base64 into lines. */
function wrapped(bytes: Buffer): string {
  return bytes.toString("base64").replace(/(.{60})/g, "$1\n");
}

/** Serves a batch: what the repository has of the ids that are asked for, by its text. */
function serveBatch(...answers: readonly (string | object | null)[]): void {
  serveQuery("TorilBlobs", (variables) => {
    const blobs = answers.map((answer, index) => {
      if (typeof answer === "string") expect(variables[`o${index}`]).toBe(idOf(answer));
      const blob =
        typeof answer === "string" ? { isBinary: false, isTruncated: false, text: answer } : answer;
      return [`o${index}`, blob];
    });
    return { data: { repository: Object.fromEntries(blobs) } };
  });
}

async function textsIn(reading: ReturnType<Tree["read"]>): Promise<string[]> {
  return [...(await reading).values()].map((bytes) => Buffer.from(bytes).toString("utf8")).sort();
}

describe("a commit", () => {
  test("is listed in one request", async () => {
    serveTree(HEAD, [folder("b"), file("b/c.txt"), file("a.txt"), { ...file("run.sh"), mode: "100755" }]);
    const listing = await tree({ rev: "refs/pull/7/head" }).list();
    expect(listing.revision).toEqual({ rev: "refs/pull/7/head", sha: HEAD });
    expect(listing.entries).toEqual(
      ["a.txt", "b/c.txt", "run.sh"].map((path) => ({ path, id: idOf(path), size: path.length })),
    );
    expect(listing.gaps).toEqual([]);
  });

  test("names links, submodules and what git doesn't know", async () => {
    serveTree(HEAD, [
      { ...file("link"), mode: "120000" },
      { path: "sub", mode: "160000", type: "commit", sha: BASE },
      { ...file("odd"), mode: "060000" },
    ]);
    const { entries, unfollowed } = await tree().list();
    expect(entries).toEqual([]);
    expect(unfollowed).toEqual([
      { path: "link", what: "symbolic link", id: idOf("link") },
      { path: "odd", what: "special file", id: idOf("odd") },
      { path: "sub", what: "submodule", id: BASE },
    ]);
  });

  test("has hostile names, which stay names or are left out", async () => {
    const names = [
      "../../etc/passwd",
      "a//b",
      "__proto__",
      "line\nbreak",
      "bad\uFFFDname",
      `${"d/".repeat(65)}f`,
    ];
    serveTree(
      HEAD,
      names.map((name) => file(name)),
    );
    const { entries, gaps } = await tree().list();
    expect(entries.map(({ path }) => path)).toEqual(["__proto__", "line\nbreak"]);
    expect(gaps.map(({ kind }) => kind).sort()).toEqual([
      "truncated",
      "truncated",
      "truncated",
      "unreadable",
    ]);
  });

  test("says which file has no size", async () => {
    const { size: _, ...item } = file("a.txt");
    serveTree(HEAD, [item]);
    expect((await tree().list()).gaps.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      "a.txt unreadable",
    ]);
  });

  test.each([
    [404, "absent"],
    [409, "invalid"],
    [500, "unavailable"],
  ])("that GitHub answers with %i for is an error", async (status, reason) => {
    api().get(`${TREES}/${HEAD}?recursive=1`).reply(status, { message: "no" });
    expect(await remoteErrorOf(tree().list())).toMatchObject({
      reason,
      asked: `listing the files of ${"a".repeat(12)}`,
    });
  });

  test.each(["", "{}", { tree: [{ path: "a" }] }, { tree: "a" }])(
    "isn't guessed from an odd answer: %j",
    async (body) => {
      api().get(`${TREES}/${HEAD}?recursive=1`).reply(200, body);
      expect(await remoteErrorOf(tree().list())).toMatchObject({ reason: "unavailable", again: true });
    },
  );

  test("has to be named by its full SHA", () => {
    expect(() => tree({}, "main")).toThrow(SetupError);
    expect(() => tree({}, "../../../user")).toThrow("is not the full SHA of a commit");
    expect(() => tree({}, "c".repeat(64))).not.toThrow();
  });

  test("is listed once for all reviews that share a cache", async () => {
    const cache = memoryContentCache();
    serveTree(HEAD, [file("a.txt")]);
    const first = await tree({ cache }).list();
    expect(await tree({ cache }).list()).toEqual(first);
    expect(requests()).toHaveLength(1);
  });
});

describe("a tree that GitHub cuts short", () => {
  test("is walked folder by folder", async () => {
    serveTree(HEAD, [file("a.txt")], true);
    serveFlat(HEAD, [file("a.txt"), folder("small"), folder("large")]);
    serveTree(folderId("small"), [folder("x"), file("x/b.txt")]);
    serveTree(folderId("large"), [], true);
    serveFlat(folderId("large"), [file("c.txt"), folder("deep")]);
    serveTree(folderId("deep"), [file("d.txt")]);
    const { entries, gaps } = await tree().list();
    expect(entries.map(({ path }) => path)).toEqual([
      "a.txt",
      "large/c.txt",
      "large/deep/d.txt",
      "small/x/b.txt",
    ]);
    expect(gaps).toEqual([]);
  });

  test("names the folder whose own entries are too many", async () => {
    serveTree(HEAD, [], true);
    serveFlat(HEAD, [folder("large")]);
    serveTree(folderId("large"), [], true);
    serveFlat(folderId("large"), [file("c.txt")], true);
    const { entries, gaps } = await tree().list();
    expect(entries.map(({ path }) => path)).toEqual(["large/c.txt"]);
    expect(gaps).toMatchObject([
      { kind: "truncated", blocking: true, message: expect.stringContaining("`large`") },
    ]);
  });

  test("is not walked for ever, and what tools filled is left out first", async () => {
    const names = Array.from({ length: WALK_LIMITS.folders }, (_, index) => `f${index}`);
    serveTree(HEAD, [], true);
    serveFlat(HEAD, [folder("node_modules"), ...names.map(folder)]);
    for (const name of names) serveTree(folderId(name), []);
    const { gaps } = await tree().list();
    expect(gaps.map(({ message }) => message)).toEqual([
      "The repository is too large for GitHub to list whole; not all was looked at in `node_modules`.",
    ]);
  });

  test("is not kept when something stayed out", async () => {
    const cache = memoryContentCache();
    for (let round = 0; round < 2; round += 1) {
      serveTree(HEAD, [], true);
      serveFlat(HEAD, [], true);
      expect((await tree({ cache }).list()).gaps).toHaveLength(1);
    }
  });
});

describe("files", () => {
  test("are read in one request", async () => {
    serveBatch("one", "two\r\n", "");
    expect(await textsIn(tree().read([entry("one"), entry("two\r\n"), entry("")]))).toEqual([
      "",
      "one",
      "two\r\n",
    ]);
  });

  test("of one content are read once", async () => {
    serveBlob("same");
    const contents = await tree().read([entry("same", "a"), entry("same", "b")]);
    expect([...contents.keys()]).toEqual([idOf("same")]);
  });

  test("come byte by byte where they are no plain text", async () => {
    const latin1 = new Uint8Array([0x61, 0xe9]);
    const binary = new Uint8Array([0, 1, 2]);
    serveBatch(
      "text",
      { isBinary: false, isTruncated: false, text: "aé" },
      { isBinary: true, isTruncated: false, text: null },
    );
    serveBlob(latin1);
    serveBlob(binary);
    const contents = await tree().read([entry("text"), entry(latin1), entry(binary)]);
    expect([...(contents.get(idOf(latin1)) ?? [])]).toEqual([0x61, 0xe9]);
    expect([...(contents.get(idOf(binary)) ?? [])]).toEqual([0, 1, 2]);
  });

  test("that are large are read one by one", async () => {
    const large = "x".repeat(600_000);
    serveBlob(large);
    serveBatch("one", "two");
    expect(await textsIn(tree().read([entry(large), entry("one"), entry("two")]))).toEqual([
      "one",
      "two",
      large,
    ]);
  });

  test("past the bound are not asked for", async () => {
    const contents = await tree().read([{ path: "a", id: BASE, size: TREE_LIMITS.fileBytes + 1 }]);
    expect(contents.size).toBe(0);
    expect(requests()).toEqual([]);
  });

  test("with other bytes than their id says are absent", async () => {
    api().get(`${REPO}/git/blobs/${BASE}`).reply(200, { encoding: "base64", content: "YQ==" });
    expect((await tree().read([{ path: "a", id: BASE, size: 1 }])).size).toBe(0);
  });

  test("that GitHub doesn't have are absent", async () => {
    serveBatch("one", null);
    api()
      .get(`${REPO}/git/blobs/${idOf("gone")}`)
      .reply(404, { message: "Not Found" });
    expect(await textsIn(tree().read([entry("one"), entry("gone")]))).toEqual(["one"]);
  });

  test("are read without GraphQL where that fails", async () => {
    serveQuery("TorilBlobs", () => ({ errors: [{ message: "Something went wrong" }] }));
    serveBlob("one");
    serveBlob("two");
    expect(await textsIn(tree().read([entry("one"), entry("two")]))).toEqual(["one", "two"]);
  });

  test("are read in part by GraphQL where only part of it fails", async () => {
    serveQuery("TorilBlobs", () => ({
      data: { repository: { o0: { isBinary: false, isTruncated: false, text: "one" }, o1: null } },
      errors: [{ type: "TIMEOUT", message: "timeout", path: ["repository", "o1"] }],
    }));
    serveBlob("two");
    expect(await textsIn(tree().read([entry("one"), entry("two")]))).toEqual(["one", "two"]);
  });

  test("are not asked for again at a rate limit", async () => {
    serveQuery("TorilBlobs", () => ({
      data: null,
      errors: [{ type: "RATE_LIMITED", message: "rate limit" }],
    }));
    const error = await remoteErrorOf(tree().read([entry("one"), entry("two")]));
    expect(error).toMatchObject({ reason: "rate-limit", asked: "reading 2 files" });
    expect(requests()).toEqual(["POST /graphql"]);
  });

  test("are asked for in several batches where they are many", async () => {
    const names = Array.from({ length: 70 }, (_, index) => `file ${index}`);
    serveBatch(...names.slice(0, 60));
    serveBatch(...names.slice(60));
    expect((await tree().read(names.map((name) => entry(name)))).size).toBe(70);
  });

  test("are read once for all reviews that share a cache", async () => {
    const cache = memoryContentCache();
    serveBatch("one", "two");
    await tree({ cache }).read([entry("one"), entry("two")]);
    expect(await textsIn(tree({ cache }, BASE).read([entry("two"), entry("one")]))).toEqual(["one", "two"]);
    expect(requests()).toEqual(["POST /graphql"]);
  });

  test("are not taken from a cache that holds something else", async () => {
    const cache = memoryContentCache();
    await cache.put(`blob ${idOf("one")}`, Buffer.from("another"));
    serveBlob("one");
    expect(await textsIn(tree({ cache }).read([entry("one")]))).toEqual(["one"]);
  });
});

test("a cache in memory forgets what was used longest ago", async () => {
  const cache = memoryContentCache(4);
  await cache.put("a", new Uint8Array(2));
  await cache.put("b", new Uint8Array(2));
  await cache.get("a");
  await cache.put("c", new Uint8Array(1));
  await cache.put("large", new Uint8Array(5));
  const kept = await Promise.all(["a", "b", "c", "large"].map(async (key) => (await cache.get(key))?.length));
  expect(kept).toEqual([2, undefined, 1, undefined]);
});
