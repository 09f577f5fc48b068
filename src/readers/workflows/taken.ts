import { asString, member, type Value } from "../../formats/value.ts";
import { plainNames } from "../../tauri/builds/workflows/expressions-in.ts";
import type { Job } from "./job.ts";
import { handedOnIn, MOST_NAMES, sourceOf, variable } from "./written.ts";

/** What a checkout takes from a stranger. */
const OF_HEAD =
  /github\.(?:\*|head_ref|event(?![.\w])|event\.\*|event\.pull_request(?:\.(?:head|merge_commit_sha|number|\*)|(?![.\w]))|event\.workflow_run\.(?:head_\w+|pull_requests|\*)|event\.issue\.number|event\.number)|(?<![\w./-])github(?![\w./-])|\bheadRef(?:Oid|Name)\b|refs\/pull\//i;

/** Something of a stranger that a step takes into the job: all code of the head, or files that another run left. */
export type Taken = Readonly<{ what: "checkout" | "artifact"; text: string; at: Value }>;

/** What the steps of a job take from strangers. */
export function takenIn(job: Job): Taken[] {
  return job.steps.flatMap((step) => checkoutIn(step, job) ?? artifactIn(step, job) ?? []);
}

function checkoutIn(step: Value, job: Job): Taken | undefined {
  const uses = asString(member(step, "uses")) ?? "";
  const levels = [step, job.value, job.workflow];
  const ref = ["ref", "repository"]
    .map((name) => member(member(step, "with"), name))
    .find((each) => OF_HEAD.test(asked(each, job, step)));
  if (/\/checkout@/i.test(uses) && ref !== undefined)
    return { what: "checkout", text: `${uses} with ref: ${asString(ref) ?? ""}`, at: ref };
  const run = member(step, "run");
  return run?.kind === "string" && isCheckedOutByHand(run.value, levels)
    ? { what: "checkout", text: lineWith(run, /gh pr checkout|git /), at: run }
    : undefined;
}

/** A value with what its expressions take from variables of the workflow, and from earlier steps and jobs. */
function asked(value: Value | undefined, job: Job, step: Value): string {
  const text = plainNames(asString(value) ?? "");
  const names = handedOnIn(text);
  if (names.length > MOST_NAMES) return "refs/pull/";
  return [text, ...names.map((name) => sourceOf(name, job, step))].join(" ");
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

/** Files that a run of a pull request left, and that the run of `workflow_run` after it takes. */
function artifactIn(step: Value, { triggers }: Job): Taken | undefined {
  if (!triggers.includes("workflow_run")) return undefined;
  const uses = member(step, "uses");
  const name = asString(uses) ?? "";
  const isOfRun = member(member(step, "with"), "run-id") !== undefined || !/^actions\//i.test(name);
  if (uses !== undefined && /download-artifact@/i.test(name) && isOfRun)
    return { what: "artifact", text: `uses: ${name}`, at: uses };
  const code = member(step, "run") ?? member(member(step, "with"), "script");
  return code !== undefined && BY_HAND.test(asString(code) ?? "")
    ? { what: "artifact", text: lineWith(code, BY_HAND), at: code }
    : undefined;
}

const BY_HAND = /\bgh run download\b|\bdownloadArtifact\b|\/artifacts\/\S*\/zip\b/;

function lineWith(value: Value, pattern: RegExp): string {
  const text = asString(value) ?? "";
  return (text.split("\n").find((line) => pattern.test(line)) ?? text).trim().slice(0, 160);
}
