import { symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { parseCommand } from "../../src/hosts/cli/parse-command.ts";
import { review } from "../../src/hosts/cli/review-command.ts";
import { commitAll, gitIn, NO_ODD_FILES, scratchRepository, writeFiles } from "../adapters/scratch.ts";
import { MemoryTerminal } from "../command-line/memory-terminal.ts";
import { app, appWith } from "../hostile/apps.ts";

const POLICY = ".github/toril.yml";
const LENIENT = { [POLICY]: "fail-on: never\nincomplete: pass\n" };
const STRICT = { [POLICY]: "fail-on: low\n" };

const HOME = { identifier: "fs:allow-read-text-file", allow: [{ path: "$HOME/**" }] };

let folder: string;

beforeEach(() => {
  folder = scratchRepository(app());
});

/** Commits files, and on a branch of its own a change that the default policy fails. */
function committed(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>> = {}) {
  writeFiles(folder, before);
  commitAll(folder);
  gitIn(folder, "checkout", "-q", "-b", "change");
  writeFiles(folder, {
    ...appWith({ permissions: ["core:default", HOME] }),
    ...after,
  });
  commitAll(folder);
}

/** What origin has for its default branch, at a commit with these files. */
function originHas(files: Readonly<Record<string, string>>, branch = "trunk") {
  gitIn(folder, "checkout", "-q", "--detach", "main");
  writeFiles(folder, files);
  gitIn(folder, "update-ref", `refs/remotes/origin/${branch}`, commitAll(folder));
  gitIn(folder, "symbolic-ref", "refs/remotes/origin/HEAD", `refs/remotes/origin/${branch}`);
  gitIn(folder, "checkout", "-q", "change");
}

async function reviewed(...words: readonly string[]) {
  const terminal = new MemoryTerminal();
  const command = parseCommand(["review", "--offline", "--repo", folder, "--base", "main", ...words]);
  if (command.name !== "review") throw new Error(`the command is ${command.name}`);
  return { status: await review(command, terminal), text: terminal.printed };
}

test("without a policy, the defaults hold and nothing is said", async () => {
  committed({});
  const { status, text } = await reviewed();
  expect(status).toBe(1);
  expect(text).not.toContain("Policy:");
});

test("base's policy judges where nobody knows the default branch, and is said", async () => {
  committed(LENIENT);
  const { status, text } = await reviewed();
  expect(status).toBe(0);
  expect(text).toContain("Policy: `.github/toril.yml` of `main`");
});

test("without a name for base, it is called by its commit", async () => {
  committed(LENIENT);
  const terminal = new MemoryTerminal();
  const command = parseCommand(["review", "--offline", "--repo", folder]);
  if (command.name === "review") await review(command, terminal);
  expect(terminal.printed).toContain(
    `\`.github/toril.yml\` of \`${gitIn(folder, "rev-parse", "main").slice(0, 7)}\``,
  );
});

test("head's policy never judges", async () => {
  committed(STRICT, LENIENT);
  expect((await reviewed()).status).toBe(1);
  expect((await reviewed("--head", "WORKTREE")).status).toBe(1);
});

test("origin's default branch decides even where it has no policy and base has one", async () => {
  committed({});
  originHas({});
  gitIn(folder, "checkout", "-q", "main");
  writeFiles(folder, LENIENT);
  commitAll(folder);
  const { status, text } = await reviewed("--head", "change");
  expect(status).toBe(1);
  expect(text).not.toContain("Policy:");
});

test("the policy of origin's default branch goes before base's", async () => {
  committed(STRICT);
  originHas(LENIENT);
  const { status, text } = await reviewed();
  expect(status).toBe(0);
  expect(text).toContain("Policy: `.github/toril.yml` of `origin/trunk`");
});

test("--policy goes before it, and --no-policy leaves the defaults", async () => {
  committed(LENIENT);
  writeFiles(folder, { "mine.yml": "fail-on: low\n" });
  for (const words of [["--policy", join(folder, "mine.yml")], ["--no-policy"]]) {
    const { status, text } = await reviewed(...words);
    expect(status).toBe(1);
    expect(text).not.toContain("Policy:");
  }
});

test("--fail-on goes before what it says", async () => {
  committed(LENIENT);
  expect((await reviewed("--fail-on", "low")).status).toBe(1);
});

test("it is said in details and in Markdown, and no program has to read it", async () => {
  committed(LENIENT);
  expect((await reviewed("--details")).text).toContain("Policy: `.github/toril.yml` of `main`");
  expect((await reviewed("--format", "markdown")).text).toContain("of `main`");
  expect(JSON.parse((await reviewed("--format", "json")).text)).toHaveProperty("schema", "toril.review/1");
});

describe("a policy that can't be used", () => {
  test("is an error with its line, and says what to do", async () => {
    committed({ [POLICY]: "fail-on: high\nx: 1\n" });
    const error = reviewed();
    await expect(error).rejects.toThrow(/^The policy of `main` can't be used\.\n\.github\/toril\.yml:2:1: /);
    await expect(error).rejects.toThrow("none with --no-policy");
    expect((await reviewed("--no-policy")).status).toBe(1);
  });

  test("may hold no text", async () => {
    committed({});
    writeFiles(folder, { [POLICY]: new Uint8Array([0xff, 0xfe]) });
    gitIn(folder, "update-ref", "refs/heads/main", commitAll(folder));
    await expect(reviewed()).rejects.toThrow("The policy is not UTF-8 text.");
  });

  test("may be too large", async () => {
    committed({ [POLICY]: `# ${"x".repeat(2 * 1024 * 1024)}` });
    await expect(reviewed()).rejects.toThrow("larger than it may be");
  });

  test.skipIf(NO_ODD_FILES)("may be a link, which isn't followed", async () => {
    committed(LENIENT);
    gitIn(folder, "checkout", "-q", "main");
    unlinkSync(join(folder, POLICY));
    symlinkSync("../elsewhere.yml", join(folder, POLICY));
    commitAll(folder);
    await expect(reviewed("--head", "change")).rejects.toThrow("is not a file");
  });
});

test.skipIf(NO_ODD_FILES)("the name of a branch does nothing to the terminal", async () => {
  committed({});
  originHas(LENIENT, "\u202e`x`");
  expect((await reviewed()).text).toContain("of `origin/\\u{202e}\\u{60}x\\u{60}`");
});
