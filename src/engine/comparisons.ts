import type { Comparison } from "../compare/comparison.ts";
import { configComparison } from "../compare/config/comparison.ts";
import { cspComparison } from "../compare/csp/comparison.ts";
import { ipcComparison } from "../compare/ipc/ipc-comparison.ts";
import { packageComparison } from "../compare/packages/comparison.ts";
import type { Change, Domain } from "../domain/change.ts";
import type { Gap } from "../domain/gap.ts";
import type { Grant } from "../domain/grant.ts";

/** The domains, each with its own way to decide what "more" means. */
const COMPARISONS: readonly Comparison<Grant, Change>[] = [
  erased(ipcComparison),
  erased(cspComparison),
  erased(configComparison),
  erased(packageComparison),
];

/** The grants of a surface by their domain. */
export type GrantsByDomain = ReadonlyMap<Domain, readonly Grant[]>;

export function byDomain(grants: readonly Grant[]): GrantsByDomain {
  return Map.groupBy(grants, ({ domain }) => domain);
}

/** Everything that differs between two surfaces, with the gaps that comparing left. */
export function compareSurfaces(
  base: GrantsByDomain,
  head: GrantsByDomain,
): Readonly<{ changes: readonly Change[]; gaps: readonly Gap[] }> {
  const results = COMPARISONS.map(({ domain, compare }) =>
    compare(base.get(domain) ?? [], head.get(domain) ?? []),
  );
  return { changes: results.flatMap(({ changes }) => changes), gaps: results.flatMap(({ gaps }) => gaps) };
}

/** Whether these grants allow what the change's witness does, by the second matcher of its domain. */
export function allowsWitness(grants: GrantsByDomain, change: Change): boolean {
  const comparison = COMPARISONS.find(({ domain }) => domain === change.domain);
  return comparison?.allows(grants.get(change.domain) ?? [], change) ?? false;
}

/** One list can't name three types of grant; each comparison is only ever handed those of its own domain. */
function erased<G extends Grant, C extends Change>(comparison: Comparison<G, C>): Comparison<Grant, Change> {
  return comparison as unknown as Comparison<Grant, Change>;
}
