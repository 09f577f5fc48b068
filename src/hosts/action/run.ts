import { randomBytes } from "node:crypto";
import { ACCEPT_LABEL } from "../../accept/label.ts";
import { folderContentCache } from "../../adapters/github/folder-content-cache.ts";
import { takeOff } from "../../adapters/github/labels.ts";
import { compareWithBase, readPullRequest } from "../../adapters/github/pull-request.ts";
import { pullRequestsOfRun } from "../../adapters/github/pull-requests-of-run.ts";
import { renderCheckPage } from "../../renderers/check.ts";
import { logLine, workflowCommands } from "../../renderers/workflow-commands.ts";
import { listedSeals } from "../../review/listed-seals.ts";
import type { Asked } from "../github/asked.ts";
import { carryOut } from "../github/carry-out.ts";
import type { Job } from "../github/job.ts";
import { missingInWords, type Teller } from "../github/missing.ts";
import { type CommitsReviewed, reviewCommits } from "../github/review-commits.ts";
import { type PullRequestReviewed, reviewPullRequest } from "../github/review-pull-request.ts";
import type { Judged } from "../github/told.ts";
import { registries } from "../registries.ts";
import { now } from "../today.ts";
import { deliver, makeRoom } from "./deliver.ts";
import { isReadOnlyByRule, type Subject, subjectOf } from "./event.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

/** What is reviewed: the head of another workflow's run is a pull request by then. */
type Reviewable = Exclude<Subject, { kind: "nothing" | "asked" | "run" }>;

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
  const job = jobOf(runner, inputs, isReadOnlyByRule(runner.event, subject) ? "read-only job" : "job");
  if (subject.kind === "asked") return whatIsAsked(runner, job, inputs, subject.asked);
  if (subject.kind === "pull-request" && subject.asked !== null) {
    const { kind, why } = await carryOut(job, subject.asked);
    runner.notice(logLine(`The label: ${kind}. ${why}`));
    if (kind === "accepted") return null;
  }
  return subject.kind === "run" ? ofRun(runner, job, inputs, subject) : tell(runner, job, inputs, subject);
}

/** Reviews what another workflow, whose token could only read, ran for. */
async function ofRun(
  runner: Runner,
  job: Job,
  inputs: Inputs,
  { head, occasion }: Extract<Subject, { kind: "run" }>,
): Promise<string | null> {
  const pulls = await pullRequestsOfRun(job.github, job.repository, head);
  if (pulls.length === 0)
    runner.notice("No open pull request has this head by now. There is nothing to review.");
  let failure: string | null = null;
  for (const pull of pulls) {
    const subject = { kind: "pull-request", pull, occasion, asked: null, isLabeled: false } as const;
    failure = (await tell(runner, job, inputs, subject)) ?? failure;
  }
  return failure;
}

async function tell(runner: Runner, job: Job, inputs: Inputs, subject: Reviewable): Promise<string | null> {
  let undelivered: string[] = [];
  const judged = async (judged: Judged) => {
    undelivered = await deliver(runner, inputs, judged);
  };
  const reviewed = await review(job, subject, inputs, judged);
  if (subject.kind === "pull-request" && subject.isLabeled)
    await takeOff(job.github, job.repository, subject.pull.number, ACCEPT_LABEL);
  return conclude(runner, job.teller, reviewed, undelivered);
}

/** Does what somebody asked in a comment. Such a run belongs to the default branch, so that it says nothing of the pull request itself. */
async function whatIsAsked(
  runner: Runner,
  job: Job,
  { comment, check }: Inputs,
  asked: Asked,
): Promise<null> {
  const { kind, why } = await carryOut(job, asked);
  runner.notice(logLine(`The command: ${kind}. ${why}`));
  if (kind === "revoked") {
    const pull = await readPullRequest(job.github, job.repository, asked.number);
    await reviewPullRequest(job, pull, { announce: false, occasion: "later", comment, check });
  }
  return null;
}

/** Says what is missing, and how the step ends. A check that isn't there must not look like one that passed. */
async function conclude(
  runner: Runner,
  teller: Teller,
  reviewed: Reviewed,
  undelivered: readonly string[],
): Promise<string | null> {
  const { check, outcome, checkRun } = reviewed;
  const comments = "comments" in reviewed ? reviewed.comments : ({ kind: "not asked" } as const);
  const notes = [...missingInWords({ comments, check: checkRun }, teller), ...undelivered];
  for (const note of notes) runner.notice(logLine(note));
  // A check that was published has the annotations already.
  if (checkRun.kind !== "told") for (const line of workflowCommands(check.annotations)) runner.print(line);
  if (notes.length > 0) await runner.summarize(renderCheckPage(check, notes));
  if (outcome === "fail") return logLine(check.title);
  const isRefused = checkRun.kind === "failed" || (checkRun.kind === "read-only" && teller === "job");
  if (isRefused || undelivered.length > 0) return logLine([`${check.title}.`, "But:", ...notes].join(" "));
  runner.print(logLine(check.title));
  return null;
}

function review(
  job: Job,
  subject: Reviewable,
  { comment, check }: Inputs,
  judged: (judged: Judged) => Promise<void>,
): Promise<Reviewed> {
  switch (subject.kind) {
    case "pull-request": {
      const { pull, occasion } = subject;
      return reviewPullRequest(job, pull, { announce: false, occasion, comment, check, judged });
    }
    case "commits": {
      const { commits, occasion, isChecked } = subject;
      return reviewCommits(job, commits, { occasion, check: check && isChecked, judged });
    }
    case "since":
      return reviewSince(job, subject, judged);
  }
}

async function reviewSince(
  job: Job,
  { branch, head }: Readonly<{ branch: string; head: string }>,
  judged: (judged: Judged) => Promise<void>,
): Promise<Reviewed> {
  const { mergeBase } = await compareWithBase(job.github, job.repository, { base: branch, head });
  return reviewCommits(job, { base: mergeBase, head }, { occasion: "later", check: false, judged });
}

/** How people accept what a job's check shows: GitHub tells only an App of its buttons. */
const BY_ACTION = { button: null, label: ACCEPT_LABEL } as const;

function jobOf(
  { client, repository, rulePages, environment, settling, now: clock = now }: Runner,
  inputs: Inputs,
  teller: Teller,
): Job {
  return {
    github: client(inputs.token),
    repository,
    teller,
    accepting: BY_ACTION,
    seals: (number) => listedSeals(number, () => randomBytes(8).toString("hex")),
    facts: registries(inputs, environment),
    us: null,
    now: clock,
    rulePages,
    ...(inputs.cache !== null && { cache: folderContentCache(inputs.cache) }),
    ...(!inputs.offline && { forge: environment.GITHUB_SERVER_URL ?? "https://github.com" }),
    ...(inputs.failOn !== null && { failOn: inputs.failOn }),
    ...(settling !== undefined && { settling }),
  };
}
