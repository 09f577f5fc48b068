import { ACCEPTING_ROLES, mayAccept } from "../../domain/accepting.ts";
import { failsBy, OUTCOMES, type Policy } from "../../domain/policy.ts";
import { atLeast, SEVERITIES, type Severity } from "../../domain/severity.ts";
import { isTrustedCode } from "../../domain/trust.ts";
import { isTrusted } from "../../domain/trusted-source.ts";
import { waivedKey } from "../../domain/waiver.ts";
import { ruleAndCase } from "../../domain/weights.ts";
import type { ValueSample } from "../../domain/witness.ts";

/** Whether a change with this alone is let through. */
export function passes(policy: Policy, sample: ValueSample): boolean {
  if (sample.kind === "loosened") return policy.mayLoosen.has(sample.key);
  if (policy.mode === "observe") return true;
  if (sample.kind === "gap")
    return (policy.incompleteBy.get(sample.gap) ?? policy.incomplete) !== OUTCOMES[0];
  if (sample.kind === "accepted") return mayAccept(policy.accept, sample);
  if (sample.kind === "waived")
    return policy.waivers.some((each) => each.until >= sample.on && waivedKey(each) === waivedKey(sample));
  if (sample.kind === "floor") return !policy.extendsOrganization;
  const isOfOwn = [...policy.ownRules.keys()].some((name) => ruleAndCase(name).rule === sample.rule);
  if (isOfOwn && !passesBy(policy.ownRules, sample, policy)) return false;
  return passesBy(policy.rules, sample, policy);
}

function passesBy(rules: Policy["rules"], sample: FindingSample, policy: Policy): boolean {
  const setting = settingOf(sample, rules);
  if (setting === "off") return true;
  return !failsBy(policy)({ rule: sample.rule, severity: setting ?? weightOf(sample, policy) });
}

/** What is said of the whole rule, or else of the case. */
function settingOf(sample: FindingSample, rules: Policy["rules"]): Severity | "off" | undefined {
  const byCase = sample.kind === "finding" ? rules.get(sample.case ?? "") : undefined;
  return rules.get(sample.rule) ?? byCase;
}

function weightOf(sample: FindingSample, { trust, trustedSources }: Policy): Severity {
  if (sample.kind === "build-code") return isTrustedCode(sample.code, trust) ? "info" : sample.severity;
  const isExpected = sample.source !== null && isTrusted(sample.source, trustedSources);
  return isExpected && atLeast(sample.severity, "low") ? "low" : sample.severity;
}

/** A finding, with what a policy may trust of it. */
type FindingSample = Extract<ValueSample, Readonly<{ severity: unknown }>>;

/** The same, decided apart from it: the least severity at which such a finding fails, if any does. */
export function passesPlainly(policy: Policy, sample: ValueSample): boolean {
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
  if (sample.kind === "floor") return !(isEnforced && policy.extendsOrganization);
  if (sample.kind === "loosened") return [...policy.mayLoosen].includes(sample.key);
  if (sample.kind === "accepted") return !isEnforced || isAcceptor(policy, sample);
  const domain = sample.rule.split("/")[0] ?? "";
  const threshold = policy.failOnBy.has(domain) ? policy.failOnBy.get(domain) : policy.failOn;
  const failing = threshold === "never" ? [] : SEVERITIES.slice(SEVERITIES.indexOf(threshold ?? "info"));
  const own = new Map([...policy.ownRules].filter(([name]) => name.split(": ")[0] === sample.rule));
  const weights = [policy.rules, ...(own.size > 0 ? [own] : [])].map((rules) =>
    plainWeight(policy, rules, sample),
  );
  return !(isEnforced && failing.some((severity) => weights.includes(severity)));
}

function plainCase(rules: Policy["rules"], sample: FindingSample): Severity | "off" | undefined {
  return sample.kind === "build-code" || sample.case === null ? undefined : rules.get(sample.case);
}

function isAcceptor({ accept }: Policy, { login, role, isOwn }: AcceptanceSample): boolean {
  if (isOwn && accept.own === false) return false;
  if (typeof accept.by !== "string")
    return role !== null && accept.by.map((each) => each.toLowerCase()).includes(login.toLowerCase());
  const roles: readonly unknown[] = ACCEPTING_ROLES.slice(ACCEPTING_ROLES.indexOf(accept.by));
  return roles.includes(role);
}

type AcceptanceSample = Extract<ValueSample, Readonly<{ kind: "accepted" }>>;

function plainWeight(policy: Policy, rules: Policy["rules"], sample: FindingSample): Severity | "off" {
  const whole = rules.get(sample.rule);
  if (whole !== undefined) return whole;
  if (sample.kind === "build-code") {
    const { ecosystem, name, from } = sample.code;
    const [scope, ...rest] = name.split("/");
    const names = [name, ...(rest.length > 0 ? [`${scope}/*`] : [])];
    const isFrom = (each: string): boolean => from === each || from.startsWith(below(each));
    const trusting = policy.trust.filter((each) => each.ecosystem === ecosystem && isFrom(each.from));
    return trusting.some((each) => names.includes(each.name)) ? "info" : sample.severity;
  }
  const { source, severity } = sample;
  const byCase = plainCase(rules, sample);
  if (byCase !== undefined && byCase !== "off") return byCase;
  if (source === null || severity === "info") return severity;
  const isLowered = policy.trustedSources.some((each) => source === each || source.startsWith(below(each)));
  return isLowered ? "low" : severity;
}

function below(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}
