import { exitOf, startGit } from "../../src/adapters/git/git-process.ts";
import { nameOf, recordsOf } from "../../src/adapters/git/records.ts";
import type { Repository } from "../../src/adapters/git/repository.ts";
import { resolveRevision } from "../../src/adapters/git/revisions.ts";
import { cargoLock } from "../../src/readers/cargo-lock/reader.ts";
import { cargoManifest } from "../../src/readers/cargo-manifest/reader.ts";
import { tauriAcl } from "../../src/readers/tauri-acl/reader.ts";
import { tauriConfig } from "../../src/readers/tauri-config/reader.ts";
import { discoverApps } from "../../src/tauri/discover.ts";
import type { AppLocation } from "../../src/tauri/project.ts";

/** A commit and its first parent. */
export type Step = Readonly<{ commit: string; parent: string }>;

type Touched = Step & Readonly<{ paths: readonly string[] }>;

/** Endings of files that permissions may depend on. Git leaves out the rest. */
const ENDINGS = ["*.json", "*.json5", "*.toml", "*.lock", "*.rs"];

/** What an app's permissions depend on, less its code. */
const READERS = [cargoLock, cargoManifest, tauriAcl, tauriConfig];

/**
 * The first-parent commits of HEAD, newest first, that touch a file on which permissions depend: configurations, capabilities,
 * permissions, build scripts, Cargo's manifests and lockfiles. Files of every app that the history ever had count. The
 * first commit is left out, since it has no parent.
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

/** One app for each configuration: two that are side by side now may have been apart before. */
function appsAmong(paths: readonly string[]): AppLocation[] {
  return [...new Set(paths)].flatMap((path) => discoverApps([path]));
}

function concerns(path: string, apps: readonly AppLocation[]): boolean {
  return apps.some((app) =>
    READERS.some(({ files }) => files.some((kind) => kind.role !== "code" && kind.wants(path, app))),
  );
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

/** `<commit> <first parent> <other parents>`, after a character that no sane name begins with. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is why it was chosen
const HEADER = /^\x01([0-9a-f]{40,64})(?: ([0-9a-f]+))?/;
