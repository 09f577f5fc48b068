/** Check runs, which only an App may write, and the suites that GitHub gathers them in. */
import {
  type Answer,
  type Call,
  forbidden,
  integer,
  invalid,
  type JsonObject,
  json,
  list,
  object,
  objects,
  Refusal,
  type Route,
  text,
} from "../answer.ts";
import type { App } from "../identity.ts";
import { latest, showCheckRun, showCheckSuite } from "../shapes/check.ts";
import { webUrl } from "../shapes/repository.ts";
import { type CheckRun, type CheckSuite, newId, now, type World } from "../state.ts";
import { checkRunOf, commitNamed, found } from "./lookup.ts";

const REPO = "/repos/{owner}/{repo}";
const WRITE = ["checks:write"] as const;
const READ = ["checks:read"] as const;
const LONGEST = 65_535;

export const checkRoutes: readonly Route[] = [
  { operation: `POST ${REPO}/check-runs`, needs: WRITE, answer: create },
  {
    operation: `GET ${REPO}/check-runs/{check_run_id}`,
    needs: READ,
    answer: (call) => json(showCheckRun(call.world, checkRunOf(call))),
  },
  { operation: `PATCH ${REPO}/check-runs/{check_run_id}`, needs: WRITE, answer: update },
  {
    operation: `GET ${REPO}/check-runs/{check_run_id}/annotations`,
    needs: READ,
    answer: (call) => list(checkRunOf(call).annotations),
  },
  {
    operation: `GET ${REPO}/commits/{ref}/check-runs`,
    needs: READ,
    answer: (call) => {
      const sha = commitNamed(call, call.params.ref ?? "");
      return runs(
        call,
        call.world.checkRuns.filter(({ headSha }) => headSha === sha),
      );
    },
  },
  { operation: `GET ${REPO}/commits/{ref}/check-suites`, needs: READ, answer: suites },
  {
    operation: `GET ${REPO}/check-suites/{check_suite_id}`,
    needs: READ,
    answer: (call) => json(showCheckSuite(call.world, suiteOf(call))),
  },
  {
    operation: `GET ${REPO}/check-suites/{check_suite_id}/check-runs`,
    needs: READ,
    answer: (call) => {
      const asked = suiteOf(call);
      return runs(
        call,
        call.world.checkRuns.filter(({ suite }) => suite === asked),
      );
    },
  },
];

/** GitHub makes one suite for each App and commit. */
function suiteFor(world: World, app: App, headSha: string): CheckSuite {
  const known = world.checkSuites.find((suite) => suite.app.id === app.id && suite.headSha === headSha);
  if (known !== undefined) return known;
  const suite: CheckSuite = { id: newId(world), app, headSha, createdAt: now(world) };
  world.checkSuites.push(suite);
  return suite;
}

function create(call: Call): Answer {
  const { world, body, identity } = call;
  // An OAuth token or a personal one is refused in these words.
  if (identity.app === undefined) throw new Refusal(403, "You must authenticate via a GitHub App.");
  const sha = commitNamed(call, text(body.head_sha) ?? "");
  const run: CheckRun = {
    id: newId(world),
    suite: suiteFor(world, identity.app, sha),
    headSha: sha,
    name: text(body.name) ?? "",
    externalId: "",
    detailsUrl: null,
    status: "queued",
    conclusion: null,
    startedAt: null,
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    actions: [],
  };
  write(world, run, body, sha);
  run.startedAt ??= now(world);
  world.checkRuns.push(run);
  return json(showCheckRun(world, run), 201);
}

function update(call: Call): Answer {
  const { world, body, identity } = call;
  const run = checkRunOf(call);
  if (identity.app === undefined) throw forbidden();
  if (identity.app.id !== run.suite.app.id)
    throw new Refusal(
      403,
      `Invalid app_id \`${identity.app.id}\` - check run can only be modified by the GitHub App that created it.`,
    );
  write(world, run, body, run.headSha);
  return json(showCheckRun(world, run));
}

