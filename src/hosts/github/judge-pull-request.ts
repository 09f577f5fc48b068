import { shownIn } from "../../accept/shown.ts";
import type { CheckRun } from "../../adapters/github/check-runs.ts";
import { compareWithBase, type PullRequest } from "../../adapters/github/pull-request.ts";
import type { Situation } from "../../adapters/github/situation.ts";
import type { Acceptance } from "../../domain/acceptance.ts";
import type { Finding } from "../../domain/finding.ts";
import { DEFAULT_POLICY, outcomeOf, type Policy } from "../../domain/policy.ts";
import type { Review } from "../../domain/review.ts";
import type { Tree } from "../../domain/tree.ts";
import { acceptedCheck } from "../../renderers/accepted.ts";
import { type Check, renderCheck, renderPolicyFaultCheck } from "../../renderers/check.ts";
import type { ChangedFile } from "../../review/diff-lines.ts";
import { today } from "../today.ts";
import { begin } from "./begin.ts";
import { earlierRun } from "./earlier-check.ts";
import { engineMeanwhile } from "./engine-meanwhile.ts";
import { type Job, ownerOf } from "./job.ts";
import { judgeWithoutApp } from "./judge-without-app.ts";
import { basesOf, withLeastBase } from "./least-base.ts";
import type { Occasion } from "./occasion.ts";
import type { Offer } from "./offer.ts";
import { type Failing, NOT_ACCEPTED, standingAcceptance } from "./standing-acceptance.ts";
import type { Judged } from "./told.ts";
import { treesOf } from "./trees.ts";

/** What comments say, and what decides where they can stand. */
export type ToComment = Readonly<{
  situation: Situation;
  review: Review;
  policy: Policy;
  head: Tree;
  /** The files of the diff; null where GitHub has to be asked for them. */
  files: readonly ChangedFile[] | null;
  notices: readonly string[];
  acceptance: Acceptance | null;
}>;

export type PullRequestJudged = Judged &
  Readonly<{
    /** Whether the pull request was still open, with this head, where that was asked. */
    isCurrent: boolean;
    /** Null where nothing can be said on lines: the policy could not be read, or there is no app. */
    toComment: ToComment | null;
    /** The check beside the comments that some findings have. */
    checkBeside: (commented: ReadonlySet<Finding>) => Check;
    /** What fails, and may be accepted; null where nothing does. */
    offer: Offer | null;
    /** Our earlier run of the check, where it was looked for; null where there is none. */
    earlier?: CheckRun | null;
  }>;

/**
 * Judges a pull request by the commits that it has now, and writes nothing. Throws a RemoteError where GitHub doesn't give
 * what has to be read, and a SetupError for a policy that isn't a file.
 */
export async function judgePullRequest(
  job: Job,
  pull: PullRequest,
  occasion: Occasion = "later",
): Promise<PullRequestJudged> {
  const { github, repository } = job;
  const sha = pull.head.sha;
  const trees = treesOf(job);
  const head = trees.of(sha, pull.head.ref);
  const requests = [
    compareWithBase(github, repository, { base: pull.base.sha, head: sha }),
    head.list(),
  ] as const;
  const [comparison, listing, engine] = await Promise.all([...requests, engineMeanwhile(requests)]);
  const whole = trees.of(comparison.mergeBase, pull.base.ref);
  const bases = basesOf(comparison, listing, whole, pull.base.ref);
  const facts = engine.factsFor(job);
  const rust = engine.treeSitter;
  const options = { head, facts, rust, owner: ownerOf(job), today: today() };
  const withoutApp = await judgeWithoutApp(engine, comparison, listing, { ...options, base: bases.inferred });
  if (withoutApp !== undefined)
    return { ...withoutApp, isCurrent: true, ...nothingToComment(withoutApp.check) };

  const known = { comparison, listing, bases };
  const { situation, ofBase } = await begin(job, pull, known, trees, engine);
  const isCurrent = situation.open && situation.head === sha;
  const files = { own: situation.policy, owners: situation.organization };
  const reading = engine.policyOf(files, job);
  if (!reading.ok) {
    const check = renderPolicyFaultCheck(reading.errors);
    return {
      review: null,
      policy: DEFAULT_POLICY,
      outcome: "fail",
      check,
      isCurrent,
      ...nothingToComment(check),
    };
  }
  const { policy, floor, refused } = reading;
  const { review, base } = await withLeastBase(
    basesOf(comparison, listing, whole, pull.base.ref, ofBase),
    engine.isOfUse,
    (base) => engine.reviewTrees({ ...options, base, policy, floor }),
  );
  const outcome = outcomeOf(review, policy);
  const policyId = engine.policyIdOf(files, job);
  const failing: Failing = {
    ...{ pull: pull.number, head: sha, policy, policyId, treeOf: trees.of },
    review: (accepted, from = base) =>
      engine.reviewTrees({ ...options, base: from, policy, floor, accepted }),
  };
  const earlier = outcome === "fail" && occasion !== "new" ? await earlierRun(job, sha) : undefined;
  const { acceptance, ended } =
    outcome === "fail" ? await standingAcceptance(job, failing, situation, earlier ?? null) : NOT_ACCEPTED;
  const edited = await engine.policyNotices(situation.policy, base, head);
  const notices = [...edited, ...engine.refusedNotices(refused), ...(ended === null ? [] : [ended])];
  const checkBeside = (commented: ReadonlySet<Finding>) => {
    const check = renderCheck(review, policy, notices, commented);
    return acceptance === null ? check : acceptedCheck(check, acceptance);
  };
  const covers = shownIn(review, policy);
  return {
    review,
    policy,
    outcome: acceptance === null ? outcome : "pass",
    offer: outcome === "fail" ? { pull: pull.number, head: sha, policy: policyId, covers, acceptance } : null,
    ...(earlier !== undefined && { earlier }),
    check: checkBeside(new Set()),
    isCurrent,
    // A policy that only observes is read in the check, and disturbs nobody.
    toComment:
      policy.mode === "observe"
        ? null
        : { situation, review, policy, head, files: comparison.files, notices, acceptance },
    checkBeside,
  };
}

function nothingToComment(check: Check): Pick<PullRequestJudged, "toComment" | "checkBeside" | "offer"> {
  return { toComment: null, checkBeside: () => check, offer: null };
}
