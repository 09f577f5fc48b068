import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import type { Tree } from "../../src/domain/tree.ts";

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Windows refuses line breaks, quotes and brackets in names on disk, and knows no pipes that are files. */
export const NO_ODD_FILES = process.platform === "win32";

/** A folder that is gone after the test. */
export function scratchFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "toril-")));
  made.push(folder);
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Runs the real git in a folder, as its user would, with no configuration but the repository's. */
export function gitIn(folder: string, ...args: readonly string[]): string {
  return gitWith(folder, "", ...args);
}

export function gitWith(folder: string, input: string | Uint8Array, ...args: readonly string[]): string {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "A",
    GIT_AUTHOR_EMAIL: "a@example.com",
    GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@example.com",
  };
  return execFileSync("git", args, { cwd: folder, env, input, encoding: "utf8", stdio: "pipe" }).trim();
}

/** A repository with one commit of these files on `main`. */
export function scratchRepository(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...initArgs: readonly string[]
): string {
  const folder = scratchFolder();
  gitIn(folder, "init", "-q", "-b", "main", ...initArgs);
  writeFiles(folder, files);
  commitAll(folder);
  return folder;
}

// Two commits of one second that say the same would be one commit.
let commits = 0;

export function commitAll(folder: string): string {
  gitIn(folder, "add", "-A");
  gitIn(folder, "commit", "-q", "--allow-empty", "-m", `commit ${commits++}`);
  return gitIn(folder, "rev-parse", "HEAD");
}

/** Every file of a tree as text, by path. */
export async function textsOf(tree: Tree): Promise<Record<string, string | undefined>> {
  const { entries } = await tree.list();
  const contents = await tree.read(entries);
  return Object.fromEntries(
    entries.map(({ path, id }) => {
      const bytes = contents.get(id);
      return [path, bytes && new TextDecoder().decode(bytes)];
    }),
  );
}

export async function gapsOf(tree: Tree): Promise<string[]> {
  const { gaps, unfollowed } = await tree.list();
  const left = gaps.map(({ path, kind, blocking }) => `${path} ${kind}${blocking ? " blocking" : ""}`);
  return [...left, ...unfollowed.map(({ path, what }) => `${path} ${what}`)];
}
