import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openGitTree } from "../../src/adapters/git/git-tree.ts";
import { openRepository, type Repository } from "../../src/adapters/git/repository.ts";
import { defaultBranch, mergeBase, resolveRevision } from "../../src/adapters/git/revisions.ts";
import { openWorkTree } from "../../src/adapters/git/worktree-tree.ts";
import { SetupError } from "../../src/adapters/setup-error.ts";
import type { Listing, Tree } from "../../src/domain/tree.ts";
import {
  commitAll,
  gapsOf,
  gitIn,
  gitWith,
  NO_ODD_FILES,
  scratchFolder,
  scratchRepository,
  textsOf,
  writeFiles,
} from "./scratch.ts";

const opened: Repository[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(opened.splice(0).map((repository) => repository.close()));
});

async function open(folder: string): Promise<Repository> {
  const repository = await openRepository(folder);
  opened.push(repository);
  return repository;
}

async function treeAt(folder: string, rev = "HEAD"): Promise<Tree> {
  return openGitTree(await open(folder), rev);
}

async function workTreeAt(folder: string): Promise<Tree> {
  return openWorkTree(await open(folder));
}

function idOf({ entries }: Listing, path: string): string | undefined {
  return entries.find((entry) => entry.path === path)?.id;
}

async function errorOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SetupError);
  return (error as SetupError).message;
}

