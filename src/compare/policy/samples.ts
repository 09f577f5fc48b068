import { ACCEPTING_ROLES } from "../../domain/accepting.ts";
import { GAP_KINDS } from "../../domain/gap.ts";
import { LOOSENABLE, type Policy } from "../../domain/policy.ts";
import type { PolicyGrant } from "../../domain/policy-grant.ts";
import { SEVERITIES, type Severity } from "../../domain/severity.ts";
import { OF_BUILD_CODE } from "../../domain/trust.ts";
import { ruleAndCase } from "../../domain/weights.ts";
import type { ValueSample } from "../../domain/witness.ts";

/** Rules that stand for those of which no policy says anything: one of each domain, the gravest first. */
const COMMON = ["ipc/command-granted", "csp/script-allowed", "config/remote-frontend"] as const;

/** What takes code from elsewhere: only its findings weigh less for a source that is trusted. */
const OF_SOURCES = "packages/source-changed";

/** What code that runs while building may weigh, the gravest first. */
const CODE_SEVERITIES: readonly Severity[] = ["high", "medium", "low"];

/** Everything that these policies can tell apart, the gravest first: what they decide of it, they decide of all. */
export function samplesFor(weights: PolicyGrant["weights"], ...policies: readonly Policy[]): ValueSample[] {
  const settings = policies.flatMap(({ rules, ownRules }) => [...rules.keys(), ...ownRules.keys()]);
  const named = settings.map((setting) => ruleAndCase(setting).rule);
  const domains = policies.flatMap(({ failOnBy }) => [...failOnBy.keys()]);
  const others = domains.map(
    (domain) => COMMON.find((rule) => rule.startsWith(`${domain}/`)) ?? `${domain}/…`,
  );
  const ids = [...new Set([...COMMON, ...named, ...others])];
  const sources = [null, ...new Set(policies.flatMap(({ trustedSources }) => trustedSources))];
  const findings = SEVERITIES.toReversed().flatMap((severity) => [
    ...ids.map((rule): ValueSample => ({ kind: "finding", rule, severity, source: null, case: null })),
    ...sources.map(
      (source): ValueSample => ({ kind: "finding", rule: OF_SOURCES, severity, source, case: null }),
    ),
  ]);
  // A case weighs one thing by itself.
  const cases = [...weights].flatMap(([name, severity]): ValueSample[] => {
    const { rule } = ruleAndCase(name);
    return named.includes(rule) ? [{ kind: "finding", rule, severity, source: null, case: name }] : [];
  });
  const trusted = policies
    .flatMap(({ trust }) => trust)
    .map((code) => ({ ...code, name: anyNamed(code.name) }));
  const ofCode = CODE_SEVERITIES.flatMap((severity) =>
    trusted.flatMap((code) =>
      OF_BUILD_CODE[code.ecosystem].map(
        (rule): ValueSample => ({ kind: "build-code", rule, severity, code }),
      ),
    ),
  );
  const waived = policies
    .flatMap(({ waivers }) => waivers)
    .map(({ covers, until }): ValueSample => ({ kind: "waived", covers, on: until }));
  return [
    ...findings,
    ...cases,
    ...ofCode,
    ...GAP_KINDS.map((gap): ValueSample => ({ kind: "gap", gap })),
    ...waived,
    { kind: "floor" },
    ...LOOSENABLE.map((key): ValueSample => ({ kind: "loosened", key })),
    ...acceptances(policies),
  ];
}

/** Acceptances by whom policies name and by anybody else, of each role; of others' changes first, and then of their own. */
function acceptances(policies: readonly Policy[]): ValueSample[] {
  const named = policies.flatMap(({ accept: { by } }) => (typeof by === "string" ? [] : by));
  return [false, true].flatMap((isOwn) =>
    [...new Set(["", ...named])].flatMap((login) =>
      ACCEPTING_ROLES.map((role): ValueSample => ({ kind: "accepted", login, role, isOwn })),
    ),
  );
}

/** A package of a scope that no policy names: npm's names hold no such character. */
function anyNamed(name: string): string {
  return name.replace(/\*$/, "…");
}
