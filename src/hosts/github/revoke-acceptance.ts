import { withNote } from "../../accept/note.ts";
import { recordIn } from "../../accept/record.ts";
import { outputOf } from "../../adapters/github/check-output.ts";
import { type CheckRun, concludeRun } from "../../adapters/github/check-runs.ts";
import { readSituation } from "../../adapters/github/situation.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import { revokedCheck, revokedNote } from "../../renderers/accepted.ts";
import { type Asked, answer, type Done, IGNORED, say } from "./asked.ts";
import { checkOf, earlierRun } from "./earlier-check.ts";
import type { Job } from "./job.ts";
import { acceptedHead } from "./standing-acceptance.ts";

/**
 * Ends what was accepted of a pull request: the check of its head fails, and so does that of the head that was accepted, since a
 * later head looks there. Who may write may do so, whoever accepted. The caller has the change reviewed again. Throws a RemoteError.
 */
export async function revokeAcceptance(job: Job, asked: Asked): Promise<Done> {
  const { number, login } = asked;
  const situation = await readSituation(job.github, job.repository, number, POLICY_PATH);
  if (!situation.open) return IGNORED;
  const told = acceptedHead(job, number, situation);
  const first = await acceptedRuns(job, number, [situation.head, ...(told === null ? [] : [told])]);
  const known = new Set([situation.head, ...(told === null ? [] : [told])]);
  const earlier = first.map(({ acceptedHead: head }) => head).filter((head) => !known.has(head));
  const runs = [...first, ...(await acceptedRuns(job, number, earlier))];
  if (runs.length === 0) return answer(job, asked, situation, "nothing is accepted here.");
  const { conclusion, ...said } = revokedCheck(login);
  const fields = { status: "completed", conclusion, actions: [], output: outputOf({ ...said, text: "" }) };
  const { github, repository } = job;
  for (const { run, head } of runs)
    await concludeRun({ github, repository, ...checkOf(job, head) }, run.id, fields);
  const note = { kind: "revoked", head: situation.head } as const;
  await say(job, number, withNote(revokedNote(login), note, job.seals(number).note));
  return { kind: "revoked", why: said.title };
}

type AcceptedRun = Readonly<{ run: CheckRun; head: string; acceptedHead: string }>;

/** The runs of our check on these heads that say that the pull request was accepted, on which head. */
async function acceptedRuns(job: Job, number: number, heads: readonly string[]): Promise<AcceptedRun[]> {
  const runs: AcceptedRun[] = [];
  for (const head of new Set(heads)) {
    const run = await earlierRun(job, head);
    const record = recordIn(run?.text);
    if (run !== null && record?.pull === number && record.accepted !== null)
      runs.push({ run, head, acceptedHead: record.accepted.head });
  }
  return runs;
}