describe("a commit", () => {
  test("is listed and read, empty and binary files too", async () => {
    const folder = scratchRepository({
      "a.txt": "one\n",
      "b/c.bin": new Uint8Array([0, 10, 255]),
      empty: "",
    });
    const tree = await treeAt(folder);
    const listing = await tree.list();
    expect(listing.revision).toEqual({ rev: "HEAD", sha: gitIn(folder, "rev-parse", "HEAD") });
    expect(listing.entries.map(({ path, size }) => [path, size])).toEqual([
      ["a.txt", 4],
      ["b/c.bin", 3],
      ["empty", 0],
    ]);
    const contents = await tree.read(listing.entries);
    expect([...(contents.get(idOf(listing, "b/c.bin") ?? "") ?? [])]).toEqual([0, 10, 255]);
    expect(contents.get(idOf(listing, "empty") ?? "")?.length).toBe(0);
  });

  test("is read from a subfolder as a whole", async () => {
    const folder = scratchRepository({ "a.txt": "a", "b/c.txt": "c" });
    expect(await textsOf(await treeAt(join(folder, "b")))).toEqual({ "a.txt": "a", "b/c.txt": "c" });
  });

  test("is read from a bare repository", async () => {
    const folder = scratchRepository({ "a.txt": "a" });
    const bare = scratchFolder();
    gitIn(bare, "clone", "-q", "--bare", folder, "bare.git");
    expect(await textsOf(await treeAt(join(bare, "bare.git")))).toEqual({ "a.txt": "a" });
  });

  test("is read from a repository of the SHA-256 format", async () => {
    const folder = scratchRepository({ "a.txt": "a" }, "--object-format=sha256");
    const tree = await treeAt(folder);
    expect((await tree.list()).revision.sha).toHaveLength(64);
    expect(await textsOf(tree)).toEqual({ "a.txt": "a" });
    expect((await (await workTreeAt(folder)).list()).entries).toEqual((await tree.list()).entries);
  });

  test("of many large files arrives whole", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`f${index}`, `${index}:${"x".repeat(index * 997)}`]),
    );
    expect(await textsOf(await treeAt(scratchRepository(files)))).toEqual(files);
  });

  test("names links and submodules, which nobody follows", async () => {
    const folder = scratchRepository({ "a.txt": "a" });
    symlinkSync("/etc/passwd", join(folder, "link"));
    gitIn(folder, "add", "link");
    gitIn(folder, "update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},sub`);
    gitIn(folder, "commit", "-q", "-m", "x");
    const tree = await treeAt(folder);
    expect(await textsOf(tree)).toEqual({ "a.txt": "a" });
    expect(await gapsOf(tree)).toEqual(["link symbolic link", "sub submodule"]);
  });

  test.skipIf(NO_ODD_FILES)("keeps strange names, and names those that are no text", async () => {
    const names = ["line\nbreak", " space ", "-dash", "é", 'quo"te', "\u{1F600}", "back\\slash"];
    const folder = scratchRepository(Object.fromEntries(names.map((name) => [name, name])));
    const blob = gitWith(folder, "x", "hash-object", "-w", "--stdin");
    const record = Buffer.concat([Buffer.from(`100644 ${blob}\tbad-`), Buffer.from([0xff, 0])]);
    gitWith(folder, record, "update-index", "-z", "--index-info");
    gitIn(folder, "commit", "-q", "-m", "x");
    const tree = await treeAt(folder);
    expect(await textsOf(tree)).toEqual(Object.fromEntries(names.map((name) => [name, name])));
    expect(await gapsOf(tree)).toEqual(["bad-\uFFFD unreadable"]);
  });

  test("made by hand can't lead out of the tree, nor hold a file twice", async () => {
    const folder = scratchRepository({ "a.txt": "a" });
    const blob = gitWith(folder, "evil", "hash-object", "-w", "--stdin");
    const entry = (mode: string, name: string, id: string) =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, "hex")]);
    const write = (...entries: Buffer[]) =>
      gitWith(folder, Buffer.concat(entries), "hash-object", "-t", "tree", "-w", "--literally", "--stdin");
    const inner = write(entry("100644", "x", blob));
    const root = write(
      entry("40000", "..", inner),
      entry("100644", "twice", blob),
      entry("100644", "twice", blob),
    );
    const commit = gitIn(folder, "commit-tree", root, "-m", "x");
    const tree = await treeAt(folder, commit);
    expect((await tree.list()).entries.map(({ path }) => path)).toEqual(["twice"]);
    expect(await gapsOf(tree)).toEqual(["../x truncated", "twice unreadable blocking"]);
  });

  test("lacks what the repository lost, and reads the rest", async () => {
    const folder = scratchRepository({ "a.txt": "a", "b.txt": "b" });
    const id = gitIn(folder, "rev-parse", "HEAD:a.txt");
    const tree = await treeAt(folder);
    const { entries } = await tree.list();
    rmSync(join(folder, ".git/objects", id.slice(0, 2), id.slice(2)));
    expect([...(await tree.read(entries)).keys()]).toEqual([idOf(await tree.list(), "b.txt")]);
    expect(await gapsOf(tree)).toEqual(["a.txt unreadable"]);
  });

  test("of a partial clone names what the clone doesn't hold, and fetches nothing", async () => {
    const folder = scratchRepository({ "a.txt": "a", "b.txt": "b" });
    gitIn(folder, "config", "uploadpack.allowFilter", "true");
    const clone = scratchFolder();
    gitIn(clone, "clone", "-q", "--filter=blob:none", "--no-checkout", `file://${folder}`, ".");
    const tree = await treeAt(clone);
    expect(await textsOf(tree)).toEqual({});
    expect(await gapsOf(tree)).toEqual(["a.txt unreadable", "b.txt unreadable"]);
  });

  test("is read though the surroundings point git elsewhere", async () => {
    const folder = scratchRepository({ "a.txt": "a" });
    vi.stubEnv("GIT_DIR", join(scratchRepository({ "b.txt": "b" }), ".git"));
    vi.stubEnv("GIT_OBJECT_DIRECTORY", "/nonexistent");
    expect(await textsOf(await treeAt(folder))).toEqual({ "a.txt": "a" });
  });

  test("is the real one, not what a replacement says", async () => {
    const folder = scratchRepository({ "a.txt": "a" });
    const real = gitIn(folder, "rev-parse", "HEAD");
    writeFiles(folder, { "a.txt": "replaced" });
    const other = commitAll(folder);
    gitIn(folder, "replace", real, other);
    expect(await textsOf(await treeAt(folder, real))).toEqual({ "a.txt": "a" });
  });

  test("of a repository that belongs to someone else is read", async () => {
    const folder = scratchRepository({ "a.txt": "a" });
    vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    expect(await textsOf(await treeAt(folder))).toEqual({ "a.txt": "a" });
  });
});

