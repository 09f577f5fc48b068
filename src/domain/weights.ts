import { SEVERITIES, type Severity } from "./severity.ts";

/**
 * What the findings of one rule weigh, where that depends on what it finds: each case by the name that a policy sets it by
 * (`rules: build/build-script-added: reaches`), with the severity that it has otherwise.
 */
export type Weights = Readonly<Record<string, Severity>>;

/** How a policy's map of rules names one case of a rule. */
export function caseOf(rule: string, name: string): string {
  return `${rule}: ${name}`;
}

/** The rule that a name in a policy's map of rules belongs to, and its case; null where it means the whole rule. */
export function ruleAndCase(setting: string): Readonly<{ rule: string; name: string | null }> {
  const [rule = "", name = null] = setting.split(": ", 2);
  return { rule, name };
}

/** The gravest of some severities; info where there are none. */
export function gravestOf(severities: readonly Severity[]): Severity {
  return severities.reduce(
    (most, each) => (SEVERITIES.indexOf(each) > SEVERITIES.indexOf(most) ? each : most),
    "info",
  );
}

/** The part of a judgement that says what decides its severity. */
export type Weighed = Readonly<{ severity: Severity; weighs: readonly string[] }>;

/** What a finding weighs by a rule's table: as much as the gravest of the cases that are in it. */
export function byCase<W extends Weights>(weights: W, ...cases: readonly (keyof W & string)[]): Weighed {
  return { severity: gravestOf(cases.map((each) => weights[each] ?? "info")), weighs: [...new Set(cases)] };
}
