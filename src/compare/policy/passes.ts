import { failsBy, OUTCOMES, type Policy } from "../../domain/policy.ts";
import { atLeast, SEVERITIES } from "../../domain/severity.ts";
import { isTrusted } from "../../domain/trusted-source.ts";
import { waivedKey } from "../../domain/waiver.ts";
import type { PolicySample } from "../../domain/witness.ts";

/** Whether a change with this alone is let through. */
export function passes(policy: Policy, sample: PolicySample): boolean {
  if (policy.mode === "observe") return true;
  if (sample.kind === "gap")
    return (policy.incompleteBy.get(sample.gap) ?? policy.incomplete) !== OUTCOMES[0];
  if (sample.kind === "waived")
    return policy.waivers.some((each) => each.until >= sample.on && waivedKey(each) === waivedKey(sample));
  const setting = policy.rules.get(sample.rule) ?? policy.rules.get(sample.case ?? "");
  if (setting === "off") return true;
  const isExpected = sample.source !== null && isTrusted(sample.source, policy.trustedSources);
  const own = isExpected && atLeast(sample.severity, "low") ? "low" : sample.severity;
  return !failsBy(policy)({ rule: sample.rule, severity: setting ?? own });
}

/** The same, decided apart from it: the least severity at which such a finding fails, if any does. */
export function passesPlainly(policy: Policy, sample: PolicySample): boolean {
  const isEnforced = policy.mode === "enforce";
  if (sample.kind === "gap") {
    const answer = policy.incompleteBy.has(sample.gap)
      ? policy.incompleteBy.get(sample.gap)
      : policy.incomplete;
    return !(isEnforced && answer === "fail");
  }
  if (sample.kind === "waived") {
    const days = policy.waivers
      .filter((each) => waivedKey(each) === waivedKey(sample))
      .map(({ until }) => until);
    return !isEnforced || (days.toSorted().at(-1) ?? "") >= sample.on;
  }
  const domain = sample.rule.split("/")[0] ?? "";
  const threshold = policy.failOnBy.has(domain) ? policy.failOnBy.get(domain) : policy.failOn;
  const failing = threshold === "never" ? [] : SEVERITIES.slice(SEVERITIES.indexOf(threshold ?? "info"));
  const isLowered =
    sample.source !== null &&
    policy.trustedSources.some((each) => sample.source === each || sample.source?.startsWith(below(each)));
  const byCase = sample.case === null ? undefined : policy.rules.get(sample.case);
  const weight =
    policy.rules.get(sample.rule) ??
    byCase ??
    (isLowered && sample.severity !== "info" ? "low" : sample.severity);
  return !(isEnforced && failing.some((severity) => severity === weight));
}

function below(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}