test("nothing that a repository configures is run", async () => {
  const folder = scratchRepository({ "a.txt": "a\n", ".gitattributes": "* filter=evil diff=evil text\n" });
  const marker = join(scratchFolder(), "marker");
  const evil = `touch ${marker}`;
  const script = join(folder, ".git/evil.sh");
  writeFileSync(script, `#!/bin/sh\n${evil}\n`, { mode: 0o755 });
  for (const name of [
    "core.fsmonitor",
    "diff.external",
    "diff.evil.textconv",
    "filter.evil.clean",
    "filter.evil.smudge",
    "filter.evil.process",
    "core.sshCommand",
    "core.pager",
    "core.editor",
    "credential.helper",
    "uploadpack.packObjectsHook",
    "alias.cat-file",
  ]) {
    gitIn(folder, "config", name, script);
  }
  gitIn(folder, "config", "extensions.partialClone", "origin");
  gitIn(folder, "config", "core.repositoryFormatVersion", "1");
  gitIn(folder, "config", "remote.origin.url", `ext::sh -c "${evil}"`);
  gitIn(folder, "config", "remote.origin.promisor", "true");
  gitIn(folder, "config", "remote.origin.uploadpack", script);
  gitIn(folder, "config", "protocol.allow", "always");
  gitIn(folder, "config", "protocol.ext.allow", "always");
  for (const hook of ["post-index-change", "post-checkout", "reference-transaction"]) {
    mkdirSync(join(folder, ".git/hooks"), { recursive: true });
    writeFileSync(join(folder, ".git/hooks", hook), `#!/bin/sh\n${evil}\n`, { mode: 0o755 });
  }
  writeFileSync(join(folder, "a.txt"), "b\n");

  const repository = await open(folder);
  await textsOf(await openGitTree(repository, "HEAD"));
  await textsOf(await openWorkTree(repository));
  await repository.objects.read("2".repeat(40)); // a blob that a partial clone would fetch
  await resolveRevision(repository, "2".repeat(40)).catch(() => {});
  await defaultBranch(repository);
  expect(existsSync(marker)).toBe(false);

  expect(() => gitIn(folder, "status")).toThrow(); // git by itself falls into the trap
  expect(existsSync(marker)).toBe(true);
});

describe("the working tree", () => {
  test("holds edits and new files, but not what is ignored or deleted", async () => {
    const folder = scratchRepository({
      "a.txt": "a",
      "b.txt": "b",
      "gone.txt": "x",
      ".gitignore": "ignored\n",
    });
    writeFiles(folder, { "b.txt": "edited", "new/c.txt": "c", ignored: "i" });
    rmSync(join(folder, "gone.txt"));
    const tree = await workTreeAt(folder);
    expect(await textsOf(tree)).toEqual({
      ".gitignore": "ignored\n",
      "a.txt": "a",
      "b.txt": "edited",
      "new/c.txt": "c",
    });
    const commit = await (await treeAt(folder)).list();
    const listing = await tree.list();
    expect(listing.revision).toEqual({ rev: "WORKTREE", sha: null });
    expect(idOf(listing, "a.txt")).toBe(idOf(commit, "a.txt"));
    expect(idOf(listing, "b.txt")).not.toBe(idOf(commit, "b.txt"));
  });

  test("follows no link, neither a file nor a folder that became one", async () => {
    const folder = scratchRepository({ "a.txt": "a", "dir/b.txt": "b", "c.txt": "c" });
    const outside = scratchFolder({ "b.txt": "secret" });
    rmSync(join(folder, "dir"), { recursive: true });
    symlinkSync(outside, join(folder, "dir"));
    rmSync(join(folder, "c.txt"));
    symlinkSync(join(outside, "b.txt"), join(folder, "c.txt"));
    const tree = await workTreeAt(folder);
    expect(await textsOf(tree)).toEqual({ "a.txt": "a" });
    expect(await gapsOf(tree)).toEqual([
      "c.txt symbolic link",
      "dir symbolic link",
      "dir/b.txt symbolic link",
    ]);
  });

  test.skipIf(NO_ODD_FILES)("doesn't wait for a pipe", async () => {
    const folder = scratchRepository({ "a.txt": "a", pipe: "x" });
    rmSync(join(folder, "pipe"));
    gitIn(folder, "-c", "alias.mk=!mkfifo pipe", "mk");
    const tree = await workTreeAt(folder);
    expect(await textsOf(tree)).toEqual({ "a.txt": "a" });
    expect(await gapsOf(tree)).toEqual(["pipe special file"]);
  });

  test("lacks a file that changes between listing and reading", async () => {
    const folder = scratchRepository({ "a.txt": "a", "b.txt": "b" });
    const tree = await workTreeAt(folder);
    const { entries } = await tree.list();
    writeFiles(folder, { "a.txt": "grown" });
    expect((await tree.read(entries)).size).toBe(1);
  });

  test("can't be pointed elsewhere by core.worktree", async () => {
    const folder = scratchRepository({ "a.txt": "a" });
    gitIn(folder, "config", "core.worktree", scratchFolder({ secret: "s" }));
    expect(await textsOf(await workTreeAt(folder))).toEqual({ "a.txt": "a" });
  });

  test("of a linked work tree is its own", async () => {
    const folder = scratchRepository({ "a.txt": "a" });
    const linked = join(scratchFolder(), "linked");
    gitIn(folder, "worktree", "add", "-q", linked, "-b", "other");
    writeFiles(linked, { "a.txt": "linked" });
    expect(await textsOf(await workTreeAt(linked))).toEqual({ "a.txt": "linked" });
  });

  test("is lacking in a bare repository", async () => {
    const bare = scratchFolder();
    gitIn(bare, "init", "-q", "--bare", ".");
    expect(await errorOf(workTreeAt(bare))).toMatch(/bare/);
  });
});

