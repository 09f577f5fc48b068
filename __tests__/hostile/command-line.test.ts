import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import {
  commitAll,
  gitIn,
  gitWith,
  NO_ODD_FILES,
  scratchFolder,
  scratchRepository,
  writeFiles,
} from "../adapters/scratch.ts";
import { HOSTILE } from "../renderers/review.ts";
import { app, appWith, CAPABILITY_PATH, CONFIG_PATH, capability, config } from "./apps.ts";
import { harmIn } from "./inert.ts";
import type { Outputs } from "./reviewer.ts";

/** The built command line, as an action or a person runs it. */
const CLI = join(ROOT, "dist", "cli.js");

const SECONDS = 20;

type Ended = Readonly<{ status: number | null; stdout: string; stderr: string }>;

describe.skipIf(NO_ODD_FILES)("a repository full of hostile names", () => {
  const name = HOSTILE.replaceAll("/", "").slice(0, 60);
  const before = app();
  const after = appWith(
    {
      identifier: HOSTILE,
      windows: [HOSTILE, "main"],
      permissions: ["core:default", "fs:allow-read-text-file"],
    },
    {
      [`src-tauri/capabilities/${name}.json`]: capability({ identifier: "x", permissions: [HOSTILE] }),
      [`${name}/tauri.conf.json`]: config({ productName: HOSTILE, app: { security: { csp: HOSTILE } } }),
    },
  );

  test("does nothing to any output, from a commit on a branch of such a name", async () => {
    const folder = scratchRepository(before);
    const branch = "\u202e`x`<b>$(id)";
    gitIn(folder, "checkout", "-q", "-b", branch);
    writeFiles(folder, after);
    commitAll(folder);
    const outputs = await allFormats(folder, "--repo", folder, "--base", "main", "--head", branch);
    expect(harmIn(outputs)).toEqual([]);
  });

  test("does nothing to any output, from folders", async () => {
    const [base, head] = [scratchFolder(before), scratchFolder(after)];
    expect(harmIn(await allFormats(head, "--base-dir", base, "--head-dir", head))).toEqual([]);
  });
});

describe("a repository that would like to run something", () => {
  test("runs nothing: no hook, no filter, no monitor, no text conversion", async () => {
    const folder = scratchRepository({
      ...app(),
      ".gitattributes": "* filter=evil diff=evil text\n",
      ".gitmodules":
        '[submodule "x"]\n\tpath = x\n\turl = ext::sh -c "touch pwned"\n\tupdate = !touch pwned\n',
    });
    writeFiles(folder, appWith({ permissions: ["core:default", "fs:allow-read-text-file"] }));
    commitAll(folder);
    const touch = `touch ${join(folder, "pwned")}`;
    for (const key of [
      "core.fsmonitor",
      "filter.evil.clean",
      "filter.evil.smudge",
      "diff.evil.textconv",
      "diff.external",
      "core.pager",
      "core.sshCommand",
    ])
      gitIn(folder, "config", key, touch);
    mkdirSync(join(folder, ".git", "hooks"), { recursive: true });
    for (const hook of ["post-index-change", "reference-transaction", "fsmonitor-watchman"])
      writeFileSync(join(folder, ".git", "hooks", hook), `#!/bin/sh\n${touch}\n`, { mode: 0o755 });
    writeFiles(folder, { "src-tauri/capabilities/new.json": capability({ identifier: "new" }) });
    for (const head of ["HEAD", "WORKTREE"])
      judged(await toril(["review", "--offline", "--repo", folder, "--base", "HEAD~1", "--head", head]));
    expect(existsSync(join(folder, "pwned"))).toBe(false);
  });
});

describe("words that a shell or git would take for something else", () => {
  test.each([
    "--upload-pack=touch pwned",
    "--output=pwned",
    "-O pwned",
    "$(touch pwned)",
    "; touch pwned",
    "HEAD:src-tauri/tauri.conf.json",
    "HEAD^{tree}",
    "..",
    "a..b",
    "^HEAD",
    "@{-1}",
    ":/commit",
    "refs/heads/../../x",
    "\u001b[2J",
    "x".repeat(100_000),
  ])("a revision %j is one that isn't there", async (revision) => {
    const folder = scratchRepository(app());
    const common = ["review", "--offline", "--repo", folder, "--base=HEAD", "--head=HEAD"];
    const sides = ["--base", "--head"].map((side) => toril([...common, `${side}=${revision}`]));
    for (const { status, stderr } of await Promise.all(sides)) {
      expect(stderr).not.toContain("Toril made a mistake");
      expect(harmIn({ text: stderr })).toEqual([]);
      expect([0, 2]).toContain(status);
    }
    expect(existsSync(join(folder, "pwned"))).toBe(false);
  });
});

