import type { Finding } from "../domain/finding.ts";
import type { Gap } from "../domain/gap.ts";
import { failsBy, type Policy, type Thresholds } from "../domain/policy.ts";
import type { TurnedOff, Verdict } from "../domain/review.ts";
import { atLeast, type Severity } from "../domain/severity.ts";
import { isOwnersOf, isTrusted } from "../domain/trusted-source.ts";
import { severityByCases } from "./case-severity.ts";

/** What the policy leaves to report, and what it turned off, which is counted and never hidden. */
export type Reported = Readonly<{ findings: readonly Finding[]; turnedOff: readonly TurnedOff[] }>;

/**
 * Removes the findings of rules that are off, and sets the severities of the policy. Code that newly comes from who owns the
 * repository under review weighs less than a stranger's, even if the policy doesn't name them.
 */
export function applyPolicy(
  found: readonly Finding[],
  { rules, trustedSources }: Policy,
  owner: string | null,
): Reported {
  const findings: Finding[] = [];
  const off = new Map<string, number>();
  for (const finding of found) {
    const setting = rules.get(finding.rule);
    if (setting === "off") off.set(finding.rule, (off.get(finding.rule) ?? 0) + 1);
    else if (setting !== undefined) findings.push({ ...finding, severity: setting });
    else
      findings.push({
        ...finding,
        severity: severityOf(severityByCases(finding, rules), trustedSources, owner),
      });
  }
  const turnedOff = [...off].map(([rule, count]) => ({ rule, findings: count }));
  return { findings, turnedOff: turnedOff.sort((a, b) => (a.rule < b.rule ? -1 : 1)) };
}

/** What a finding weighs where it tells of code that newly comes from somewhere. */
function severityOf(
  { newSource, severity }: Finding,
  trusted: readonly string[],
  owner: string | null,
): Severity {
  if (newSource === null) return severity;
  if (isTrusted(newSource, trusted)) return atLeast(severity, "low") ? "low" : severity;
  const isOwn = owner !== null && isOwnersOf(newSource, owner);
  return isOwn && atLeast(severity, "medium") ? "medium" : severity;
}

/** A finding that is severe enough fails the review. A gap keeps it from passing. */
export function verdictOf(
  findings: readonly Finding[],
  gaps: readonly Gap[],
  thresholds: Thresholds,
): Verdict {
  if (findings.some(failsBy(thresholds))) return "fail";
  return gaps.some(({ blocking }) => blocking) ? "incomplete" : "pass";
}
