import { RemoteError } from "../remote-error.ts";
import type { GitHub, RepositoryName } from "./api.ts";
import {
  annotationBatches,
  CHECK_LIMITS,
  type CheckResult,
  type Fields,
  finished,
  outputOf,
} from "./check-output.ts";
import { type Check, type CheckRun, type CheckTeller, createRun, findRun, updateRun } from "./check-runs.ts";
import { SETTLING } from "./lost-writes.ts";
import { unlessReadOnly } from "./read-only.ts";

/**
 * A check of a commit: its stable name, by which branch protection finds it, who tells, and the full SHA. `base` is what the
 * commit is compared with, where no pull request tells.
 */
export type CheckName = Readonly<{
  name: string;
  teller: CheckTeller;
  app?: number;
  head: string;
  base?: string;
}>;

export type CheckOptions = Readonly<{
  /**
   * The run to finish, as `startCheck` gave it. `new` where there can't be one yet, which saves a request. `again` where
   * somebody asked for another one: it says so where its result is the same. Else an earlier run of ours is looked for.
   */
  run?: number | "new" | "again";
  /** The earlier run of ours, where it was looked for already; null where there is none. */
  earlier?: CheckRun | null;
  /** When the review was done (UTC). GitHub keeps the time of a run that is used again, unless it is told another. */
  completedAt?: string;
  /** Whether the commit is still the head. If not, a started run is cancelled, and no new one is made. */
  isCurrent?: () => Promise<boolean>;
  /** Milliseconds to wait, after a lost answer, before looking whether the write happened. */
  settling?: number;
}>;

/** The outcome for a check. It is `unchanged` where an earlier run says the same. */
export type CheckOutcome =
  | Readonly<{ kind: "started" | "published" | "unchanged"; run: number }>
  | Readonly<{ kind: "superseded" | "read-only" }>;

/** Shows that a review has begun. Always finish the run: one that never ends blocks the merge. Throws a RemoteError. */
export function startCheck(
  github: GitHub,
  repository: RepositoryName,
  check: CheckName,
  { settling = SETTLING }: Pick<CheckOptions, "settling"> = {},
): Promise<CheckOutcome> {
  return unlessReadOnly(async () => {
    const begun = { status: "in_progress" };
    return {
      kind: "started",
      run: await createRun({ github, repository, ...check, settling }, begun, undefined),
    };
  });
}

/**
 * Publishes the check of a commit. A run is reused only while it has no annotations, since these can't be removed. Else a
 * newer run of the same name replaces it. What it says may depend on the earlier run. Throws a RemoteError.
 */
export async function publishCheck(
  github: GitHub,
  repository: RepositoryName,
  name: CheckName,
  resultAfter: CheckResult | ((earlier: CheckRun | undefined) => CheckResult),
  { run, isCurrent = async () => true, settling = SETTLING, earlier: known, completedAt }: CheckOptions = {},
): Promise<CheckOutcome> {
  const check: Check = { github, repository, ...name, settling };
  const current = await isCurrent();
  return unlessReadOnly(async () => {
    if (!current) {
      if (typeof run === "number") await updateRun(check, run, SUPERSEDED, 0);
      return { kind: "superseded" };
    }
    const resultOf = typeof resultAfter === "function" ? resultAfter : () => resultAfter;
    if (run === "new") return published(await complete(check, resultOf(undefined), undefined, undefined));
    if (typeof run === "number") return published(await complete(check, resultOf(undefined), run, undefined));
    const earlier = known === undefined ? await findRun(check) : (known ?? undefined);
    const result = resultOf(earlier);
    const isSame = earlier !== undefined && saysTheSame(earlier, result);
    if (run === "again") {
      const again = isSame ? { ...result, summary: `${SAME_RESULT}${result.summary}` } : result;
      return published(await complete(check, again, undefined, earlier?.id));
    }
    if (isSame) return { kind: "unchanged", run: earlier.id };
    const reused = earlier?.annotations === 0 ? earlier.id : undefined;
    return published(
      await complete(check, { ...clearing(result, earlier), completedAt }, reused, earlier?.id),
    );
  });
}

/** A run that is used again keeps its text and its buttons, unless it gets others. */
function clearing(result: CheckResult, earlier: CheckRun | undefined): CheckResult {
  return result.text === undefined && earlier?.text ? { ...result, text: "", actions: [] } : result;
}

function published(run: number): CheckOutcome {
  return { kind: "published", run };
}

/** Begins the summary of a run that somebody asked for again. */
const SAME_RESULT = "The same result as before: this review was run again.\n\n";

const SUPERSEDED = {
  status: "completed",
  conclusion: "cancelled",
  output: {
    title: "A newer commit came",
    summary: "The pull request has a newer head, which is reviewed instead.",
  },
};

function saysTheSame(earlier: CheckRun, result: CheckResult): boolean {
  const { title, summary, text = "" } = outputOf(result);
  const annotations = Math.min(result.annotations.length, CHECK_LIMITS.annotations);
  return (
    earlier.conclusion === result.conclusion &&
    earlier.title === title &&
    (earlier.text ?? "") === text &&
    (earlier.summary === summary || earlier.summary === `${SAME_RESULT}${summary}`) &&
    earlier.annotations === annotations
  );
}

/**
 * Ends a run, or makes a finished one. GitHub refuses a run whole because of one annotation: the verdict then goes without
 * any, since the summary says it all.
 */
async function complete(
  check: Check,
  result: CheckResult,
  reused: number | undefined,
  earlier: number | undefined,
): Promise<number> {
  const output = outputOf(result);
  const [first = [], ...more] = annotationBatches(result.annotations);
  const whole = { ...finished(result), output: { ...output, annotations: first } };
  let run: number;
  try {
    run = reused ?? (await createRun(check, whole, earlier));
    if (reused !== undefined) await updateRun(check, reused, whole, first.length);
  } catch (error) {
    if (first.length === 0 || !(error instanceof RemoteError) || error.reason !== "invalid") throw error;
    return complete(check, { ...result, annotations: [] }, reused, earlier);
  }
  await annotate(check, run, output, first.length, more);
  return run;
}

/** Adds annotations batch by batch. The run has its verdict by now, so it stands without those that GitHub doesn't take. */
async function annotate(
  check: Check,
  run: number,
  output: Fields,
  there: number,
  batches: readonly (readonly Fields[])[],
): Promise<void> {
  let sent = there;
  try {
    for (const annotations of batches) {
      sent += annotations.length;
      await updateRun(check, run, { output: { ...output, annotations } }, sent);
    }
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
  }
}
