import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { GitHub, RepositoryName } from "../../adapters/github/api.ts";
import { compareWithBase } from "../../adapters/github/pull-request.ts";
import type { Review } from "../../domain/review.ts";
import { renderCheckPage } from "../../renderers/check.ts";
import { renderJson } from "../../renderers/json.ts";
import { renderSarif } from "../../renderers/sarif.ts";
import { logLine, workflowCommands } from "../../renderers/workflow-commands.ts";
import type { Job } from "../github/job.ts";
import { type CommitsReviewed, reviewCommits } from "../github/review-commits.ts";
import { type PullRequestReviewed, reviewPullRequest } from "../github/review-pull-request.ts";
import { checkOutput, writeOutput } from "../output-files.ts";
import { registries } from "../registries.ts";
import { VERSION } from "../version.ts";
import { type Subject, subjectOf, type WorkflowEvent } from "./event.ts";
import { type InputName, type Inputs, readInputs } from "./inputs.ts";
import { notesOn } from "./notes.ts";
import { type OutputValues, outputsOf } from "./outputs.ts";

/** The runner that a step of a workflow runs on: what it was told, and where it says things. */
export type Runner = Readonly<{
  event: WorkflowEvent;
  repository: RepositoryName;
  environment: Readonly<Record<string, string | undefined>>;
  /** The address below which each rule has its page; null for none. */
  rulePages: string | null;
  client: (token: string) => GitHub;
  input: (name: InputName) => string;
  keepSecret: (token: string) => void;
  output: (values: OutputValues) => void;
  /** One line of the log, as it is: what it says may be a command to the runner. */
  print: (line: string) => void;
  notice: (sentence: string) => void;
  /** Markdown for the page of the run. */
  summarize: (markdown: string) => Promise<void>;
  /** Milliseconds before looking whether a write happened whose answer was lost. */
  settling?: number;
}>;

type Reviewed = PullRequestReviewed | CommitsReviewed;

/**
 * Reviews what the event is about and says so in every place that there is. Gives the sentence that the step fails with;
 * null where it passes. Throws a SetupError or a RemoteError where there is no review.
 */
export async function run(runner: Runner): Promise<string | null> {
  const inputs = readInputs(runner.input);
  runner.keepSecret(inputs.token);
  await makeRoom(inputs);
  const subject = subjectOf(runner.event);
  if (subject.kind === "nothing") {
    runner.notice(`${subject.why} There is nothing to review.`);
    return null;
  }
  const reviewed = await review(jobOf(runner, inputs), subject, inputs);
  const { check, outcome } = reviewed;
  const written = reviewed.review === null ? {} : await writeFiles(reviewed.review, inputs);
  runner.output({ ...outputsOf(reviewed.review, outcome), ...written });
  const notes = notesOn(reviewed);
  for (const note of notes) runner.notice(note);
  // A check that was published has the annotations already.
  const isShown = reviewed.checkRun === "published" || reviewed.checkRun === "unchanged";
  if (!isShown) for (const line of workflowCommands(check.annotations)) runner.print(line);
  await runner.summarize(renderCheckPage(check, notes));
  if (outcome === "fail") return logLine(check.title);
  runner.print(logLine(check.title));
  return null;
}

function review(job: Job, subject: Exclude<Subject, { kind: "nothing" }>, inputs: Inputs): Promise<Reviewed> {
  const { comment, check } = inputs;
  switch (subject.kind) {
    case "pull-request": {
      const { pull, isFirst } = subject;
      return reviewPullRequest(job, pull, { announce: false, isFirst, comment, check });
    }
    case "merge-group":
      return reviewCommits(job, subject.commits, { check });
    case "push":
      return reviewCommits(job, subject.commits, { check: false });
    case "since":
      return reviewSince(job, subject);
  }
}

async function reviewSince(
  job: Job,
  { branch, head }: Readonly<{ branch: string; head: string }>,
): Promise<Reviewed> {
  const { mergeBase } = await compareWithBase(job.github, job.repository, { base: branch, head });
  return reviewCommits(job, { base: mergeBase, head }, { check: false });
}

function jobOf({ client, repository, rulePages, environment, settling }: Runner, inputs: Inputs): Job {
  return {
    github: client(inputs.token),
    repository,
    facts: registries(inputs, environment),
    us: null,
    rulePages,
    ...(!inputs.offline && { forge: environment.GITHUB_SERVER_URL ?? "https://github.com" }),
    ...(inputs.failOn !== null && { failOn: inputs.failOn }),
    ...(settling !== undefined && { settling }),
  };
}

/** Nothing is checked out, so the folders of the files to write may be missing. */
async function makeRoom({ sarifFile, jsonFile }: Inputs): Promise<void> {
  const files = { "`sarif-file`": sarifFile, "`json-file`": jsonFile };
  for (const [input, file] of Object.entries(files)) {
    if (file === null) continue;
    await mkdir(dirname(file), { recursive: true }).catch(() => {}); // what keeps it from being one is said next
    await checkOutput(file, input);
  }
}

async function writeFiles(result: Review, { sarifFile, jsonFile }: Inputs): Promise<OutputValues> {
  if (sarifFile !== null) {
    const { rules } = await import("../engine.ts");
    await writeOutput(sarifFile, renderSarif(result, rules, VERSION));
  }
  if (jsonFile !== null) await writeOutput(jsonFile, renderJson(result));
  return {
    ...(sarifFile !== null && { "sarif-file": sarifFile }),
    ...(jsonFile !== null && { "json-file": jsonFile }),
  };
}
