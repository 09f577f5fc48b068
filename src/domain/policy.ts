import type { AcceptRule } from "./accepting.ts";
import type { Gap, GapKind } from "./gap.ts";
import { atLeast, SEVERITIES, type Severity } from "./severity.ts";
import type { Trusted } from "./trust.ts";
import type { Waiver } from "./waiver.ts";

/** What a review means for the merge. `neutral` shows what is wrong and lets it through. */
export const OUTCOMES = ["fail", "neutral", "pass"] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Whether the policy closes the gate, or only says what it would close it for. */
export const MODES = ["enforce", "observe"] as const;

export type Mode = (typeof MODES)[number];

/** The keys in which an organisation's policy may let its repositories be looser than it is. */
export const LOOSENABLE = [
  ...(["mode", "fail-on", "incomplete", "rules"] as const),
  ...(["trusted-sources", "trust", "waivers", "accept"] as const),
] as const;

export type Loosenable = (typeof LOOSENABLE)[number];

/** A severity from which on something happens; `never` for nothing. */
export type Threshold = Severity | "never";

/** The repository's own decisions on what blocks a merge. Read from the default branch, never from the head. */
export type Policy = Readonly<{
  mode: Mode;
  /** The least severity that fails. */
  failOn: Threshold;
  /** The same for the rules of one domain (`ipc`, `packages`), where it differs. */
  failOnBy: ReadonlyMap<string, Threshold>;
  /** The least severity that has a comment in the diff; what is below it is told in the review's body. */
  commentFrom: Threshold;
  /** What it means that something could not be checked. */
  incomplete: Outcome;
  /** The same for one kind of gap, where it differs. */
  incompleteBy: ReadonlyMap<GapKind, Outcome>;
  /** Rules that say nothing here, or judge by the repository's own severity; and cases of rules that do (`caseOf`). */
  rules: ReadonlyMap<string, Severity | "off">;
  /** What a repository says of rules beside its organisation's `rules`: a finding weighs as much as the graver of both. */
  ownRules: ReadonlyMap<string, Severity>;
  /** Registries, owners and repositories whose code is expected: `https://github.com/owner`. What newly comes from there is low. */
  trustedSources: readonly string[];
  /** Packages whose code may newly run while building: what tells of nothing else is info. */
  trust: readonly Trusted[];
  /** What was decided to be let happen, for a time. */
  waivers: readonly Waiver[];
  /** Whether the repository asks for its organisation's policy as a floor. */
  extendsOrganization: boolean;
  /** In an organisation's policy: where a repository may be looser. */
  mayLoosen: ReadonlySet<Loosenable>;
  /** Who may let a change pass that fails. */
  accept: AcceptRule;
}>;

export const DEFAULT_POLICY: Policy = {
  mode: "enforce",
  failOn: "medium",
  failOnBy: new Map(),
  commentFrom: "medium",
  incomplete: "fail",
  incompleteBy: new Map(),
  rules: new Map(),
  ownRules: new Map(),
  trustedSources: [],
  trust: [],
  waivers: [],
  extendsOrganization: false,
  mayLoosen: new Set(),
  accept: { by: "write", own: false },
};

/** What of a policy decides on findings. */
export type Thresholds = Pick<Policy, "failOn" | "failOnBy">;

/** Whether a finding makes a review fail. */
export type Fails = (finding: Readonly<{ rule: string; severity: Severity }>) => boolean;

export function failsBy({ failOn, failOnBy }: Thresholds): Fails {
  return ({ rule, severity }) => isReached(severity, failOnBy.get(domainOfRule(rule)) ?? failOn);
}

/** What a rule is about: the first word of its id. */
export function domainOfRule(rule: string): string {
  return rule.slice(0, rule.indexOf("/"));
}

function isReached(severity: Severity, threshold: Threshold): boolean {
  return threshold !== "never" && atLeast(severity, threshold);
}

/** The threshold of two that more findings reach. */
export function stricterThreshold(one: Threshold, other: Threshold): Threshold {
  return heightOf(one) < heightOf(other) ? one : other;
}

/** A threshold as a number: the higher it is, the less reaches it. */
function heightOf(threshold: Threshold): number {
  return threshold === "never" ? SEVERITIES.length : SEVERITIES.indexOf(threshold);
}

/** What decides about the merge: the verdict, and what could not be checked. */
export type Decided = Readonly<{
  verdict: "pass" | "fail" | "incomplete";
  gaps: readonly Pick<Gap, "kind" | "blocking">[];
}>;

/** What a review would mean for the merge if the policy enforced it. The gap that weighs most decides. */
export function enforcedOutcomeOf({ verdict, gaps }: Decided, policy: Policy): Outcome {
  if (verdict !== "incomplete") return verdict;
  const outcomes = new Set(
    gaps
      .filter(({ blocking }) => blocking)
      .map(({ kind }) => policy.incompleteBy.get(kind) ?? policy.incomplete),
  );
  return OUTCOMES.find((outcome) => outcomes.has(outcome)) ?? policy.incomplete;
}

/** What a review means for the merge. A policy that only observes closes nothing. */
export function outcomeOf(review: Decided, policy: Policy): Outcome {
  const outcome = enforcedOutcomeOf(review, policy);
  return policy.mode === "observe" && outcome === "fail" ? "neutral" : outcome;
}

/** The policy, failing on `failOn` too where it would let that through; never on less than it says itself. */
export function tightenedTo(policy: Policy, failOn: Severity): Policy {
  const stricter = (own: Threshold): Threshold => stricterThreshold(failOn, own);
  const failOnBy = new Map([...policy.failOnBy].map(([domain, own]) => [domain, stricter(own)]));
  return { ...policy, failOn: stricter(policy.failOn), failOnBy };
}
