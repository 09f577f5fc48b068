import type { Verdict } from "./review.ts";
import { atLeast, type Severity } from "./severity.ts";

/** What a verdict means for the merge. `neutral` shows what is wrong and lets it through. */
export const OUTCOMES = ["fail", "neutral", "pass"] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** The repository's own decisions on what blocks a merge. Read from the default branch, never from the head. */
export type Policy = Readonly<{
  /** The least severity that fails. */
  failOn: Severity | "never";
  /** The least severity that has a comment in the diff; what is below it is told in the review's body. */
  commentFrom: Severity | "never";
  /** What it means that something could not be checked. */
  incomplete: Outcome;
  /** Rules that say nothing here, or judge by the repository's own severity. */
  rules: ReadonlyMap<string, Severity | "off">;
  /** Registries, owners and repositories whose code is expected: `https://github.com/owner`. What newly comes from there is low. */
  trustedSources: readonly string[];
}>;

export const DEFAULT_POLICY: Policy = {
  failOn: "medium",
  commentFrom: "medium",
  incomplete: "fail",
  rules: new Map(),
  trustedSources: [],
};

export function outcomeOf(verdict: Verdict, { incomplete }: Policy): Outcome {
  return verdict === "incomplete" ? incomplete : verdict;
}

/** The policy, failing on `failOn` too where it would let that through; never on less than it says itself. */
export function tightenedTo(policy: Policy, failOn: Severity): Policy {
  const isAsStrict = policy.failOn !== "never" && atLeast(failOn, policy.failOn);
  return isAsStrict ? policy : { ...policy, failOn };
}
