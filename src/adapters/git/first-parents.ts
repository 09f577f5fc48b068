import type { TouchingStep } from "../../domain/history.ts";
import { SetupError } from "../setup-error.ts";
import { exitOf, startGit } from "./git-process.ts";
import { nameOf, recordsOf } from "./records.ts";
import type { Repository } from "./repository.ts";

/** Which commits of a branch: the newest `most` of those that lead to `to`, and not to `from` already. Both are hashes. */
export type Stretch = Readonly<{ to: string; from: string | null; most: number }>;

/** Paths of one commit that are kept: more than any merge that a person looks at, and a first import has them all. */
const MOST_PATHS = 100_000;

/**
 * The first-parent commits of a branch, newest first, each with the paths in which it differs from its first parent. A commit
 * without one, such as the first, or the last of a shallow clone, is left out. Whoever has enough stops, and so does git.
 * @throws SetupError where the clone is damaged or partial
 */
export async function* firstParents(
  { gitDir }: Repository,
  { to, from, most }: Stretch,
): AsyncGenerator<TouchingStep> {
  const child = startGit(gitDir, [
    ...[`--git-dir=${gitDir}`, "log", "--first-parent", "-m", "--no-renames", "--name-only", "-z"],
    ...(Number.isFinite(most) ? [`--max-count=${most}`] : []),
    ...["--format=%x01%H %P", "--end-of-options", from === null ? to : `${from}..${to}`, "--"],
  ]);
  const ended = exitOf(child);
  child.stdin.end();
  child.stderr.resume();
  let whole = false;
  try {
    let paths: string[] = [];
    let step: TouchingStep | undefined;
    for await (const record of recordsOf(child.stdout)) {
      if (record === undefined) throw new SetupError("A name in the history is of absurd length.");
      const { name } = nameOf(record);
      const [header, commit, parent] = HEADER.exec(name) ?? [];
      if (header === undefined) {
        if (paths.length < MOST_PATHS) paths.push(name.replace(/^\n/, ""));
        continue;
      }
      if (step !== undefined) yield step;
      paths = [];
      step = commit === undefined || parent === undefined ? undefined : { commit, parent, paths };
    }
    if (step !== undefined) yield step;
    whole = true;
  } finally {
    if (!whole) child.kill();
    await ended;
  }
  if ((await ended) !== 0)
    throw new SetupError(
      "The history can't be read: the clone is partial or damaged. Fetch all of it with `git fetch --refetch --no-filter`, or clone it again.",
    );
}

/** `<commit> <first parent> <other parents>`, after a character that no sane name begins with. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is why it was chosen
const HEADER = /^\x01([0-9a-f]{40,64})(?: ([0-9a-f]+))?/;
