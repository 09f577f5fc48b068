import { commandComparison } from "../compare/commands/comparison.ts";
import type { Compared, Comparison } from "../compare/comparison.ts";
import { configComparison } from "../compare/config/comparison.ts";
import { cspComparison } from "../compare/csp/comparison.ts";
import { ipcComparison } from "../compare/ipc/ipc-comparison.ts";
import { packageComparison } from "../compare/packages/comparison.ts";
import { policyComparison } from "../compare/policy/comparison.ts";
import { stepComparison } from "../compare/steps/comparison.ts";
import type { Change, Domain } from "../domain/change.ts";
import type { Extent } from "../domain/extent.ts";
import { gapAt, type Ignorance, wordsOf } from "../domain/gap.ts";
import { type Grant, type GrantOf, placeOf } from "../domain/grant.ts";
import { OutOfWork, type Work } from "../domain/work.ts";

/** The domains, each with its own way to decide what "more" means. */
const COMPARISONS: { readonly [D in Domain]: Comparison<GrantOf<D>, ChangeIn<D>> } = {
  ipc: ipcComparison,
  csp: cspComparison,
  config: configComparison,
  packages: packageComparison,
  policy: policyComparison,
  commands: commandComparison,
  steps: stepComparison,
};

const DOMAINS = Object.keys(COMPARISONS) as Domain[];

type ChangeIn<D extends Domain> = Extract<Change, { domain: D }>;

/** The grants of a surface by their domain. */
export type GrantsByDomain = { readonly [D in Domain]: readonly GrantOf<D>[] };

export function byDomain(grants: readonly Grant[]): GrantsByDomain {
  return {
    ipc: grants.filter((grant) => grant.domain === "ipc"),
    csp: grants.filter((grant) => grant.domain === "csp"),
    config: grants.filter((grant) => grant.domain === "config"),
    packages: grants.filter((grant) => grant.domain === "packages"),
    policy: grants.filter((grant) => grant.domain === "policy"),
    commands: grants.filter((grant) => grant.domain === "commands"),
    steps: grants.filter((grant) => grant.domain === "steps"),
  };
}

/**
 * Everything that differs between two surfaces, and the gaps of the comparison. If base has no such app (null), it may still hold
 * what belongs to the repository and to no app.
 */
export function compareSurfaces(
  base: GrantsByDomain | null,
  head: GrantsByDomain,
  work: Work,
  held: GrantsByDomain = byDomain([]),
): Required<Compared<Change>> {
  const before: { readonly [D in Domain]: readonly GrantOf<D>[] | null } = base ?? {
    ipc: someOrNull(held.ipc),
    csp: someOrNull(held.csp),
    config: someOrNull(held.config),
    packages: someOrNull(held.packages),
    policy: someOrNull(held.policy),
    commands: someOrNull(held.commands),
    steps: someOrNull(held.steps),
  };
  const compared = <D extends Domain>(domain: D): Compared<Change> =>
    withinWork(() => COMPARISONS[domain].compare(before[domain], head[domain], work), head[domain]);
  const results = DOMAINS.map(compared);
  return {
    changes: results.flatMap(({ changes }) => changes),
    gaps: results.flatMap(({ gaps }) => gaps),
    unread: {
      base: results.flatMap(({ unread }) => unread?.base ?? []),
      head: results.flatMap(({ unread }) => unread?.head ?? []),
    },
  };
}

function someOrNull<G extends Grant>(grants: readonly G[]): readonly G[] | null {
  return grants.length === 0 ? null : grants;
}

/** If the review has no steps left for a question, the question is a gap. */
function withinWork(compare: () => Compared<Change>, after: readonly Grant[]): Compared<Change> {
  try {
    return compare();
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    return { changes: [], gaps: after.slice(0, 1).map((grant) => gapAt(placeOf(grant), outOfWork(after))) };
  }
}

/** Whether these grants allow what the change's witness does, by the second matcher of its domain. */
export function allowsWitness(grants: GrantsByDomain | null, change: Change, work: Work): boolean {
  return allowsIn(change.domain, grants, change, work);
}

function allowsIn<D extends Domain>(
  domain: D,
  grants: GrantsByDomain | null,
  change: ChangeIn<D>,
  work: Work,
): boolean {
  return COMPARISONS[domain].allows(grants?.[domain] ?? [], change, work);
}

/** What a change lets happen, from the grants of head. */
export function extentOf(change: Change, head: GrantsByDomain): Extent {
  return extentIn(change.domain, change, head);
}

function extentIn<D extends Domain>(domain: D, change: ChangeIn<D>, head: GrantsByDomain): Extent {
  return COMPARISONS[domain].extentOf(change, head[domain]);
}

function outOfWork(after: readonly Grant[]): Ignorance {
  const [first] = after;
  return {
    kind: "truncated",
    rests: wordsOf("out of work", after),
    message: `This change holds more than one review can compare, so what it newly allows is not known (${first?.domain ?? ""}). Split it, or write its patterns more simply.`,
  };
}
