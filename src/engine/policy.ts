import type { Finding } from "../domain/finding.ts";
import type { Gap } from "../domain/gap.ts";
import type { Verdict } from "../domain/review.ts";
import { atLeast, type Severity } from "../domain/severity.ts";

/** The repository's own decision on what blocks a merge. Read from the default branch, never from the head. */
export type Policy = Readonly<{ failOn: Severity | "never" }>;

export const DEFAULT_POLICY: Policy = { failOn: "medium" };

/** A finding that is bad enough fails the merge; what could not be read keeps it from passing. */
export function verdictOf(findings: readonly Finding[], gaps: readonly Gap[], { failOn }: Policy): Verdict {
  if (failOn !== "never" && findings.some(({ severity }) => atLeast(severity, failOn))) return "fail";
  return gaps.some(({ blocking }) => blocking) ? "incomplete" : "pass";
}
