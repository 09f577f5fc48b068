import type { Outcome } from "../../domain/policy.ts";
import type { Review } from "../../domain/review.ts";
import { SEVERITIES } from "../../domain/severity.ts";

/** What later steps of a workflow may read. From this table come the outputs of action.yml and their list in docs/action.md. */
export const OUTPUTS = {
  verdict:
    "pass, fail, incomplete, or error where there is no review. Empty where there was nothing to review.",
  outcome: "What the policy makes of the verdict: pass, neutral or fail.",
  findings: "How many things head newly allows.",
  critical: "How many of them are critical.",
  high: "How many of them are high.",
  medium: "How many of them are medium.",
  low: "How many of them are low.",
  info: "How many of them are info.",
  gaps: "How many things could not be checked and keep the verdict from pass.",
  "sarif-file": "The SARIF file that was written, if any.",
  "json-file": "The JSON file that was written, if any.",
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof OUTPUTS;

export type OutputValues = Readonly<Partial<Record<OutputName, string | number>>>;

/** The outputs of a review; where the policy can't be read there is none, and nothing passes. */
export function outputsOf(review: Review | null, outcome: Outcome): OutputValues {
  if (review === null) return { verdict: "error", outcome };
  const counts = SEVERITIES.map((severity) => {
    return [severity, review.findings.filter((finding) => finding.severity === severity).length] as const;
  });
  return {
    verdict: review.verdict,
    outcome,
    findings: review.findings.length,
    ...Object.fromEntries(counts),
    gaps: review.gaps.filter(({ blocking }) => blocking).length,
  };
}
