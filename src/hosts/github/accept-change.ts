import type { Command } from "../../accept/command.ts";
import { hadTimeToRead } from "../../accept/label.ts";
import { withNote } from "../../accept/note.ts";
import { type CheckRecord, recordIn, recordLine } from "../../accept/record.ts";
import { outputOf } from "../../adapters/github/check-output.ts";
import { type CheckRun, concludeRun } from "../../adapters/github/check-runs.ts";
import { contributorsOf } from "../../adapters/github/contributors.ts";
import { editReview } from "../../adapters/github/edits.ts";
import { readSituation, type Situation } from "../../adapters/github/situation.ts";
import type { Acceptance } from "../../domain/acceptance.ts";
import { type AcceptingRole, mayAccept } from "../../domain/accepting.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import { acceptedBody, acceptedCheck, acceptedNote } from "../../renderers/accepted.ts";
import { rewordedBody } from "../../review/bodies.ts";
import { type Asked, answer, type Done, IGNORED, say } from "./asked.ts";
import { checkOf, earlierRun } from "./earlier-check.ts";
import type { Job } from "./job.ts";
import { acceptedHead } from "./standing-acceptance.ts";
import { told } from "./told.ts";

type ToAccept = Asked & Readonly<{ command: Extract<Command, { kind: "accept" }> }>;

/** A run of our check that failed, with what it remembers. */
type Failed = Readonly<{ run: CheckRun; record: CheckRecord }>;

/**
 * Lets pass what the check with this code shows, where who asks may accept it. The change isn't reviewed again: the check keeps what
 * it says, below who accepted it. Throws a RemoteError.
 */
export async function acceptChange(job: Job, asked: ToAccept, role: AcceptingRole): Promise<Done> {
  const { github, repository } = job;
  const { number, login, command } = asked;
  const [situation, people, { policyIdOf, policyOf }] = await Promise.all([
    readSituation(github, repository, number, POLICY_PATH),
    contributorsOf(github, repository, number),
    import("../engine.ts"),
  ]);
  const refused = (why: string): Promise<Done> => answer(job, asked, situation, why);
  const files = { own: situation.policy, owners: situation.organization };
  const reading = policyOf(files, job);
  if (!situation.open) return IGNORED;
  if (!reading.ok) return refused("the policy can't be read, so nobody is known who may accept.");
  const { accept } = reading.policy;
  const isOwn = people === null || people.some((each) => each.toLowerCase() === login.toLowerCase());
  if (people === null && mayAccept(accept, { login, role, isOwn: false }) && !accept.own)
    return refused("there are too many commits or authors to know who wrote this, so nobody can accept it.");
  if (!mayAccept(accept, { login, role, isOwn })) return IGNORED;

  const run = await earlierRun(job, situation.head);
  const record = recordIn(run?.text);
  if (run === null || record === undefined || record.pull !== number) return refused(WRONG_CODE);
  if (!isMeant(asked, run, record)) return refused(WRONG_CODE);
  if (record.accepted !== null) return tellAgain(job, asked, situation, { run, record });
  if (run.conclusion !== "failure" || record.head !== situation.head) return refused(WRONG_CODE);
  if (record.policy !== policyIdOf(files, job))
    return refused("this check is of an earlier policy. Run it again, and accept what it shows then.");
  if (asked.comment !== null && command.reason === null)
    return refused("say why, after the code, on the same line.");
  return accepted(job, asked, situation, { run, record });
}

/** Whether somebody means this check: by its code, or by a label on its head, which they had time to read. */
function isMeant(
  { labeled, command, at }: ToAccept,
  { completedAt }: CheckRun,
  record: CheckRecord,
): boolean {
  if (labeled === undefined) return record.code !== null && record.code === command.code;
  return labeled === record.head && record.code !== null && hadTimeToRead(completedAt, at);
}

const WRONG_CODE =
  "this isn't the code of the check on the newest commit, so nothing was accepted. Each check that fails tells its own code.";

async function accepted(
  job: Job,
  { number, login, command, at }: ToAccept,
  situation: Situation,
  { run, record }: Failed,
): Promise<Done> {
  const { github, repository } = job;
  const { head, covers } = record;
  const acceptance: Acceptance = { by: login, reason: command.reason, at, head, pull: number, covers };
  const by = { by: login, reason: command.reason, at, head };
  const line = recordLine({ ...record, accepted: by }) ?? "";
  const { conclusion, ...said } = acceptedCheck(
    { title: run.title ?? "", summary: run.summary ?? "" },
    acceptance,
  );
  const fields = { status: "completed", conclusion, actions: [], output: outputOf({ ...said, text: line }) };
  await concludeRun({ github, repository, ...checkOf(job, head) }, run.id, fields);
  // The check says it whatever becomes of the rest, and who accepts again has the rest said again.
  await told(async () => ({ kind: await tell(job, situation, acceptance) }));
  return { kind: "accepted", why: said.title };
}

/** Says in the conversation and in the review's body what the check says. */
async function tell(job: Job, situation: Situation, acceptance: Acceptance): Promise<"told"> {
  const { github, repository, settling = 0 } = job;
  const { pull: number, head } = acceptance;
  const { note: seal, ...seals } = job.seals(number);
  await say(job, number, withNote(acceptedNote(acceptance), { kind: "accepted", head }, seal));
  const { us } = situation;
  const ours = us === null ? null : { ...seals.ours(situation, us, new Set()), us };
  const edit = ours === null ? null : rewordedBody(ours, (words) => acceptedBody(words, acceptance));
  if (edit !== null) await editReview({ github, repository, number, head, settling }, edit);
  return "told";
}

/** What was accepted is said once more only where the conversation has lost it, as after a fault. */
async function tellAgain(
  job: Job,
  asked: ToAccept,
  situation: Situation,
  { record: { head, covers, accepted: by } }: Failed,
): Promise<Done> {
  const why = "this check was accepted before";
  if (by === null || acceptedHead(job, asked.number, situation) === head) return { kind: "done before", why };
  await tell(job, situation, { ...by, pull: asked.number, covers });
  return { kind: "accepted", why };
}
