import type { StepGrant } from "../../domain/step.ts";
import { asString, itemsOf, member, type StringValue } from "../../formats/value.ts";
import { plainNames } from "../../tauri/builds/workflows/expressions-in.ts";
import { isOfForks, isPrivileged } from "./events.ts";
import type { Job } from "./job.ts";
import { jobGrant } from "./job-grant.ts";
import { takenIn } from "./taken.ts";
import { textsOf } from "./texts.ts";
import { writtenIn } from "./written.ts";

/** (d) Code and texts of strangers that run beside secrets, with a token that may write, or on machines of one's own. */
export function untrustedGrants(job: Job): StepGrant[] {
  return [...(isPrivileged(job.triggers) ? taken(job) : []), ...texts(job), ...machines(job)];
}

function taken(job: Job): StepGrant[] {
  return takenIn(job).map(({ what, text, at }) =>
    what === "checkout"
      ? answer(job, "checkout of the head", text, at.at)
      : // It may hold no more than a number, and nobody sees whether it is run.
        { ...answer(job, "artifact of the head", text, at.at), class: job.isTrusted ? "unknown" : "probe" },
  );
}

function texts(job: Job): StepGrant[] {
  const { triggers } = job;
  const isByStrangers = isPrivileged(triggers) || isOfForks(triggers) || triggers.includes("push");
  if (!isByStrangers) return [];
  return job.steps.flatMap((step) => {
    const uses = asString(member(step, "uses")) ?? "";
    const code =
      member(step, "run") ??
      (/^actions\/github-script@/i.test(uses) ? member(member(step, "with"), "script") : undefined);
    if (code?.kind !== "string") return [];
    return writtenIn(code.value, job, step).map((name) =>
      answer(job, `text ${name}`, lineNaming(code.value, name), placeOf(code, name)),
    );
  });
}

/** A machine of one's own that pull requests of forks may use: what they leave there, the next job finds. */
function machines(job: Job): StepGrant[] {
  const on = member(job.value, "runs-on");
  if (on === undefined || !isOfForks(job.triggers)) return [];
  const labels = [on, ...itemsOf(on), ...itemsOf(member(on, "labels"))].flatMap((each) => textsOf(each, job));
  return labels.some((label) => /\bself-hosted\b/.test(label))
    ? [{ ...answer(job, "a machine of one's own", "runs-on: self-hosted", on.at), class: "unknown" }]
    : [];
}

function answer(job: Job, act: string, text: string, at: StepGrant["at"]): StepGrant {
  const isGrave = isPrivileged(job.triggers) && job.isTrusted;
  // The same text in a job of another event is another thing.
  const named = isGrave ? `${act}, with secrets or a token` : act;
  const rule = "build/untrusted-code-with-secrets";
  return jobGrant(job, { rule, act: named, text, at, of: job.key, class: isGrave ? "reaches" : "probe" });
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
