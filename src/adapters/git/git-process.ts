import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { devNull } from "node:os";
import { SetupError } from "../setup-error.ts";

/** What a git command wrote and how it ended. */
export type GitResult = Readonly<{ status: number; stdout: string; stderr: string }>;

/** Runs a git command to its end, with this text as its input. Throws a SetupError where git is not installed. */
export async function git(folder: string, args: readonly string[], input = ""): Promise<GitResult> {
  const child = startGit(folder, args);
  child.stdin.end(input);
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), exitOf(child)]);
  return { status, stdout: stdout.trimEnd(), stderr: stderr.trim() };
}

/**
 * Starts git so that it runs nothing that the repository configures: no hooks, no file watcher, no replaced objects, and no
 * fetching of what a partial clone lacks. Start only plumbing that reads with it. That is also why it may open a
 * repository that belongs to someone else.
 */
export function startGit(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn("git", [...HARMLESS, ...args], { cwd: folder, env: environment(), windowsHide: true });
  child.stdin.on("error", () => {}); // git ended before it read everything: its exit status tells
  return child;
}

/** The exit status, once the process and its streams are closed. A process that was killed has status 128. */
export function exitOf(child: ChildProcessWithoutNullStreams): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("close", (status) => resolve(status ?? 128));
    child.once("error", (cause) => reject(couldNotStart(cause)));
  });
}

const HARMLESS = [
  "--no-pager",
  "--no-replace-objects",
  ...["-c", "core.fsmonitor=false"],
  ...["-c", "core.untrackedCache=false"],
  ...["-c", `core.hooksPath=${devNull}`],
  ...["-c", "core.quotePath=false"],
  // Git asks who owns a repository because it might run what is configured there. These commands never do.
  ...["-c", "safe.directory=*"],
  ...["-c", "safe.bareRepository=all"],
];

function environment(): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith("GIT_"));
  return {
    ...Object.fromEntries(ours),
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: "1",
    // Git before 2.45 doesn't know the line above. No protocol has this name, so git can't fetch anything either.
    GIT_ALLOW_PROTOCOL: "none",
  };
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function couldNotStart(cause: Error): Error {
  const { code } = cause as NodeJS.ErrnoException;
  if (code !== "ENOENT") return cause;
  return new SetupError(
    "git is not installed, or not on the PATH. Install git 2.31 or later and try again.",
    { cause },
  );
}