/** Nothing is kept of a request that is refused. */
function write(world: World, run: CheckRun, body: JsonObject, sha: string): void {
  const output = object(body.output);
  const annotations = objects(output.annotations).map((annotation) => annotationOf(world, annotation, sha));
  const conclusion = text(body.conclusion);
  const status = text(body.status) ?? (conclusion === undefined ? undefined : "completed");
  if (status === "completed" && conclusion === undefined && run.conclusion === null)
    throw new Refusal(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
  for (const key of ["summary", "text"])
    if ((text(output[key]) ?? "").length > LONGEST)
      throw invalid("CheckRun", key, "custom", `${key} exceeds a maximum bytesize of ${LONGEST}`);
  for (const { label, description, identifier } of objects(body.actions)) {
    const fits = length(label) <= 20 && length(description) <= 40 && length(identifier) <= 20;
    if (!fits) throw invalid("CheckRun", "actions");
  }
  run.name = text(body.name) ?? run.name;
  run.externalId = text(body.external_id) ?? run.externalId;
  run.detailsUrl = text(body.details_url) ?? run.detailsUrl;
  run.status = status ?? run.status;
  run.conclusion = conclusion ?? (run.status === "completed" ? run.conclusion : null);
  run.startedAt = text(body.started_at) ?? run.startedAt;
  run.completedAt =
    run.status === "completed" ? (text(body.completed_at) ?? run.completedAt ?? now(world)) : null;
  run.title = text(output.title) ?? run.title;
  run.summary = text(output.summary) ?? run.summary;
  run.text = text(output.text) ?? run.text;
  run.annotations.push(...annotations);
  if (body.actions !== undefined) run.actions = objects(body.actions);
}

function annotationOf(world: World, annotation: JsonObject, sha: string): JsonObject {
  const { path, start_line, end_line, start_column, end_column, annotation_level } = annotation;
  const first = integer(start_line) ?? 0;
  const last = integer(end_line) ?? 0;
  const columns = start_column !== undefined || end_column !== undefined;
  const sizes = length(annotation.title) <= 255 && length(annotation.message) <= 65_536;
  if (first < 1 || last < first || (columns && first !== last) || path === "" || !sizes)
    throw invalid("CheckRun", "annotations");
  return {
    path,
    blob_href: `${webUrl(world.repository)}/blob/${sha}/${path}`,
    start_line: first,
    end_line: last,
    start_column: start_column ?? null,
    end_column: end_column ?? null,
    annotation_level,
    title: annotation.title ?? "",
    message: annotation.message,
    raw_details: annotation.raw_details ?? "",
  };
}

function runs({ world, query }: Call, all: readonly CheckRun[]): Answer {
  const name = query.get("check_name");
  const status = query.get("status");
  const app = query.get("app_id");
  const matching = all
    .filter((run) => name === null || run.name === name)
    .filter((run) => status === null || run.status === status)
    .filter((run) => app === null || String(run.suite.app.id) === app);
  const shown = query.get("filter") === "all" ? matching : latest(matching);
  return {
    status: 200,
    list: shown.map((run) => showCheckRun(world, run)),
    inside: (page, total) => ({ total_count: total, check_runs: page }),
  };
}

function suites(call: Call): Answer {
  const { world, query, params } = call;
  const sha = commitNamed(call, params.ref ?? "");
  const app = query.get("app_id");
  const matching = world.checkSuites
    .filter(({ headSha }) => headSha === sha)
    .filter((suite) => app === null || String(suite.app.id) === app);
  return {
    status: 200,
    list: matching.map((suite) => showCheckSuite(world, suite)),
    inside: (page, total) => ({ total_count: total, check_suites: page }),
  };
}

function suiteOf({ world, params }: Call): CheckSuite {
  return found(world.checkSuites.find(({ id }) => id === Number(params.check_suite_id)));
}

function length(value: unknown): number {
  return (text(value) ?? "").length;
}
