import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openFolderTree } from "../../src/adapters/folder/folder-tree.ts";
import { openGitTree } from "../../src/adapters/git/git-tree.ts";
import { openRepository } from "../../src/adapters/git/repository.ts";
import { openWorkTree } from "../../src/adapters/git/worktree-tree.ts";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { Review } from "../../src/domain/review.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { commitAll, gitIn, scratchFolder, scratchRepository, writeFiles } from "../adapters/scratch.ts";
import { app, appWith, CAPABILITY_PATH, CONFIG_PATH, LOCK_PATH, PERMISSION_PATH } from "./apps.ts";

/** Paths of the head in whose place a link stands. A build follows it; a review can't know what it finds there. */
const LINKED = [
  CAPABILITY_PATH,
  PERMISSION_PATH,
  CONFIG_PATH,
  LOCK_PATH,
  "src-tauri/Cargo.toml",
  "src-tauri/build.rs",
  "src-tauri/tauri.linux.conf.json",
  "src-tauri/capabilities/more.json",
  "src-tauri/capabilities/more",
  "src-tauri/capabilities",
  "src-tauri/permissions",
  "src-tauri",
  ".github/toril.yml",
];

const SUBMODULES = [
  "src-tauri/capabilities",
  "src-tauri/permissions",
  "src-tauri/capabilities/more",
  "src-tauri",
  ".github/toril.yml",
];

describe.each(LINKED)("a link in the place of %s keeps the review from passing:", (path) => {
  test("in a commit", async () => {
    const folder = linked(path);
    commitAll(folder);
    refuses(await reviewIn(folder, "HEAD"), path);
  });

  test("in the working tree", async () => {
    refuses(await reviewIn(linked(path), "WORKTREE"), path);
  });

  test("in a folder", async () => {
    const base = scratchFolder(app());
    const head = scratchFolder(app());
    link(head, path);
    refuses(await reviewTrees({ base: await openFolderTree(base), head: await openFolderTree(head) }), path);
  });
});

describe.each(SUBMODULES)("a submodule in the place of %s keeps the review from passing:", (path) => {
  test("in a commit", async () => {
    const folder = scratchRepository(app());
    gitIn(folder, "rm", "-rq", "--cached", "--ignore-unmatch", path);
    gitIn(folder, "update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},${path}`);
    gitIn(folder, "commit", "-q", "-m", "submodule");
    refuses(await reviewIn(folder, "HEAD"), path);
  });
});

test("a link that no app's file stands behind is no matter", async () => {
  const folder = linked("docs/latest");
  commitAll(folder);
  expect((await reviewIn(folder, "HEAD")).verdict).toBe("pass");
});

describe("a link that was there before", () => {
  const LINK = "src-tauri/capabilities/more.json";

  test("hides nothing new, so it is told and doesn't block", async () => {
    const folder = linked(LINK);
    commitAll(folder);
    writeFiles(folder, appWith({ permissions: ["core:default", "core:window:allow-close"] }));
    commitAll(folder);
    const { gaps } = await reviewIn(folder, "HEAD");
    expect(gaps.filter(({ path }) => path === LINK)).toMatchObject([{ since: "base", blocking: false }]);
  });

  test("hides what changes where it leads in the repository", async () => {
    const folder = scratchRepository({ ...app(), "shared/more.json": "{}" });
    mkdirSync(dirname(join(folder, LINK)), { recursive: true });
    symlinkSync("../../shared/more.json", join(folder, LINK));
    commitAll(folder);
    writeFiles(folder, { "shared/more.json": '{ "identifier": "more" }' });
    commitAll(folder);
    refuses(await reviewIn(folder, "HEAD"), LINK);
  });
});

test("a file that vanishes between listing and reading is a gap", async () => {
  const head = memoryTree(appWith({ permissions: ["core:default", "fs:allow-read-text-file"] }));
  const vanishing = { list: head.list, read: async () => new Map<string, Uint8Array>() };
  const review = await reviewTrees({ base: memoryTree(app()), head: vanishing });
  expect(review.verdict).not.toBe("pass");
});

/** The app in a repository, with a link to files outside of it that would widen everything. */
function linked(path: string): string {
  const folder = scratchRepository(app());
  link(folder, path);
  return folder;
}

function link(folder: string, path: string): void {
  const outside = scratchFolder(appWith({ permissions: ["fs:allow-read-text-file", "shell:allow-execute"] }));
  rmSync(join(folder, path), { recursive: true, force: true });
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  symlinkSync(join(outside, path), join(folder, path));
}

async function reviewIn(folder: string, head: "HEAD" | "WORKTREE"): Promise<Review> {
  const repository = await openRepository(folder);
  try {
    const base = await openGitTree(repository, head === "WORKTREE" ? "HEAD" : "HEAD~1");
    const tree = head === "WORKTREE" ? await openWorkTree(repository) : await openGitTree(repository, head);
    return await reviewTrees({ base, head: tree });
  } finally {
    await repository.close();
  }
}

function refuses({ verdict, gaps }: Review, path: string): void {
  expect(gaps.filter(({ blocking }) => blocking).map((gap) => `${gap.path} ${gap.kind}`)).toContain(
    `${path} not-followed`,
  );
  expect(verdict).not.toBe("pass");
}
