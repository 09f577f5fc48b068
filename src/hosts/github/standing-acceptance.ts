import { noteIn } from "../../accept/note.ts";
import type { CheckRun } from "../../adapters/github/check-runs.ts";
import type { Situation } from "../../adapters/github/situation.ts";
import { RemoteError } from "../../adapters/remote-error.ts";
import type { Acceptance, Shown } from "../../domain/acceptance.ts";
import { outcomeOf, type Policy } from "../../domain/policy.ts";
import type { Review } from "../../domain/review.ts";
import type { Tree } from "../../domain/tree.ts";
import { endedInWords, POLICY_CHANGED } from "../../renderers/accepted.ts";
import { isSameAuthor } from "../../review/marker.ts";
import { acceptanceOf, earlierRun } from "./earlier-check.ts";
import type { Job } from "./job.ts";

/** What of an earlier acceptance counts for a head. `ended` says why it counts no more. */
export type Standing = Readonly<{ acceptance: Acceptance | null; ended: string | null }>;

export const NOT_ACCEPTED: Standing = { acceptance: null, ended: null };

/** A head that fails, and how it is compared. */
export type Failing = Readonly<{
  pull: number;
  head: string;
  policy: Policy;
  /** Names the policy by its content. */
  policyId: string;
  /** Reviews the head with what was accepted, against its base or another tree. */
  review: (accepted: Shown, base?: Tree) => Promise<Review>;
  treeOf: (sha: string) => Tree;
}>;

/**
 * Whether a head that fails was accepted, or an earlier one was and this one lets nothing more happen. It does where the accepted
 * head, reviewed against it, neither fails nor is incomplete, and all that its own review tells is covered: by key and extent.
 */
export async function standingAcceptance(
  job: Job,
  failing: Failing,
  situation: Situation,
  own: CheckRun | null,
): Promise<Standing> {
  const { pull, head, policyId, treeOf } = failing;
  const found = acceptanceOf(own, pull) ?? (await toldAcceptance(job, failing, situation, own));
  if (found === null) return NOT_ACCEPTED;
  const { acceptance, policy } = found;
  const ended = (why: string): Standing => ({ acceptance: null, ended: endedInWords(acceptance, why) });
  if (policy !== policyId) return ended(POLICY_CHANGED);
  const review = await failing.review(acceptance.covers);
  if (outcomeOf(review, failing.policy) === "fail") return ended("more would newly happen than was accepted");
  if (acceptance.head === head) return { acceptance, ended: null };
  const since = await unlessGone(() => failing.review([], treeOf(acceptance.head)));
  if (since === null) return ended("the commit that was accepted can't be read");
  if (since.verdict !== "pass") return ended("this commit lets more happen than that one");
  return { acceptance, ended: null };
}

/** What the latest note of ours in the conversation leads to. It is lost where the commit is. */
async function toldAcceptance(
  job: Job,
  { pull, head }: Failing,
  situation: Situation,
  own: CheckRun | null,
): Promise<ReturnType<typeof acceptanceOf>> {
  const accepted = acceptedHead(job, pull, situation);
  if (accepted === null || (accepted === head && own !== null)) return null;
  return acceptanceOf(await unlessGone(() => earlierRun(job, accepted)), pull);
}

/** The head that our latest note says was accepted; null where it says that it no longer is, or there is none. */
export function acceptedHead(
  job: Job,
  pull: number,
  { notes, us }: Pick<Situation, "notes" | "us">,
): string | null {
  const { note: seal } = job.seals(pull);
  const ours = us === null ? [] : notes.filter(({ author }) => isSameAuthor(author, us));
  const told = ours.flatMap(({ body }) => noteIn(body, seal) ?? []);
  const latest = told.findLast(({ kind }) => kind !== "answer");
  return latest?.kind === "accepted" ? latest.head : null;
}

/** Null where GitHub no longer has it: a head that was replaced may be gone. */
async function unlessGone<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RemoteError && ["absent", "invalid"].includes(error.reason)) return null;
    throw error;
  }
}
