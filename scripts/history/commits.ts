import { exitOf, startGit } from "../../src/adapters/git/git-process.ts";
import { nameOf, recordsOf } from "../../src/adapters/git/records.ts";
import type { Repository } from "../../src/adapters/git/repository.ts";
import { resolveRevision } from "../../src/adapters/git/revisions.ts";
import { tauriAcl } from "../../src/readers/tauri-acl/reader.ts";
import { discoverApps } from "../../src/tauri/discover.ts";
import { projectWants } from "../../src/tauri/load-project.ts";
import type { AppLocation } from "../../src/tauri/project.ts";

/** A commit and its first parent. */
export type Step = Readonly<{ commit: string; parent: string }>;

type Touched = Step & Readonly<{ paths: readonly string[] }>;

/** What files on which permissions depend can end in; git leaves out the rest. */
const ENDINGS = ["*.json", "*.json5", "*.toml", "*.lock", "*.rs"];

/**
 * The first-parent commits of HEAD, newest first, that touch a file on which the permissions of any app depend that the
 * history ever had: configurations, capabilities, permissions, build scripts, Cargo's manifests and lockfiles. A first
 * commit has no parent to be compared with.
 */
export async function commitsOnPermissions(
  repository: Repository,
  since: string | undefined,
): Promise<Step[]> {
  const history = await touchedSince(repository, undefined);
  const apps = appsAmong(history.flatMap(({ paths }) => paths));
  const chosen = since === undefined ? history : await touchedSince(repository, since);
  return chosen
    .filter(({ parent, paths }) => parent !== "" && paths.some((path) => concerns(path, apps)))
    .map(({ commit, parent }) => ({ commit, parent }));
}

/** One for each configuration: those that lie side by side at some time may have lain apart before. */
function appsAmong(paths: readonly string[]): AppLocation[] {
  return [...new Set(paths)].flatMap((path) => discoverApps([path]));
}

function concerns(path: string, apps: readonly AppLocation[]): boolean {
  return apps.some((app) => projectWants(path, app) || tauriAcl.wants(path, app));
}

async function touchedSince(repository: Repository, since: string | undefined): Promise<Touched[]> {
  const { gitDir } = repository;
  const range = since === undefined ? "HEAD" : `${(await resolveRevision(repository, since)).sha}..HEAD`;
  const child = startGit(gitDir, [
    ...[`--git-dir=${gitDir}`, "log", "--first-parent", "-m", "--no-renames", "--name-only", "-z"],
    ...["--format=%x01%H %P", range, "--", ...ENDINGS],
  ]);
  const ended = exitOf(child);
  child.stdin.end();
  child.stderr.resume();
  const touched: Touched[] = [];
  let paths: string[] = [];
  for await (const record of recordsOf(child.stdout)) {
    if (record === undefined) throw new Error("A name in the history is of absurd length");
    const { name } = nameOf(record);
    const [, commit, parent = ""] = HEADER.exec(name) ?? [];
    if (commit === undefined) paths.push(name.replace(/^\n/, ""));
    else {
      paths = [];
      touched.push({ commit, parent, paths });
    }
  }
  if ((await ended) !== 0) throw new Error(`git log failed in ${gitDir}`);
  return touched;
}

/** `<commit> <first parent> <other parents>`, after a character with which no sane name begins. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is why it was chosen
const HEADER = /^\x01([0-9a-f]{40,64})(?: ([0-9a-f]+))?/;
