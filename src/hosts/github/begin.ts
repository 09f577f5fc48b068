import { readBeginning } from "../../adapters/github/beginning.ts";
import type { Comparison, PullRequest } from "../../adapters/github/pull-request.ts";
import type { Situation } from "../../adapters/github/situation.ts";
import type { Entry, Listing } from "../../domain/tree.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import type { Job } from "./job.ts";
import type { Bases } from "./least-base.ts";
import type { Trees } from "./trees.ts";

/** A pull request's situation, and the files of base that were asked for by their paths. */
export type Begun = Readonly<{ situation: Situation; ofBase: readonly Entry[] }>;

/** What is known of a pull request's commits before anything is asked of the pull request itself. */
export type Known = Readonly<{ comparison: Comparison; listing: Listing; bases: Bases }>;

/**
 * Asks what was said on a pull request, and along with that for the files that its review will read first: one request where
 * there were four.
 */
export async function begin(
  { github, repository }: Job,
  { number }: PullRequest,
  { comparison, listing, bases }: Known,
  { isListed, unread, takeIn }: Trees,
  { likelyReads }: typeof import("../engine.ts"),
): Promise<Begun> {
  const { mergeBase, changes } = comparison;
  const likely = likelyReads(listing.entries, new Set((changes ?? []).map(({ path }) => path)));
  const isAsked = bases.inferred !== undefined && !(await isListed(mergeBase));
  const { situation, blobs, base } = await readBeginning(
    { github, repository, number, policyPath: POLICY_PATH },
    {
      head: await unread(likely.head),
      base: isAsked ? likely.base.filter(({ path }) => bases.modified.includes(path)) : [],
      commit: mergeBase,
    },
  );
  await takeIn(blobs);
  return { situation, ofBase: base };
}
