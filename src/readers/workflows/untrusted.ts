import type { StepGrant } from "../../domain/step.ts";
import { asString, itemsOf, member, plain, type StringValue, type Value } from "../../formats/value.ts";
import { isOfForks, isPrivileged } from "./events.ts";
import { jobGrant } from "./job-grant.ts";
import { type Job, writesOf } from "./jobs.ts";

/** What a stranger writes, as expressions of a workflow. */
const WRITTEN =
  /\$\{\{\s*(github\.(?:head_ref|event\.(?:issue\.(?:title|body)|pull_request\.(?:title|body|head\.(?:ref|label|repo\.\w+))|comment\.body|review\.body|review_comment\.body|discussion\.(?:title|body)|pages\.\S*?page_name|head_commit\.(?:message|author\.\w+)|commits\S*?\.(?:message|author\.\w+)|workflow_run\.(?:head_branch|head_commit\.\S+|display_title)|inputs\.__none__)))\b[^}]*\}\}/g;

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
      .find((each) => OF_HEAD.test(asString(each) ?? ""));
    const isCheckout = /^actions\/checkout@|\/checkout@/.test(uses) && ref !== undefined;
    const isByHand =
      run?.kind === "string" &&
      /\bgh pr checkout\b|\bgit (?:fetch|pull|checkout)\b[^\n]*(?:refs\/pull|pull\/|head_ref|head\.)/.test(
        run.value,
      );
    const at = isCheckout ? ref?.at : isByHand ? run?.at : undefined;
    if (at === undefined) return [];
    const text = isCheckout
      ? `${uses} with ref: ${asString(ref) ?? ""}`
      : lineWith(run, /gh pr checkout|git /);
    return [answer(job, "checkout of the head", text, at)];
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
    const found = [...new Set([...code.value.matchAll(WRITTEN)].map(([, name = ""]) => name))];
    return found.map((name) =>
      answer(
        job,
        `text ${name}`,
        lineWith(code, new RegExp(name.replaceAll(".", "\\."))),
        placeOf(code, name),
      ),
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

function placeOf(code: StringValue, name: string): StepGrant["at"] {
  const line = code.value.split("\n").findIndex((each) => each.includes(name));
  const { at } = code;
  return line <= 0 || at.endLine - at.line < line
    ? at
    : { ...at, line: at.line + line, column: 1, endLine: at.line + line };
}
