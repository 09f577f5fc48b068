import type { Acceptor } from "../../domain/accepting.ts";
import type { Place } from "../../domain/place.ts";
import { DEFAULT_POLICY } from "../../domain/policy.ts";
import type { PolicyChange, PolicyGrant } from "../../domain/policy-grant.ts";
import { trustedName } from "../../domain/trust.ts";
import { waivedName } from "../../domain/waiver.ts";
import type { ValueSample } from "../../domain/witness.ts";
import type { Comparison } from "../comparison.ts";
import { gateChanges } from "./gates.ts";
import { passes, passesPlainly } from "./passes.ts";
import { samplesFor } from "./samples.ts";
import { stopsPlainly } from "./stops.ts";
import { type PolicyValue, valuesOf } from "./values.ts";

/** What a change to the policy newly lets pass, value by value. */
export const policyComparison: Comparison<PolicyGrant, PolicyChange> = {
  domain: "policy",

  compare(granted, head) {
    const [after] = head;
    if (after === undefined) return { changes: [], gaps: [] };
    // By a policy that can't be read nothing passes at all: what mends it is held against the defaults.
    const before = granted?.[0] ?? { ...after, policy: DEFAULT_POLICY, set: new Map() };
    // Where the policy only observes, no workflow holds anything.
    const isHeld = before.policy.mode === "enforce";
    return {
      changes: [
        ...(isHeld ? gateChanges(before.gates, after.gates) : []),
        ...gained(before, after, "widened"),
        ...gained(after, before, "narrowed"),
      ],
      gaps: [],
    };
  },

  allows: ([grant], { witness: { what } }) => {
    if (grant === undefined) return false;
    return what.kind === "gate"
      ? !stopsPlainly(grant.gates, what.occurrence)
      : passesPlainly(grant.policy, what);
  },

  extentOf: ({ identity }) => ({ what: [identity] }),
};

/** What passes by `wide` and fails by `narrow`, by the value that lets it pass. */
function gained(
  narrow: PolicyGrant,
  wide: PolicyGrant,
  direction: PolicyChange["direction"],
): PolicyChange[] {
  const [strict, lax] = [narrow.policy, wide.policy];
  const news = samplesFor(wide.weights, strict, lax).filter(
    (sample) => !passes(strict, sample) && passes(lax, sample),
  );
  const changed = valuesOf(strict, lax).filter(({ says }) => says(strict) !== says(lax));
  const causes = changed.flatMap((value) => {
    const alone = value.taken(strict, lax);
    const sample = news.find((each) => passes(alone, each));
    return sample === undefined ? [] : [{ value, sample }];
  });
  const together = causes.length === 0 ? changed.slice(0, 1) : [];
  const [first] = news;
  return [...causes, ...(first === undefined ? [] : together.map((value) => ({ value, sample: first })))].map(
    ({ value, sample }) => changeOf(value, sample, narrow, wide, direction),
  );
}

function changeOf(
  value: PolicyValue,
  sample: ValueSample,
  narrow: PolicyGrant,
  wide: PolicyGrant,
  direction: PolicyChange["direction"],
): PolicyChange {
  const { setting, says, at } = value;
  const [base, head] = direction === "widened" ? [narrow, wide] : [wide, narrow];
  const [before, after] = [says(base.policy), says(head.policy)];
  return {
    domain: "policy",
    rule: "policy/weakened",
    direction,
    at: at?.(head.policy) ?? placeOf(setting, after, head),
    witness: { kind: "policy", text: textOf(sample), platform: "any", what: sample },
    identity: JSON.stringify([setting, before, after]),
    setting,
    before,
    after,
  };
}

/** The line that says it; where head no longer says it, the nearest name above it that is left. */
function placeOf(setting: string, value: string | null, { set, at }: PolicyGrant): Place {
  const [above = setting] = setting.split(": ");
  return set.get(`${setting}: ${value}`) ?? set.get(setting) ?? set.get(above) ?? at;
}

/** "somebody with the role admin", "kim with the role write, who wrote some of it". */
function acceptorInWords({ login, role, isOwn }: Acceptor): string {
  const who = `${login === "" ? "somebody" : login} with the role ${role ?? "none"}`;
  return isOwn ? `${who}, who wrote some of it` : who;
}

function textOf(sample: ValueSample): string {
  if (sample.kind === "waived") return `a review on ${sample.on} that finds ${waivedName(sample)}, as waived`;
  if (sample.kind === "floor") return "a review that fails by the organisation's policy alone";
  if (sample.kind === "loosened") return `a review that passes by a repository's own ${sample.key} alone`;
  if (sample.kind === "accepted") return `a review that fails, accepted by ${acceptorInWords(sample)}`;
  if (sample.kind === "gap") return `a review that could not check something: ${sample.gap}`;
  if (sample.kind === "build-code")
    return `a review that finds ${sample.rule} at ${sample.severity}, of the ${trustedName(sample.code)}`;
  const from = sample.source === null ? "" : `, of code from ${sample.source}`;
  return `a review that finds ${sample.case ?? sample.rule} at ${sample.severity}${from}`;
}
