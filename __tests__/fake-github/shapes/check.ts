import type { JsonObject } from "../answer.ts";
import { type CheckRun, type CheckSuite, type CommitStatus, nodeId, type World } from "../state.ts";
import { showSimpleCommit } from "./commit.ts";
import { pullsAt, showMinimalPull } from "./pull.ts";
import { apiUrl, showRepository, webUrl } from "./repository.ts";
import { showApp, showUser } from "./user.ts";

export function showCheckRun(world: World, run: CheckRun): JsonObject {
  const url = `${apiUrl(world, world.repository)}/check-runs/${run.id}`;
  const html = `${webUrl(world.repository)}/runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId("CR", run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suite.id },
    app: showApp(world, run.suite.app),
    pull_requests: pullsAt(world, run.headSha).map((pull) => showMinimalPull(world, pull)),
  };
}

export function showCheckSuite(world: World, suite: CheckSuite): JsonObject {
  const runs = world.checkRuns.filter((run) => run.suite === suite);
  const [pull] = pullsAt(world, suite.headSha);
  const url = `${apiUrl(world, world.repository)}/check-suites/${suite.id}`;
  return {
    id: suite.id,
    node_id: nodeId("CS", suite.id),
    head_branch: pull?.headRef ?? queueOf(world, suite.headSha),
    head_sha: suite.headSha,
    ...outcome(runs),
    url,
    before: pull?.baseSha ?? null,
    after: suite.headSha,
    pull_requests: pullsAt(world, suite.headSha).map((each) => showMinimalPull(world, each)),
    app: showApp(world, suite.app),
    repository: showRepository(world),
    created_at: suite.createdAt,
    updated_at: suite.createdAt,
    head_commit: showSimpleCommit(world.git.readCommit(suite.headSha)),
    latest_check_runs_count: latest(runs).length,
    check_runs_url: `${url}/check-runs`,
    rerequestable: true,
    runs_rerequestable: true,
  };
}

/** The branch of the merge group that a commit is the head of. */
function queueOf({ git }: World, sha: string): string | null {
  const refs = [
    "for-each-ref",
    "--format=%(refname:short)",
    "--points-at",
    sha,
    "refs/heads/gh-readonly-queue",
  ];
  return git.run(refs).toString().split("\n")[0] || null;
}

/** Of several runs of one name and App the last counts. */
export function latest(runs: readonly CheckRun[]): CheckRun[] {
  return [...new Map(runs.map((run) => [`${run.suite.app.id} ${run.name}`, run])).values()];
}

export function showStatus(world: World, status: CommitStatus): JsonObject {
  return { ...showSimpleStatus(world, status), creator: showUser(world, status.identity.user) };
}

export function showSimpleStatus(world: World, status: CommitStatus): JsonObject {
  return {
    url: `${apiUrl(world, world.repository)}/statuses/${status.sha}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${status.identity.user.id}?v=4`,
    id: status.id,
    node_id: nodeId("SC", status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

/** A suite is as bad as the worst of its runs, and open while one of them is. */
function outcome(all: readonly CheckRun[]): JsonObject {
  const runs = latest(all);
  if (runs.length === 0) return { status: "queued", conclusion: null };
  if (runs.some(({ status }) => status !== "completed")) return { status: "in_progress", conclusion: null };
  const worst = ["failure", "timed_out", "cancelled", "action_required", "success", "neutral", "skipped"];
  const found = worst.find((each) => runs.some(({ conclusion }) => conclusion === each));
  return { status: "completed", conclusion: found ?? "neutral" };
}
