import { GAP_KINDS } from "../../domain/gap.ts";
import type { Policy } from "../../domain/policy.ts";
import { SEVERITIES } from "../../domain/severity.ts";
import type { PolicySample } from "../../domain/witness.ts";

/** Rules that stand for those of which no policy says anything: one of each domain, the gravest first. */
const COMMON = ["ipc/command-granted", "csp/script-allowed", "config/remote-frontend"] as const;

/** What takes code from elsewhere: only its findings weigh less for a source that is trusted. */
const OF_SOURCES = "packages/source-changed";

/** Everything that these policies can tell apart, the gravest first: what they decide of it, they decide of all. */
export function samplesFor(...policies: readonly Policy[]): PolicySample[] {
  const named = policies.flatMap(({ rules }) => [...rules.keys()]);
  const domains = policies.flatMap(({ failOnBy }) => [...failOnBy.keys()]);
  const others = domains.map(
    (domain) => COMMON.find((rule) => rule.startsWith(`${domain}/`)) ?? `${domain}/…`,
  );
  const ids = [...new Set([...COMMON, ...named, ...others])];
  const sources = [null, ...new Set(policies.flatMap(({ trustedSources }) => trustedSources))];
  const findings = SEVERITIES.toReversed().flatMap((severity) => [
    ...ids.map((rule): PolicySample => ({ kind: "finding", rule, severity, source: null })),
    ...sources.map((source): PolicySample => ({ kind: "finding", rule: OF_SOURCES, severity, source })),
  ]);
  const waived = policies
    .flatMap(({ waivers }) => waivers)
    .map(({ covers, until }): PolicySample => ({ kind: "waived", covers, on: until }));
  return [...findings, ...GAP_KINDS.map((gap): PolicySample => ({ kind: "gap", gap })), ...waived];
}
