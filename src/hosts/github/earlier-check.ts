import { acceptanceIn, recordIn } from "../../accept/record.ts";
import { type CheckRun, findRun } from "../../adapters/github/check-runs.ts";
import type { CheckName } from "../../adapters/github/checks.ts";
import type { Acceptance } from "../../domain/acceptance.ts";
import { CHECK_NAME, type Job } from "./job.ts";
import { checkTellerOf } from "./missing.ts";

/** Names our check of a commit. */
export function checkOf({ teller, app }: Pick<Job, "teller" | "app">, head: string): CheckName {
  return { name: CHECK_NAME, teller: checkTellerOf(teller), head, ...(app !== undefined && { app }) };
}

/** Our latest run of the check on a commit; null where there is none. Throws a RemoteError. */
export async function earlierRun(job: Job, head: string): Promise<CheckRun | null> {
  const { github, repository } = job;
  return (await findRun({ github, repository, ...checkOf(job, head) })) ?? null;
}

/** What was accepted of a pull request, as a run of our check tells it; null where that passed by itself, or fails. */
export function acceptanceOf(
  run: Pick<CheckRun, "conclusion" | "text"> | null,
  pull: number,
): Readonly<{ acceptance: Acceptance; policy: string }> | null {
  const record = run?.conclusion === "success" ? recordIn(run.text) : undefined;
  const acceptance = record === undefined ? null : acceptanceIn(record);
  if (record === undefined || acceptance === null || record.pull !== pull) return null;
  return { acceptance, policy: record.policy };
}
