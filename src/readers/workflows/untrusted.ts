import type { StepGrant } from "../../domain/step.ts";
import { asString, itemsOf, member, plain, type StringValue, type Value } from "../../formats/value.ts";
import { isOfForks, isPrivileged } from "./events.ts";
import { jobGrant } from "./job-grant.ts";
import { type Job, writesOf } from "./jobs.ts";

/** What a stranger writes, as the names in expressions of a workflow. */
const WRITTEN =
  /\bgithub\.(?:head_ref|event(?![.\w])|event\.(?:issue|comment|review|review_comment|discussion)(?:\.(?:title|body)|(?![.\w]))|event\.pull_request(?:\.(?:title|body|head\.(?:ref|label|repo\.\w+))|(?:\.head)?(?![.\w]))|event\.pages\S*?page_name|event\.head_commit\.(?:message|author\.\w+)|event\.commits\S*?\.(?:message|author\.\w+)|event\.workflow_run\.(?:head_branch|head_commit\.\S+|display_title))/g;

/** An expression, and the names in it: `github.event['issue']['title']` is `github.event.issue.title`. */
const EXPRESSION = /\$\{\{([^}]*(?:\}(?!\})[^}]*)*)\}\}/g;

function plainNames(text: string): string {
  return text.replace(/\[\s*(['"])(\w+)\1\s*\]/g, ".$2");
}

/** The texts of strangers in the expressions of a script. A comparison or a condition hands none of them over. */
function writtenIn(text: string): string[] {
  const named = [...text.matchAll(EXPRESSION)].flatMap(([, inner = ""]) =>
    /[=!<>]=|&&|\b(?:contains|startsWith|endsWith)\s*\(/.test(inner)
      ? []
      : [...plainNames(inner).matchAll(WRITTEN)].map(([name]) => name),
  );
  return [...new Set(named)];
}

/** What a checkout takes from a stranger. */
const OF_HEAD =
  /github\.(?:head_ref|event\.pull_request\.(?:head|merge_commit_sha|number)|event\.workflow_run\.(?:head_\w+|pull_requests)|event\.issue\.number|event\.number)|refs\/pull\//;

/** (d) Code and texts of strangers that run beside secrets, with a token that may write, or on machines of one's own. */
export function untrustedGrants(job: Job): StepGrant[] {
  const isOpen = isPrivileged(job.triggers);
  return [...(isOpen ? checkouts(job) : []), ...texts(job), ...machines(job)];
}

function checkouts(job: Job): StepGrant[] {
  return job.steps.flatMap((step) => {
    const uses = asString(member(step, "uses")) ?? "";
    const run = member(step, "run");
    const given = member(step, "with");
    const ref = ["ref", "repository"]
      .map((name) => member(given, name))
      .find((each) => OF_HEAD.test(asked(each, [step, job.value, job.workflow])));
    const isCheckout = /^actions\/checkout@|\/checkout@/.test(uses) && ref !== undefined;
    const isByHand = run?.kind === "string" && isCheckedOutByHand(run.value, [step, job.value, job.workflow]);
    const at = isCheckout ? ref?.at : isByHand ? run?.at : undefined;
    if (at === undefined) return [];
    const text = isCheckout
      ? `${uses} with ref: ${asString(ref) ?? ""}`
      : lineWith(run, /gh pr checkout|git /);
    return [answer(job, "checkout of the head", text, at)];
  });
}

/** A value with what its expressions take from variables of the workflow. */
function asked(value: Value | undefined, levels: readonly Value[]): string {
  const text = plainNames(asString(value) ?? "");
  return [text, ...[...text.matchAll(/\benv\.(\w+)/g)].map(([, name = ""]) => variable(name, levels))].join(
    " ",
  );
}

function variable(name: string, levels: readonly Value[]): string {
  const found = levels.map((level) => asString(member(member(level, "env"), name)));
  return plainNames(found.find((each) => each !== undefined) ?? "");
}

/** Commands that take a stranger's revision: they name it, or a variable that does. */
function isCheckedOutByHand(script: string, levels: readonly Value[]): boolean {
  if (/\bgh pr checkout\b/.test(script)) return true;
  return script.split("\n").some((line) => {
    if (!/\bgit\b.*\b(?:fetch|pull|checkout|switch|merge|reset|worktree)\b/.test(line)) return false;
    const names = [...line.matchAll(/\$\{?(?:env:)?(\w+)/g)].map(([, name = ""]) => variable(name, levels));
    return [plainNames(line), ...names].some(
      (text) => OF_HEAD.test(text) || /\bpull\/|head_ref|head\./.test(text),
    );
  });
}

function texts(job: Job): StepGrant[] {
  const { triggers } = job;
  const isByStrangers = isPrivileged(triggers) || isOfForks(triggers) || triggers.includes("push");
  if (!isByStrangers) return [];
  return job.steps.flatMap((step) => {
    const uses = asString(member(step, "uses")) ?? "";
    const code =
      member(step, "run") ??
      (uses.startsWith("actions/github-script@") ? member(member(step, "with"), "script") : undefined);
    if (code?.kind !== "string") return [];
    return writtenIn(code.value).map((name) =>
      answer(job, `text ${name}`, lineNaming(code.value, name), placeOf(code, name)),
    );
  });
}

/** A machine of one's own that pull requests of forks may use: what they leave there, the next job finds. */
function machines(job: Job): StepGrant[] {
  const on = member(job.value, "runs-on");
  if (on === undefined || !isOfForks(job.triggers)) return [];
  const labels = [asString(on), ...itemsOf(on).map(asString), JSON.stringify(plain(on))];
  return labels.includes("self-hosted") || /"self-hosted"/.test(labels.at(-1) ?? "")
    ? [answer(job, "a machine of one's own", "runs-on: self-hosted", on.at)]
    : [];
}

function answer(job: Job, act: string, text: string, at: StepGrant["at"]): StepGrant {
  const said = member(job.value, "permissions") ?? member(job.workflow, "permissions");
  const mayWrite = said === undefined || writesOf(said).length > 0;
  const isGrave = isPrivileged(job.triggers) && (job.secrets.length > 0 || mayWrite);
  // The same text in a job of another event is another thing.
  const named = isGrave ? `${act}, with secrets or a token` : act;
  const rule = "build/untrusted-code-with-secrets";
  return jobGrant(job, { rule, act: named, text, at, of: job.key, class: isGrave ? "reaches" : "unknown" });
}

function lineWith(value: Value | undefined, pattern: RegExp): string {
  const text = asString(value) ?? "";
  return (text.split("\n").find((line) => pattern.test(line)) ?? text).trim().slice(0, 160);
}

function lineNaming(text: string, name: string): string {
  return (text.split("\n").find((line) => plainNames(line).includes(name)) ?? text).trim().slice(0, 160);
}

function placeOf(code: StringValue, name: string): StepGrant["at"] {
  const line = code.value.split("\n").findIndex((each) => plainNames(each).includes(name));
  const { at } = code;
  return line <= 0 || at.endLine - at.line < line
    ? at
    : { ...at, line: at.line + line, column: 1, endLine: at.line + line };
}
