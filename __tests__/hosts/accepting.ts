import { recordIn } from "../../src/accept/record.ts";
import type { FakeGitHub } from "../fake-github/fake-github.ts";
import type { PullRequest } from "../fake-github/pull-request.ts";
import type { CheckRun } from "../fake-github/state.ts";
import type { Host, RunningHost } from "./hosts.ts";
import { type Files, NOTES, onStage, type StageOptions } from "./stage.ts";

/** A pull request whose check fails. Its author is ann; kim and lee may write, and reader may not. */
export type Stage = Readonly<{ fake: FakeGitHub; running: RunningHost; pull: PullRequest }>;

export async function failing(
  host: Host,
  files: Readonly<Record<string, string | null>>,
  base: Files = NOTES.base,
  options: StageOptions = {},
) {
  const { fake, running } = await onStage(host, base, options);
  for (const login of ["kim", "lee"]) fake.setRole(login, "write");
  fake.setRole("reader", "read");
  const pull = await fake.openPullRequest({ files, author: "ann" });
  await running.settled();
  return { fake, running, pull };
}

/** The run that counts for a commit: the last one. */
export function lastRun(fake: FakeGitHub, sha: string): CheckRun {
  const run = fake.checkRuns(sha).at(-1);
  if (run === undefined) throw new Error(`there is no check of ${sha}`);
  return run;
}

export function conclusionOf({ fake, pull }: Stage): string | null {
  return lastRun(fake, pull.headSha).conclusion;
}

export function codeOf(fake: FakeGitHub, sha: string): string {
  return recordIn(lastRun(fake, sha).text ?? "")?.code ?? "";
}

/** Somebody accepts what the check of the head shows. */
export async function accept({ fake, running, pull }: Stage, by = "kim"): Promise<void> {
  await pull.write(by, `/toril accept ${codeOf(fake, pull.headSha)} it is meant`);
  await running.settled();
}

/** What Toril says in the conversation, each without its last line. */
export function notes(host: Host, pull: PullRequest): string[] {
  return pull.issueComments
    .filter(({ identity }) => identity.user.login === host.login)
    .map(({ body }) => body.split("\n\n<!--")[0] ?? "");
}

/** A capability with which a window may read files; `name` tells several of them apart. */
export function reading(paths: readonly string[], name = "extra"): Files {
  const permissions = [{ identifier: "fs:allow-read-text-file", allow: paths.map((path) => ({ path })) }];
  const capability = { identifier: name, windows: ["main"], permissions };
  return { [`src-tauri/capabilities/${name}.json`]: `${JSON.stringify(capability, null, 2)}\n` };
}

/** One that lets something else happen, beside the others. */
export const ELSE: Files = reading(["$HOME/.ssh/**"], "else");
