import type { StepGrant } from "../../domain/step.ts";
import { member } from "../../formats/value.ts";
import type { Job } from "./job.ts";
import { jobGrant } from "./job-grant.ts";
import { writesOf } from "./jobs.ts";

/** (c) What the token of a job may write; where nothing says so, the repository's default, which may be everything. */
export function tokenGrants(job: Job): StepGrant[] {
  if (member(job.workflow, "jobs") === undefined) return [];
  const said = member(job.value, "permissions") ?? member(job.workflow, "permissions");
  if (said === undefined)
    return [
      jobGrant(job, {
        rule: "build/token-may-write",
        act: `the default of ${job.key}`,
        text: "no `permissions`",
        at: job.at,
        insteadOf: heldAct(job),
      }),
    ];
  return writesOf(said).map((scope) =>
    jobGrant(job, {
      rule: "build/token-may-write",
      act: scope,
      text: scope === "all" ? "permissions: write-all" : `${scope}: write`,
      at: member(said, scope)?.at ?? said.at,
      of: job.key,
    }),
  );
}

/** Jobs whose token a block holds: that one loses it is news, and that one never had it isn't. */
export function heldTokens(job: Job): StepGrant[] {
  const said = member(job.value, "permissions") ?? member(job.workflow, "permissions");
  if (said === undefined || member(job.workflow, "jobs") === undefined) return [];
  const rule = "build/token-may-write";
  return [jobGrant(job, { rule, act: heldAct(job), text: "permissions", at: said.at, isGuard: true })];
}

function heldAct({ key }: Job): string {
  return `held ${key}`;
}
