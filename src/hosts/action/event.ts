import { field, isObjectId, listIn, textIn } from "../../adapters/github/answers.ts";
import { type PullRequest, pullRequestIn } from "../../adapters/github/pull-request.ts";
import { type RunHead, runHeadIn } from "../../adapters/github/pull-requests-of-run.ts";
import { SetupError } from "../../adapters/setup-error.ts";
import type { Asked } from "../github/asked.ts";
import { askedByComment, askedByLabel, isLabeled } from "../github/asked-in.ts";
import type { Commits } from "../github/commits.ts";
import type { Occasion } from "../github/occasion.ts";

/** What started a workflow, as the runner tells it. */
export type WorkflowEvent = Readonly<{
  name: string;
  payload: unknown;
  /** The commit that the workflow runs for. */
  sha: string;
  /** Counted from 1; more where somebody ran it again. */
  attempt: number;
}>;

/**
 * What an event asks to review. A pull request and a merge group tell what a merge would bring, a push to the default branch
 * what one brought: so these get the check. Of any other branch, the same commit may get one by its pull request.
 */
export type Subject =
  | Readonly<{
      kind: "pull-request";
      pull: PullRequest;
      occasion: Occasion;
      /** What the label asks for that was set just now; null where none was. */
      asked: Asked | null;
      /** Whether it has a label of an earlier event, which is taken off. */
      isLabeled: boolean;
    }>
  /** Something that somebody asks in a comment. */
  | Readonly<{ kind: "asked"; asked: Asked }>
  /** What another workflow ran for, which could only read: its pull request is looked up by the head. */
  | Readonly<{ kind: "run"; head: RunHead; occasion: Occasion }>
  | Readonly<{ kind: "commits"; commits: Commits; occasion: Occasion; isChecked: boolean }>
  /** All that a commit has and the branch, from which it parted somewhere, does not. */
  | Readonly<{ kind: "since"; branch: string; head: string }>
  | Readonly<{ kind: "nothing"; why: string }>;

/** Finds the commits in an event. Throws a SetupError for an event that has none. */
export function subjectOf(event: WorkflowEvent): Subject {
  const subject = subjectIn(event);
  if (subject !== undefined) return subject;
  throw new SetupError(`The payload of the event \`${event.name}\` isn't what GitHub documents.`);
}

/**
 * Whether GitHub gives the workflow a token that may only read, whatever the workflow asks for. The job's own end then is
 * what holds a merge.
 */
export function isReadOnlyByRule({ name }: WorkflowEvent, subject: Subject): boolean {
  if (name !== "pull_request" || subject.kind !== "pull-request") return false;
  const { fork, author } = subject.pull;
  return fork || (author?.isBot === true && author.login === "dependabot[bot]");
}

function subjectIn({ name, payload, sha, attempt }: WorkflowEvent): Subject | undefined {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return ofPullRequest(payload, attempt);
    case "issue_comment":
      return ofComment(payload, attempt);
    case "merge_group":
      return ofMergeGroup(field(payload, "merge_group"), attempt);
    case "push":
      return ofPush(payload, attempt);
    case "workflow_run":
      return ofRun(field(payload, "workflow_run"), attempt);
    case "workflow_dispatch":
      return sinceDefaultBranch(payload, sha);
    default:
      throw new SetupError(
        `Toril doesn't know what to review for the event \`${name}\`. Run it on pull_request_target or pull_request, merge_group, push, issue_comment, workflow_run or workflow_dispatch.`,
      );
  }
}

function ofPullRequest(payload: unknown, attempt: number): Subject | undefined {
  const pull = pullRequestIn(field(payload, "pull_request"));
  if (pull === undefined) return undefined;
  const isNewHead = ["opened", "synchronize"].includes(textIn(payload, "action") ?? "");
  const occasion = occasionOf(attempt, isNewHead ? "new" : "later");
  // Run again, it is no longer the event of who set it.
  const asked = attempt > 1 ? null : (askedByLabel(payload) ?? null);
  return { kind: "pull-request", pull, occasion, asked, isLabeled: asked === null && isLabeled(payload) };
}

/** A command counts when it is new: who runs the job again didn't give it. */
function ofComment(payload: unknown, attempt: number): Subject {
  const asked = attempt > 1 ? undefined : askedByComment(payload);
  return asked === undefined
    ? { kind: "nothing", why: "The comment holds no command." }
    : { kind: "asked", asked };
}

function occasionOf(attempt: number, first: Occasion): Occasion {
  return attempt > 1 ? "again" : first;
}

/** Of the earlier run only the head counts: whoever opened the pull request may have written all else. */
function ofRun(run: unknown, attempt: number): Subject | undefined {
  const of = textIn(run, "event");
  if (of === undefined) return undefined;
  if (of !== "pull_request") return { kind: "nothing", why: "The other workflow ran for no pull request." };
  const head = runHeadIn(run);
  return head === undefined ? undefined : { kind: "run", head, occasion: occasionOf(attempt, "later") };
}

function ofMergeGroup(group: unknown, attempt: number): Subject | undefined {
  const base = textIn(group, "base_sha");
  const head = textIn(group, "head_sha");
  if (!isObjectId(base) || !isObjectId(head)) return undefined;
  const commits = { base, head, queue: textIn(group, "head_ref") ?? "" };
  return { kind: "commits", commits, occasion: occasionOf(attempt, "new"), isChecked: true };
}

function ofPush(payload: unknown, attempt: number): Subject | undefined {
  const base = textIn(payload, "before");
  const after = textIn(payload, "after");
  if (!isObjectId(base) || !isObjectId(after)) return undefined;
  if (isNobody(after)) return { kind: "nothing", why: "The push took a branch or a tag away." };
  // `after` names an annotated tag itself, where one was pushed.
  const head = textIn(field(payload, "head_commit"), "id") ?? after;
  if (isNobody(base)) return sinceDefaultBranch(payload, head);
  if (!isObjectId(head)) return undefined;
  const isChecked = textIn(payload, "ref") === `refs/heads/${defaultBranchIn(payload)}`;
  const pushed = (listIn(payload, "commits") ?? []).flatMap((each) => textIn(each, "id") ?? []);
  const commits = { base, head, pushed: pushed.filter(isObjectId) };
  return { kind: "commits", commits, occasion: occasionOf(attempt, "later"), isChecked };
}

function defaultBranchIn(payload: unknown): string | undefined {
  return textIn(field(payload, "repository"), "default_branch");
}

function sinceDefaultBranch(payload: unknown, head: string): Subject | undefined {
  const branch = defaultBranchIn(payload);
  return branch !== undefined && isObjectId(head) ? { kind: "since", branch, head } : undefined;
}

/** Git's name for no object: nothing was there before, or is after. */
function isNobody(sha: string): boolean {
  return /^0+$/.test(sha);
}
