/** The run of a workflow that GitHub tells of once it is over. Of a pull request from a fork it names none. */
import type { JsonObject } from "./answer.ts";
import type { Event } from "./events.ts";
import { person } from "./pulls.ts";
import { showSimpleCommit } from "./shapes/commit.ts";
import { apiUrl, showRepository, webUrl } from "./shapes/repository.ts";
import { showUser } from "./shapes/user.ts";
import { newId, nodeId, now, type Pull, type World } from "./state.ts";

/** What a workflow of `workflow_run` gets after another one ran on the event `of` of a pull request. */
export function workflowRunEvent(world: World, pull: Pull, of: string): Event {
  const { repository } = world;
  const [id, workflow, suite] = [newId(world), newId(world), newId(world)];
  const at = now(world);
  const url = `${apiUrl(world, repository)}/actions/runs/${id}`;
  const path = ".github/workflows/review.yml";
  const actor = showUser(world, person(world, pull.author.login));
  const run: JsonObject = {
    ...{ id, node_id: nodeId("WFR", id), name: "Review", path, event: of, url },
    ...{ head_branch: pull.headRef, head_sha: pull.headSha, pull_requests: [] },
    ...{ run_number: 1, run_attempt: 1, status: "completed", conclusion: "success" },
    ...{ created_at: at, updated_at: at, run_started_at: at, actor, triggering_actor: actor },
    ...{ workflow_id: workflow, workflow_url: `${apiUrl(world, repository)}/actions/workflows/${workflow}` },
    ...{ check_suite_id: suite, check_suite_node_id: nodeId("CS", suite) },
    check_suite_url: `${apiUrl(world, repository)}/check-suites/${suite}`,
    html_url: `${webUrl(repository)}/actions/runs/${id}`,
    ...{ jobs_url: `${url}/jobs`, logs_url: `${url}/logs`, artifacts_url: `${url}/artifacts` },
    ...{ cancel_url: `${url}/cancel`, rerun_url: `${url}/rerun`, previous_attempt_url: null },
    head_commit: showSimpleCommit(world.git.readCommit(pull.headSha)),
    repository: showRepository(world),
    head_repository: showRepository(world, pull.headRepository),
  };
  const shown = {
    ...{ id: workflow, node_id: nodeId("W", workflow), name: "Review", path, state: "active" },
    ...{
      created_at: at,
      updated_at: at,
      url: run.workflow_url,
      html_url: `${webUrl(repository)}/blob/main/${path}`,
    },
    badge_url: `${webUrl(repository)}/workflows/Review/badge.svg`,
  };
  const payload = {
    ...{ action: "completed", workflow: shown, workflow_run: run },
    ...{ repository: showRepository(world), sender: actor },
  };
  return { kind: "workflow-run-completed", name: "workflow_run", payload };
}