describe("files that no one expects", () => {
  test.skipIf(NO_ODD_FILES)("a pipe isn't waited for, and keeps the review from passing", async () => {
    const [base, head] = [scratchFolder(app()), scratchFolder(app())];
    execFileSync("mkfifo", [join(head, "src-tauri/capabilities/pipe.json")]);
    const { status } = judged(await toril(["review", "--offline", "--base-dir", base, "--head-dir", head]));
    expect(status).toBe(3);
  });

  test.each([
    ["deep nesting", { [CAPABILITY_PATH]: "[".repeat(1_000_000) }],
    ["a string of 5 MB", { [CAPABILITY_PATH]: `{"identifier": "${"x".repeat(5_000_000)}"` }],
    ["no UTF-8", { [CAPABILITY_PATH]: new Uint8Array([0xff, 0xfe]) }],
    ["a dotted key of 200,000 parts", { "src-tauri/permissions/a.toml": `${"a.".repeat(200_000)}b = 1` }],
    ["a file past the bound", { [CONFIG_PATH]: " ".repeat(33 * 1024 * 1024) }],
  ])("%s: the review ends, and doesn't pass", async (_, change) => {
    const [base, head] = [scratchFolder(app()), scratchFolder(app(change))];
    const { status } = judged(await toril(["review", "--offline", "--base-dir", base, "--head-dir", head]));
    expect(status).not.toBe(0);
  });

  test("a commit of more files than are listed is cut off in time, and that is said", async () => {
    const sides = ["--repo", crowd(210_000), "--base", "HEAD~1", "--head", "HEAD"];
    const { status, stdout } = judged(await toril(["review", "--offline", "--details", ...sides]));
    expect(status).toBe(3);
    expect(stdout).toContain("more than 200000 files");
  });
});

describe("a review that someone else wrote", () => {
  test.each([
    "null",
    "[]",
    '{"schema":"toril.review/1"}',
    '{"schema":"toril.review/1","findings":null}',
    '{"schema":"toril.review/1","findings":{"find":1}}',
    '{"schema":"toril.review/1","findings":[null]}',
    '{"schema":"toril.review/1","findings":[{}]}',
    `{"schema":"toril.review/1","findings":[{"rule":"__proto__","witness":null,"title":${JSON.stringify(HOSTILE)}}]}`,
    "[".repeat(1_000_000),
  ])("%s is no reason to fall over", async (text) => {
    const folder = scratchFolder({ "review.json": text });
    const { status, stdout, stderr } = await toril(["explain", "1", "--from", join(folder, "review.json")]);
    expect(stderr).not.toContain("Toril made a mistake");
    expect([0, 2]).toContain(status);
    expect(harmIn({ text: stdout + stderr })).toEqual([]);
  });
});

test("a reader that closes the pipe early is no mistake of Toril's", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [
      `src-tauri/capabilities/c${i}.json`,
      capability({ identifier: `c${i}`, permissions: [`x${i}:allow-${"y".repeat(100)}`] }),
    ]),
  );
  const [base, head] = [scratchFolder(app()), scratchFolder(app(many))];
  const words = ["review", "--offline", "--format", "json", "--base-dir", base, "--head-dir", head];
  expect((await toril(words, { closeEarly: true })).stderr).toBe("");
});

/** A review in every format, each written to a file. */
async function allFormats(...[folder, ...words]: readonly [string, ...string[]]): Promise<Partial<Outputs>> {
  const out = scratchFolder();
  const formats = ["text", "json", "markdown", "sarif"] as const;
  const wanted = formats.flatMap((format) => ["--format", format, "--output", join(out, format)]);
  const { stdout, stderr } = judged(
    await toril(["review", "--offline", ...words, ...wanted], { cwd: folder }),
  );
  expect(harmIn({ text: stdout + stderr })).toEqual([]);
  return Object.fromEntries(formats.map((format) => [format, readFileSync(join(out, format), "utf8")]));
}

/** The run ended with a verdict: neither wrong usage nor a crash. */
function judged(ended: Ended): Ended {
  expect(ended.stderr).not.toContain("Toril made a mistake");
  expect([0, 1, 3], ended.stderr).toContain(ended.status);
  return ended;
}

type Circumstances = Readonly<{ cwd?: string; closeEarly?: boolean }>;

function toril(
  words: readonly string[],
  { cwd = ROOT, closeEarly = false }: Circumstances = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...words], {
    cwd,
    timeout: SECONDS * 1000,
    killSignal: "SIGKILL",
  });
  const seen = { stdout: "", stderr: "" };
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    seen.stderr += chunk;
  });
  if (closeEarly) child.stdout.destroy();
  else {
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      seen.stdout += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => {
      if (signal === null) resolve({ status, ...seen });
      else reject(new Error(`no verdict after ${SECONDS} s`));
    });
  });
}

/** A repository with the app and so many other files, all of the same content, and a second commit that adds one. */
function crowd(count: number): string {
  const folder = scratchRepository(app());
  const others = Array.from({ length: count }, (_, i) => `M 100644 :1 src/a${i % 1_000}/f${i}.ts\n`);
  const commit = (changes: string) =>
    `commit refs/heads/main\ncommitter A <a@example.com> 1700000000 +0000\ndata 1\nx\n${changes}\n`;
  const parent = `from ${gitIn(folder, "rev-parse", "HEAD")}\n`;
  const added = `M 100644 inline src-tauri/capabilities/more.json\ndata <<END\n${capability({ identifier: "more" })}\nEND\n`;
  const commits = commit(parent + others.join("")) + commit(added);
  gitWith(folder, `blob\nmark :1\ndata 1\nx\n${commits}done\n`, "fast-import", "--quiet", "--done");
  return folder;
}
