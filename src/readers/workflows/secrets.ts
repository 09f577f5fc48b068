import type { StepGrant } from "../../domain/step.ts";
import { member } from "../../formats/value.ts";
import { unpinnedIn } from "./actions.ts";
import type { Job } from "./job.ts";
import { jobGrant } from "./job-grant.ts";
import { secretsIn } from "./secrets-in.ts";
import { untrustedGrants } from "./untrusted.ts";

/**
 * (f) Which secret is in reach of what: of all steps of a job, or of code that others decide. That a step is given one by itself
 * is no news; that it was is what tells a secret that moves to the whole job from one that is new.
 */
export function secretGrants(job: Job): StepGrant[] {
  const rule = "build/secret-in-reach";
  const wide = job.wide.map((name) =>
    jobGrant(job, {
      rule,
      act: `${name} in the whole job`,
      text: `env: ${name}`,
      at: envOf(job) ?? job.at,
      secrets: [name],
      insteadOf: knownAct(name),
    }),
  );
  const known = job.secrets.map((name) =>
    jobGrant(job, { rule, act: knownAct(name), text: name, at: job.at, isGuard: true }),
  );
  const beside = [
    ...unpinnedIn(job).map(({ name, step, uses, written }) => ({
      name,
      at: uses.at,
      text: written,
      secrets: [...job.wide, ...secretsIn(step)],
    })),
    ...untrustedGrants(job).map(({ act, at, text }) => ({ name: act, at, text, secrets: job.secrets })),
  ];
  const reached = beside.flatMap(({ name, at, text, secrets }) =>
    [...new Set(secrets)].map((secret) =>
      jobGrant(job, {
        rule,
        act: `${secret} beside ${name}`,
        text,
        at,
        secrets: [secret],
        insteadOf: `code ${name}`,
      }),
    ),
  );
  const codes = beside.map(({ name, at, text }) =>
    jobGrant(job, { rule, act: `code ${name}`, text, at, isGuard: true }),
  );
  return [...wide, ...known, ...reached, ...codes];
}

function knownAct(name: string): string {
  return `secret ${name}`;
}

function envOf({ value, workflow }: Job): StepGrant["at"] | undefined {
  return (member(value, "env") ?? member(workflow, "env"))?.at;
}
