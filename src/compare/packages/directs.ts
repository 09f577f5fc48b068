import { type LockfileGraph, nodeOf } from "./lockfile-graph.ts";

/** Far more steps than an update takes. In a lockfile that takes more, nothing is counted. */
const MOST_STEPS = 250_000;

/**
 * How many direct dependencies lead to each of these nodes. One walk against the arrows finds all that leads to any of them;
 * nothing else is looked at from each direct dependency.
 */
export function directsLeadingTo(
  wanted: readonly string[],
  { needs, users, directs }: LockfileGraph,
): ReadonlyMap<string, number> {
  const leading = new Set(wanted);
  // A set goes on with what is added while it is walked.
  for (const node of leading) for (const user of users.get(node) ?? []) leading.add(nodeOf(user));
  const edges = new Map(
    [...leading].map((node) => [node, needs.get(node)?.filter((each) => leading.has(each)) ?? []]),
  );
  const counts = new Map<string, number>();
  let steps = 0;
  for (const direct of directs) {
    if (!leading.has(direct)) continue;
    const reached = new Set([direct]);
    for (const node of reached) {
      const next = edges.get(node) ?? [];
      steps += next.length + 1;
      if (steps > MOST_STEPS) return new Map();
      for (const each of next) reached.add(each);
      counts.set(node, (counts.get(node) ?? 0) + 1);
    }
  }
  return counts;
}
