/** Commits, and what lies between two of them. */
import { type Answer, type Call, json, list, notFound, Refusal, type Route } from "../answer.ts";
import { shownDiff } from "../pulls.ts";
import { showCommit, showFile } from "../shapes/commit.ts";
import { pullsWith, showSimplePull } from "../shapes/pull.ts";
import { apiUrl, webUrl } from "../shapes/repository.ts";
import { commitNamed, commitOr404 } from "./lookup.ts";

const REPO = "/repos/{owner}/{repo}";
const MOST_COMMITS = 250;

export const commitRoutes: readonly Route[] = [
  { operation: `GET ${REPO}/commits/{ref}`, needs: ["contents:read"], answer: commit },
  {
    operation: `GET ${REPO}/commits/{commit_sha}/pulls`,
    needs: ["pull_requests:read", "contents:read"],
    answer: (call) => {
      const sha = commitNamed(call, call.params.commit_sha ?? "");
      return list(pullsWith(call.world, sha).map((pull) => showSimplePull(call.world, pull)));
    },
  },
  { operation: `GET ${REPO}/compare/{basehead}`, needs: ["contents:read"], answer: compare },
];

function commit(call: Call): Answer {
  const { world, params, accept } = call;
  const sha = commitNamed(call, params.ref ?? "");
  if (/\bsha\b/.test(accept)) return { status: 200, bytes: sha, type: "application/vnd.github.sha" };
  const read = world.git.readCommit(sha);
  const [parent] = read.parents;
  const files = parent === undefined ? [] : shownDiff(world, parent, sha);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return json({
    ...showCommit(world, read),
    stats: { additions, deletions, total: additions + deletions },
    files: files.slice(0, world.limits.compareFiles).map((file) => showFile(world, file, sha)),
  });
}

/** Three dots alone; the files stand on the first page, and never more than 300 of them. */
function compare(call: Call): Answer {
  const { world, params, query, accept } = call;
  const { git, limits } = world;
  const [from, to] = (params.basehead ?? "").split("...");
  if (!from || !to) throw notFound();
  const base = commitOr404(call, branchOf(from));
  const head = commitOr404(call, branchOf(to));
  const mergeBase = git.mergeBase(base, head);
  if (mergeBase === undefined) throw new Refusal(404, `No common ancestor between ${from} and ${to}.`);
  if (/\bdiff\b/.test(accept)) return diffText(call, mergeBase, head);

  const ahead = git.commitsBetween(base, head);
  const behind = git.commitsBetween(head, base);
  const perPage = Math.min(Number(query.get("per_page")) || MOST_COMMITS, MOST_COMMITS);
  const page = Math.max(Number(query.get("page")) || 1, 1);
  const basehead = `${base}...${head}`;
  const html = `${webUrl(world.repository)}/compare`;
  return json({
    url: `${apiUrl(world, world.repository)}/compare/${params.basehead}`,
    html_url: `${html}/${params.basehead}`,
    permalink_url: `${html}/${world.repository.owner.login}:${base.slice(0, 7)}...${head.slice(0, 7)}`,
    diff_url: `${html}/${basehead}.diff`,
    patch_url: `${html}/${basehead}.patch`,
    base_commit: showCommit(world, git.readCommit(base)),
    merge_base_commit: showCommit(world, git.readCommit(mergeBase)),
    status: relation(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: ahead.slice((page - 1) * perPage, page * perPage).map((each) => showCommit(world, each)),
    ...(page === 1
      ? {
          files: shownDiff(world, mergeBase, head)
            .slice(0, limits.compareFiles)
            .map((file) => showFile(world, file, head)),
        }
      : {}),
  });
}

/** The diff as text is whole or refused. */
export function diffText({ world }: Call, base: string, head: string): Answer {
  const files = shownDiff(world, base, head);
  const lines = files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
  const what =
    files.length > world.limits.compareFiles
      ? `the maximum number of files (${world.limits.compareFiles}). Consider using 'List pull requests files' API or locally cloning the repository instead.`
      : `the maximum number of lines (20000)`;
  if (files.length > world.limits.compareFiles || lines > 20_000)
    throw new Refusal(406, `Sorry, the diff exceeded ${what}`, [
      { resource: "PullRequest", field: "diff", code: "too_large" },
    ]);
  const text = world.git.run(["diff", "--no-color", "--find-renames=50%", base, head]);
  return { status: 200, bytes: text, type: "application/vnd.github.diff; charset=utf-8" };
}

/** `user:branch` names a fork's branch. Forks aren't served by name. */
function branchOf(name: string): string {
  return name.includes(":") ? name.slice(name.indexOf(":") + 1) : name;
}

function relation(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
  return behind > 0 ? "behind" : "identical";
}