describe("revisions", () => {
  test("are resolved to commits, tags too", async () => {
    const folder = scratchRepository({ "a.txt": "a" });
    gitIn(folder, "tag", "-a", "v1", "-m", "x");
    const sha = gitIn(folder, "rev-parse", "HEAD");
    const repository = await open(folder);
    expect(await resolveRevision(repository, "v1")).toEqual({ rev: "v1", sha });
    expect(await mergeBase(repository, sha, sha)).toBe(sha);
  });

  test.each(["nope", "--help", "--output=x", "-h", "", "a\0b", "a\nb", "HEAD:a.txt"])(
    "that are no commit (%j) are an error that says so",
    async (rev) => {
      const repository = await open(scratchRepository({ "a.txt": "a" }));
      expect(await errorOf(resolveRevision(repository, rev))).toMatch(/has no commit/);
    },
  );

  test("give the merge base, not the tip", async () => {
    const folder = scratchRepository({ "a.txt": "a" });
    const base = gitIn(folder, "rev-parse", "HEAD");
    gitIn(folder, "checkout", "-q", "-b", "topic");
    const head = commitAll(folder);
    gitIn(folder, "checkout", "-q", "main");
    const main = commitAll(folder);
    expect(await mergeBase(await open(folder), main, head)).toBe(base);
  });

  test("of a shallow clone say how to get the rest", async () => {
    const folder = scratchRepository({ "a.txt": "a" });
    const old = gitIn(folder, "rev-parse", "HEAD");
    gitIn(folder, "checkout", "-q", "--orphan", "other");
    const other = commitAll(folder);
    const shallow = scratchFolder();
    gitIn(shallow, "clone", "-q", "--depth", "1", "--no-single-branch", `file://${folder}`, ".");
    const repository = await open(shallow);
    expect(await errorOf(resolveRevision(repository, "1".repeat(40)))).toMatch(/fetch-depth: 0/);
    expect(await errorOf(mergeBase(repository, old, other))).toMatch(/git fetch --unshallow/);
  });

  test("know the default branch", async () => {
    const folder = scratchRepository({ "a.txt": "a" });
    expect(await defaultBranch(await open(folder))).toBe("refs/heads/main");
    gitIn(folder, "branch", "-m", "main", "trunk");
    expect(await errorOf(defaultBranch(await open(folder)))).toMatch(/--base/);
    gitIn(folder, "config", "init.defaultBranch", "trunk");
    expect(await defaultBranch(await open(folder))).toBe("refs/heads/trunk");
    const clone = scratchFolder();
    gitIn(clone, "clone", "-q", folder, ".");
    expect(await defaultBranch(await open(clone))).toBe("refs/remotes/origin/trunk");
  });
});

describe("a setup that can't work says what to do", () => {
  test("no repository", async () => {
    vi.stubEnv("GIT_CEILING_DIRECTORIES", "/");
    expect(await errorOf(open(scratchFolder()))).toMatch(/not in a git repository.*--repo/);
  });

  test("no folder", async () => {
    expect(await errorOf(open("/nonexistent/folder"))).toMatch(/There is no folder/);
  });

  test("no git", async () => {
    const folder = scratchRepository({ "a.txt": "a" });
    vi.stubEnv("PATH", "/nonexistent");
    expect(await errorOf(open(folder))).toMatch(/git is not installed/);
  });
});

test("a closed repository reads nothing and leaves no process", async () => {
  const folder = scratchRepository({ "a.txt": "a" });
  const repository = await open(folder);
  const id = gitIn(folder, "rev-parse", "HEAD:a.txt");
  expect(new TextDecoder().decode(await repository.objects.read(id))).toBe("a");
  await repository.close();
  expect(await repository.objects.read(id)).toBeUndefined();
  await repository.close();
});

test("what is asked for beside a blob gives nothing", async () => {
  const folder = scratchRepository({ "a.txt": "a" });
  const { objects } = await open(folder);
  const [commit, blob] = [gitIn(folder, "rev-parse", "HEAD"), gitIn(folder, "rev-parse", "HEAD:a.txt")];
  const answers = await Promise.all(
    [commit, blob, "HEAD", `${blob}\n${blob}`, "0".repeat(40)].map((id) => objects.read(id)),
  );
  expect(answers.map((answer) => answer?.length)).toEqual([undefined, 1, undefined, undefined, undefined]);
});
