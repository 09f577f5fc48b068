import type { StepGrant } from "../../domain/step.ts";
import { asString, member, type Value } from "../../formats/value.ts";
import { jobGrant } from "./job-grant.ts";
import type { Job } from "./jobs.ts";
import { secretsIn } from "./secrets-in.ts";

/** An action or a workflow of somebody else that a tag or a branch names, so that its owner decides at any time what runs. */
export type Unpinned = Readonly<{ name: string; written: string; step: Value; uses: Value }>;

/** Whose actions are part of GitHub, and whose code is part of every Tauri app. */
const FIRST_PARTY = /^(?:actions|github|tauri-apps)\//i;

const PINNED = /@[\da-f]{40}$|@sha256:[\da-f]{64}$/i;

export function unpinnedIn({ value, steps }: Job): Unpinned[] {
  return [value, ...steps].flatMap((step) => {
    const uses = member(step, "uses");
    const written = asString(uses);
    if (uses === undefined || written === undefined || written.startsWith("./") || FIRST_PARTY.test(written))
      return [];
    if (PINNED.test(written) || !/[/@]/.test(written)) return [];
    return [{ name: nameIn(written), written, step, uses }];
  });
}

/** The action without what is asked of it. */
function nameIn(written: string): string {
  return (
    written.startsWith("docker://") ? written.replace(/:[^:/]*$/, "") : (written.split("@", 1)[0] ?? "")
  ).toLowerCase();
}

/** (a) Actions of third parties that no commit pins. */
export function actionGrants(job: Job): StepGrant[] {
  return unpinnedIn(job).map(({ name, written, step, uses }) =>
    jobGrant(job, {
      rule: "build/action-unpinned",
      act: name,
      text: `uses: ${written}`,
      at: uses.at,
      secrets: [...new Set([...job.wide, ...secretsIn(step)])],
    }),
  );
}
