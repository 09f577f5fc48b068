import type { Finding } from "../domain/finding.ts";
import type { Gap } from "../domain/gap.ts";
import { failsBy, type Policy, type Thresholds } from "../domain/policy.ts";
import type { TurnedOff, Verdict } from "../domain/review.ts";
import { atLeast, type Severity } from "../domain/severity.ts";
import { type CodeOf, isTrustedCode, OF_BUILD_CODE } from "../domain/trust.ts";
import { isOwnersOf, isTrusted } from "../domain/trusted-source.ts";
import { gravestOf, ruleAndCase } from "../domain/weights.ts";
import { severityByCases } from "./case-severity.ts";
import { isTold } from "./told-findings.ts";

/** What the policy leaves to report, and what it turned off, which is counted and never hidden. */
export type Reported = Readonly<{ findings: readonly Finding[]; turnedOff: readonly TurnedOff[] }>;

/**
 * Removes the findings of rules that are off, and sets the severities of the policy. Code that newly comes from who owns the
 * repository under review weighs less than a stranger's, even if the policy doesn't name them.
 */
export function applyPolicy(found: readonly Finding[], policy: Policy, owner: string | null): Reported {
  const isOff = (finding: Finding) =>
    policy.rules.get(finding.rule) === "off" && !isOfOwnRules(finding, policy);
  const all = found
    .filter((finding) => !isOff(finding))
    .map((finding) => ({ ...finding, severity: severityBy(finding, policy, owner) }));
  const findings = all.filter((finding) => !isTold(finding, all));
  const off = new Map<string, number>();
  for (const finding of found.filter((each) => isOff(each) && !isTold(each, all)))
    off.set(finding.rule, (off.get(finding.rule) ?? 0) + 1);
  const turnedOff = [...off].map(([rule, count]) => ({ rule, findings: count }));
  return { findings, turnedOff: turnedOff.sort((a, b) => (a.rule < b.rule ? -1 : 1)) };
}

/** The graver of what the policy's rules say, and of what the repository says beside its organisation's. */
function severityBy(finding: Finding, policy: Policy, owner: string | null): Severity {
  const by = (rules: Policy["rules"]): Severity => severityByRules(finding, rules, policy, owner);
  if (!isOfOwnRules(finding, policy)) return by(policy.rules);
  const isOff = policy.rules.get(finding.rule) === "off";
  return gravestOf([...(isOff ? [] : [by(policy.rules)]), by(policy.ownRules)]);
}

function isOfOwnRules({ rule }: Finding, { ownRules }: Policy): boolean {
  return [...ownRules.keys()].some((name) => ruleAndCase(name).rule === rule);
}

/** What is said of the whole rule; else what is said of its cases, and of whose code it is. */
function severityByRules(
  finding: Finding,
  rules: Policy["rules"],
  policy: Policy,
  owner: string | null,
): Severity {
  const setting = rules.get(finding.rule);
  if (setting !== undefined && setting !== "off") return setting;
  return severityOf(severityByCases(finding, rules), policy, owner);
}

/** What a finding weighs where it tells of code that newly runs while building, or comes from somewhere. */
function severityOf(finding: Finding, { trust, trustedSources }: Policy, owner: string | null): Severity {
  const { newSource, severity } = finding;
  if (isOfTrustedCode(finding, trust)) return "info";
  if (newSource === null) return severity;
  if (isTrusted(newSource, trustedSources)) return atLeast(severity, "low") ? "low" : severity;
  const isOwn = owner !== null && isOwnersOf(newSource, owner);
  return isOwn && atLeast(severity, "medium") ? "medium" : severity;
}

/** One package that isn't trusted, or comes from elsewhere, and all of the finding weighs what it does. */
function isOfTrustedCode({ rule, codeOf }: Finding, trust: Policy["trust"]): boolean {
  const isTrusting = (each: CodeOf): boolean =>
    OF_BUILD_CODE[each.ecosystem].includes(rule) && isTrustedCode(each, trust);
  return codeOf.length > 0 && codeOf.every(isTrusting);
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
